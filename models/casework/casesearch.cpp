// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/casesearch.h"

#include "models/casework/annotations.h"
#include "models/casework/textindexing.h"
#include "models/store/entityqueries.h"
#include "models/store/listingqueries.h"
#include "models/store/savedsearchtable.h"
#include "models/store/searchqueries.h"
#include "models/store/sourcequeries.h"

#include <QCoreApplication>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseSearch)
};

using Groups = Result<std::vector<SearchGroup>>;

struct Asking
{
    const Database &database;
    const SearchQuery &query;
    std::vector<SoughtWord> words;
    size_t hits;

    [[nodiscard]] Snippet snippet(const QString &text, bool isAnywhere = false) const
    {
        return snippetOf(text, words, CaseSearch::snippetLength, isAnywhere);
    }
};

template <typename Id>
SearchGroup groupOf(SearchKind kind, const SearchMatches<Id> &matches)
{
    SearchGroup group;
    group.kind = kind;
    group.count = qint64(matches.ids.size());
    group.isMore = matches.isMore;
    return group;
}

/// The description around its hit; where it has none, who sells it and where.
Snippet listingDetail(const Asking &asking, const ListingRow &row)
{
    const Snippet description = asking.snippet(row.listing.description);
    const Snippet seller = asking.snippet(row.seller, true);
    if (!description.hits.empty() && seller.hits.empty())
        return description;
    QStringList parts{row.seller, row.site, row.listing.category};
    parts.removeAll(QString());
    return asking.snippet(parts.join(u" · "_s), !seller.hits.empty());
}

Groups findListings(const Asking &asking)
{
    const auto matches = matchingListings(asking.database, asking.query, asking.hits, CaseSearch::mostCounted);
    if (!matches)
        return tl::unexpected(matches.error());
    const auto rows =
        listingRows(asking.database, std::span(matches->ids).first(std::min(matches->ids.size(), asking.hits)));
    if (!rows)
        return tl::unexpected(rows.error());
    SearchGroup group = groupOf(SearchKind::listing, *matches);
    for (const ListingRow &row : *rows) {
        SearchHit hit{SearchKind::listing};
        hit.listing = row.listing.id;
        hit.title = asking.snippet(row.listing.title.isEmpty() ? row.listing.reference : row.listing.title);
        hit.detail = listingDetail(asking, row);
        group.hits.push_back(std::move(hit));
    }
    return std::vector{std::move(group)};
}

Result<SearchHit> entityHit(const Asking &asking, const EntityMatch &match)
{
    const Result<std::vector<EntityRow>> rows = entityRows(asking.database, std::span(&match.id, 1));
    if (!rows)
        return tl::unexpected(rows.error());
    SearchHit hit{SearchKind::entity, match.kind};
    hit.entity = match.id;
    if (rows->empty())
        return hit;
    const EntityRow &row = rows->front();
    hit.title = asking.snippet(row.entity.label, true);
    QStringList parts{row.entity.detail};
    if (hit.title.hits.empty() && row.entity.key != row.entity.label)
        parts << row.entity.key;
    if (row.listings > 0)
        parts << Words::tr("%n listing(s)", nullptr, int(std::min<qint64>(row.listings, 1 << 30)));
    else
        parts << Words::tr("%n record(s)", nullptr, int(std::min<qint64>(row.records, 1 << 30)));
    parts.removeAll(QString());
    hit.detail = asking.snippet(parts.join(u" · "_s), true);
    return hit;
}

Groups findEntities(const Asking &asking)
{
    const auto matches = matchingEntities(asking.database, asking.query, 5 * CaseSearch::mostCounted);
    if (!matches)
        return tl::unexpected(matches.error());
    std::vector<SearchGroup> groups;
    for (const EntityMatch &match : matches->ids) {
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&match](const SearchGroup &each) { return each.entityKind == match.kind; });
        if (group == groups.end())
            group = groups.insert(group, {SearchKind::entity, match.kind});
        ++group->count;
        group->isMore = matches->isMore;
        if (group->hits.size() >= asking.hits)
            continue;
        Result<SearchHit> hit = entityHit(asking, match);
        if (!hit)
            return tl::unexpected(hit.error());
        group->hits.push_back(std::move(*hit));
    }
    return groups;
}

Groups findNotes(const Asking &asking)
{
    const auto matches = matchingNotes(asking.database, asking.query, CaseSearch::mostCounted);
    if (!matches)
        return tl::unexpected(matches.error());
    SearchGroup group = groupOf(SearchKind::note, *matches);
    for (const ThingNote &note : matches->ids) {
        if (group.hits.size() >= asking.hits)
            break;
        SearchHit hit{SearchKind::note};
        hit.about = note.about;
        if (note.about.kind == ThingKind::entity)
            hit.entity = RowId<Entity>(note.about.id);
        else if (note.about.kind == ThingKind::listing)
            hit.listing = RowId<Listing>(note.about.id);
        else if (note.about.kind == ThingKind::record)
            hit.record = RowId<Record>(note.about.id);
        else if (note.about.kind == ThingKind::source)
            hit.source = RowId<Source>(note.about.id);
        hit.title = asking.snippet(note.text, true);
        const QString about = thingOrNumber(asking.database, note.about);
        hit.detail = asking.snippet(Words::tr("on %1, by %2").arg(about, note.author), true);
        group.hits.push_back(std::move(hit));
    }
    return std::vector{std::move(group)};
}

