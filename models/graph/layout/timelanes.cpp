// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/timelanes.h"

#include <algorithm>
#include <limits>

namespace interdict {

namespace {

constexpr double nothing = -std::numeric_limits<double>::infinity(); // the end of an empty lane

} // namespace

TimeLanes::Place TimeLanes::place(const Thing &thing)
{
    const double half = thing.width / 2;
    int lane = firstFree(thing.x + thing.slack - half);
    if (lane < 0) {
        lane = m_capacity;
        grow();
    }
    size_t node = size_t(m_capacity) + size_t(lane);
    const double x = std::max(thing.x, m_tree[node] + half);
    m_tree[node] = x + half;
    while (node > 1) {
        node /= 2;
        m_tree[node] = std::min(m_tree[2 * node], m_tree[2 * node + 1]);
    }
    m_count = std::max(m_count, lane + 1);
    return {lane, x};
}

void TimeLanes::grow()
{
    const int capacity = std::max(2 * m_capacity, 16);
    std::vector<double> tree(2 * size_t(capacity), nothing);
    std::copy_n(m_tree.begin() + m_capacity, m_capacity, tree.begin() + capacity);
    for (size_t node = size_t(capacity) - 1; node > 0; --node)
        tree[node] = std::min(tree[2 * node], tree[2 * node + 1]);
    m_tree = std::move(tree);
    m_capacity = capacity;
}

/// The first lane that ends at most there, -1 where none does.
int TimeLanes::firstFree(double most) const
{
    if (m_capacity == 0 || m_tree[1] > most)
        return -1;
    size_t node = 1;
    while (node < size_t(m_capacity))
        node = m_tree[2 * node] <= most ? 2 * node : 2 * node + 1;
    return int(node) - m_capacity;
}

} // namespace interdict
