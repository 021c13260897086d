// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/casegraph.h"
#include "models/graph/drawnlinks.h"
#include "models/graph/layout/forcelayout.h"
#include "models/graph/nodegrid.h"
#include "models/graph/nodelooks.h"
#include "widgets/graphview/canvasview.h"

#include <QPolygonF>

#include <algorithm>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace interdict::ui {

/// A graph with places and looks: what a canvas paints and picks from. Nodes whose place is not finite, and hidden
/// ones, are neither painted nor found. Cheap enough to copy for a job.
class DrawnGraph
{
public:
    DrawnGraph();
    DrawnGraph(std::shared_ptr<const CaseGraph> graph, GraphPositions positions);

    [[nodiscard]] const CaseGraph &graph() const { return *m_graph; }
    [[nodiscard]] const std::shared_ptr<const CaseGraph> &sharedGraph() const { return m_graph; }
    [[nodiscard]] const DrawnLinks &links() const { return *m_links; }
    [[nodiscard]] const GraphPositions &positions() const { return m_positions; }
    [[nodiscard]] QPointF position(int node) const { return m_positions[size_t(node)]; }
    /// The most important node first.
    [[nodiscard]] std::span<const int> order() const { return m_dress->order; }
    [[nodiscard]] int rank(int node) const { return (*m_ranks)[size_t(node)]; }
    /// Of all discs that are not hidden, in the unit of the positions.
    [[nodiscard]] QRectF bounds() const { return m_bounds; }

    void move(std::span<const int> nodes, QPointF by);
    /// One for each node.
    void setPositions(GraphPositions positions);

    /// Ignored unless they fit the graph.
    void setLooks(NodeLooks looks);
    [[nodiscard]] const NodeLooks &looks() const { return *m_looks; }
    [[nodiscard]] PaletteEntry entry(int node) const
    {
        return m_dress->entries.empty() ? PaletteEntry(0) : m_dress->entries[size_t(node)];
    }

    /// For each node and each edge of the graph, not 0: hidden. Empty or of another size: none.
    void setHidden(std::vector<quint8> nodes, const std::vector<quint8> &edges);
    [[nodiscard]] bool isHidden(int node) const { return !m_hidden.empty() && m_hidden[size_t(node)] != 0; }
    [[nodiscard]] bool isLinkHidden(int link) const
    {
        return !m_hiddenLinks.empty() && m_hiddenLinks[size_t(link)] != 0;
    }
    [[nodiscard]] const std::vector<quint8> &hidden() const { return m_hidden; }

    /// In pixels.
    /// The link whose line passes within some pixels, the nearest of several.
    [[nodiscard]] std::optional<int> linkAt(QPointF pixel, const CanvasView &view) const;
    [[nodiscard]] qreal shownRadius(int node, const CanvasView &view) const;
    /// The same for loops: scale is the view's nodeScale().
    [[nodiscard]] qreal shownRadiusAt(int node, qreal scale) const
    {
        return std::max(m_dress->radii[size_t(node)] * scale, smallestShown);
    }
    /// The node that is painted at the pixel, the topmost of several; else, of nodes too small to be hit, the nearest
    /// within some pixels.
    [[nodiscard]] std::optional<int> nodeAt(QPointF pixel, const CanvasView &view) const;
    /// Nodes whose centre lies in the rectangle, ascending.
    [[nodiscard]] std::vector<int> nodesIn(const QRectF &pixels, const CanvasView &view) const;
    /// The same for a polygon, which closes itself.
    [[nodiscard]] std::vector<int> nodesIn(const QPolygonF &pixels, const CanvasView &view) const;
    /// Nodes of which something lies in the rectangle, the least important first: the order of painting.
    [[nodiscard]] std::vector<int> visibleNodes(const QRectF &pixels, const CanvasView &view) const;

private:
    static constexpr qreal smallestShown = 1; // pixels

    [[nodiscard]] qreal reach(const CanvasView &view) const; // of the largest node, in pixels
    void makeGrid();
    [[nodiscard]] QRectF measured() const;
    void dress();

    std::shared_ptr<const CaseGraph> m_graph;
    std::shared_ptr<const DrawnLinks> m_links;
    GraphPositions m_positions;
    std::shared_ptr<const NodeLooks> m_looks;
    std::shared_ptr<const NodeDress> m_dress;
    std::shared_ptr<const std::vector<int>> m_ranks;
    std::shared_ptr<const NodeGrid> m_grid;
    std::vector<quint8> m_hidden;
    std::vector<quint8> m_hiddenLinks;
    QRectF m_bounds;
    qreal m_largestRadius = 0;
};

} // namespace interdict::ui
