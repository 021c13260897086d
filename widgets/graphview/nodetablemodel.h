// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/graphtimes.h"
#include "models/graph/analysis/nodefigures.h"

#include <QAbstractTableModel>
#include <QString>

#include <memory>
#include <vector>

namespace interdict::ui {

/// Nodes of the graph that is shown as rows, in an order of their own. Figures are missing until they were worked out.
class NodeTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { name, kind, links, records, first, last, pageRank, betweenness, community, tags };
    static constexpr int columns = int(Column::tags) + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// `seen` and `tags` are empty or have an entry a node. Rows become none.
    void setGraph(std::shared_ptr<const CaseGraph> graph, std::vector<DaySpan> seen, std::vector<QString> tags = {});
    void setFigures(std::shared_ptr<const NodeFigures> figures);
    void setNodes(std::vector<int> nodes);
    /// What is asked of a node's column: numbers and days are compared, other texts whatever their case.
    enum class Condition { holds, is, atLeast, atMost };
    struct Asked
    {
        Column column = Column::name;
        Condition condition = Condition::holds;
        QString text;
    };
    /// Whether a text says something that the column can be compared with.
    [[nodiscard]] static bool isComparable(const Asked &asked);
    /// All nodes of the graph that meet it, ascending; where nothing is known of a node, it does not.
    [[nodiscard]] std::vector<int> nodesWith(const Asked &asked) const;
    [[nodiscard]] int nodeAt(int row) const { return m_nodes[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] QVariant raw(int node, Column column) const;
    void arrange();

    std::shared_ptr<const CaseGraph> m_graph = std::make_shared<CaseGraph>();
    std::shared_ptr<const NodeFigures> m_figures;
    std::vector<DaySpan> m_seen;
    std::vector<QString> m_tags;
    std::vector<int> m_nodes;
    int m_sortColumn = int(Column::links);
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace interdict::ui
