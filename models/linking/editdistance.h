// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QStringView>

#include <algorithm>
#include <bit>

namespace interdict {

/// Letters to be added, dropped, replaced, or swapped with their neighbour (Damerau, optimal string alignment) to get
/// from one text to the other; `most` + 1 where it takes more. Texts of more than 255 letters count as different unless
/// they are equal.
[[nodiscard]] int typingSlips(QStringView a, QStringView b, int most);

/// Jaro-Winkler similarity, 0 to 1; 0 at once where it is seen to be below `least`.
[[nodiscard]] double jaroWinkler(QStringView a, QStringView b, double least = 0);

/// One bit for each letter that is there, near enough to tell most different texts apart at once.
[[nodiscard]] quint64 letterSet(QStringView text);
/// Slips that it takes at least from a text with one set of letters to a text with the other.
[[nodiscard]] inline int lettersApart(quint64 a, quint64 b)
{
    return std::max(std::popcount(a & ~b), std::popcount(b & ~a));
}

} // namespace interdict
