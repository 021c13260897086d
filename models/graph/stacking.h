// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/casegraph.h"
#include "models/graph/layout/forcelayout.h"
#include "models/graph/nodekey.h"

#include <set>
#include <span>
#include <vector>

namespace interdict {

struct StackOptions
{
    int least = 5;          ///< fewer like nodes stay by themselves
    int mostNeighbours = 3; ///< nodes tied to more than that are worth seeing
    /// Stacks that show what lies in them. A stack is named by the kind of its members and the negative of their
    /// smallest id, which is also the id of its node: no entity has it.
    std::set<NodeKey> opened{};
    std::set<int> apart{}; ///< nodes that stay by themselves, such as selected or pinned ones
    std::set<int> aside{}; ///< nodes that are one with each other only, such as hidden ones
};

/// A graph in which like nodes are one.
struct StackedGraph
{
    CaseGraph graph;
    std::vector<int> shown;        ///< for each node of the graph given, the node of `graph` that stands for it
    std::vector<int> counts;       ///< for each node of `graph`, how many it stands for: NodeLooks::stacked
    std::vector<int> memberStarts; ///< nodes of `graph` + 1, in `members`
    std::vector<int> members;      ///< nodes of the graph given, ascending within each node

    [[nodiscard]] bool isStack(int node) const { return counts[size_t(node)] > 1; }
    [[nodiscard]] std::span<const int> membersOf(int node) const;
    /// Of a stack: what to put into StackOptions::opened.
    [[nodiscard]] NodeKey key(int node) const { return keyOf(graph.nodes()[size_t(node)]); }
};

/// Nodes of one kind with the same neighbours through links of the same kinds become one node, named "312 listings,
/// same seller", whose weight is the sum of theirs. Nodes without a link and the opened stay as they are. The order of
/// the nodes stays: a stack stands where its first member was. Errors: those of CaseGraph::make().
[[nodiscard]] Result<StackedGraph> stackLikeNodes(const CaseGraph &graph, const StackOptions &options);

/// Places for the stacked graph: a stack lies in the middle of its members.
[[nodiscard]] GraphPositions stackedPositions(const StackedGraph &stacked, const GraphPositions &positions);
/// And back: what was one stack lies in a spiral around its place, apart from each other. Members of a node that stands
/// for itself take its place.
[[nodiscard]] GraphPositions openedPositions(const StackedGraph &stacked, const GraphPositions &positions);

} // namespace interdict
