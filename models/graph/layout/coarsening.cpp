// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/coarsening.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace interdict {

namespace {

constexpr int largestStar = 6;
constexpr int largestCluster = 8;
constexpr int bodiesPerHubGroup = 4;

class StarContraction
{
public:
    StarContraction(const SpringGraph &fine, quint32 seed) : m_fine(fine), m_seed(seed) {}

    Coarsened run()
    {
        m_parents.assign(size_t(m_fine.size()), -1);
        m_offsets.assign(size_t(m_fine.size()), 0.0F);
        m_hubDegree = std::max(16, int(4 * m_fine.ends.size() / size_t(std::max(m_fine.size(), 1))));
        const std::vector<int> order = visitingOrder();
        for (const int body : order)
            gatherStar(body);
        for (const int body : order)
            joinNeighbour(body);
        groupByHub(order);
        return {contracted(), std::move(m_parents)};
    }

private:
    // Few springs first, so that a contact shared by two sellers joins them before their market does.
    std::vector<int> visitingOrder() const
    {
        std::vector<int> order(size_t(m_fine.size()));
        std::iota(order.begin(), order.end(), 0);
        std::vector<quint64> keys(order.size());
        for (size_t i = 0; i < keys.size(); ++i)
            keys[i] = (quint64(m_fine.degree(int(i))) << 32) | (mixedBits((quint64(m_seed) << 32) ^ i) & 0xFFFFFFFFU);
        std::sort(order.begin(), order.end(), [&keys](int a, int b) {
            return keys[size_t(a)] != keys[size_t(b)] ? keys[size_t(a)] < keys[size_t(b)] : a < b;
        });
        return order;
    }

    bool isHub(int body) const { return m_fine.degree(body) > m_hubDegree; }

    int newCluster(int body)
    {
        const int cluster = int(m_sizes.size());
        m_sizes.push_back(1);
        m_parents[size_t(body)] = cluster;
        return cluster;
    }

    void join(int body, int cluster, float offset)
    {
        m_parents[size_t(body)] = cluster;
        m_offsets[size_t(body)] = offset;
        ++m_sizes[size_t(cluster)];
    }

    void gatherStar(int body)
    {
        if (m_parents[size_t(body)] >= 0)
            return;
        if (isHub(body)) {
            newCluster(body);
            return;
        }
        std::vector<std::pair<float, int>> free; // mass, spring
        for (int spring = m_fine.starts[size_t(body)]; spring < m_fine.starts[size_t(body) + 1]; ++spring) {
            const int other = m_fine.ends[size_t(spring)];
            if (m_parents[size_t(other)] < 0 && !isHub(other))
                free.emplace_back(m_fine.masses[size_t(other)], spring);
        }
        if (free.empty())
            return;
        std::sort(free.begin(), free.end());
        const int cluster = newCluster(body);
        for (size_t i = 0; i < std::min<size_t>(free.size(), largestStar - 1); ++i)
            join(m_fine.ends[size_t(free[i].second)], cluster, m_fine.lengths[size_t(free[i].second)]);
    }

    void joinNeighbour(int body)
    {
        if (m_parents[size_t(body)] >= 0)
            return;
        int best = -1;
        float offset = 0;
        for (int spring = m_fine.starts[size_t(body)]; spring < m_fine.starts[size_t(body) + 1]; ++spring) {
            const int other = m_fine.ends[size_t(spring)];
            const int cluster = m_parents[size_t(other)];
            if (cluster < 0 || isHub(other) || m_sizes[size_t(cluster)] >= largestCluster)
                continue;
            if (best < 0 || m_sizes[size_t(cluster)] < m_sizes[size_t(best)]) {
                best = cluster;
                offset = m_offsets[size_t(other)] + m_fine.lengths[size_t(spring)];
            }
        }
        if (best >= 0)
            join(body, best, offset);
    }

    int strongestHub(int body) const
    {
        int hub = body;
        for (int spring = m_fine.starts[size_t(body)]; spring < m_fine.starts[size_t(body) + 1]; ++spring) {
            const int other = m_fine.ends[size_t(spring)];
            if (hub == body || m_fine.degree(other) > m_fine.degree(hub))
                hub = other;
        }
        return hub;
    }

    void groupByHub(const std::vector<int> &order)
    {
        std::vector<int> open(size_t(m_fine.size()), -1); // for each hub, the group being filled
        for (const int body : order) {
            if (m_parents[size_t(body)] >= 0)
                continue;
            int &group = open[size_t(strongestHub(body))];
            if (group < 0 || m_sizes[size_t(group)] >= bodiesPerHubGroup)
                group = newCluster(body);
            else
                join(body, group, naturalLength / 2);
        }
    }

    SpringGraph contracted() const
    {
        SpringGraph coarse;
        const size_t count = m_sizes.size();
        coarse.masses.assign(count, 0.0F);
        std::vector<int> starts(count + 1, 0);
        for (const int parent : m_parents)
            ++starts[size_t(parent) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        std::vector<int> members(m_parents.size());
        std::vector<int> next(starts.begin(), starts.end() - 1);
        for (size_t body = 0; body < m_parents.size(); ++body)
            members[size_t(next[size_t(m_parents[body])]++)] = int(body);

        coarse.starts.assign(1, 0);
        std::vector<int> slotOf(count, -1);
        for (size_t cluster = 0; cluster < count; ++cluster) {
            const auto first = size_t(starts[cluster]);
            addRow(coarse, int(cluster), std::span(members).subspan(first, size_t(starts[cluster + 1]) - first),
                   slotOf);
        }
        return coarse;
    }

    void addRow(SpringGraph &coarse, int cluster, std::span<const int> members, std::vector<int> &slotOf) const
    {
        const int rowStart = int(coarse.ends.size());
        std::vector<int> springCounts;
        for (const int body : members) {
            coarse.masses[size_t(cluster)] += m_fine.masses[size_t(body)];
            for (int spring = m_fine.starts[size_t(body)]; spring < m_fine.starts[size_t(body) + 1]; ++spring) {
                const int end = m_fine.ends[size_t(spring)];
                const int other = m_parents[size_t(end)];
                if (other == cluster)
                    continue;
                int &slot = slotOf[size_t(other)];
                if (slot < rowStart) {
                    slot = int(coarse.ends.size());
                    coarse.ends.push_back(other);
                    coarse.stiffness.push_back(0);
                    coarse.lengths.push_back(0);
                    springCounts.push_back(0);
                }
                coarse.stiffness[size_t(slot)] += m_fine.stiffness[size_t(spring)];
                coarse.lengths[size_t(slot)] +=
                    m_fine.lengths[size_t(spring)] + m_offsets[size_t(body)] + m_offsets[size_t(end)];
                ++springCounts[size_t(slot - rowStart)];
            }
        }
        for (size_t i = 0; i < springCounts.size(); ++i)
            coarse.lengths[size_t(rowStart) + i] /= float(springCounts[i]);
        coarse.starts.push_back(int(coarse.ends.size()));
    }

    const SpringGraph &m_fine;
    const quint32 m_seed;
    int m_hubDegree = 0;
    std::vector<int> m_parents;
    std::vector<float> m_offsets; // the way from a body to the middle of its cluster
    std::vector<int> m_sizes;     // bodies per cluster
};

} // namespace

Coarsened coarsen(const SpringGraph &fine, quint32 seed)
{
    return StarContraction(fine, seed).run();
}

} // namespace interdict
