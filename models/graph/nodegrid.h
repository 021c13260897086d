// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QPointF>
#include <QRectF>

#include <optional>
#include <span>
#include <vector>

namespace interdict {

/// Which nodes lie where: a uniform grid over discs, built once for positions that do not change. Answers are those of
/// looking at every node, only faster. Nodes whose position is not finite are never found.
class NodeGrid
{
public:
    NodeGrid() = default;
    /// Both arrays have one entry for each node, in the same unit.
    NodeGrid(std::span<const QPointF> centres, std::span<const qreal> radii);

    /// The node whose disc, widened by slack, holds the point; of several the one with the nearest centre, of equally
    /// near ones the first.
    [[nodiscard]] std::optional<int> nodeAt(QPointF point, qreal slack = 0) const;
    /// The nodes whose centre lies in the rectangle (its edges among it), ascending.
    [[nodiscard]] std::vector<int> nodesIn(const QRectF &rectangle) const;
    /// The same for nodes whose disc touches the rectangle's: what has to be painted.
    [[nodiscard]] std::vector<int> nodesTouching(const QRectF &rectangle) const;

private:
    struct Block
    {
        int left;
        int top;
        int right;
        int bottom;
    };
    [[nodiscard]] Block blockOf(const QRectF &rectangle) const;

    std::vector<QPointF> m_centres;
    std::vector<qreal> m_radii;
    QPointF m_origin;
    qreal m_side = 1;
    qreal m_largest = 0; // radius
    int m_columns = 0;
    int m_rows = 0;
    std::vector<int> m_starts; // of each cell in m_nodes, then the end
    std::vector<int> m_nodes;
};

} // namespace interdict
