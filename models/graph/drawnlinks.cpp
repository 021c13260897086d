// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/drawnlinks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

namespace interdict {

namespace {

/// Widths closer than a quarter of a pixel look the same.
int roundedWidth(const DrawnLink &link)
{
    return int(std::lround(4 * link.width()));
}

qint64 saturatingSum(qint64 a, qint64 b)
{
    return a > std::numeric_limits<qint64>::max() - b ? std::numeric_limits<qint64>::max() : a + b;
}

void add(DrawnLink &link, const GraphEdge &edge)
{
    ++link.links;
    link.weight = saturatingSum(link.weight, edge.weight);
    link.isDrawn = link.isDrawn && edge.drawn;
    link.isOffer = link.isOffer && edge.kind == LinkKind::offers;
    if (isDirected(edge.kind))
        (edge.to == link.to ? link.hasArrow : link.hasBackArrow) = true;
}

DrawnLink linkOf(const GraphEdge &edge)
{
    return {edge.from, edge.to, 1, edge.weight, edge.drawn, edge.kind == LinkKind::offers, isDirected(edge.kind),
            false};
}

} // namespace

double DrawnLink::width() const
{
    if (isOffer)
        return 0.8;
    const double wide = std::clamp(0.8 + 0.25 * std::log2(double(std::max<qint64>(weight, 1))), 0.8, 3.0);
    return isDrawn ? std::max(wide, 1.4) : wide;
}

bool isDirected(LinkKind kind)
{
    switch (kind) {
    case LinkKind::offers:
    case LinkKind::operates:
    case LinkKind::paysTo:
    case LinkKind::ships:
    case LinkKind::receivedAt:
    case LinkKind::hostedOn:
        return true;
    default:
        return false;
    }
}

DrawnLinks::DrawnLinks(const CaseGraph &graph)
{
    const auto edges = graph.edges(); // sorted by their ends: parallel ones stand together
    const auto ends = [](const GraphEdge &edge) { return std::minmax(edge.from, edge.to); };
    std::vector<int> firstOf; // edge of each link
    for (size_t i = 0; i < edges.size(); ++i) {
        if (i > 0 && ends(edges[i]) == ends(edges[i - 1])) {
            add(m_links.back(), edges[i]);
        } else {
            m_links.push_back(linkOf(edges[i]));
            firstOf.push_back(int(i));
        }
    }
    std::vector<int> order(m_links.size());
    std::iota(order.begin(), order.end(), 0);
    const auto key = [this](int link) {
        const DrawnLink &it = m_links[size_t(link)];
        return std::tuple(it.isDrawn, !it.isOffer, roundedWidth(it), link);
    };
    std::sort(order.begin(), order.end(), [&key](int a, int b) { return key(a) < key(b); });
    std::vector<DrawnLink> sorted;
    sorted.reserve(m_links.size());
    m_ofEdges.resize(edges.size());
    for (const int link : order) {
        const int last = size_t(link) + 1 < firstOf.size() ? firstOf[size_t(link) + 1] : int(edges.size());
        std::fill(m_ofEdges.begin() + firstOf[size_t(link)], m_ofEdges.begin() + last, int(sorted.size()));
        sorted.push_back(m_links[size_t(link)]);
    }
    m_links = std::move(sorted);
    findRuns();
    index(graph.nodeCount());
}

void DrawnLinks::findRuns()
{
    const auto look = [this](size_t i) {
        return std::tuple(m_links[i].isDrawn, m_links[i].isOffer, roundedWidth(m_links[i]));
    };
    for (size_t i = 0; i < m_links.size(); ++i) {
        if (i == 0 || look(i - 1) != look(i))
            m_runs.push_back(int(i));
    }
}

void DrawnLinks::index(int nodes)
{
    m_starts.assign(size_t(nodes) + 1, 0);
    for (const DrawnLink &link : m_links) {
        ++m_starts[size_t(link.from) + 1];
        ++m_starts[size_t(link.to) + 1];
    }
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    m_at.resize(2 * m_links.size());
    for (const DrawnLink &link : m_links)
        m_ends.push_back({link.from, link.to});
    std::vector<int> next(m_starts.begin(), m_starts.end() - 1);
    for (size_t i = 0; i < m_links.size(); ++i) {
        m_at[size_t(next[size_t(m_links[i].from)]++)] = int(i);
        m_at[size_t(next[size_t(m_links[i].to)]++)] = int(i);
    }
}

std::span<const int> DrawnLinks::at(int node) const
{
    const auto first = size_t(m_starts[size_t(node)]);
    return std::span(m_at).subspan(first, size_t(m_starts[size_t(node) + 1]) - first);
}

} // namespace interdict
