// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/linking/grade.h"

#include <QStringList>

namespace interdict {

/// How many words of two lists belong together, and how.
struct WordAlignment
{
    int equal = 0;
    int slipped = 0;  ///< pairs with typing slips
    int initials = 0; ///< a letter for a word
    int onlyA = 0;
    int onlyB = 0;
    int slips = 0;               ///< in all slipped pairs together
    qsizetype lettersAgreed = 0; ///< of equal and slipped words

    [[nodiscard]] int paired() const { return equal + slipped + initials; }
};

/// Each word with at most one of the other list, best pairs first, whatever the order; two words may make up one.
[[nodiscard]] WordAlignment alignWords(const QStringList &a, const QStringList &b);

/// The grade of names of which one at least has several words, that are not the same as a whole.
[[nodiscard]] Grade gradeWords(const QStringList &a, const QStringList &b);

/// Slips that are allowed in a word so long.
[[nodiscard]] int slipsAllowed(qsizetype letters);

} // namespace interdict
