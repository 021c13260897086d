// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/records/annotation.h"
#include "models/records/kinds.h"
#include "models/records/rows.h"
#include "models/store/database.h"
#include "models/values/searchhits.h"

#include <functional>
#include <vector>

namespace interdict {

/// What of a case can be found. A new kind is one entry of the list in casesearch.cpp.
enum class SearchKind { entity, listing, note, evidence, savedSearch, savedFilters };

struct SearchHit
{
    SearchKind kind = SearchKind::listing;
    EntityKind entityKind = EntityKind::seller; ///< of an entity
    Snippet title{};
    Snippet detail{};
    RowId<Listing> listing{};
    RowId<Entity> entity{}; ///< also the one that a note is about
    RowId<Record> record{};
    RowId<Source> source{}; ///< of an evidence file
    Thing about{};          ///< of a note: whatever it is on
    QString name{};         ///< of something saved
    QString text{};         ///< of a saved search: what was typed
};

/// Hits of one kind, the first of them, and how many there are.
struct SearchGroup
{
    SearchKind kind = SearchKind::listing;
    EntityKind entityKind = EntityKind::seller; ///< of entities
    std::vector<SearchHit> hits{};
    qint64 count = 0;
    bool isMore = false; ///< there may be more than `count`

    [[nodiscard]] bool isSameKind(const SearchGroup &other) const
    {
        return kind == other.kind && (kind != SearchKind::entity || entityKind == other.entityKind);
    }
};
using GroupSink = std::function<void(SearchGroup &&)>;

/// Finds in all kinds at once. `sink` is told each group that has hits as soon as it is found, with a count that goes
/// up to `mostCounted`; groups with more are told again, without hits, once they are counted. With a million listings
/// the first groups come within some 50 ms. Stops with the token, if the database does.
struct CaseSearch
{
    static constexpr size_t mostCounted = 1000;
    static constexpr qsizetype snippetLength = 110;

    SearchQuery query;
    size_t hitsPerGroup = 4;

    [[nodiscard]] Outcome run(const Database &database, const GroupSink &sink, const CancelToken &cancel) const;
    /// The same as a job: opens the case by itself.
    [[nodiscard]] Outcome runIn(const QString &casePath, const GroupSink &sink, const CancelToken &cancel) const;
};

/// "sellers", "listings", "notes", …: for the head of a group.
[[nodiscard]] QString groupName(const SearchGroup &group);
/// Untranslated, for JSON: "listing", "seller", "note", "evidence", "saved-search", "saved-filters".
[[nodiscard]] QString groupToken(const SearchGroup &group);

} // namespace interdict
