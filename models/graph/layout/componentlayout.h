// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/layout/layoutrun.h"

#include <QRectF>

#include <span>
#include <vector>

namespace interdict {

/// Up to here no two nodes overlap in the end; beyond, overlaps are only reduced.
inline constexpr int mostNodesWithoutOverlap = 20000;

/// The connected components, largest first, each with its nodes ascending.
[[nodiscard]] std::vector<std::vector<int>> components(const CaseGraph &graph);

/// Lays out the nodes of one component around the origin, its longer side level, and writes their positions. Returns
/// false where cancelled.
[[nodiscard]] bool layOutComponent(const LayoutRun &run, std::span<const int> nodes, GraphPositions &positions);

/// Lays out every component around the origin and packs them beside each other, the middle at the origin. Tells
/// options.progressed the share of all nodes that is done, and run.improved better places from time to time. Returns
/// false where cancelled.
[[nodiscard]] bool layOutComponents(const LayoutRun &run, GraphPositions &positions);

/// Moves components, each laid out by itself, beside each other in about the shape asked for (width to height), the
/// middle at the origin. Returns the rectangle they fill.
QRectF packComponents(const LayoutRun &run, const std::vector<std::vector<int>> &parts, GraphPositions &positions,
                      double aspect = 16.0 / 9.0);

/// Puts new leaves around their hub, whose place and those of its other neighbours are known.
void fanLeaves(const LayoutRun &run, int hub, std::span<const int> leaves, GraphPositions &positions);

} // namespace interdict
