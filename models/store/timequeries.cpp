// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/timequeries.h"

#include "models/store/rowreading.h"

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

const char *sqlOf(CaseClock clock)
{
    switch (clock) {
    case CaseClock::seen:
        return "SELECT id, first_seen, last_seen FROM entity WHERE first_seen IS NOT NULL";
    case CaseClock::offered:
        return "SELECT seller, min(first_seen), max(last_seen) FROM listing WHERE seller IS NOT NULL AND first_seen IS "
               "NOT NULL GROUP BY seller UNION ALL SELECT site, min(first_seen), max(last_seen) FROM listing "
               "WHERE site IS NOT NULL AND first_seen IS NOT NULL GROUP BY site";
    case CaseClock::seized:
        return "SELECT entity, min(seen), max(seen) FROM (SELECT mention.entity AS entity, record.seen AS seen "
               "FROM record JOIN mention ON mention.record = record.id WHERE record.listing IS NULL "
               "AND record.seen IS NOT NULL UNION ALL SELECT record.seller, record.seen FROM record "
               "WHERE record.listing IS NULL AND record.seen IS NOT NULL AND record.seller IS NOT NULL) GROUP BY "
               "entity";
    }
    return "";
}

} // namespace

Result<std::vector<RowTime<Entity>>> entityTimes(const Database &database, CaseClock clock)
{
    Result<Statement> rows = database.prepare(sqlOf(clock));
    return rowsOf<RowTime<Entity>>(std::move(rows), [](const Statement &row) {
        return RowTime<Entity>{row.id<Entity>(0), row.date(1), row.date(2)};
    });
}

Result<std::vector<RowTime<Listing>>> listingTimes(const Database &database, std::span<const RowId<Listing>> listings)
{
    Result<Statement> rows = database.prepare("SELECT first_seen, last_seen FROM listing WHERE id = ?1");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<RowTime<Listing>> found;
    for (const RowId<Listing> id : listings) {
        const Result<bool> row = rows->bind(id).step();
        if (!row)
            return tl::unexpected(row.error());
        if (*row && !rows->isNull(0))
            found.push_back({id, rows->date(0), rows->date(1)});
    }
    return found;
}

namespace {

/// The first record of the sources that were imported after the moment; none where there are no such.
Result<std::optional<qint64>> firstRecordSince(const Database &database, const QDateTime &moment)
{
    Result<Statement> rows = database.prepare("SELECT min(first_record) FROM source WHERE imported_at > ?1 AND "
                                              "first_record IS NOT NULL AND withdrawn_at IS NULL");
    if (!rows)
        return tl::unexpected(rows.error());
    const Result<bool> row = rows->bind(moment.toUTC().toString(Qt::ISODate)).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row && !rows->isNull(0) ? std::optional(rows->integer(0)) : std::nullopt;
}

} // namespace

Result<NewRows> rowsNewSince(const Database &database, const QDateTime &moment)
{
    const Result<std::optional<qint64>> first = firstRecordSince(database, moment);
    if (!first)
        return tl::unexpected(first.error());
    if (!*first)
        return NewRows{};
    // An entity is new where no source of before says anything of it; ids of records grow with every import.
    Result<Statement> entities = database.prepare(
        "SELECT entity FROM entity_source JOIN source ON source.id = entity_source.source GROUP BY entity "
        "HAVING min(source.imported_at) > ?1 ORDER BY entity");
    if (entities)
        entities->bind(moment.toUTC().toString(Qt::ISODate));
    Result<std::vector<RowId<Entity>>> newEntities =
        rowsOf<RowId<Entity>>(std::move(entities), [](const Statement &row) { return row.id<Entity>(0); });
    Result<Statement> listings = database.prepare(
        "SELECT DISTINCT record.listing FROM record WHERE record.id >= ?1 AND record.listing IS NOT NULL AND NOT "
        "EXISTS "
        "(SELECT 1 FROM record AS before WHERE before.listing = record.listing AND before.id < ?1) ORDER BY 1");
    if (listings)
        listings->bind(**first);
    Result<std::vector<RowId<Listing>>> newListings =
        rowsOf<RowId<Listing>>(std::move(listings), [](const Statement &row) { return row.id<Listing>(0); });
    if (!newEntities || !newListings)
        return tl::unexpected(!newEntities ? newEntities.error() : newListings.error());
    return NewRows{std::move(*newEntities), std::move(*newListings)};
}

Result<std::vector<ImportMoment>> importMoments(const Database &database, int most)
{
    Result<Statement> rows =
        database.prepare("SELECT imported_at, min(file_name) FROM source WHERE withdrawn_at IS NULL "
                         "GROUP BY imported_at ORDER BY imported_at DESC LIMIT ?1");
    if (rows)
        rows->bind(most);
    return rowsOf<ImportMoment>(std::move(rows), [](const Statement &row) {
        return ImportMoment{QDateTime::fromString(row.text(0), Qt::ISODate), row.text(1)};
    });
}

} // namespace interdict
