// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/analysis/cohesion.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <tuple>

namespace interdict {

namespace {

/// Tarjan's walk in depth, without recursion: how early each node can be reached again from below it, and how many
/// nodes hang below it.
class DepthWalk
{
public:
    DepthWalk(const Network &network, const ComponentNumbers &components)
        : m_network(network),
          m_components(components),
          m_entered(size_t(network.size()), 0),
          m_lowest(size_t(network.size()), 0),
          m_below(size_t(network.size()), 1),
          m_cutOff(size_t(network.size()))
    {
    }

    Holders run()
    {
        for (int node = 0; node < m_network.size(); ++node) {
            if (m_entered[size_t(node)] == 0)
                walkFrom(node);
        }
        std::sort(m_found.nodes.begin(), m_found.nodes.end(), [](const Holder &a, const Holder &b) {
            return std::pair(-a.cutPairs, a.node) < std::pair(-b.cutPairs, b.node);
        });
        std::sort(m_found.bridges.begin(), m_found.bridges.end(), [](const Bridge &a, const Bridge &b) {
            return std::pair(-std::min(a.fromSide, a.toSide), a.link) <
                   std::pair(-std::min(b.fromSide, b.toSide), b.link);
        });
        return std::move(m_found);
    }

private:
    struct Step
    {
        int node;
        int parent; // -1 at the root
        size_t next = 0;
    };

    void walkFrom(int root)
    {
        std::vector<Step> steps{{root, -1}};
        enter(root);
        while (!steps.empty()) {
            Step &step = steps.back();
            const std::span<const int> around = m_network.neighbours(step.node);
            if (step.next == around.size()) {
                const Step done = step;
                steps.pop_back();
                leave(done);
                continue;
            }
            const int other = around[step.next++];
            if (m_entered[size_t(other)] == 0) {
                enter(other);
                steps.push_back({other, step.node});
            } else if (other != step.parent) {
                m_lowest[size_t(step.node)] = std::min(m_lowest[size_t(step.node)], m_entered[size_t(other)]);
            }
        }
    }

    void enter(int node) { m_entered[size_t(node)] = m_lowest[size_t(node)] = ++m_clock; }

    void leave(const Step &step)
    {
        noteHolder(step.node, step.parent < 0);
        if (step.parent < 0)
            return;
        const auto parent = size_t(step.parent);
        const auto node = size_t(step.node);
        m_lowest[parent] = std::min(m_lowest[parent], m_lowest[node]);
        m_below[parent] += m_below[node];
        if (m_lowest[node] >= m_entered[parent])
            m_cutOff[parent].push_back(m_below[node]);
        if (m_lowest[node] > m_entered[parent])
            noteBridge(step.parent, step.node);
    }

    [[nodiscard]] int componentSize(int node) const
    {
        return m_components.sizes[size_t(m_components.of[size_t(node)])];
    }

    void noteHolder(int node, bool isRoot)
    {
        std::vector<int> pieces = std::move(m_cutOff[size_t(node)]);
        const int others = componentSize(node) - 1;
        const int rest = others - std::accumulate(pieces.begin(), pieces.end(), 0);
        if (!isRoot && !pieces.empty() && rest > 0)
            pieces.push_back(rest);
        if (pieces.size() < 2)
            return;
        std::sort(pieces.begin(), pieces.end(), std::greater<>());
        double together = 0;
        for (const int piece : pieces)
            together += double(piece) * piece;
        m_found.nodes.push_back({node, std::move(pieces), (double(others) * others - together) / 2});
    }

    void noteBridge(int parent, int child)
    {
        const std::span<const int> around = m_network.neighbours(parent);
        const auto at = size_t(std::lower_bound(around.begin(), around.end(), child) - around.begin());
        const int below = m_below[size_t(child)];
        const int above = componentSize(child) - below;
        const int link = m_network.linksAt(parent)[at];
        const bool isFromChild = m_network.links()[size_t(link)].from == child;
        m_found.bridges.push_back({link, isFromChild ? below : above, isFromChild ? above : below});
    }

    const Network &m_network;
    const ComponentNumbers &m_components;
    std::vector<int> m_entered; // 0: not yet
    std::vector<int> m_lowest;
    std::vector<int> m_below;               // with the node itself
    std::vector<std::vector<int>> m_cutOff; // sizes of what hangs on the node alone
    int m_clock = 0;
    Holders m_found;
};

} // namespace

ComponentNumbers componentNumbers(const Network &network)
{
    std::vector<int> found(size_t(network.size()), -1);
    std::vector<int> sizes;
    std::vector<int> waiting;
    for (int node = 0; node < network.size(); ++node) {
        if (found[size_t(node)] >= 0)
            continue;
        const int number = int(sizes.size());
        found[size_t(node)] = number;
        waiting.assign(1, node);
        for (size_t i = 0; i < waiting.size(); ++i) {
            for (const int other : network.neighbours(waiting[i])) {
                if (found[size_t(other)] < 0) {
                    found[size_t(other)] = number;
                    waiting.push_back(other);
                }
            }
        }
        sizes.push_back(int(waiting.size()));
    }
    std::vector<int> order(sizes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return sizes[size_t(a)] > sizes[size_t(b)]; });
    std::vector<int> places(sizes.size());
    ComponentNumbers result;
    for (size_t i = 0; i < order.size(); ++i) {
        places[size_t(order[i])] = int(i);
        result.sizes.push_back(sizes[size_t(order[i])]);
    }
    for (const int number : found)
        result.of.push_back(places[size_t(number)]);
    return result;
}

std::vector<int> coreNumbers(const Network &network)
{
    // Batagelj and Zaversnik: nodes in the order of their degree; taking one out lowers its neighbours by one bucket.
    const auto count = size_t(network.size());
    std::vector<int> cores(count);
    int highest = 0;
    for (size_t node = 0; node < count; ++node)
        highest = std::max(highest, cores[node] = network.degree(int(node)));
    std::vector<int> starts(size_t(highest) + 2, 0);
    for (const int degree : cores)
        ++starts[size_t(degree) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<int> order(count);
    std::vector<int> places(count);
    std::vector<int> next = starts;
    for (size_t node = 0; node < count; ++node) {
        places[node] = next[size_t(cores[node])]++;
        order[size_t(places[node])] = int(node);
    }
    for (size_t i = 0; i < count; ++i) {
        const auto node = size_t(order[i]);
        for (const int other : network.neighbours(int(node))) {
            const auto end = size_t(other);
            if (cores[end] <= cores[node])
                continue;
            const auto first = size_t(starts[size_t(cores[end])]++);
            const auto moved = size_t(order[first]);
            std::swap(order[first], order[size_t(places[end])]);
            std::swap(places[moved], places[end]);
            --cores[end];
        }
    }
    return cores;
}

Holders holders(const Network &network)
{
    const ComponentNumbers components = componentNumbers(network);
    return DepthWalk(network, components).run();
}

} // namespace interdict
