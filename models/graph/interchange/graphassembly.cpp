// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/interchange/graphassembly.h"

#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphReading)
};

/// Takes the value of a column out of the cells.
std::optional<QString> taken(std::vector<GraphCell> &cells, int column)
{
    const auto found =
        std::find_if(cells.begin(), cells.end(), [column](const GraphCell &c) { return c.column == column; });
    if (found == cells.end())
        return std::nullopt;
    QString text = std::move(found->text);
    cells.erase(found);
    return text;
}

const QString *cellOf(const std::vector<GraphCell> &cells, int column)
{
    const auto found =
        std::find_if(cells.begin(), cells.end(), [column](const GraphCell &c) { return c.column == column; });
    return found == cells.end() ? nullptr : &found->text;
}

} // namespace

ColumnType columnTypeFrom(QStringView name)
{
    const QString lower = name.trimmed().toString().toLower();
    if (lower == "int"_L1 || lower == "integer"_L1 || lower == "long"_L1 || lower == "short"_L1 || lower == "byte"_L1)
        return ColumnType::integer;
    if (lower == "float"_L1 || lower == "double"_L1)
        return ColumnType::real;
    return lower == "boolean"_L1 ? ColumnType::boolean : ColumnType::text;
}

bool isOfType(const QString &text, ColumnType type)
{
    bool isNumber = false;
    switch (type) {
    case ColumnType::integer:
        (void)text.toLongLong(&isNumber);
        return isNumber;
    case ColumnType::real:
        (void)text.toDouble(&isNumber);
        return isNumber;
    case ColumnType::boolean:
        return text == "true"_L1 || text == "false"_L1;
    case ColumnType::text:
        return true;
    }
    return false;
}

tl::unexpected<Error> GraphAssembly::refusal(const QString &fileName, const QString &why, const QString &detail)
{
    return failure(ErrorCode::badInput,
                   Words::tr("\"%1\" cannot be read as a graph. %2 Export it anew, then read it again.")
                       .arg(visibleLine(fileName), why),
                   detail);
}

tl::unexpected<Error> GraphAssembly::tooLarge() const
{
    return failure(
        ErrorCode::limitExceeded,
        Words::tr("\"%1\" has more than %L2 nodes or %L3 links. Such a file is not read; export a part of it.")
            .arg(visibleLine(m_fileName))
            .arg(mostNodes)
            .arg(mostLinks));
}

std::vector<GraphColumn> &GraphAssembly::columns(Side side)
{
    return side == Side::node ? m_graph.nodeColumns : m_graph.linkColumns;
}

std::vector<GraphCell> &GraphAssembly::cells(Side side, int index)
{
    return side == Side::node ? m_graph.nodes[size_t(index)].cells : m_graph.links[size_t(index)].cells;
}

int GraphAssembly::count(Side side) const
{
    return int(side == Side::node ? m_graph.nodes.size() : m_graph.links.size());
}

Result<int> GraphAssembly::node(const QString &id)
{
    const QString name = id.left(longestText);
    const auto known = m_ids.constFind(name);
    if (known != m_ids.cend())
        return *known;
    if (m_graph.nodes.size() >= mostNodes)
        return tooLarge();
    const int index = int(m_graph.nodes.size());
    m_ids.insert(name, index);
    m_graph.nodes.push_back({name, {}, {}, {}, {}});
    return index;
}

Result<int> GraphAssembly::newNode(const QString &id)
{
    if (m_ids.contains(id.left(longestText)))
        lose(Words::tr("%1 nodes have the number of another; they were read as one."));
    return node(id);
}

Result<int> GraphAssembly::newLink(const QString &source, const QString &target, bool isDirected)
{
    if (m_graph.links.size() >= mostLinks)
        return tooLarge();
    ExchangeLink link;
    link.isDirected = isDirected;
    m_graph.links.push_back(std::move(link));
    m_ends.push_back({source.left(longestText), target.left(longestText)});
    return int(m_graph.links.size()) - 1;
}

void GraphAssembly::setWeight(int link, const QString &text)
{
    bool isNumber = false;
    const double weight = text.trimmed().toDouble(&isNumber);
    if (isNumber && std::isfinite(weight)) {
        linkAt(link).weight = weight;
        m_graph.isWeighted = true;
    } else {
        lose(Words::tr("%1 weights are no numbers; they count as 1."));
    }
}

