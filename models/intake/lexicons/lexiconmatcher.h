// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/lexicons/lexicon.h"
#include "models/intake/lexicons/wordtree.h"

#include <QSet>
#include <QStringView>

#include <memory>
#include <optional>
#include <vector>

namespace interdict {

/// One word of a lexicon in a text. Places are in UTF-16 units of the text as given. The pointers live as long as the
/// matcher.
struct LexiconHit
{
    const Lexicon *lexicon = nullptr;
    const LexiconEntry *entry = nullptr;
    const LexiconVariant *variant = nullptr;
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
};

/// Finds the words of lexicons in text: whole words in any case, with or without marks on letters, with other
/// separators or none ("pill-press", "pillpress"), letter by letter ("m e t h"), with digits for letters ("c0caine"),
/// in the plural, joined to an amount ("5gcocaine"). The longest word at a place counts. An ambiguous one counts only
/// near a sure hit of its class, or near one of its lexicon's context words. Time is linear in the text. Thread-safe
/// once built.
class LexiconMatcher
{
public:
    explicit LexiconMatcher(std::vector<Lexicon> lexicons);
    /// The lexicons that come with the program.
    [[nodiscard]] static const LexiconMatcher &builtIn();

    [[nodiscard]] const std::vector<Lexicon> &lexicons() const { return m_lexicons; }
    /// In the order of the text.
    [[nodiscard]] std::vector<LexiconHit> find(QStringView text) const;

private:
    /// Where a variant is, and at which of its letters its own separators stand.
    struct Word
    {
        const Lexicon *lexicon;
        const LexiconEntry *entry;
        const LexiconVariant *variant;
        quint64 separators;
        qsizetype letters;
    };
    struct Match
    {
        const Word *word = nullptr;
        qsizetype end = 0;
    };
    class Walk;

    void addWord(const Lexicon &lexicon, const LexiconEntry &entry, const LexiconVariant &variant);
    [[nodiscard]] std::vector<LexiconHit> findPlain(QStringView text) const;
    class ContextPlaces;
    [[nodiscard]] bool isMeant(const LexiconHit &hit, const std::vector<LexiconHit> &hits,
                               ContextPlaces &context) const;

    std::vector<Lexicon> m_lexicons;
    std::vector<Word> m_words;
    std::vector<QSet<QString>> m_context; ///< folded, of each lexicon
    lexicons::WordTree m_tree;
};

} // namespace interdict
