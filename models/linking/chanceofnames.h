// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/linking/blocking.h"
#include "models/linking/namecomparer.h"
#include "models/linking/weightlearning.h"

#include <array>

namespace interdict {

/// How often two names agree by chance, of which nearly every row has its own, so that equal ones cannot be told from
/// matches by their number. Names are made that nobody has, out of the front of one and the end of another, and
/// compared with all: what they hit, they hit by chance. Short names hit often, long ones hardly ever.
struct NameChances
{
    static constexpr size_t lengths = 9;

    GradeShares all{};                           ///< of all pairs
    std::array<GradeShares, lengths> byLength{}; ///< of pairs with a name of that length

    /// Of a name's stem, to index byLength.
    [[nodiscard]] static size_t lengthOf(qsizetype letters);
};
[[nodiscard]] NameChances chancesOfNames(const NameComparer &names, RowSpace space, const CancelToken &cancel);

} // namespace interdict
