// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/linking/fieldkind.h"

#include <QString>

namespace interdict {

/// How two values agree, best first. Which of them a field can have depends on its kind.
enum class Grade : quint8 {
    missing, ///< one side or both are empty: says nothing
    hub,     ///< the same key, but so many rows have it that it says nothing
    equal,
    rewritten,     ///< the same but for case, accents, separators, order, leetspeak, additions
    swapped,       ///< stands in another field, or day and month changed places
    slip,          ///< one typing slip
    numberAdded,   ///< the same, with a number behind one of them
    slips,         ///< several typing slips
    close,         ///< numbers, dates and texts that lie close together
    part,          ///< all of one stands in the other
    similar,       ///< much in common
    partly,        ///< something in common, something against
    numberDiffers, ///< the same with different numbers
    different,
};
inline constexpr int gradeCount = int(Grade::different) + 1;

/// Untranslated: "equal", "rewritten", "typing-slip", …
[[nodiscard]] QString toToken(Grade grade);
/// Translated, for tables: "one typing slip".
[[nodiscard]] QString displayName(Grade grade);
/// Translated, a whole sentence on two values; they are made visible and shortened.
[[nodiscard]] QString sentenceOn(Grade grade, FieldKind kind, QStringView a, QStringView b);

} // namespace interdict
