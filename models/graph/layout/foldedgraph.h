// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/casegraph.h"
#include "models/graph/layout/springgraph.h"

#include <QPointF>

#include <span>
#include <vector>

namespace interdict {

/// Some nodes of a graph with those of one link folded into their neighbour, and parallel chains into one: what is left
/// is laid out by forces, the leaves are fanned around it and the chains laid side by side afterwards. More than half
/// of a case graph is leaves.
struct FoldedGraph
{
    std::vector<int> bodies;              ///< nodes that were kept, ascending
    std::vector<std::vector<int>> leaves; ///< for each body its leaves, small ones first
    /// For each body the nodes that tie the same two others as it does, itself the first; empty where it is alone.
    std::vector<std::vector<int>> chains;
    std::vector<double> discs; ///< for each body the radius of the disc it needs with its leaves or its chains
    SpringGraph springs;       ///< over the bodies
};

enum class Folding {
    leaves,          ///< only those: every other node is a body
    leavesAndChains, ///< and of nodes that tie the same two others, the first stands for all
};

/// The nodes must be whole components, ascending. radii are those of all nodes of the graph.
[[nodiscard]] FoldedGraph folded(const CaseGraph &graph, std::span<const int> nodes, std::span<const double> radii,
                                 Folding folding);

/// The directions (radians) from a place to each neighbour of its node that is not among the node's given leaves.
[[nodiscard]] std::vector<double> blockedDirections(const CaseGraph &graph, int node, std::span<const int> leaves,
                                                    const std::vector<QPointF> &positions);

} // namespace interdict
