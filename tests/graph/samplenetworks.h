// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/analysis/network.h"

#include <QtGlobal>

#include <utility>
#include <vector>

namespace interdict {

/// Links of weight 1 between these pairs.
[[nodiscard]] Network networkOfPairs(int nodes, const std::vector<std::pair<int, int>> &pairs);

/// Some links between some nodes, the same for a seed.
[[nodiscard]] Network randomNetwork(int nodes, int links, quint32 seed);

} // namespace interdict
