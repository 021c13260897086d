// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/graph/arrivals.h"

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace interdict {

namespace {

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

double diagonalOf(const GraphPositions &positions)
{
    QPointF least = positions.front();
    QPointF most = positions.front();
    for (const QPointF place : positions) {
        least = {std::min(least.x(), place.x()), std::min(least.y(), place.y())};
        most = {std::max(most.x(), place.x()), std::max(most.y(), place.y())};
    }
    return distance(least, most);
}

double meanLength(const CaseGraph &graph, const GraphPositions &positions)
{
    double sum = 0;
    for (const GraphEdge &edge : graph.edges())
        sum += distance(positions[size_t(edge.from)], positions[size_t(edge.to)]);
    return sum / std::max<double>(double(graph.edges().size()), 1);
}

double nearShare(const CaseGraph &graph, const GraphPositions &positions, const std::vector<bool> &isKnown)
{
    const double near = 3 * meanLength(graph, positions);
    double count = 0;
    double within = 0;
    for (int node = 0; node < graph.nodeCount(); ++node) {
        const auto around = graph.neighbours(node);
        if (isKnown[size_t(node)] || around.empty())
            continue;
        count += 1;
        within += std::any_of(around.begin(), around.end(), [&](int other) {
            return distance(positions[size_t(node)], positions[size_t(other)]) < near;
        });
    }
    return count > 0 ? within / count : 1;
}

} // namespace

Arrival arrival(const CaseGraph &after, int percent, ComingNodes coming)
{
    std::mt19937 random(11);
    const int firstNew = after.nodeCount() - after.nodeCount() * percent / 100;
    Arrival result{{}, after, {}};
    std::vector<int> indexOf(size_t(after.nodeCount()), -1);
    std::vector<GraphNode> nodes;
    for (int node = 0; node < after.nodeCount(); ++node) {
        const bool isNew = coming == ComingNodes::newest ? node >= firstNew : int(random() % 100) < percent;
        if (isNew)
            continue;
        indexOf[size_t(node)] = int(nodes.size());
        nodes.push_back(after.nodes()[size_t(node)]);
        result.known.push_back(node);
    }
    std::vector<GraphEdge> edges;
    for (GraphEdge edge : after.edges()) {
        edge.from = indexOf[size_t(edge.from)];
        edge.to = indexOf[size_t(edge.to)];
        if (edge.from >= 0 && edge.to >= 0)
            edges.push_back(edge);
    }
    result.before = *CaseGraph::make(std::move(nodes), std::move(edges));
    return result;
}

GraphPositions startOf(const Arrival &arrival, const GraphPositions &before)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    GraphPositions start(size_t(arrival.after.nodeCount()), {none, none});
    for (size_t node = 0; node < arrival.known.size(); ++node)
        start[size_t(arrival.known[node])] = before[node];
    return start;
}

Displacement displacement(const Arrival &arrival, const GraphPositions &before, const GraphPositions &after)
{
    Displacement result;
    std::vector<bool> isKnown(after.size(), false);
    std::vector<double> moves;
    const double diagonal = diagonalOf(after);
    for (size_t node = 0; node < arrival.known.size(); ++node) {
        isKnown[size_t(arrival.known[node])] = true;
        const double move = distance(before[node], after[size_t(arrival.known[node])]);
        result.unmoved += move < 0.01 ? 1 : 0;
        moves.push_back(move / diagonal);
    }
    const auto middle = moves.begin() + std::ptrdiff_t(moves.size() / 2);
    std::nth_element(moves.begin(), middle, moves.end());
    result.median = *middle;
    result.most = *std::max_element(moves.begin(), moves.end());
    result.unmoved /= double(moves.size());
    result.near = nearShare(arrival.after, after, isKnown);
    return result;
}

} // namespace interdict
