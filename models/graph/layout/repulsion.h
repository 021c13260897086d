// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/layout/springgraph.h"

#include <vector>

namespace interdict {

/// The repulsion of bodies after Barnes and Hut: bodies in Morton order in groups of thirty-two, over which a tree of
/// four groups a node tells far ones apart, which count as one body in their middle. Floats; softened so that two
/// bodies in one place push with a finite force (none, since they have no direction).
class RepulsionField
{
public:
    static constexpr int groupSize = 32;

    void rebuild(const Points &points, const std::vector<float> &masses);
    [[nodiscard]] int groupCount() const { return m_groupCount; }

    /// For the bodies of groups first to last-1, writes the sum over all others of mass * direction / distance into
    /// push, at the body's index. Different ranges may run at the same time.
    void pushGroups(int first, int last, Points &push) const;

private:
    struct Node
    {
        float x = 0; // middle of mass
        float y = 0;
        float mass = 0;
        float left = 0;
        float top = 0;
        float right = 0;
        float bottom = 0;
    };
    /// What pushes a group: far nodes as one body each, near bodies one by one.
    struct NearList
    {
        std::vector<float> x;
        std::vector<float> y;
        std::vector<float> mass;
        size_t count = 0;

        void makeRoom()
        {
            if (count + groupSize <= x.size())
                return;
            const size_t room = 2 * x.size() + 1024;
            for (std::vector<float> *values : {&x, &y, &mass})
                values->resize(room);
        }
    };

    void sortByPlace(const Points &points);
    void buildLeaves(const Points &points, const std::vector<float> &masses);
    void buildTree();
    void collect(int group, NearList &list) const;
    void pushGroup(int group, const NearList &list, Points &push) const;

    int m_count = 0;
    int m_groupCount = 0;
    std::vector<quint64> m_keys; // place << 32 | body
    std::vector<quint64> m_spare;
    std::vector<float> m_x; // sorted, padded to whole groups
    std::vector<float> m_y;
    std::vector<float> m_mass;
    std::vector<Node> m_nodes;     // leaves first, then level by level
    std::vector<int> m_levelStart; // of each level in m_nodes, then the end
};

} // namespace interdict
