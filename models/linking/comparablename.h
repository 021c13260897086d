// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/linking/grade.h"

#include <QString>
#include <QStringList>

namespace interdict {

/// A name taken apart once, so that it can be compared often.
struct ComparableName
{
    QString folded;
    QStringList words;  ///< leetspeak resolved, without what sellers and companies add to names ("official", "Ltd.")
    QString stem;       ///< the words in one, without the number at their end
    QString number;     ///< that ends the name; empty where there is none
    QString allLetters; ///< all words in one, with additions, every digit read as a letter
    QString sorted;     ///< the words in alphabetical order, in one

    bool hasWordSigns = false; ///< letters that are syllables or words: another one makes another name
    quint64 letters = 0;       ///< of the stem, as letterSet() has them

    [[nodiscard]] bool isEmpty() const { return folded.isEmpty(); }
    [[nodiscard]] QString key() const { return stem + number; }
};

/// What a name is of decides what may be left out of it.
enum class NameSort {
    someone, ///< seller, person, organisation: may be in leetspeak, may have additions
    place,   ///< address, town: digits are digits and every word counts
};

[[nodiscard]] ComparableName comparableName(QStringView text, NameSort sort);
[[nodiscard]] Grade gradeNames(const ComparableName &a, const ComparableName &b);

} // namespace interdict
