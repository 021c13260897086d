// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/progress.h"
#include "models/intake/lexicons/derivedcategory.h"
#include "models/intake/scanning/scanhit.h"
#include "models/store/database.h"

#include <QStringView>

#include <vector>

namespace interdict {

/// A stretch of a text that says something, and what.
struct TextMark
{
    enum class Kind { identifier, refusedIdentifier, lexicon };

    Kind kind = Kind::identifier;
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0;
    QString what; ///< for people: "domain example.com", "Fentanyl (finished drug), also written \"fent\""
    QString why;  ///< a whole sentence
};

/// The identifiers and the lexicon's words in a text, in its order; an identifier's stretch holds no word.
[[nodiscard]] std::vector<TextMark> marksOf(const LexiconMatcher &matcher, QStringView text);

/// What a listing's words say of it. Worked out when asked for: nothing of it is stored.
struct ListingWords
{
    QString category;            ///< translated; "finished drug", "other"
    QString categoryToken;       ///< "finished-drug", "other"
    QStringList lexicon;         ///< for people: each entry once, with the variants that were found
    QStringList identifiers;     ///< for people: each once, with its kind
    std::vector<TextMark> marks; ///< of the description
};
[[nodiscard]] ListingWords wordsOfListing(const LexiconMatcher &matcher, QStringView title, QStringView description);

struct EntryTotal
{
    QString id;
    QString name;
    LexiconClass lexiconClass = LexiconClass::substance;
    qint64 listings = 0;
};
struct CategoryTotal
{
    QString token;
    QString name;
    qint64 listings = 0;
};
/// How many listings of a case name what.
struct CaseWords
{
    qint64 listings = 0;
    std::vector<CategoryTotal> categories; ///< every derived category, most listings first
    std::vector<EntryTotal> entries;       ///< those that are named, most listings first
};
/// A job: reads every listing once, some thousands a second.
[[nodiscard]] Result<CaseWords> wordsOfCase(const Database &database, const LexiconMatcher &matcher,
                                            const CancelToken &cancel, const ProgressSink &progress = {});

} // namespace interdict
