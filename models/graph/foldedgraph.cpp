// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/foldedgraph.h"

#include "models/graph/leaffan.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace interdict {

namespace {

constexpr double besideDisc = 6;    // free room around a body's disc
constexpr double springLength = 80; // from disc to disc

/// A leaf has one neighbour; of two that have only each other, the second is the leaf.
bool isLeaf(const CaseGraph &graph, int node)
{
    if (graph.degree(node) != 1)
        return false;
    const int other = graph.neighbours(node).front();
    return graph.degree(other) > 1 || node > other;
}

std::vector<int> sortedLeaves(const CaseGraph &graph, int body, std::span<const double> radii)
{
    std::vector<int> leaves;
    for (const int other : graph.neighbours(body)) {
        if (isLeaf(graph, other))
            leaves.push_back(other);
    }
    std::sort(leaves.begin(), leaves.end(), [&](int a, int b) {
        const auto key = [&](int node) {
            const NodeKind kind = graph.nodes()[size_t(node)].kind;
            return std::tuple(kind != NodeKind::listing, int(kind), radii[size_t(node)], node);
        };
        return key(a) < key(b);
    });
    return leaves;
}

double discRadius(std::span<const int> leaves, double radius, std::span<const double> radii)
{
    std::vector<double> leafRadii;
    leafRadii.reserve(leaves.size());
    for (const int leaf : leaves)
        leafRadii.push_back(radii[size_t(leaf)]);
    return leafFan(radius, leafRadii, {}).radius + besideDisc;
}

/// What hangs on one or two springs is held tighter: in a large graph everything else pushes it far outside otherwise.
void stiffenSparseEnds(SpringGraph &springs)
{
    for (int body = 0; body < springs.size(); ++body) {
        for (int spring = springs.starts[size_t(body)]; spring < springs.starts[size_t(body) + 1]; ++spring) {
            const auto fewest = float(std::min(springs.degree(body), springs.degree(springs.ends[size_t(spring)])));
            springs.stiffness[size_t(spring)] *= 1 + 2 / (fewest * fewest);
        }
    }
}

void addSprings(const CaseGraph &graph, FoldedGraph &result)
{
    SpringGraph &springs = result.springs;
    springs.starts.assign(1, 0);
    for (size_t body = 0; body < result.bodies.size(); ++body) {
        const double disc = result.discs[body];
        springs.masses.push_back(float(std::pow(std::max(1.0, (35 + disc) / 50), 1.5)));
        for (const int other : graph.neighbours(result.bodies[body])) {
            const auto found = std::lower_bound(result.bodies.begin(), result.bodies.end(), other);
            if (found == result.bodies.end() || *found != other)
                continue;
            const auto end = int(found - result.bodies.begin());
            const double length = springLength + disc + result.discs[size_t(end)];
            springs.ends.push_back(end);
            springs.lengths.push_back(float(length));
            springs.stiffness.push_back(float(1 / length));
        }
        springs.starts.push_back(int(springs.ends.size()));
    }
    stiffenSparseEnds(springs);
}

} // namespace

FoldedGraph folded(const CaseGraph &graph, std::span<const int> nodes, std::span<const double> radii)
{
    FoldedGraph result;
    for (const int node : nodes) {
        if (isLeaf(graph, node))
            continue;
        result.bodies.push_back(node);
        result.leaves.push_back(sortedLeaves(graph, node, radii));
        result.discs.push_back(discRadius(result.leaves.back(), radii[size_t(node)], radii));
    }
    addSprings(graph, result);
    return result;
}

std::vector<double> blockedDirections(const CaseGraph &graph, int node, std::span<const int> leaves,
                                      const std::vector<QPointF> &positions)
{
    std::vector<int> own(leaves.begin(), leaves.end());
    std::sort(own.begin(), own.end());
    std::vector<double> blocked;
    const QPointF from = positions[size_t(node)];
    for (const int other : graph.neighbours(node)) {
        if (std::binary_search(own.begin(), own.end(), other))
            continue;
        const QPointF way = positions[size_t(other)] - from;
        if (std::isfinite(way.x()) && std::isfinite(way.y()))
            blocked.push_back(std::atan2(way.y(), way.x()));
    }
    return blocked;
}

} // namespace interdict
