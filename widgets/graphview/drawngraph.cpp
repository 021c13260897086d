// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/drawngraph.h"

#include "models/graph/nodestyle.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace interdict::ui {

namespace {

constexpr qreal smallestShown = 1; // pixels
constexpr qreal nearEnough = 3;    // pixels between the pointer and a node's edge

} // namespace

DrawnGraph::DrawnGraph() : m_graph(std::make_shared<CaseGraph>()) {}

DrawnGraph::DrawnGraph(std::shared_ptr<const CaseGraph> graph, GraphPositions positions)
    : m_graph(std::move(graph)), m_positions(std::move(positions)), m_order(labelOrder(*m_graph))
{
    m_positions.resize(size_t(m_graph->nodeCount()), QPointF(qQNaN(), qQNaN()));
    m_ranks.resize(m_order.size());
    for (size_t rank = 0; rank < m_order.size(); ++rank)
        m_ranks[size_t(m_order[rank])] = int(rank);
    m_radii.reserve(m_positions.size());
    for (int node = 0; node < m_graph->nodeCount(); ++node)
        m_radii.push_back(nodeRadius(*m_graph, node));
    if (!m_radii.empty())
        m_largestRadius = *std::max_element(m_radii.begin(), m_radii.end());
    m_grid = NodeGrid(m_positions, m_radii);
}

QRectF DrawnGraph::bounds() const
{
    constexpr qreal far = std::numeric_limits<qreal>::max();
    QPointF first(far, far);
    QPointF last(-far, -far);
    for (size_t node = 0; node < m_positions.size(); ++node) {
        const QPointF at = m_positions[node];
        const qreal radius = m_radii[node];
        if (!std::isfinite(at.x()) || !std::isfinite(at.y()))
            continue;
        first = {std::min(first.x(), at.x() - radius), std::min(first.y(), at.y() - radius)};
        last = {std::max(last.x(), at.x() + radius), std::max(last.y(), at.y() + radius)};
    }
    return first.x() <= last.x() ? QRectF(first, last) : QRectF();
}

void DrawnGraph::move(std::span<const int> nodes, QPointF by)
{
    for (const int node : nodes)
        m_positions[size_t(node)] += by;
    m_grid = NodeGrid(m_positions, m_radii);
}

qreal DrawnGraph::shownRadius(int node, const CanvasView &view) const
{
    return std::max(m_radii[size_t(node)] * view.nodeScale(), smallestShown);
}

qreal DrawnGraph::reach(const CanvasView &view) const
{
    return std::max(m_largestRadius * view.nodeScale(), smallestShown);
}

std::optional<int> DrawnGraph::nodeAt(QPointF pixel, const CanvasView &view) const
{
    const qreal far = reach(view) + nearEnough;
    std::optional<int> best;
    std::optional<int> nearest;
    qreal bestDistance = 0;
    qreal nearestDistance = 0;
    for (const int node : nodesIn(QRectF(pixel - QPointF(far, far), QSizeF(2 * far, 2 * far)), view)) {
        const QPointF way = view.toPixel(position(node)) - pixel;
        const qreal distance = std::hypot(way.x(), way.y());
        const qreal radius = shownRadius(node, view);
        if (distance <= radius && (!best || distance < bestDistance)) {
            best = node;
            bestDistance = distance;
        }
        if (distance <= radius + nearEnough && (!nearest || distance < nearestDistance)) {
            nearest = node;
            nearestDistance = distance;
        }
    }
    return best ? best : nearest;
}

std::vector<int> DrawnGraph::nodesIn(const QRectF &pixels, const CanvasView &view) const
{
    return m_grid.nodesIn(view.toPositions(pixels.normalized()));
}

std::vector<int> DrawnGraph::visibleNodes(const QRectF &pixels, const CanvasView &view) const
{
    const qreal far = reach(view) + 2; // outlines
    std::vector<int> nodes = nodesIn(pixels.adjusted(-far, -far, far, far), view);
    std::sort(nodes.begin(), nodes.end(), [this](int a, int b) { return rank(a) > rank(b); });
    return nodes;
}

} // namespace interdict::ui
