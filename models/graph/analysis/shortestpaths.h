// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/analysis/network.h"

#include <vector>

namespace interdict {

struct ShortestPaths
{
    int length = -1;                     ///< links from end to end; -1 where there is no way
    double count = 0;                    ///< how many there are; rounded beyond 2^53
    std::vector<std::vector<int>> paths; ///< of nodes, both ends among them, in ascending order; at most `most`
};

/// All ways between two nodes with the fewest links. Searched from both ends, so that hubs far from both cost nothing.
[[nodiscard]] ShortestPaths shortestPaths(const Network &network, int from, int to, int most);

} // namespace interdict
