// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/analysis/communities.h"
#include "models/graph/layout/layoutkinds.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace interdict {

namespace {

constexpr double besideGroup = 30; // free room around a group

struct Group
{
    int number = 0; // as asked; a node without a group is one by itself
    std::vector<int> nodes;
    double radius = 0;
};

Result<std::vector<int>> groupNumbers(const LayoutRun &run, const LayoutRequest &request)
{
    if (!request.communities.empty())
        return request.communities;
    CommunityOptions options;
    options.seed = request.options.seed;
    Result<Communities> found = communities(Network::of(run.graph), options, run.cancel);
    if (!found)
        return tl::unexpected(found.error());
    return std::move(found->of);
}

std::vector<Group> groupsFrom(const std::vector<int> &numbers)
{
    std::vector<Group> groups;
    std::map<int, size_t> known;
    for (size_t node = 0; node < numbers.size(); ++node) {
        const bool isAlone = numbers[node] < 0;
        const auto [at, isNew] = isAlone ? std::pair(known.end(), true) : known.emplace(numbers[node], groups.size());
        if (isNew)
            groups.push_back({numbers[node], {}, 0});
        groups[isNew ? groups.size() - 1 : at->second].nodes.push_back(int(node));
    }
    return groups;
}

/// The links within a group, as a graph of its own.
Result<CaseGraph> graphWithin(const CaseGraph &graph, const Group &group, std::vector<int> &indexOf)
{
    std::vector<GraphNode> nodes;
    for (size_t i = 0; i < group.nodes.size(); ++i) {
        indexOf[size_t(group.nodes[i])] = int(i);
        nodes.push_back({graph.nodes()[size_t(group.nodes[i])].kind, group.nodes[i], {}, 1});
    }
    std::vector<GraphEdge> edges;
    for (size_t i = 0; i < group.nodes.size(); ++i) {
        for (const int other : graph.neighbours(group.nodes[i])) {
            if (other > group.nodes[i] && indexOf[size_t(other)] >= 0)
                edges.push_back({int(i), indexOf[size_t(other)], LinkKind::relatedTo, 1, false});
        }
    }
    for (const int node : group.nodes)
        indexOf[size_t(node)] = -1;
    return CaseGraph::make(std::move(nodes), std::move(edges));
}

/// Places the nodes of a group around the origin and measures the circle that holds them.
Outcome layOutGroup(const LayoutRun &run, Group &group, std::vector<int> &indexOf, GraphPositions &positions)
{
    const Result<CaseGraph> graph = graphWithin(run.graph, group, indexOf);
    if (!graph)
        return tl::unexpected(graph.error());
    std::vector<double> radii;
    for (const int node : group.nodes)
        radii.push_back(run.radii[size_t(node)]);
    LayoutRun inner{*graph, std::move(radii), {}, run.options, run.cancel};
    inner.options.progressed = {};
    GraphPositions places(group.nodes.size());
    if (!layOutComponents(inner, places))
        return cancelled();
    for (size_t i = 0; i < places.size(); ++i) {
        positions[size_t(group.nodes[i])] = places[i];
        group.radius = std::max(group.radius, std::hypot(places[i].x(), places[i].y()) + inner.radii[i]);
    }
    return {};
}

Result<CaseGraph> graphOfGroups(const CaseGraph &graph, const std::vector<Group> &groups)
{
    std::vector<int> groupOf(size_t(graph.nodeCount()), 0);
    std::vector<GraphNode> nodes;
    for (size_t group = 0; group < groups.size(); ++group) {
        nodes.push_back({NodeKind::other, qint64(group), {}, 1});
        for (const int node : groups[group].nodes)
            groupOf[size_t(node)] = int(group);
    }
    std::vector<GraphEdge> edges;
    for (const GraphEdge &edge : graph.edges()) {
        const int from = groupOf[size_t(edge.from)];
        const int to = groupOf[size_t(edge.to)];
        if (from != to)
            edges.push_back({from, to, LinkKind::relatedTo, 1, false});
    }
    return CaseGraph::make(std::move(nodes), std::move(edges));
}

Outcome placeGroups(const LayoutRun &run, const std::vector<Group> &groups, NamedLayout &layout)
{
    const Result<CaseGraph> graph = graphOfGroups(run.graph, groups);
    if (!graph)
        return tl::unexpected(graph.error());
    std::vector<double> discs;
    for (const Group &group : groups)
        discs.push_back(group.radius + besideGroup);
    LayoutRun inner{*graph, std::move(discs), {}, run.options, run.cancel};
    inner.options.progressed = {};
    GraphPositions places(groups.size());
    if (!layOutComponents(inner, places))
        return cancelled();
    for (size_t group = 0; group < groups.size(); ++group) {
        for (const int node : groups[group].nodes)
            layout.positions[size_t(node)] += places[group];
        if (groups[group].number >= 0)
            layout.bands.push_back(
                {groups[group].number, int(groups[group].nodes.size()), places[group], groups[group].radius});
    }
    std::sort(layout.bands.begin(), layout.bands.end(),
              [](const LayoutBand &a, const LayoutBand &b) { return a.number < b.number; });
    return {};
}

} // namespace

Outcome communityLayout(const LayoutRun &run, const LayoutRequest &request, NamedLayout &layout)
{
    const Result<std::vector<int>> numbers = groupNumbers(run, request);
    if (!numbers)
        return tl::unexpected(numbers.error());
    std::vector<Group> groups = groupsFrom(*numbers);
    std::vector<int> indexOf(run.radii.size(), -1);
    double done = 0;
    for (Group &group : groups) {
        if (Outcome placed = layOutGroup(run, group, indexOf, layout.positions); !placed)
            return placed;
        done += double(group.nodes.size());
        if (run.options.progressed)
            run.options.progressed(0.9 * done / double(run.radii.size()));
    }
    return placeGroups(run, groups, layout);
}

} // namespace interdict
