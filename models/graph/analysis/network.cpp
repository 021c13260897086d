// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/analysis/network.h"

#include "models/graph/casegraph.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

bool isBefore(const NetworkLink &a, const NetworkLink &b)
{
    return std::tie(a.from, a.to) < std::tie(b.from, b.to);
}

} // namespace

Result<Network> Network::make(int nodeCount, std::vector<NetworkLink> links)
{
    constexpr size_t mostLinks = 500'000'000; // keeps twice the links within an int
    if (links.size() > mostLinks)
        return failure(ErrorCode::limitExceeded,
                       QCoreApplication::translate("Network", "The graph has too many links. Choose a part of it."));
    for (const NetworkLink &link : links) {
        if (link.from < 0 || link.to < 0 || link.from >= nodeCount || link.to >= nodeCount)
            return failure(ErrorCode::badInput,
                           QCoreApplication::translate("Network", "A link of the graph leads to a node that is not in "
                                                                  "it. Build the graph again."),
                           u"link %1-%2 of %3 nodes"_s.arg(link.from).arg(link.to).arg(nodeCount));
    }
    Network network;
    network.m_links = std::move(links);
    network.mergeParallel();
    network.index(std::max(nodeCount, 0));
    return network;
}

Network Network::of(const CaseGraph &graph)
{
    std::vector<NetworkLink> links;
    links.reserve(graph.edges().size());
    for (const GraphEdge &edge : graph.edges())
        links.push_back({edge.from, edge.to, double(edge.weight)});
    return make(graph.nodeCount(), std::move(links)).value_or(Network()); // a case graph's ends are its nodes
}

void Network::mergeParallel()
{
    std::erase_if(m_links, [](const NetworkLink &link) { return link.from == link.to; });
    for (NetworkLink &link : m_links) {
        if (link.from > link.to)
            std::swap(link.from, link.to);
        if (!(std::isfinite(link.weight) && link.weight > 0))
            link.weight = 1;
    }
    std::stable_sort(m_links.begin(), m_links.end(), isBefore);
    size_t kept = 0;
    for (size_t i = 0; i < m_links.size(); ++i) {
        if (kept > 0 && m_links[kept - 1].from == m_links[i].from && m_links[kept - 1].to == m_links[i].to)
            m_links[kept - 1].weight += m_links[i].weight;
        else
            m_links[kept++] = m_links[i];
    }
    m_links.resize(kept);
}

void Network::index(int nodeCount)
{
    m_starts.assign(size_t(nodeCount) + 1, 0);
    for (const NetworkLink &link : m_links) {
        ++m_starts[size_t(link.from) + 1];
        ++m_starts[size_t(link.to) + 1];
    }
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    m_ends.resize(m_links.size() * 2);
    m_weights.resize(m_ends.size());
    m_linksAt.resize(m_ends.size());
    std::vector<int> next(m_starts.begin(), m_starts.end() - 1);
    const auto put = [&](int node, int end, size_t link) {
        const auto at = size_t(next[size_t(node)]++);
        m_ends[at] = end;
        m_weights[at] = m_links[link].weight;
        m_linksAt[at] = int(link);
    };
    // First the ends that are less than their node, then the others: each row is ascending, as the links are.
    for (size_t i = 0; i < m_links.size(); ++i)
        put(m_links[i].to, m_links[i].from, i);
    for (size_t i = 0; i < m_links.size(); ++i)
        put(m_links[i].from, m_links[i].to, i);
}

double Network::strength(int node) const
{
    const std::span<const double> all = weights(node);
    return std::accumulate(all.begin(), all.end(), 0.0);
}

} // namespace interdict
