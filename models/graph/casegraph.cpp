// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/casegraph.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostItems = 50'000'000; // keeps every index of twice the edges within an int

auto ends(const GraphEdge &edge)
{
    return std::tuple(std::min(edge.from, edge.to), std::max(edge.from, edge.to), int(edge.kind), edge.drawn);
}

qint64 saturatingSum(qint64 a, qint64 b)
{
    return a > std::numeric_limits<qint64>::max() - b ? std::numeric_limits<qint64>::max() : a + b;
}

} // namespace

NodeKind nodeKind(EntityKind kind)
{
    return NodeKind(int(kind));
}

Result<CaseGraph> CaseGraph::make(std::vector<GraphNode> nodes, std::vector<GraphEdge> edges)
{
    if (qint64(nodes.size()) > mostItems || qint64(edges.size()) > mostItems)
        return failure(
            ErrorCode::limitExceeded,
            QCoreApplication::translate("CaseGraph", "The graph is too large to be drawn. Choose a part of the case."));
    const int count = int(nodes.size());
    for (const GraphEdge &edge : edges) {
        if (edge.from < 0 || edge.to < 0 || edge.from >= count || edge.to >= count)
            return failure(ErrorCode::badInput,
                           QCoreApplication::translate("CaseGraph",
                                                       "A link of the graph leads to an entity that is not in it. "
                                                       "Build the graph again."),
                           u"edge %1-%2 of %3 nodes"_s.arg(edge.from).arg(edge.to).arg(count));
    }
    CaseGraph graph;
    graph.m_nodes = std::move(nodes);
    graph.m_edges = std::move(edges);
    graph.mergeParallelEdges();
    graph.indexEdges();
    graph.indexIds();
    return graph;
}

void CaseGraph::mergeParallelEdges()
{
    std::erase_if(m_edges, [](const GraphEdge &edge) { return edge.from == edge.to; });
    std::stable_sort(m_edges.begin(), m_edges.end(),
                     [](const GraphEdge &a, const GraphEdge &b) { return ends(a) < ends(b); });
    size_t kept = 0;
    for (size_t i = 0; i < m_edges.size(); ++i) {
        m_edges[i].weight = std::max<qint64>(m_edges[i].weight, 1);
        if (kept > 0 && ends(m_edges[kept - 1]) == ends(m_edges[i]))
            m_edges[kept - 1].weight = saturatingSum(m_edges[kept - 1].weight, m_edges[i].weight);
        else
            m_edges[kept++] = m_edges[i];
    }
    m_edges.resize(kept);
}

void CaseGraph::indexEdges()
{
    m_edgeStarts.assign(m_nodes.size() + 1, 0);
    for (const GraphEdge &edge : m_edges) {
        ++m_edgeStarts[size_t(edge.from) + 1];
        ++m_edgeStarts[size_t(edge.to) + 1];
    }
    std::partial_sum(m_edgeStarts.begin(), m_edgeStarts.end(), m_edgeStarts.begin());
    m_incident.resize(m_edges.size() * 2);
    std::vector<int> next(m_edgeStarts.begin(), m_edgeStarts.end() - 1);
    for (size_t i = 0; i < m_edges.size(); ++i) {
        m_incident[size_t(next[size_t(m_edges[i].from)]++)] = int(i);
        m_incident[size_t(next[size_t(m_edges[i].to)]++)] = int(i);
    }
    m_neighbourStarts.assign(1, 0);
    m_neighbourStarts.reserve(m_nodes.size() + 1);
    m_neighbours.reserve(m_incident.size());
    for (int node = 0; node < nodeCount(); ++node) {
        const auto first = m_neighbours.size();
        for (const int edge : incidentEdges(node))
            m_neighbours.push_back(m_edges[size_t(edge)].from == node ? m_edges[size_t(edge)].to
                                                                      : m_edges[size_t(edge)].from);
        const auto begin = m_neighbours.begin() + std::ptrdiff_t(first);
        std::sort(begin, m_neighbours.end());
        m_neighbours.erase(std::unique(begin, m_neighbours.end()), m_neighbours.end());
        m_neighbourStarts.push_back(int(m_neighbours.size()));
    }
}

void CaseGraph::indexIds()
{
    m_byId.resize(m_nodes.size());
    std::iota(m_byId.begin(), m_byId.end(), 0);
    std::stable_sort(m_byId.begin(), m_byId.end(), [this](int a, int b) {
        const GraphNode &left = m_nodes[size_t(a)];
        const GraphNode &right = m_nodes[size_t(b)];
        return std::tie(left.kind, left.id) < std::tie(right.kind, right.id);
    });
}

std::span<const int> CaseGraph::neighbours(int node) const
{
    const auto first = size_t(m_neighbourStarts[size_t(node)]);
    return std::span(m_neighbours).subspan(first, size_t(m_neighbourStarts[size_t(node) + 1]) - first);
}

std::span<const int> CaseGraph::incidentEdges(int node) const
{
    const auto first = size_t(m_edgeStarts[size_t(node)]);
    return std::span(m_incident).subspan(first, size_t(m_edgeStarts[size_t(node) + 1]) - first);
}

std::optional<int> CaseGraph::find(NodeKind kind, qint64 id) const
{
    const auto at = std::partition_point(m_byId.begin(), m_byId.end(), [&](int index) {
        const GraphNode &node = m_nodes[size_t(index)];
        return std::tie(node.kind, node.id) < std::tie(kind, id);
    });
    if (at == m_byId.end() || m_nodes[size_t(*at)].kind != kind || m_nodes[size_t(*at)].id != id)
        return std::nullopt;
    return *at;
}

} // namespace interdict
