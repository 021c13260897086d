// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/interchange/graphwriting.h"

#include "models/graph/interchange/xmlgraphwriting.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphWriting)
};

QString csvCell(const QString &text, ColumnType type)
{
    QString cell = type == ColumnType::text ? formulaSafe(text) : text;
    if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r') ||
        cell.startsWith(u'#') || cell.startsWith(u'%'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}

/// The cells of all columns, empty where there is none.
QString csvCells(const std::vector<GraphCell> &cells, const std::vector<GraphColumn> &columns)
{
    QString line;
    auto cell = cells.begin();
    for (int column = 0; column < int(columns.size()); ++column) {
        line += u',';
        if (cell != cells.end() && cell->column == column)
            line += csvCell((cell++)->text, columns[size_t(column)].type);
    }
    return line;
}

QString csvHeads(const std::vector<GraphColumn> &columns)
{
    QString line;
    for (const GraphColumn &column : columns)
        line += u',' + csvCell(column.name, ColumnType::text);
    return line + u'\n';
}

void reportCsv(const ExchangeGraph &graph, QStringList &losses)
{
    const auto isTyped = [](const GraphColumn &column) { return column.type != ColumnType::text; };
    if (std::any_of(graph.nodeColumns.begin(), graph.nodeColumns.end(), isTyped) ||
        std::any_of(graph.linkColumns.begin(), graph.linkColumns.end(), isTyped))
        losses << Words::tr("CSV does not say which columns are numbers; programs guess.");
    if (!graph.name.isEmpty())
        losses << Words::tr("CSV has no place for the name of the graph.");
    const auto hasEmpty = [](const auto &item) {
        return std::any_of(item.cells.begin(), item.cells.end(), [](const GraphCell &c) { return c.text.isEmpty(); });
    };
    if (std::any_of(graph.nodes.begin(), graph.nodes.end(), hasEmpty) ||
        std::any_of(graph.links.begin(), graph.links.end(), hasEmpty))
        losses << Words::tr("CSV does not tell an empty value from none.");
}

Outcome save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::cannotWrite,
                       Words::tr("\"%1\" cannot be written. Choose another folder or make room there.")
                           .arg(visibleLine(QFileInfo(path).fileName())),
                       file.errorString());
    return {};
}

QString besideName(const QString &path, QLatin1StringView part)
{
    const QFileInfo info(path);
    QString name = info.completeBaseName();
    for (const QLatin1StringView end : {"-links"_L1, "-nodes"_L1}) {
        if (name.endsWith(end))
            name.chop(end.size());
    }
    return info.path() + u'/' + name + part + u".csv"_s;
}

struct Part
{
    QString path;
    QByteArray bytes;
};

std::vector<Part> partsOf(const ExchangeGraph &graph, GraphFormat format, const QString &path, QStringList &losses)
{
    switch (format) {
    case GraphFormat::graphMl:
        return {{path, toGraphMl(graph, losses)}};
    case GraphFormat::gexf:
        return {{path, toGexf(graph, losses)}};
    case GraphFormat::csv:
        break;
    }
    return {{besideName(path, "-nodes"_L1), nodesAsCsv(graph)},
            {besideName(path, "-links"_L1), linksAsCsv(graph, losses)}};
}

} // namespace

QByteArray nodesAsCsv(const ExchangeGraph &graph)
{
    QString text = u"id,label,kind,x,y"_s + csvHeads(graph.nodeColumns);
    for (const ExchangeNode &node : graph.nodes) {
        text += csvCell(node.id, ColumnType::text) + u',' + csvCell(node.name, ColumnType::text) + u',' +
                csvCell(node.kind, ColumnType::text) + u',';
        if (node.place)
            text += numberText(node.place->x()) + u',' + numberText(node.place->y());
        else
            text += u',';
        text += csvCells(node.cells, graph.nodeColumns) + u'\n';
    }
    return text.toUtf8();
}

QByteArray linksAsCsv(const ExchangeGraph &graph, QStringList &losses)
{
    reportCsv(graph, losses);
    QString text = u"source,target,weight,kind,label,directed,id"_s + csvHeads(graph.linkColumns);
    for (const ExchangeLink &link : graph.links) {
        text += csvCell(graph.nodes[size_t(link.from)].id, ColumnType::text) + u',' +
                csvCell(graph.nodes[size_t(link.to)].id, ColumnType::text) + u',';
        if (graph.isWeighted)
            text += numberText(link.weight);
        text += u',' + csvCell(link.kind, ColumnType::text) + u',' + csvCell(link.name, ColumnType::text) + u',' +
                (link.isDirected ? u"true"_s : u"false"_s) + u',' + csvCell(link.id, ColumnType::text) +
                csvCells(link.cells, graph.linkColumns) + u'\n';
    }
    return text.toUtf8();
}

Result<WrittenGraph> writeGraph(const ExchangeGraph &graph, GraphFormat format, const QString &path,
                                const CancelToken &cancel)
{
    WrittenGraph written;
    for (const Part &part : partsOf(graph, format, path, written.losses)) {
        if (cancel.isCancelled())
            return cancelled();
        if (Outcome saved = save(part.path, part.bytes); !saved)
            return tl::unexpected(saved.error());
        written.files << part.path;
    }
    return written;
}

} // namespace interdict
