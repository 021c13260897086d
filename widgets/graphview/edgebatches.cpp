// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/edgebatches.h"

#include "models/graph/nodestyle.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace interdict::ui {

namespace {

/// Widths closer than a quarter of a pixel look the same.
int roundedWidth(const GraphEdge &edge)
{
    return int(std::lround(4 * edgePen(edge, false).widthF()));
}

} // namespace

EdgeBatches::EdgeBatches(const CaseGraph &graph)
{
    using Look = std::tuple<bool, bool, int>;
    const auto edges = graph.edges();
    std::vector<Look> looks;
    looks.reserve(edges.size());
    for (const GraphEdge &edge : edges)
        looks.emplace_back(edge.drawn, edge.kind != LinkKind::offers, roundedWidth(edge));
    std::vector<size_t> order(edges.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&looks](size_t a, size_t b) { return looks[a] < looks[b]; });
    m_ends.reserve(edges.size());
    for (const size_t index : order) {
        const GraphEdge &edge = edges[index];
        if (m_ends.empty() || looks[index] != looks[order[m_ends.size() - 1]]) {
            m_starts.push_back(m_ends.size());
            m_looks.push_back(edge);
        }
        m_ends.push_back({edge.from, edge.to});
    }
}

EdgeBatches::Batch EdgeBatches::batch(int index) const
{
    const size_t first = m_starts[size_t(index)];
    const size_t last = index + 1 < count() ? m_starts[size_t(index) + 1] : m_ends.size();
    return {m_looks[size_t(index)], std::span(m_ends).subspan(first, last - first)};
}

std::optional<QLineF> clippedLine(QPointF from, QPointF to, const QRectF &area)
{
    const QPointF way = to - from;
    if (!std::isfinite(way.x()) || !std::isfinite(way.y()))
        return std::nullopt;
    // Liang and Barsky: the part of the line, 0 to 1, that lies within each pair of sides.
    qreal first = 0;
    qreal last = 1;
    const auto narrow = [&first, &last](qreal start, qreal along, qreal least, qreal most) {
        if (along == 0)
            return start >= least && start <= most;
        const qreal a = (least - start) / along;
        const qreal b = (most - start) / along;
        first = std::max(first, std::min(a, b));
        last = std::min(last, std::max(a, b));
        return first <= last;
    };
    if (!narrow(from.x(), way.x(), area.left(), area.right()) || !narrow(from.y(), way.y(), area.top(), area.bottom()))
        return std::nullopt;
    return QLineF(from + first * way, from + last * way);
}

} // namespace interdict::ui
