// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/forcelayout.h"
#include "models/graph/multilevel.h"

#include <QRectF>

#include <span>
#include <vector>

namespace interdict {

/// What the parts of a layout share.
struct LayoutRun
{
    const CaseGraph &graph;
    std::vector<double> radii; ///< of all nodes
    MultilevelOptions options;
    CancelToken cancel;
};

/// Up to here no two nodes overlap in the end; beyond, overlaps are only reduced.
inline constexpr int mostNodesWithoutOverlap = 5000;

/// The connected components, largest first, each with its nodes ascending.
[[nodiscard]] std::vector<std::vector<int>> components(const CaseGraph &graph);

/// Lays out the nodes of one component around the origin, its longer side level, and writes their positions. Returns
/// false where cancelled.
[[nodiscard]] bool layOutComponent(const LayoutRun &run, std::span<const int> nodes, GraphPositions &positions);

/// Moves components, each laid out by itself, beside each other in about the shape of 16 to 9, the middle at the
/// origin. Returns the rectangle they fill.
QRectF packComponents(const LayoutRun &run, const std::vector<std::vector<int>> &parts, GraphPositions &positions);

/// Puts new leaves around their hub, whose place and those of its other neighbours are known.
void fanLeaves(const LayoutRun &run, int hub, std::span<const int> leaves, GraphPositions &positions);

} // namespace interdict
