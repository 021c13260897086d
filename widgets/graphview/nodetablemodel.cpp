// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/nodetablemodel.h"

#include "models/graph/nodestyle.h"
#include "models/itemmodels/celltext.h"
#include "models/itemmodels/tableroles.h"
#include "models/values/safetext.h"

#include <QLocale>
#include <QtNumeric>

#include <algorithm>
#include <cmath>
#include <optional>

namespace interdict::ui {

namespace {

using Column = NodeTableModel::Column;

bool isNumber(Column column)
{
    return column != Column::name && column != Column::kind && column != Column::first && column != Column::last &&
           column != Column::tags;
}

QString dayText(qint64 julian)
{
    return QDate::fromJulianDay(julian).toString(Qt::ISODate);
}

std::optional<double> numberOf(const QString &text)
{
    bool isNumber = false;
    double number = QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(text, &isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

template <typename Value>
bool compares(const Value &value, const Value &with, NodeTableModel::Condition condition)
{
    if (condition == NodeTableModel::Condition::atLeast)
        return value >= with;
    return condition == NodeTableModel::Condition::atMost ? value <= with : value == with;
}

} // namespace

void NodeTableModel::setGraph(std::shared_ptr<const CaseGraph> graph, std::vector<DaySpan> seen,
                              std::vector<QString> tags)
{
    beginResetModel();
    m_graph = std::move(graph);
    m_seen = std::move(seen);
    m_tags = std::move(tags);
    m_figures.reset();
    m_nodes.clear();
    endResetModel();
}

void NodeTableModel::setFigures(std::shared_ptr<const NodeFigures> figures)
{
    beginResetModel();
    m_figures = std::move(figures);
    arrange();
    endResetModel();
}

void NodeTableModel::setNodes(std::vector<int> nodes)
{
    beginResetModel();
    m_nodes = std::move(nodes);
    arrange();
    endResetModel();
}

int NodeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_nodes.size());
}

int NodeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant NodeTableModel::raw(int node, Column column) const
{
    const GraphNode &it = m_graph->nodes()[size_t(node)];
    const auto at = size_t(node);
    switch (column) {
    case Column::name:
        return visibleLine(it.label);
    case Column::kind:
        return kindName(it.kind);
    case Column::links:
        return m_graph->degree(node);
    case Column::records:
        return it.weight;
    case Column::first:
        return m_seen.empty() || m_seen[at].isEmpty() ? QVariant() : QVariant(dayText(m_seen[at].first));
    case Column::last:
        return m_seen.empty() || m_seen[at].isEmpty() ? QVariant() : QVariant(dayText(m_seen[at].last));
    case Column::pageRank:
        return m_figures ? QVariant(m_figures->pageRanks[at]) : QVariant();
    case Column::betweenness:
        return m_figures ? QVariant(m_figures->between.values[at]) : QVariant();
    case Column::community:
        return m_figures ? QVariant(m_figures->groups.of[at] + 1) : QVariant();
    case Column::tags:
        return m_tags.empty() || m_tags[at].isEmpty() ? QVariant() : QVariant(m_tags[at]);
    }
    return {};
}

bool NodeTableModel::isComparable(const Asked &asked)
{
    return !asked.text.isEmpty() && (!isNumber(asked.column) || numberOf(asked.text));
}

std::vector<int> NodeTableModel::nodesWith(const Asked &asked) const
{
    const double number = numberOf(asked.text).value_or(qQNaN()); // which compares with nothing
    const bool isDay = asked.column == Column::first || asked.column == Column::last;
    const auto meets = [&](const QVariant &value) {
        if (isNumber(asked.column))
            return compares(value.toDouble(), number, asked.condition);
        if (isDay) // a year or a month is as good as a day
            return compares(value.toString().left(asked.text.size()), asked.text, asked.condition);
        const QString text = value.toString();
        if (asked.condition == Condition::holds)
            return text.contains(asked.text, Qt::CaseInsensitive);
        return compares(text.compare(asked.text, Qt::CaseInsensitive), 0, asked.condition);
    };
    std::vector<int> nodes;
    for (int node = 0; node < m_graph->nodeCount(); ++node) {
        const QVariant value = raw(node, asked.column);
        if (value.isValid() && meets(value))
            nodes.push_back(node);
    }
    return nodes;
}

QVariant NodeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    const QVariant value = raw(nodeAt(index.row()), column);
    if (role == TableRole::raw)
        return value;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && column == Column::name)
        return plainToolTip(m_graph->nodes()[size_t(nodeAt(index.row()))].label);
    if (role != Qt::DisplayRole && role != TableRole::fullText)
        return {};
    if (!value.isValid())
        return role == Qt::DisplayRole ? missingText() : QString();
    if (column == Column::pageRank || column == Column::betweenness)
        return QLocale().toString(value.toDouble(), 'g', 4);
    return isNumber(column) ? cellText(value.toLongLong()) : value.toString();
}

QVariant NodeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(Column(section)) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Name"),      tr("Kind"),     tr("Links"),       tr("Records"),   tr("First Seen"),
                              tr("Last Seen"), tr("PageRank"), tr("Betweenness"), tr("Community"), tr("Tags")};
    static_assert(std::size(titles) == columns);
    return titles[section];
}

void NodeTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList old = persistentIndexList();
    const std::vector<int> before = m_nodes;
    arrange();
    QModelIndexList now;
    for (const QModelIndex &index : old) {
        const auto at = std::find(m_nodes.begin(), m_nodes.end(), before[size_t(index.row())]);
        now << this->index(int(at - m_nodes.begin()), index.column());
    }
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged();
}

/// What is missing comes last, whichever way.
void NodeTableModel::arrange()
{
    std::vector<std::pair<QVariant, int>> keyed;
    keyed.reserve(m_nodes.size());
    for (const int node : m_nodes)
        keyed.emplace_back(raw(node, Column(m_sortColumn)), node);
    const auto comesFirst = [this](const std::pair<QVariant, int> &a, const std::pair<QVariant, int> &b) {
        if (!a.first.isValid() || !b.first.isValid())
            return a.first.isValid() && !b.first.isValid();
        const QPartialOrdering order = QVariant::compare(a.first, b.first);
        return m_sortOrder == Qt::AscendingOrder ? order == QPartialOrdering::Less : order == QPartialOrdering::Greater;
    };
    std::stable_sort(keyed.begin(), keyed.end(), comesFirst);
    for (size_t row = 0; row < keyed.size(); ++row)
        m_nodes[row] = keyed[row].second;
}

} // namespace interdict::ui
