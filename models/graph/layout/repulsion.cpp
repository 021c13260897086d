// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/repulsion.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace interdict {

namespace {

constexpr int fanOut = 4;
// A node whose side is below this share of its distance counts as one body. Boxes are tight, so that it may be large:
// with 0.9 stress and neighbourhoods of 50,000 and 100,000 nodes are the same, and it takes a fifth longer.
constexpr float opening = 1.2F;
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

/// A group's bodies side by side.
struct alignas(64) Lanes
{
    float x[RepulsionField::groupSize];
    float y[RepulsionField::groupSize];
    float pushX[RepulsionField::groupSize] = {};
    float pushY[RepulsionField::groupSize] = {};
};

using PushKernel = void (*)(Lanes &, const float *x, const float *y, const float *mass, size_t count);

// A few bodies side by side, so that the compiler may use vector registers without changing the order of the sums:
// both kernels give the same bits. Neither may fuse a product with a sum, which rounds once less; AVX2 without FMA
// cannot.
#if defined(__GNUC__)
__attribute__((always_inline))
#endif
inline void
pushLanes(Lanes &lanes, const float *x, const float *y, const float *mass, size_t count)
{
    constexpr int width = 8; // of the widest register
    for (int first = 0; first < RepulsionField::groupSize; first += width) {
        float ownX[width]; // copies, so that they may stay in registers
        float ownY[width];
        float pushX[width] = {};
        float pushY[width] = {};
        std::copy_n(lanes.x + first, width, ownX);
        std::copy_n(lanes.y + first, width, ownY);
        for (size_t i = 0; i < count; ++i) {
            for (int lane = 0; lane < width; ++lane) {
                const float dx = ownX[lane] - x[i];
                const float dy = ownY[lane] - y[i];
                const float share = mass[i] / (dx * dx + dy * dy + softening);
                pushX[lane] += dx * share;
                pushY[lane] += dy * share;
            }
        }
        std::copy_n(pushX, width, lanes.pushX + first);
        std::copy_n(pushY, width, lanes.pushY + first);
    }
}

void pushPlainly(Lanes &lanes, const float *x, const float *y, const float *mass, size_t count)
{
    pushLanes(lanes, x, y, mass, count);
}

// GCC for Windows does not align the stack for wide registers (bug 54412).
#if defined(__GNUC__) && defined(__x86_64__) && !defined(_WIN32)
__attribute__((target("avx2"))) void pushWidely(Lanes &lanes, const float *x, const float *y, const float *mass,
                                                size_t count)
{
    pushLanes(lanes, x, y, mass, count);
}

PushKernel bestKernel()
{
    return __builtin_cpu_supports("avx2") ? pushWidely : pushPlainly;
}
#else
PushKernel bestKernel()
{
    return pushPlainly;
}
#endif

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
    list.count = 0;
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
            list.makeRoom();
            list.x[list.count] = node.x;
            list.y[list.count] = node.y;
            list.mass[list.count++] = node.mass;
        } else if (level > 0) {
            const int end = m_levelStart[size_t(level)] - m_levelStart[size_t(level) - 1];
            for (int child = std::min(index * fanOut + fanOut, end) - 1; child >= index * fanOut; --child)
                stack[waiting++] = {level - 1, child};
        } else {
            const auto from = std::ptrdiff_t(index) * groupSize;
            list.makeRoom();
            const auto to = std::ptrdiff_t(list.count);
            std::copy_n(m_x.begin() + from, groupSize, list.x.begin() + to);
            std::copy_n(m_y.begin() + from, groupSize, list.y.begin() + to);
            std::copy_n(m_mass.begin() + from, groupSize, list.mass.begin() + to);
            list.count += groupSize;
        }
    }
}

void RepulsionField::pushGroup(int group, const NearList &list, Points &push) const
{
    static const PushKernel kernel = bestKernel();
    const size_t from = size_t(group) * groupSize;
    Lanes lanes;
    std::copy_n(m_x.begin() + std::ptrdiff_t(from), groupSize, lanes.x);
    std::copy_n(m_y.begin() + std::ptrdiff_t(from), groupSize, lanes.y);
    kernel(lanes, list.x.data(), list.y.data(), list.mass.data(), list.count);
    for (size_t lane = 0; lane < groupSize && from + lane < m_keys.size(); ++lane) {
        const size_t body = size_t(m_keys[from + lane] & 0xFFFFFFFFU);
        push.x[body] = lanes.pushX[lane];
        push.y[body] = lanes.pushY[lane];
    }
}

} // namespace interdict
