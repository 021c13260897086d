// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/layoutkinds.h"
#include "models/graph/layout/leaffan.h"

#include <algorithm>
#include <tuple>

namespace interdict {

namespace {

constexpr double besideFan = 8; // free room around a hub with all that is its own
constexpr int unowned = -1;

std::vector<bool> hubsOf(const CaseGraph &graph)
{
    const auto nodes = graph.nodes();
    std::vector<bool> isHub(nodes.size(), false);
    const bool hasSellers =
        std::any_of(nodes.begin(), nodes.end(), [](const GraphNode &node) { return node.kind == NodeKind::seller; });
    for (int node = 0; node < graph.nodeCount(); ++node) {
        const auto around = graph.neighbours(node);
        const auto isGreater = [&](int other) {
            return std::pair(graph.degree(node), -node) > std::pair(graph.degree(other), -other);
        };
        isHub[size_t(node)] = hasSellers ? nodes[size_t(node)].kind == NodeKind::seller
                                         : !around.empty() && std::all_of(around.begin(), around.end(), isGreater);
    }
    return isHub;
}

/// For each node the hub that alone has it: the only hub among its neighbours, or, where it has no hub beside it, the
/// one that owns all its neighbours (a domain's address).
std::vector<int> ownersOf(const CaseGraph &graph, const std::vector<bool> &isHub)
{
    std::vector<int> owners(isHub.size(), unowned);
    std::vector<int> hubCounts(isHub.size(), 0);
    for (int node = 0; node < graph.nodeCount(); ++node) {
        for (const int other : graph.neighbours(node)) {
            if (!isHub[size_t(node)] && isHub[size_t(other)]) {
                ++hubCounts[size_t(node)];
                owners[size_t(node)] = other;
            }
        }
        if (hubCounts[size_t(node)] > 1)
            owners[size_t(node)] = unowned;
    }
    std::vector<int> further = owners;
    for (int node = 0; node < graph.nodeCount(); ++node) {
        const auto around = graph.neighbours(node);
        if (isHub[size_t(node)] || hubCounts[size_t(node)] > 0 || around.empty())
            continue;
        const int owner = owners[size_t(around.front())];
        if (std::all_of(around.begin(), around.end(), [&](int other) { return owners[size_t(other)] == owner; }))
            further[size_t(node)] = owner;
    }
    return further;
}

/// Hubs and what several of them share, as a graph of its own.
struct HubGraph
{
    std::vector<int> bodies;             ///< nodes, ascending
    std::vector<std::vector<int>> owned; ///< for each body
    std::vector<double> discs;
    CaseGraph graph;
};

void gatherOwned(const LayoutRun &run, const std::vector<int> &owners, HubGraph &hubs, std::vector<int> &bodyOf)
{
    for (int node = 0; node < run.graph.nodeCount(); ++node) {
        if (owners[size_t(node)] != unowned)
            continue;
        bodyOf[size_t(node)] = int(hubs.bodies.size());
        hubs.bodies.push_back(node);
    }
    hubs.owned.resize(hubs.bodies.size());
    for (int node = 0; node < run.graph.nodeCount(); ++node) {
        if (owners[size_t(node)] == unowned)
            continue;
        bodyOf[size_t(node)] = bodyOf[size_t(owners[size_t(node)])];
        hubs.owned[size_t(bodyOf[size_t(node)])].push_back(node);
    }
    for (size_t body = 0; body < hubs.bodies.size(); ++body) {
        std::vector<int> &owned = hubs.owned[body];
        std::sort(owned.begin(), owned.end(), [&run](int a, int b) {
            const auto key = [&run](int node) {
                return std::tuple(int(run.graph.nodes()[size_t(node)].kind), run.radii[size_t(node)], node);
            };
            return key(a) < key(b);
        });
        std::vector<double> radii;
        for (const int node : owned)
            radii.push_back(run.radii[size_t(node)]);
        hubs.discs.push_back(leafFan(run.radii[size_t(hubs.bodies[body])], radii, {}).radius + besideFan);
    }
}

Result<HubGraph> hubGraph(const LayoutRun &run)
{
    HubGraph hubs;
    std::vector<int> bodyOf(run.radii.size(), 0);
    gatherOwned(run, ownersOf(run.graph, hubsOf(run.graph)), hubs, bodyOf);
    std::vector<GraphNode> nodes;
    for (const int body : hubs.bodies)
        nodes.push_back({run.graph.nodes()[size_t(body)].kind, body, {}, 1});
    std::vector<GraphEdge> edges;
    for (const GraphEdge &edge : run.graph.edges()) {
        const int from = bodyOf[size_t(edge.from)];
        const int to = bodyOf[size_t(edge.to)];
        if (from != to)
            edges.push_back({from, to, LinkKind::relatedTo, 1, false});
    }
    Result<CaseGraph> graph = CaseGraph::make(std::move(nodes), std::move(edges));
    if (!graph)
        return tl::unexpected(graph.error());
    hubs.graph = std::move(*graph);
    return hubs;
}

} // namespace

Outcome hubLayout(const LayoutRun &run, NamedLayout &layout)
{
    const Result<HubGraph> hubs = hubGraph(run);
    if (!hubs)
        return tl::unexpected(hubs.error());
    LayoutRun inner{hubs->graph, hubs->discs, {}, run.options, run.cancel};
    GraphPositions places(hubs->bodies.size());
    if (!layOutComponents(inner, places))
        return cancelled();
    for (size_t body = 0; body < places.size(); ++body)
        layout.positions[size_t(hubs->bodies[body])] = places[body];
    for (size_t body = 0; body < places.size(); ++body)
        fanLeaves(run, hubs->bodies[body], hubs->owned[body], layout.positions);
    return {};
}

} // namespace interdict
