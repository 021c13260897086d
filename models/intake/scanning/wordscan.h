// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/scanning/scanstate.h"

// Words of letters and digits that stand for themselves; a part of scanText().

namespace interdict::scanning {

/// Wallets, tracking numbers, fingerprints and the like that are one word of nine or more units.
void readLongWord(ScanState &state, qsizetype start, qsizetype end);

/// "RB 123 456 785 GB" and "1Z 999 AA1 01 2345 6784", from their first two units on; the place to go on, `end` where
/// there is none.
[[nodiscard]] qsizetype readSpacedParcel(ScanState &state, qsizetype start, qsizetype end);

/// What the number is of every carrier whose check digit holds (or else of every one that has the form), the one named
/// near it first: adds a hit. False where nobody has such numbers, or nothing near it says that it is one.
bool addParcel(ScanState &state, QStringView number, qsizetype start, qsizetype end);

} // namespace interdict::scanning