int GraphAssembly::column(Side side, const QString &name, ColumnType type)
{
    QHash<QString, int> &known = side == Side::node ? m_nodeColumns : m_linkColumns;
    const QString shortName = name.left(longestText);
    const auto found = known.constFind(shortName);
    if (found != known.cend())
        return *found;
    std::vector<GraphColumn> &all = columns(side);
    if (all.size() >= mostColumns) {
        lose(Words::tr("%1 attributes were left out: there are too many."));
        return -1;
    }
    all.push_back({shortName, type});
    known.insert(shortName, int(all.size()) - 1);
    return int(all.size()) - 1;
}

void GraphAssembly::setCell(Side side, int index, int column, const QString &text)
{
    if (column < 0)
        return;
    std::vector<GraphCell> &row = cells(side, index);
    if (cellOf(row, column) != nullptr) {
        lose(Words::tr("%1 further values of an attribute were left out; the first of each node or link stays."));
        return;
    }
    if (text.size() > longestText)
        lose(Words::tr("%1 long texts were cut off."));
    row.push_back({column, text.left(longestText)});
}

void GraphAssembly::setDefault(Side side, int column, const QString &text)
{
    if (column >= 0)
        (side == Side::node ? m_nodeDefaults : m_linkDefaults).insert(column, text.left(longestText));
}

void GraphAssembly::resolveEnds()
{
    size_t kept = 0;
    for (size_t i = 0; i < m_graph.links.size(); ++i) {
        const auto from = m_ids.constFind(m_ends[i].source);
        const auto to = m_ids.constFind(m_ends[i].target);
        if (from == m_ids.cend() || to == m_ids.cend()) {
            lose(Words::tr("%1 links lead to nodes that are not in the file; they were left out."));
            continue;
        }
        m_graph.links[i].from = *from;
        m_graph.links[i].to = *to;
        if (kept != i)
            m_graph.links[kept] = std::move(m_graph.links[i]);
        ++kept;
    }
    m_graph.links.resize(kept);
    m_ends.clear();
}

void GraphAssembly::applyDefaults(Side side)
{
    constexpr qint64 mostFilled = 20'000'000; // cells: some lines could ask for more than any memory holds
    const QMap<int, QString> &defaults = side == Side::node ? m_nodeDefaults : m_linkDefaults;
    if (qint64(defaults.size()) * count(side) > mostFilled) {
        lose(Words::tr("%1 default values were left out: they would fill too many nodes or links."), defaults.size());
        return;
    }
    for (auto it = defaults.cbegin(); it != defaults.cend(); ++it) {
        for (int index = 0; index < count(side); ++index) {
            if (cellOf(cells(side, index), it.key()) == nullptr)
                cells(side, index).push_back({it.key(), it.value()});
        }
    }
}

void GraphAssembly::settleTypes(Side side)
{
    for (int index = 0; index < count(side); ++index) {
        std::vector<GraphCell> &row = cells(side, index);
        std::sort(row.begin(), row.end(), [](const GraphCell &a, const GraphCell &b) { return a.column < b.column; });
        for (const GraphCell &cell : row) {
            GraphColumn &column = columns(side)[size_t(cell.column)];
            if (column.type == ColumnType::integer && !isOfType(cell.text, column.type))
                column.type = ColumnType::real; // in GML the first value may be 1, the second 0.5
            if (!isOfType(cell.text, column.type))
                column.type = ColumnType::text;
        }
    }
}

int GraphAssembly::columnNamed(Side side, const QStringList &names) const
{
    const std::vector<GraphColumn> &all = side == Side::node ? m_graph.nodeColumns : m_graph.linkColumns;
    for (const QString &name : names) {
        for (size_t i = 0; i < all.size(); ++i) {
            if (all[i].name.compare(name, Qt::CaseInsensitive) == 0)
                return int(i);
        }
    }
    return -1;
}

void GraphAssembly::liftNodes()
{
    const bool hasNames = std::any_of(m_graph.nodes.begin(), m_graph.nodes.end(),
                                      [](const ExchangeNode &node) { return !node.name.isEmpty(); });
    const int names = hasNames ? -1 : columnNamed(Side::node, {u"label"_s, u"name"_s});
    const int kinds = columnNamed(Side::node, {u"kind"_s, u"type"_s});
    for (ExchangeNode &node : m_graph.nodes) {
        if (names >= 0)
            node.name = taken(node.cells, names).value_or(QString());
        if (kinds >= 0 && node.kind.isEmpty())
            node.kind = taken(node.cells, kinds).value_or(QString());
    }
    liftPlaces();
}

