// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/repulsion.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace interdict {

namespace {

constexpr int fanOut = 4;
constexpr float opening = 0.9F;   // a node whose side is below this share of its distance counts as one body
constexpr float softening = 1.0F; // added to squared distances
constexpr int digitBits = 11;     // three digits cover the 32 bits of a place
constexpr int digitCount = 1 << digitBits;

quint32 spread(quint32 value)
{
    value &= 0xFFFF;
    value = (value | (value << 8)) & 0x00FF00FF;
    value = (value | (value << 4)) & 0x0F0F0F0F;
    value = (value | (value << 2)) & 0x33333333;
    return (value | (value << 1)) & 0x55555555;
}

void sortByUpperHalf(std::vector<quint64> &keys, std::vector<quint64> &spare)
{
    spare.resize(keys.size());
    for (int shift = 32; shift < 64; shift += digitBits) {
        std::array<quint32, digitCount + 1> starts{};
        for (const quint64 key : keys)
            ++starts[size_t((key >> shift) & (digitCount - 1)) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (const quint64 key : keys)
            spare[starts[size_t((key >> shift) & (digitCount - 1))]++] = key;
        keys.swap(spare);
    }
}

} // namespace

void RepulsionField::rebuild(const Points &points, const std::vector<float> &masses)
{
    m_count = points.size();
    m_groupCount = (m_count + groupSize - 1) / groupSize;
    sortByPlace(points);
    buildLeaves(points, masses);
    buildTree();
}

void RepulsionField::sortByPlace(const Points &points)
{
    m_keys.resize(size_t(m_count));
    if (m_count == 0)
        return;
    const auto [left, right] = std::minmax_element(points.x.begin(), points.x.end());
    const auto [top, bottom] = std::minmax_element(points.y.begin(), points.y.end());
    const float side = std::max({*right - *left, *bottom - *top, 1e-3F});
    const float scale = 65535.0F / side;
    for (size_t i = 0; i < m_keys.size(); ++i) {
        const auto column = quint32(std::clamp((points.x[i] - *left) * scale, 0.0F, 65535.0F));
        const auto row = quint32(std::clamp((points.y[i] - *top) * scale, 0.0F, 65535.0F));
        m_keys[i] = (quint64(spread(column) | (spread(row) << 1)) << 32) | i;
    }
    sortByUpperHalf(m_keys, m_spare);
}

void RepulsionField::buildLeaves(const Points &points, const std::vector<float> &masses)
{
    const size_t padded = size_t(m_groupCount) * groupSize;
    m_x.assign(padded, 0);
    m_y.assign(padded, 0);
    m_mass.assign(padded, 0);
    for (size_t i = 0; i < padded; ++i) {
        const size_t body = size_t(m_keys[std::min(i, m_keys.size() - 1)] & 0xFFFFFFFFU);
        m_x[i] = points.x[body];
        m_y[i] = points.y[body];
        m_mass[i] = i < m_keys.size() ? masses[body] : 0.0F;
    }
    m_nodes.clear();
    for (int group = 0; group < m_groupCount; ++group) {
        const size_t first = size_t(group) * groupSize;
        Node node{0, 0, 0, m_x[first], m_y[first], m_x[first], m_y[first]};
        for (size_t i = first; i < first + groupSize; ++i) {
            node.mass += m_mass[i];
            node.x += m_mass[i] * m_x[i];
            node.y += m_mass[i] * m_y[i];
            node.left = std::min(node.left, m_x[i]);
            node.right = std::max(node.right, m_x[i]);
            node.top = std::min(node.top, m_y[i]);
            node.bottom = std::max(node.bottom, m_y[i]);
        }
        node.x /= node.mass;
        node.y /= node.mass;
        m_nodes.push_back(node);
    }
}

void RepulsionField::buildTree()
{
    m_levelStart.assign(1, 0);
    int first = 0;
    int last = m_groupCount;
    while (last - first > 1) {
        m_levelStart.push_back(last);
        for (int child = first; child < last; child += fanOut) {
            Node node = m_nodes[size_t(child)];
            node.x *= node.mass;
            node.y *= node.mass;
            for (int i = child + 1; i < std::min(child + fanOut, last); ++i) {
                const Node &other = m_nodes[size_t(i)];
                node.mass += other.mass;
                node.x += other.mass * other.x;
                node.y += other.mass * other.y;
                node.left = std::min(node.left, other.left);
                node.right = std::max(node.right, other.right);
                node.top = std::min(node.top, other.top);
                node.bottom = std::max(node.bottom, other.bottom);
            }
            node.x /= node.mass;
            node.y /= node.mass;
            m_nodes.push_back(node);
        }
        first = last;
        last = int(m_nodes.size());
    }
    m_levelStart.push_back(last);
}

void RepulsionField::pushGroups(int first, int last, Points &push) const
{
    NearList list;
    for (int group = first; group < last; ++group) {
        collect(group, list);
        pushGroup(group, list, push);
    }
}

void RepulsionField::collect(int group, NearList &list) const
{
    struct Place
    {
        int level;
        int index;
    };
    std::array<Place, 64> stack{}; // depth below 14 for any 32-bit count, three waiting a level
    list.x.clear();
    list.y.clear();
    list.mass.clear();
    const Node &own = m_nodes[size_t(group)];
    const int topLevel = int(m_levelStart.size()) - 2;
    size_t waiting = 0;
    stack[waiting++] = {topLevel, 0};
    while (waiting > 0) {
        const auto [level, index] = stack[--waiting];
        const Node &node = m_nodes[size_t(m_levelStart[size_t(level)]) + size_t(index)];
        const float dx = std::max({own.left - node.x, node.x - own.right, 0.0F});
        const float dy = std::max({own.top - node.y, node.y - own.bottom, 0.0F});
        const float side = std::max(node.right - node.left, node.bottom - node.top);
        if (side * side < opening * opening * (dx * dx + dy * dy)) {
            list.x.push_back(node.x);
            list.y.push_back(node.y);
            list.mass.push_back(node.mass);
        } else if (level > 0) {
            const int end = m_levelStart[size_t(level)] - m_levelStart[size_t(level) - 1];
            for (int child = std::min(index * fanOut + fanOut, end) - 1; child >= index * fanOut; --child)
                stack[waiting++] = {level - 1, child};
        } else {
            const auto from = std::ptrdiff_t(index) * groupSize;
            list.x.insert(list.x.end(), m_x.begin() + from, m_x.begin() + from + groupSize);
            list.y.insert(list.y.end(), m_y.begin() + from, m_y.begin() + from + groupSize);
            list.mass.insert(list.mass.end(), m_mass.begin() + from, m_mass.begin() + from + groupSize);
        }
    }
}

void RepulsionField::pushGroup(int group, const NearList &list, Points &push) const
{
    // Sixteen bodies side by side, so that the compiler may use vector registers without changing the order of the
    // sums.
    const size_t from = size_t(group) * groupSize;
    float x[groupSize];
    float y[groupSize];
    float pushX[groupSize] = {};
    float pushY[groupSize] = {};
    std::copy_n(m_x.begin() + std::ptrdiff_t(from), groupSize, x);
    std::copy_n(m_y.begin() + std::ptrdiff_t(from), groupSize, y);
    for (size_t i = 0; i < list.x.size(); ++i) {
        const float otherX = list.x[i];
        const float otherY = list.y[i];
        const float mass = list.mass[i];
        for (int lane = 0; lane < groupSize; ++lane) {
            const float dx = x[lane] - otherX;
            const float dy = y[lane] - otherY;
            const float share = mass / (dx * dx + dy * dy + softening);
            pushX[lane] += dx * share;
            pushY[lane] += dy * share;
        }
    }
    for (size_t lane = 0; lane < groupSize && from + lane < m_keys.size(); ++lane) {
        const size_t body = size_t(m_keys[from + lane] & 0xFFFFFFFFU);
        push.x[body] = pushX[lane];
        push.y[body] = pushY[lane];
    }
}

} // namespace interdict
