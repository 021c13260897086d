// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/linking/blocking.h"
#include "models/linking/matching.h"

namespace interdict {

// All take pairs by falling score.

/// Whether each row has one match in the other table at most: said, or seen from how few of the likely pairs dispute a
/// row.
[[nodiscard]] bool isOneToOne(const std::vector<ScoredPair> &scored, RowSpace space, MatchOptions::Pairing pairing);
/// Drops pairs of which one row has a better match.
void keepBestBothWays(std::vector<ScoredPair> &scored);
/// The probability from which on pairs are best taken: where the expected F1 is highest while nearly
/// all are right.
[[nodiscard]] double bestThreshold(const std::vector<ScoredPair> &scored);

} // namespace interdict