Result<SearchHit> evidenceHit(const Asking &asking, const FoundPlace &place)
{
    SearchHit hit{SearchKind::evidence};
    hit.record = place.record;
    hit.source = place.source;
    const Result<QString> text = evidenceText(asking.database, place);
    if (!text)
        return tl::unexpected(text.error());
    hit.title = asking.snippet(*text);
    RowId<Source> source = place.source;
    QString row;
    if (place.record.isStored()) {
        const Result<Record> record = recordById(asking.database, place.record);
        if (!record)
            return tl::unexpected(record.error());
        source = record->source;
        row = QString::number(record->rowNumber);
    }
    const Result<Source> found = sourceById(asking.database, source);
    if (!found)
        return tl::unexpected(found.error());
    hit.detail = asking.snippet(row.isEmpty() ? found->fileName : Words::tr("%1, row %2").arg(found->fileName, row));
    hit.detail.hits.clear();
    return hit;
}

Groups findEvidence(const Asking &asking)
{
    const auto matches = matchingEvidence(asking.database, asking.query, CaseSearch::mostCounted);
    if (!matches)
        return tl::unexpected(matches.error());
    SearchGroup group = groupOf(SearchKind::evidence, *matches);
    for (const FoundPlace &place : matches->ids) {
        if (group.hits.size() >= asking.hits)
            break;
        Result<SearchHit> hit = evidenceHit(asking, place);
        if (hit)
            group.hits.push_back(std::move(*hit));
        else if (hit.error().code == ErrorCode::cancelled)
            return tl::unexpected(hit.error());
    }
    return std::vector{std::move(group)};
}

Groups findSaved(const Asking &asking, SavedKind kind)
{
    const Result<std::vector<SavedSearch>> all = savedSearches(asking.database, kind);
    if (!all)
        return tl::unexpected(all.error());
    SearchGroup group;
    group.kind = kind == SavedKind::search ? SearchKind::savedSearch : SearchKind::savedFilters;
    for (const SavedSearch &saved : *all) {
        const bool isNamed = saved.name.contains(asking.query.text, Qt::CaseInsensitive);
        const bool isSaid = kind == SavedKind::search && saved.content.contains(asking.query.text, Qt::CaseInsensitive);
        if (!isNamed && !isSaid)
            continue;
        ++group.count;
        if (group.hits.size() >= asking.hits)
            continue;
        SearchHit hit{group.kind};
        hit.name = saved.name;
        hit.title = asking.snippet(saved.name, true);
        if (kind == SavedKind::search) {
            hit.text = saved.content;
            hit.detail = asking.snippet(saved.content, true);
        }
        group.hits.push_back(std::move(hit));
    }
    return std::vector{std::move(group)};
}

/// All kinds, in the order in which they are looked for: what is quick comes first.
struct Provider
{
    Groups (*find)(const Asking &);
};

const std::vector<Provider> &providers()
{
    static const std::vector<Provider> all{
        {findListings},
        {findEntities},
        {findNotes},
        {findEvidence},
        {[](const Asking &asking) { return findSaved(asking, SavedKind::search); }},
        {[](const Asking &asking) { return findSaved(asking, SavedKind::filters); }}};
    return all;
}

Outcome countListings(const Asking &asking, const GroupSink &sink)
{
    const Result<qint64> count = countMatchingListings(asking.database, asking.query);
    if (!count)
        return tl::unexpected(count.error());
    sink({SearchKind::listing, {}, {}, *count});
    return {};
}

Outcome countEntities(const Asking &asking, const GroupSink &sink)
{
    const auto counts = countMatchingEntities(asking.database, asking.query);
    if (!counts)
        return tl::unexpected(counts.error());
    for (const auto &[kind, count] : *counts)
        sink({SearchKind::entity, kind, {}, count});
    return {};
}

} // namespace

Outcome CaseSearch::run(const Database &database, const GroupSink &sink, const CancelToken &cancel) const
{
    if (query.isEmpty())
        return {};
    const Asking asking{database, query, soughtWords(query), hitsPerGroup};
    bool isMoreListings = false;
    bool isMoreEntities = false;
    for (const Provider &provider : providers()) {
        if (cancel.isCancelled())
            return cancelled();
        Groups groups = provider.find(asking);
        if (!groups)
            return tl::unexpected(groups.error());
        for (SearchGroup &group : *groups) {
            isMoreListings |= group.isMore && group.kind == SearchKind::listing;
            isMoreEntities |= group.isMore && group.kind == SearchKind::entity;
            if (group.count > 0)
                sink(std::move(group));
        }
    }
    if (isMoreEntities && !cancel.isCancelled()) {
        if (Outcome counted = countEntities(asking, sink); !counted)
            return counted;
    }
    return isMoreListings && !cancel.isCancelled() ? countListings(asking, sink) : Outcome();
}

Outcome CaseSearch::runIn(const QString &casePath, const GroupSink &sink, const CancelToken &cancel) const
{
    Result<Database> database = Database::open(casePath, Database::Mode::readOnly);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    return run(*database, sink, cancel);
}

QString groupName(const SearchGroup &group)
{
    switch (group.kind) {
    case SearchKind::listing:
        return Words::tr("listings");
    case SearchKind::entity:
        return displayNamePlural(group.entityKind);
    case SearchKind::note:
        return Words::tr("notes");
    case SearchKind::evidence:
        return Words::tr("evidence text");
    case SearchKind::savedSearch:
        return Words::tr("saved searches");
    case SearchKind::savedFilters:
        return Words::tr("saved filters");
    }
    return {};
}

QString groupToken(const SearchGroup &group)
{
    switch (group.kind) {
    case SearchKind::listing:
        return u"listing"_s;
    case SearchKind::entity:
        return toToken(group.entityKind);
    case SearchKind::note:
        return u"note"_s;
    case SearchKind::evidence:
        return u"evidence"_s;
    case SearchKind::savedSearch:
        return u"saved-search"_s;
    case SearchKind::savedFilters:
        return u"saved-filters"_s;
    }
    return {};
}

} // namespace interdict
