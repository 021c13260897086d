// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/casegraph.h"
#include "models/graph/layout/forcelayout.h"

namespace interdict {

/// A graph as a case has it, of about this many nodes: few markets, sellers with listings, contacts, wallets and keys
/// of which some are shared, domains, shipments to places. More than half of the nodes have one link. The same for a
/// seed.
[[nodiscard]] CaseGraph madeCaseGraph(int nodes, quint32 seed);

struct LayoutQuality
{
    double stress = 0;     ///< mean of (scaled distance / links on the way - 1)^2 at the best scale; 0 is best
    double neighbours = 0; ///< share of each node's nearest drawn nodes that lie within two links
    double variation = 0;  ///< standard deviation of the lengths of links over their mean
    double meanLength = 0;
    double overlaps = 0; ///< share of nodes whose disc touches another's, were links 100 long on average
};

/// Over the pairs of all nodes with up to this many sampled ones.
[[nodiscard]] LayoutQuality layoutQuality(const CaseGraph &graph, const GraphPositions &positions, int samples);

/// The share of nodes whose disc touches another's with the places as they are: what our pictures show. Slow for places
/// in another unit.
[[nodiscard]] double overlapsAsDrawn(const CaseGraph &graph, const GraphPositions &positions);

} // namespace interdict
