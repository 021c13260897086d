// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/annotation.h"
#include "models/records/rows.h"
#include "models/store/database.h"
#include "models/values/searchquery.h"

#include <functional>
#include <vector>

namespace interdict {

/// What matches, as far as it was looked for.
template <typename Id>
struct SearchMatches
{
    std::vector<Id> ids;
    bool isMore = false; ///< there are, or may be, more than these
};

/// Listings, those with a hit in the title first among the first `first`, at most `most`. Fast with a million of them:
/// the index is walked along until there are enough, and of one letter only its first words are looked at.
[[nodiscard]] Result<SearchMatches<RowId<Listing>>> matchingListings(const Database &database, const SearchQuery &query,
                                                                     size_t first, size_t most);
/// How many there are; exactly what a table with this search as a filter holds.
[[nodiscard]] Result<qint64> countMatchingListings(const Database &database, const SearchQuery &query);

struct EntityMatch
{
    RowId<Entity> id;
    EntityKind kind = EntityKind::seller;
};
/// Entities that bear the name, the best first, at most `most`: exact names, those that begin so, then by records.
[[nodiscard]] Result<SearchMatches<EntityMatch>> matchingEntities(const Database &database, const SearchQuery &query,
                                                                  size_t most);
/// By kind, exactly what tables with this search as a filter hold.
[[nodiscard]] Result<std::vector<std::pair<EntityKind, qint64>>> countMatchingEntities(const Database &database,
                                                                                       const SearchQuery &query);

[[nodiscard]] Result<SearchMatches<ThingNote>> matchingNotes(const Database &database, const SearchQuery &query,
                                                             size_t most);

/// A record that shows no listing, or an evidence file: one of the two is stored.
struct FoundPlace
{
    RowId<Record> record{};
    RowId<Source> source{};

    friend bool operator==(const FoundPlace &, const FoundPlace &) = default;
};
[[nodiscard]] Result<SearchMatches<FoundPlace>> matchingEvidence(const Database &database, const SearchQuery &query,
                                                                 size_t most);

/// A source of which not all is in the index of evidence text yet.
struct UnindexedSource
{
    RowId<Source> source;
    RowId<Record> after; ///< the last record that is in the index
    bool isFile = false; ///< an evidence file
};
[[nodiscard]] Result<std::vector<UnindexedSource>> unindexedSources(const Database &database);
/// The next records of the source that show no listing or may come to show none by a review or its undoing, in the
/// order of their ids.
[[nodiscard]] Result<std::vector<Record>> evidenceRecords(const Database &database, RowId<Source> source,
                                                          RowId<Record> after, int most);
/// In a transaction of the caller. Each place once: the index does not know what it holds.
[[nodiscard]] Outcome addEvidenceText(const Database &database, const FoundPlace &place, const QString &text);
/// Everything up to this record is in the index; none: all of the source is.
[[nodiscard]] Outcome noteIndexed(const Database &database, RowId<Source> source, RowId<Record> upTo);

} // namespace interdict
