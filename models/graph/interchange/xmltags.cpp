// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/interchange/xmltags.h"

#include "models/graph/interchange/graphassembly.h"

#include <QCoreApplication>
#include <QIODevice>

namespace interdict {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphReading)
};

class NoEntities : public QXmlStreamEntityResolver
{
public:
    QString resolveUndeclaredEntity(const QString &) override { return {}; }
};

Outcome checkDeclarations(const QXmlStreamReader &xml, const QString &fileName)
{
    if (xml.entityDeclarations().isEmpty() && !xml.text().contains(u"<!ENTITY"))
        return {};
    return GraphAssembly::refusal(fileName, Words::tr("It declares entities, which can hide or multiply text."));
}

Outcome handToken(const QXmlStreamReader &xml, const QString &fileName, XmlTagSink &sink, int &depth)
{
    constexpr int mostDepth = 256;
    switch (xml.tokenType()) {
    case QXmlStreamReader::DTD:
        return checkDeclarations(xml, fileName);
    case QXmlStreamReader::StartElement:
        if (++depth > mostDepth)
            return GraphAssembly::refusal(fileName,
                                          Words::tr("More than %L1 tags are inside each other.").arg(mostDepth));
        return sink.startTag(xml.name(), xml.attributes());
    case QXmlStreamReader::EndElement:
        --depth;
        return sink.endTag(xml.name());
    case QXmlStreamReader::Characters:
        sink.text(xml.text());
        return {};
    default:
        return {};
    }
}

} // namespace

Outcome walkXml(QIODevice &device, const QString &fileName, XmlTagSink &sink, const CancelToken &cancel)
{
    constexpr int between = 1000; // tokens between two looks at the cancel token
    QXmlStreamReader xml(&device);
    NoEntities resolver;
    xml.setEntityResolver(&resolver);
    int depth = 0;
    for (qint64 tokens = 1; !xml.atEnd(); ++tokens) {
        if (tokens % between == 0 && cancel.isCancelled())
            return cancelled();
        if (xml.readNext() == QXmlStreamReader::Invalid)
            break;
        if (Outcome handed = handToken(xml, fileName, sink, depth); !handed)
            return handed;
    }
    if (xml.hasError())
        return GraphAssembly::refusal(fileName, Words::tr("Line %L1 is no well-formed XML.").arg(xml.lineNumber()),
                                      xml.errorString());
    return {};
}

} // namespace interdict
