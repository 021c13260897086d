// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/values/searchquery.h"

#include <QString>

#include <functional>

namespace interdict {

/// A search as SQL. Texts are bound: `place` takes one and gives the name of its place ("?12").
using TextPlace = std::function<QString(const QString &)>;

/// A condition on rows of the table listing.
[[nodiscard]] QString listingSearchSql(const SearchQuery &query, const TextPlace &place);
/// A condition on rows of the table entity. Words are parts of its label, key or detail, in any case; what is asked of
/// listings (seller:, category:, before: …) holds for one that the entity sells, hosts or is named in.
[[nodiscard]] QString entitySearchSql(const SearchQuery &query, const TextPlace &place);

/// As two parts, so that an index can be walked along: the FTS5 expression for listing_text (empty where the search
/// needs other tables first) and what must hold beside it ("1" where nothing).
struct SplitSearch
{
    QString match;
    QString rest;
};
[[nodiscard]] SplitSearch splitListingSearch(const SearchQuery &query, const TextPlace &place);

/// For texts that are in an index of their own without fields, such as evidence_text: the FTS5 expression, in which
/// pairs are sought in the column `pairs` and words in the column `words`; empty where the search asks of fields.
[[nodiscard]] QString evidenceMatch(const SearchQuery &query);

/// The entities that have to do with listings of this condition, as a SELECT.
[[nodiscard]] QString entitiesOfListings(const QString &condition);

/// A condition that `columns` hold the text, in any case of letters that the script has.
[[nodiscard]] QString holdsText(const QStringList &columns, const QString &text, const TextPlace &place);

} // namespace interdict
