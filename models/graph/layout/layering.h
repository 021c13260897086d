// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/graph/casegraph.h"

#include <vector>

namespace interdict {

/// The nodes of each layer from the left, each layer from the top.
using Layers = std::vector<std::vector<int>>;

/// Layers along the flow, none of them empty. Where the graph has sellers, by kind: sellers, what they use (sites,
/// domains, contacts, wallets, keys), what they offer, shipments, places and organisations. Elsewhere by the direction
/// of the links: every node beyond all that lead to it, links that close a circle left aside. Not ordered yet.
[[nodiscard]] Layers layersOf(const CaseGraph &graph);

/// Orders each layer so that few links cross: linked nodes first come near each other, then every node goes to the
/// middle of its neighbours on one side, from left to right and back, and of all orders tried the one with fewest
/// crossings stays. Returns false where cancelled.
[[nodiscard]] bool orderLayers(const CaseGraph &graph, Layers &layers, const CancelToken &cancel);

/// How many pairs of links between the same two layers cross, were they straight.
[[nodiscard]] qint64 crossings(const CaseGraph &graph, const Layers &layers);

} // namespace interdict
