// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "widgets/graphview/drawngraph.h"

#include <optional>

namespace interdict::ui {

/// Where an arrow key leads from a node: to the neighbour nearest in that direction, which is one of (±1, 0) and (0,
/// ±1). From a node without neighbours to any node there, so that the keyboard gets everywhere.
[[nodiscard]] std::optional<int> nodeTowards(const DrawnGraph &drawn, int node, QPointF direction);

/// The neighbours of a node that are seen, the most important first: the order in which keys walk through all of them.
[[nodiscard]] std::vector<int> neighboursInTurn(const DrawnGraph &drawn, int node);

} // namespace interdict::ui
