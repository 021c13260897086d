// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/graphwalk.h"

#include <algorithm>
#include <cmath>

namespace interdict::ui {

namespace {

/// How far to the side a node may lie: tan 60°.
constexpr qreal widest = 1.7320508;

template <typename Nodes>
std::optional<int> nearestTowards(const DrawnGraph &drawn, const Nodes &nodes, int from, QPointF direction)
{
    std::optional<int> best;
    qreal least = 0;
    for (const int node : nodes) {
        const QPointF way = drawn.position(node) - drawn.position(from);
        const qreal along = QPointF::dotProduct(way, direction);
        const qreal across = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (node == from || drawn.isHidden(node) || !(along > 0) || across > widest * along)
            continue;
        const qreal effort = along + 2 * across;
        if (!best || effort < least) {
            best = node;
            least = effort;
        }
    }
    return best;
}

} // namespace

std::optional<int> nodeTowards(const DrawnGraph &drawn, int node, QPointF direction)
{
    const auto neighbours = drawn.graph().neighbours(node);
    if (neighbours.empty())
        return nearestTowards(drawn, drawn.order(), node, direction);
    return nearestTowards(drawn, neighbours, node, direction);
}

std::vector<int> neighboursInTurn(const DrawnGraph &drawn, int node)
{
    const auto all = drawn.graph().neighbours(node);
    std::vector<int> neighbours(all.begin(), all.end());
    std::erase_if(neighbours, [&drawn](int neighbour) { return drawn.isHidden(neighbour); });
    std::sort(neighbours.begin(), neighbours.end(), [&drawn](int a, int b) { return drawn.rank(a) < drawn.rank(b); });
    return neighbours;
}

} // namespace interdict::ui
