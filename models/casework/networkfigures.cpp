// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/networkfigures.h"

#include "models/casework/graphbuilding.h"
#include "models/graph/analysis/answers.h"
#include "models/graph/analysis/network.h"

namespace interdict {

Result<NetworkFigures> NetworkFigures::read(const Database &database, const CancelToken &cancel,
                                            const ProgressSink &progress)
{
    GraphScope scope;
    scope.mostNodes = 2'000'000;
    const Result<BuiltGraph> built = buildGraph(database, scope, cancel);
    if (!built)
        return tl::unexpected(built.error());
    const Network network = Network::of(built->graph);
    Result<NodeFigures> figures = nodeFigures(network, {}, cancel, progress);
    if (!figures)
        return tl::unexpected(figures.error());
    NetworkFigures read;
    read.m_communities = communityNames(built->graph, network, figures->groups);
    read.m_figures = std::move(*figures);
    for (int node = 0; node < built->graph.nodeCount(); ++node)
        read.m_nodes.insert(built->graph.nodes()[size_t(node)].id, node);
    for (auto one = built->merged.cbegin(); one != built->merged.cend(); ++one) {
        if (const auto node = read.m_nodes.constFind(one.value()); node != read.m_nodes.cend())
            read.m_nodes.insert(one.key(), *node);
    }
    return read;
}

std::optional<size_t> NetworkFigures::nodeOf(RowId<Entity> entity) const
{
    const auto node = m_nodes.constFind(entity.value());
    return node == m_nodes.cend() ? std::nullopt : std::optional(size_t(*node));
}

std::optional<double> NetworkFigures::pageRank(RowId<Entity> entity) const
{
    const std::optional<size_t> node = nodeOf(entity);
    return node ? std::optional(m_figures.pageRanks[*node]) : std::nullopt;
}

std::optional<double> NetworkFigures::betweenness(RowId<Entity> entity) const
{
    const std::optional<size_t> node = nodeOf(entity);
    return node ? std::optional(m_figures.between.values[*node]) : std::nullopt;
}

std::optional<int> NetworkFigures::community(RowId<Entity> entity) const
{
    const std::optional<size_t> node = nodeOf(entity);
    return node ? std::optional(m_figures.groups.of[*node]) : std::nullopt;
}

} // namespace interdict
