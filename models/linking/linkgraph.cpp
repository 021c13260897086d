// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/linkgraph.h"

#include <algorithm>

namespace interdict {

int LinkGraph::indexOf(qint64 number)
{
    const auto found = m_indexes.constFind(number);
    if (found != m_indexes.constEnd())
        return *found;
    const int index = count();
    m_indexes.insert(number, index);
    m_numbers.push_back(number);
    m_ties.emplace_back();
    return index;
}

void LinkGraph::tie(int a, int b, double strength)
{
    m_ties[size_t(a)].push_back({b, strength});
    m_ties[size_t(b)].push_back({a, strength});
}

LinkGraph::Ways LinkGraph::waysFrom(int from) const
{
    Ways ways;
    ways.reached.push_back(from);
    ways.before.insert(from, -1);
    ways.steps.insert(from, 0);
    for (size_t next = 0; next < ways.reached.size(); ++next) {
        const int at = ways.reached[next];
        for (const Tie &tie : m_ties[size_t(at)]) {
            if (ways.before.contains(tie.to))
                continue;
            ways.before.insert(tie.to, at);
            ways.steps.insert(tie.to, ways.steps.value(at) + 1);
            ways.reached.push_back(tie.to);
        }
    }
    return ways;
}

std::vector<qint64> LinkGraph::sideOf(int from, int without) const
{
    std::vector<int> reached{from};
    QHash<int, bool> seen{{from, true}};
    for (size_t next = 0; next < reached.size(); ++next) {
        const int at = reached[next];
        for (const Tie &tie : m_ties[size_t(at)]) {
            if (seen.contains(tie.to) || (at == from && tie.to == without))
                continue;
            seen.insert(tie.to, true);
            reached.push_back(tie.to);
        }
    }
    std::vector<qint64> numbers;
    numbers.reserve(reached.size());
    for (const int index : reached)
        numbers.push_back(number(index));
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

// Tarjan 1974, without recursion since a chain can be long.
std::vector<LinkGraph::Bridge> LinkGraph::bridges(int start) const
{
    struct Visit
    {
        int node;
        int parent;
        double strength; ///< of the tie from the parent
        size_t nextTie = 0;
        int low;
        int size = 1;
    };
    std::vector<Bridge> found;
    QHash<int, int> order{{start, 0}};
    std::vector<Visit> stack{{start, -1, 0, 0, 0}};
    while (!stack.empty()) {
        Visit &top = stack.back();
        const std::vector<Tie> &ties = m_ties[size_t(top.node)];
        if (top.nextTie < ties.size()) {
            const Tie &tie = ties[top.nextTie++];
            if (tie.to == top.parent)
                continue;
            const auto known = order.constFind(tie.to);
            if (known != order.constEnd()) {
                top.low = std::min(top.low, *known);
                continue;
            }
            const int number = int(order.size());
            order.insert(tie.to, number);
            stack.push_back({tie.to, top.node, tie.strength, 0, number});
            continue;
        }
        const Visit done = top;
        stack.pop_back();
        if (stack.empty())
            break;
        stack.back().low = std::min(stack.back().low, done.low);
        stack.back().size += done.size;
        if (done.low > order.value(done.parent))
            found.push_back({done.parent, done.node, done.strength, done.size});
    }
    return found;
}

} // namespace interdict
