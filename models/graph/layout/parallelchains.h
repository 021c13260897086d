// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/casegraph.h"

#include <QPointF>

#include <span>
#include <vector>

namespace interdict {

/// Nodes of the given ones (ascending) that tie the same two others and nothing else, such as what two sellers share,
/// or a seller's shipments to one place: groups of at least two, each ascending. Their two neighbours have further
/// ones.
[[nodiscard]] std::vector<std::vector<int>> parallelChains(const CaseGraph &graph, std::span<const int> nodes);

/// How such a group lies between its neighbours.
struct ChainBlock
{
    std::vector<QPointF> offsets; ///< from the middle, in the order of the radii: x along the way between the two
    double radius = 0;            ///< the disc that holds them all, however the block is turned
};

/// Side by side across the way, in several rows where there are many.
[[nodiscard]] ChainBlock chainBlock(std::span<const double> radii);

} // namespace interdict
