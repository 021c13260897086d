// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/interchange/graphconversion.h"

#include <algorithm>
#include <cmath>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

NodeKind nodeKindFrom(const QString &token)
{
    if (token == "listing"_L1)
        return NodeKind::listing;
    const std::optional<EntityKind> kind = entityKindFromToken(token);
    return kind ? nodeKind(*kind) : NodeKind::other;
}

qint64 rounded(double weight)
{
    constexpr double most = 1e15;
    return std::isfinite(weight) ? std::max<qint64>(qint64(std::llround(std::clamp(weight, 1.0, most))), 1) : 1;
}

ExchangeNode exchangeNode(const GraphNode &node)
{
    ExchangeNode result;
    result.kind = toToken(node.kind);
    result.id = result.kind + u'-' + QString::number(node.id);
    result.name = node.label;
    result.cells = {{0, QString::number(node.weight)}};
    return result;
}

} // namespace

QString toToken(NodeKind kind)
{
    if (kind == NodeKind::listing)
        return u"listing"_s;
    return kind == NodeKind::other ? u"other"_s : toToken(EntityKind(int(kind)));
}

ExchangeGraph exchangeFrom(const CaseGraph &graph, const GraphPositions &places, const QString &name)
{
    ExchangeGraph result;
    result.name = name;
    result.isWeighted = true;
    result.nodeColumns = {{u"records"_s, ColumnType::integer}};
    result.linkColumns = {{u"drawn"_s, ColumnType::boolean}};
    for (const GraphNode &node : graph.nodes()) {
        result.nodes.push_back(exchangeNode(node));
        if (places.size() == graph.nodes().size())
            result.nodes.back().place = places[result.nodes.size() - 1];
    }
    for (const GraphEdge &edge : graph.edges()) {
        ExchangeLink link;
        link.from = edge.from;
        link.to = edge.to;
        link.weight = double(edge.weight);
        link.isDirected = true;
        link.kind = toToken(edge.kind);
        link.cells = {{0, edge.drawn ? u"true"_s : u"false"_s}};
        result.links.push_back(std::move(link));
    }
    return result;
}

Result<CaseGraph> caseGraphFrom(const ExchangeGraph &graph)
{
    std::vector<GraphNode> nodes;
    nodes.reserve(graph.nodes.size());
    for (const ExchangeNode &node : graph.nodes)
        nodes.push_back(
            {nodeKindFrom(node.kind), qint64(nodes.size()) + 1, node.name.isEmpty() ? node.id : node.name, 1});
    std::vector<GraphEdge> edges;
    edges.reserve(graph.links.size());
    for (const ExchangeLink &link : graph.links) {
        const LinkKind kind = linkKindFromToken(link.kind).value_or(LinkKind::relatedTo);
        edges.push_back({link.from, link.to, kind, rounded(link.weight), false});
    }
    return CaseGraph::make(std::move(nodes), std::move(edges));
}

Result<Network> networkFrom(const ExchangeGraph &graph)
{
    std::vector<NetworkLink> links;
    links.reserve(graph.links.size());
    for (const ExchangeLink &link : graph.links)
        links.push_back({link.from, link.to, link.weight});
    return Network::make(int(graph.nodes.size()), std::move(links));
}

} // namespace interdict
