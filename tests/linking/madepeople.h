// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/linking/matching.h"

#include <QSet>

namespace interdict {

/// A table of people with id, name, town, birth and mail. The same for the same numbers.
[[nodiscard]] MatchTable madePeople(int count, quint64 seed);
/// The rows of another table with slips, other spellings and empty cells; ids begin anew with `prefix`.
[[nodiscard]] MatchTable copiedBadly(const MatchTable &table, const QString &prefix);
/// One table behind the other.
[[nodiscard]] MatchTable together(MatchTable first, const MatchTable &second);

using RowPairs = QSet<std::pair<int, int>>;
[[nodiscard]] RowPairs rowPairs(const std::vector<ScoredPair> &scored);

} // namespace interdict
