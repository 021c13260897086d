// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/lexicons/lexiconmatcher.h"

namespace interdict {

/// What a listing offers by its words, beside the category of its market.
struct DerivedCategory
{
    /// Nothing for "other": no word of a lexicon, or a writing about the things rather than the things.
    std::optional<LexiconClass> lexiconClass;
    const LexiconEntry *entry = nullptr; ///< the entry that decided; nothing for "other"

    /// "finished-drug", "precursor", "equipment", "packaging", "other"; never translated.
    [[nodiscard]] QString token() const;
    /// Translated: "finished drug", "other".
    [[nodiscard]] QString name() const;
};

/// By the title where a lexicon knows a word of it, else by the description: a machine for a drug is equipment, a
/// precursor of a drug is a precursor, a drug in its packaging is a drug. Guides, books and seeds' like are "other".
[[nodiscard]] DerivedCategory derivedCategory(const LexiconMatcher &matcher, QStringView title,
                                              QStringView description);

} // namespace interdict
