// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/layout/forcelayout.h"

#include <vector>

namespace interdict {

/// A graph before and after new nodes came.
struct Arrival
{
    CaseGraph before;
    CaseGraph after;
    std::vector<int> known; ///< for each node of before, its node in after
};

enum class ComingNodes {
    newest,    ///< the last ones, as an import of further sellers brings them
    scattered, ///< any
};

/// What some percent of the nodes of a graph are to the others.
[[nodiscard]] Arrival arrival(const CaseGraph &after, int percent, ComingNodes coming);

/// The places of before where they are known, NaN for new nodes.
[[nodiscard]] GraphPositions startOf(const Arrival &arrival, const GraphPositions &before);

struct Displacement
{
    double median = 0; ///< of old nodes, as a share of the picture's diagonal
    double most = 0;
    double unmoved = 0; ///< share of old nodes that lie where they lay, to a hundredth
    double near = 0;    ///< share of new nodes with a neighbour that lie within three mean links of one
};

[[nodiscard]] Displacement displacement(const Arrival &arrival, const GraphPositions &before,
                                        const GraphPositions &after);

} // namespace interdict
