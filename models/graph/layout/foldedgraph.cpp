// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/foldedgraph.h"

#include "models/graph/layout/leaffan.h"
#include "models/graph/layout/parallelchains.h"

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

double blockRadius(std::span<const int> chains, std::span<const double> radii)
{
    std::vector<double> own;
    own.reserve(chains.size());
    for (const int node : chains)
        own.push_back(radii[size_t(node)]);
    return chainBlock(own).radius + besideDisc;
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
            const size_t chains = std::max({result.chains[body].size(), result.chains[size_t(end)].size(), size_t(1)});
            springs.stiffness.push_back(float(double(chains) / length));
        }
        springs.starts.push_back(int(springs.ends.size()));
    }
    stiffenSparseEnds(springs);
}

} // namespace

FoldedGraph folded(const CaseGraph &graph, std::span<const int> nodes, std::span<const double> radii, Folding folding)
{
    std::vector<std::vector<int>> groups;
    if (folding == Folding::leavesAndChains)
        groups = parallelChains(graph, nodes);
    std::vector<int> groupOf; // of each of the nodes: alone, a group, or folded into another
    constexpr int alone = -1;
    constexpr int foldedAway = -2;
    groupOf.assign(nodes.size(), alone);
    const auto at = [&nodes](int node) {
        return size_t(std::lower_bound(nodes.begin(), nodes.end(), node) - nodes.begin());
    };
    for (size_t group = 0; group < groups.size(); ++group) {
        for (const int node : groups[group])
            groupOf[at(node)] = node == groups[group].front() ? int(group) : foldedAway;
    }
    FoldedGraph result;
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (groupOf[i] == foldedAway || isLeaf(graph, nodes[i]))
            continue;
        result.bodies.push_back(nodes[i]);
        result.leaves.push_back(sortedLeaves(graph, nodes[i], radii));
        result.chains.push_back(groupOf[i] >= 0 ? std::move(groups[size_t(groupOf[i])]) : std::vector<int>());
        result.discs.push_back(result.chains.back().empty()
                                   ? discRadius(result.leaves.back(), radii[size_t(nodes[i])], radii)
                                   : blockRadius(result.chains.back(), radii));
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
