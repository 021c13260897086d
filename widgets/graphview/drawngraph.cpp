// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/drawngraph.h"

#include "models/graph/nodestyle.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace interdict::ui {

namespace {

constexpr qreal hitRadius = 4; // pixels: what a hand can hit

} // namespace

DrawnGraph::DrawnGraph() : DrawnGraph(std::make_shared<CaseGraph>(), {}) {}

DrawnGraph::DrawnGraph(std::shared_ptr<const CaseGraph> graph, GraphPositions positions)
    : m_graph(std::move(graph)),
      m_links(std::make_shared<const DrawnLinks>(*m_graph)),
      m_positions(std::move(positions)),
      m_looks(std::make_shared<const NodeLooks>())
{
    m_positions.resize(size_t(m_graph->nodeCount()), QPointF(qQNaN(), qQNaN()));
    dress();
    makeGrid();
}

void DrawnGraph::dress()
{
    m_dress = std::make_shared<const NodeDress>(dressOf(*m_graph, *m_looks));
    std::vector<int> ranks(m_dress->order.size());
    for (size_t rank = 0; rank < ranks.size(); ++rank)
        ranks[size_t(m_dress->order[rank])] = int(rank);
    m_ranks = std::make_shared<const std::vector<int>>(std::move(ranks));
    const std::vector<qreal> &radii = m_dress->radii;
    m_largestRadius = radii.empty() ? 0 : *std::max_element(radii.begin(), radii.end());
}

void DrawnGraph::makeGrid()
{
    m_bounds = measured();
    if (m_hidden.empty()) {
        m_grid = std::make_shared<const NodeGrid>(m_positions, std::span<const qreal>());
        return;
    }
    GraphPositions shown = m_positions;
    for (size_t node = 0; node < shown.size(); ++node) {
        if (m_hidden[node] != 0)
            shown[node] = {qQNaN(), qQNaN()};
    }
    m_grid = std::make_shared<const NodeGrid>(shown, std::span<const qreal>());
}

void DrawnGraph::setLooks(NodeLooks looks)
{
    if (!looks.fits(m_graph->nodeCount()))
        return;
    m_looks = std::make_shared<const NodeLooks>(std::move(looks));
    dress();
    m_bounds = measured();
}

void DrawnGraph::setHidden(std::vector<quint8> nodes, const std::vector<quint8> &edges)
{
    m_hidden = nodes.size() == m_positions.size() ? std::move(nodes) : std::vector<quint8>();
    m_hiddenLinks.clear();
    if (!edges.empty() && edges.size() == m_graph->edges().size()) { // a link goes when all it stands for go
        m_hiddenLinks.assign(size_t(m_links->count()), 1);
        for (size_t edge = 0; edge < edges.size(); ++edge) {
            if (edges[edge] == 0)
                m_hiddenLinks[size_t(m_links->ofEdges()[edge])] = 0;
        }
    }
    makeGrid();
}

QRectF DrawnGraph::measured() const
{
    constexpr qreal far = std::numeric_limits<qreal>::max();
    QPointF first(far, far);
    QPointF last(-far, -far);
    for (int node = 0; node < m_graph->nodeCount(); ++node) {
        const QPointF at = position(node);
        const qreal radius = m_dress->radii[size_t(node)];
        if (!std::isfinite(at.x()) || !std::isfinite(at.y()) || isHidden(node))
            continue;
        first = {std::min(first.x(), at.x() - radius), std::min(first.y(), at.y() - radius)};
        last = {std::max(last.x(), at.x() + radius), std::max(last.y(), at.y() + radius)};
    }
    return first.x() <= last.x() ? QRectF(first, last) : QRectF();
}

void DrawnGraph::setPositions(GraphPositions positions)
{
    m_positions = std::move(positions);
    m_positions.resize(size_t(m_graph->nodeCount()), QPointF(qQNaN(), qQNaN()));
    makeGrid();
}

void DrawnGraph::move(std::span<const int> nodes, QPointF by)
{
    for (const int node : nodes)
        m_positions[size_t(node)] += by;
    makeGrid();
}

qreal DrawnGraph::shownRadius(int node, const CanvasView &view) const
{
    return shownRadiusAt(node, view.nodeScale());
}

qreal DrawnGraph::reach(const CanvasView &view) const
{
    return std::max(m_largestRadius * view.nodeScale(), smallestShown);
}

std::optional<int> DrawnGraph::nodeAt(QPointF pixel, const CanvasView &view) const
{
    const qreal far = std::max(1.5 * reach(view), hitRadius); // stacks reach further than their radius
    std::optional<int> top;
    std::optional<int> nearest;
    qreal nearestDistance = 0;
    for (const int node : nodesIn(QRectF(pixel - QPointF(far, far), QSizeF(2 * far, 2 * far)), view)) {
        const QPointF place = view.toPixel(position(node));
        const qreal distance = std::hypot(place.x() - pixel.x(), place.y() - pixel.y());
        const qreal radius = shownRadius(node, view);
        const NodePaint paint{.kind = m_graph->nodes()[size_t(node)].kind, .isStacked = m_looks->stackedAt(node) > 1};
        if (distance <= 1.5 * radius && (!top || rank(node) < rank(*top)) && nodeHolds(paint, place, radius, pixel))
            top = node;
        if (radius < hitRadius && distance <= hitRadius && (!nearest || distance < nearestDistance)) {
            nearest = node;
            nearestDistance = distance;
        }
    }
    return top ? top : nearest;
}

std::optional<int> DrawnGraph::linkAt(QPointF pixel, const CanvasView &view) const
{
    constexpr qreal near = 4;
    const QPointF at = view.toPosition(pixel);
    const qreal far = near / view.scale;
    std::optional<int> best;
    qreal least = far;
    const auto ends = m_links->ends();
    for (size_t link = 0; link < ends.size(); ++link) {
        const QPointF from = position(ends[link].from);
        const QPointF way = position(ends[link].to) - from;
        const qreal length = QPointF::dotProduct(way, way);
        const qreal along = length > 0 ? std::clamp(QPointF::dotProduct(at - from, way) / length, 0.0, 1.0) : 0;
        const QPointF rest = at - from - way * along;
        const qreal distance = std::hypot(rest.x(), rest.y());
        if (distance < least && !isLinkHidden(int(link)) && !isHidden(ends[link].from) && !isHidden(ends[link].to)) {
            best = int(link); // never for places that are not finite
            least = distance;
        }
    }
    return best;
}

std::vector<int> DrawnGraph::nodesIn(const QRectF &pixels, const CanvasView &view) const
{
    return m_grid->nodesIn(view.toPositions(pixels.normalized()));
}

std::vector<int> DrawnGraph::nodesIn(const QPolygonF &pixels, const CanvasView &view) const
{
    std::vector<int> nodes = nodesIn(pixels.boundingRect(), view);
    std::erase_if(nodes,
                  [&](int node) { return !pixels.containsPoint(view.toPixel(position(node)), Qt::OddEvenFill); });
    return nodes;
}

std::vector<int> DrawnGraph::visibleNodes(const QRectF &pixels, const CanvasView &view) const
{
    const qreal far = reach(view) + 2; // outlines
    std::vector<int> nodes = nodesIn(pixels.adjusted(-far, -far, far, far), view);
    std::sort(nodes.begin(), nodes.end(), [this](int a, int b) { return rank(a) > rank(b); });
    return nodes;
}

} // namespace interdict::ui
