// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/analysis/network.h"

#include <QtGlobal>

#include <vector>

namespace interdict {

/// The connected parts of a network, numbered from the largest.
struct ComponentNumbers
{
    std::vector<int> of;    ///< of each node
    std::vector<int> sizes; ///< in nodes, descending
};
[[nodiscard]] ComponentNumbers componentNumbers(const Network &network);

/// Of each node the largest k so that it lies in a part of the network whose nodes all have k neighbours within it.
[[nodiscard]] std::vector<int> coreNumbers(const Network &network);

/// A node without which its part of the network falls apart (an articulation point).
struct Holder
{
    int node = 0;
    std::vector<int> pieces; ///< what would be left, in nodes, descending; at least two
    double cutPairs = 0;     ///< pairs of other nodes that would no longer reach each other
};
/// A link without which its part falls in two.
struct Bridge
{
    int link = 0;     ///< index of Network::links()
    int fromSide = 0; ///< nodes that would be left at its `from`
    int toSide = 0;
};
struct Holders
{
    std::vector<Holder> nodes;   ///< those that cut most pairs first
    std::vector<Bridge> bridges; ///< the most even halves first
};
[[nodiscard]] Holders holders(const Network &network);

} // namespace interdict
