// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace interdict {

/// Where a part of a search is looked for.
enum class SearchField { any, title, description, category, seller, site, origin, destination, before, after };

/// A part of a search.
struct SearchNode
{
    enum class Kind {
        words, ///< `words` in this order, one beside the other; with a field of time the day in words[0]
        near,  ///< `words` with at most `distance` others between them
        all,   ///< every one of `parts`
        any,   ///< one of `parts`
        none,  ///< not parts[0]
    };

    Kind kind = Kind::words;
    SearchField field = SearchField::any;
    QStringList words{};
    bool isPrefix = false; ///< of the last word: longer ones are meant too
    int distance = 0;
    std::vector<SearchNode> parts{};
};

/// What was typed, read as a search. Words are beginnings of words; "a phrase" is meant exactly; NEAR(a b, 5) and
/// a NEAR b; AND (understood between words), OR, NOT and -word, parentheses; title:, description:, category:, seller:,
/// site:, origin:, destination:, before: (that day) and after: (from that day on), with a day as exact as 2014,
/// 2014-01 or 2014-01-31. Operators are in capitals. What cannot be read so is searched as plain words, and `remark`
/// says so.
struct SearchQuery
{
    static constexpr qsizetype mostCharacters = 1000;
    static constexpr int mostWords = 32;

    QString text; ///< as typed, without blanks around it
    SearchNode root{SearchNode::Kind::all};
    QString remark{};    ///< translated sentence; empty where all was understood
    bool isPlain = true; ///< beginnings of words, nothing else

    [[nodiscard]] bool isEmpty() const { return root.parts.empty(); }
};
[[nodiscard]] SearchQuery parseSearch(const QString &text);

/// What to mark in the texts of hits: a word, whether it is meant as a beginning, or as a part anywhere.
struct SoughtWord
{
    QString folded; ///< as foldedForSearch() makes it
    bool isPrefix = true;
    bool isAnywhere = false; ///< scripts without blanks between words

    friend bool operator==(const SoughtWord &, const SoughtWord &) = default;
};
/// The words a text must show; those that it must not show are left out.
[[nodiscard]] std::vector<SoughtWord> soughtWords(const SearchQuery &query);

/// Whether words of the character's script are written without blanks between them, or are looked for by their parts.
[[nodiscard]] bool isRunningScript(char32_t character);
/// What SQLite's FTS5 (unicode61) takes as part of a word.
[[nodiscard]] bool isWordCharacter(char32_t character);

} // namespace interdict