void GraphAssembly::liftPlaces()
{
    const int x = columnNamed(Side::node, {u"x"_s});
    const int y = columnNamed(Side::node, {u"y"_s});
    const auto isNumber = [this](int column) {
        return column >= 0 && m_graph.nodeColumns[size_t(column)].type != ColumnType::text &&
               m_graph.nodeColumns[size_t(column)].type != ColumnType::boolean;
    };
    if (!isNumber(x) || !isNumber(y))
        return;
    for (ExchangeNode &node : m_graph.nodes) {
        if (node.place || cellOf(node.cells, x) == nullptr || cellOf(node.cells, y) == nullptr)
            continue;
        const QPointF place(cellOf(node.cells, x)->toDouble(), cellOf(node.cells, y)->toDouble());
        if (!std::isfinite(place.x()) || !std::isfinite(place.y()))
            continue;
        node.place = place;
        (void)taken(node.cells, x);
        (void)taken(node.cells, y);
    }
}

void GraphAssembly::liftLinks()
{
    const bool hasNames = std::any_of(m_graph.links.begin(), m_graph.links.end(),
                                      [](const ExchangeLink &link) { return !link.name.isEmpty(); });
    const int names = hasNames ? -1 : columnNamed(Side::link, {u"label"_s});
    const int kinds = columnNamed(Side::link, {u"kind"_s});
    int weights = m_graph.isWeighted ? -1 : columnNamed(Side::link, {u"weight"_s, u"value"_s});
    if (weights >= 0 && m_graph.linkColumns[size_t(weights)].type == ColumnType::text)
        weights = -1;
    for (int index = 0; index < count(Side::link); ++index) {
        ExchangeLink &link = linkAt(index);
        if (names >= 0)
            link.name = taken(link.cells, names).value_or(QString());
        if (kinds >= 0 && link.kind.isEmpty())
            link.kind = taken(link.cells, kinds).value_or(QString());
        if (weights >= 0) {
            if (const std::optional<QString> text = taken(link.cells, weights))
                setWeight(index, *text);
        }
    }
}

void GraphAssembly::removeEmptyColumns(Side side)
{
    std::vector<GraphColumn> &all = columns(side);
    std::vector<int> places(all.size(), -1);
    for (int index = 0; index < count(side); ++index) {
        for (const GraphCell &cell : cells(side, index))
            places[size_t(cell.column)] = 0;
    }
    std::vector<GraphColumn> kept;
    for (size_t i = 0; i < all.size(); ++i) {
        if (places[i] < 0)
            continue;
        places[i] = int(kept.size());
        kept.push_back(std::move(all[i]));
    }
    for (int index = 0; index < count(side); ++index) {
        for (GraphCell &cell : cells(side, index))
            cell.column = places[size_t(cell.column)];
    }
    all = std::move(kept);
}

/// So that a name means one thing when the graph is written again.
void GraphAssembly::renameReserved(Side side, const QStringList &reserved)
{
    for (GraphColumn &column : columns(side)) {
        if (!reserved.contains(column.name, Qt::CaseInsensitive))
            continue;
        QString name = column.name + u"_2"_s;
        while (columnNamed(side, {name}) >= 0)
            name += u'_';
        column.name = name;
    }
}

ReadGraph GraphAssembly::finish()
{
    resolveEnds();
    for (const Side side : {Side::node, Side::link}) {
        applyDefaults(side);
        settleTypes(side);
    }
    liftNodes();
    liftLinks();
    removeEmptyColumns(Side::node);
    removeEmptyColumns(Side::link);
    renameReserved(Side::node, {u"id"_s, u"label"_s, u"name"_s, u"kind"_s, u"type"_s, u"x"_s, u"y"_s});
    renameReserved(Side::link,
                   {u"id"_s, u"source"_s, u"target"_s, u"label"_s, u"kind"_s, u"weight"_s, u"value"_s, u"directed"_s});
    ReadGraph result{std::move(m_graph), {}};
    for (auto it = m_lost.cbegin(); it != m_lost.cend(); ++it)
        result.notes << it.key().arg(QLocale(QLocale::English).toString(it.value()));
    return result;
}

} // namespace interdict
