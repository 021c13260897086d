// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/casegraph.h"
#include "models/graph/forcelayout.h"
#include "models/graph/nodegrid.h"
#include "widgets/graphview/canvasview.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace interdict::ui {

/// A graph with places: what a canvas paints and picks from. Nodes whose place is not finite are neither painted nor
/// found.
class DrawnGraph
{
public:
    DrawnGraph();
    DrawnGraph(std::shared_ptr<const CaseGraph> graph, GraphPositions positions);

    [[nodiscard]] const CaseGraph &graph() const { return *m_graph; }
    [[nodiscard]] const std::shared_ptr<const CaseGraph> &sharedGraph() const { return m_graph; }
    [[nodiscard]] const GraphPositions &positions() const { return m_positions; }
    [[nodiscard]] QPointF position(int node) const { return m_positions[size_t(node)]; }
    /// The most important node first.
    [[nodiscard]] std::span<const int> order() const { return m_order; }
    [[nodiscard]] int rank(int node) const { return m_ranks[size_t(node)]; }
    /// Of all discs, in the unit of the positions.
    [[nodiscard]] QRectF bounds() const;

    void move(std::span<const int> nodes, QPointF by);

    /// In pixels.
    [[nodiscard]] qreal shownRadius(int node, const CanvasView &view) const;
    /// The node whose disc as painted holds the pixel, else one not further than some pixels from it; of several the
    /// one with the nearest centre.
    [[nodiscard]] std::optional<int> nodeAt(QPointF pixel, const CanvasView &view) const;
    /// Nodes whose centre lies in the rectangle, ascending.
    [[nodiscard]] std::vector<int> nodesIn(const QRectF &pixels, const CanvasView &view) const;
    /// Nodes of which something lies in the rectangle, the least important first: the order of painting.
    [[nodiscard]] std::vector<int> visibleNodes(const QRectF &pixels, const CanvasView &view) const;

private:
    [[nodiscard]] qreal reach(const CanvasView &view) const; // of the largest node, in pixels

    std::shared_ptr<const CaseGraph> m_graph;
    GraphPositions m_positions;
    std::vector<qreal> m_radii;
    std::vector<int> m_order;
    std::vector<int> m_ranks;
    NodeGrid m_grid;
    qreal m_largestRadius = 0;
};

} // namespace interdict::ui
