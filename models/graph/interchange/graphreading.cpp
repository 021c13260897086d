// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/interchange/graphreading.h"

#include "models/graph/interchange/formatreaders.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphReading)
};

using Reader = Outcome (*)(QIODevice &, const QString &, GraphAssembly &, const CancelToken &);

constexpr qint64 largestFile = qint64(1) << 30;
constexpr qint64 largestWhole = qint64(256) << 20; // GML and lists, which are read whole

/// The reader for what the first bytes say.
Reader readerFor(const QByteArray &head)
{
    if (head.contains("<graphml"))
        return readGraphMl;
    if (head.contains("<gexf"))
        return readGexf;
    static const QRegularExpression gml(u"(^|\\n)\\s*graph\\s*(#[^\\n]*\\n\\s*)*\\["_s,
                                        QRegularExpression::CaseInsensitiveOption);
    if (gml.match(QString::fromLatin1(head)).hasMatch())
        return readGml;
    if (head.trimmed().startsWith('<') || head.trimmed().startsWith('{') || head.contains('\0'))
        return nullptr;
    return readEdgeList;
}

Outcome readable(QFile &file, const QString &path)
{
    const QString name = visibleLine(QFileInfo(path).fileName());
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::cannotRead,
                       Words::tr("\"%1\" cannot be read. Check that it exists and that it may be read.").arg(name),
                       file.errorString());
    if (file.size() > largestFile)
        return failure(
            ErrorCode::limitExceeded,
            Words::tr("\"%1\" is larger than 1 GiB. Such a graph is not read; export a part of it.").arg(name));
    return {};
}

/// "x-nodes.csv" beside "x-links.csv"; nothing for other names.
QString nodeListBeside(const QString &path)
{
    static const QRegularExpression end(u"-links(\\.[A-Za-z]+)$"_s);
    QString nodes = path;
    nodes.replace(end, u"-nodes\\1"_s);
    return nodes != path && QFileInfo(nodes).isFile() ? nodes : QString();
}

} // namespace

Result<ReadGraph> readGraph(QIODevice &device, const QString &fileName, QIODevice *nodes, const CancelToken &cancel)
{
    constexpr qint64 headSize = 65'536;
    const Reader reader = readerFor(device.peek(headSize));
    if (reader == nullptr)
        return GraphAssembly::refusal(
            fileName, Words::tr("It is neither GraphML, GEXF or GML nor a list of links with two names a line."));
    if ((reader == readGml || reader == readEdgeList) && device.size() > largestWhole)
        return failure(ErrorCode::limitExceeded,
                       Words::tr("\"%1\" is larger than 256 MiB. Such a list is not read; export it as GraphML.")
                           .arg(visibleLine(fileName)));
    GraphAssembly assembly(fileName);
    if (nodes != nullptr) {
        if (Outcome read = readNodeList(*nodes, fileName, assembly, cancel); !read)
            return tl::unexpected(read.error());
    }
    if (Outcome read = reader(device, fileName, assembly, cancel); !read)
        return tl::unexpected(read.error());
    return assembly.finish();
}

Result<ReadGraph> readGraphFile(const QString &path, const CancelToken &cancel)
{
    QFile file(path);
    if (Outcome opened = readable(file, path); !opened)
        return tl::unexpected(opened.error());
    const QString nodePath = nodeListBeside(path);
    QFile nodes(nodePath);
    if (!nodePath.isEmpty()) {
        if (Outcome opened = readable(nodes, nodePath); !opened)
            return tl::unexpected(opened.error());
    }
    return readGraph(file, QFileInfo(path).fileName(), nodePath.isEmpty() ? nullptr : &nodes, cancel);
}

} // namespace interdict
