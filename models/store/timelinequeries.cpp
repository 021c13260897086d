// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/timelinequeries.h"

#include "models/store/listingqueries.h"
#include "models/store/placequeries.h"
#include "models/store/rowreading.h"

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

template <typename Row, typename At>
Result<std::vector<Row>> collect(Result<Statement> &rows, At at)
{
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Row> found;
    const Outcome read = eachRow(*rows, [&found, &at](const Statement &row) { at(row, found); });
    return read ? Result<std::vector<Row>>(std::move(found)) : tl::unexpected(read.error());
}

/// Rows of a date of at most ten letters, and a count.
DatedCounts datedCounts(const std::vector<NamedTotal> &totals)
{
    DatedCounts counts;
    for (const NamedTotal &total : totals) {
        if (const Result<PartialDate> date = PartialDate::parse(total.name); date)
            counts.dates.push_back({*date, total.count});
        else
            counts.undated += total.count;
    }
    return counts;
}

Result<DatedCounts> countByDate(const Database &database, const QString &sql, const FilterSql &filtered)
{
    Result<Statement> rows = database.prepare(sql.arg(filtered.sql));
    if (rows)
        filtered.bindTo(*rows);
    const auto totals = collect<NamedTotal>(rows, [](const Statement &row, std::vector<NamedTotal> &found) {
        found.push_back({row.text(0), row.integer(1)});
    });
    return totals ? Result<DatedCounts>(datedCounts(*totals)) : tl::unexpected(totals.error());
}

/// Record, listing, first, last, title, seller. Rows whose dates cannot be read are left out: they count as undated.
void addTimedRow(const Statement &row, std::vector<TimedRow> &found)
{
    const std::optional<PartialDate> first = row.date(2);
    const std::optional<PartialDate> last = row.date(3);
    if (first)
        found.push_back(
            {row.id<Record>(0), row.id<Listing>(1), *first, last.value_or(*first), row.text(4), row.text(5)});
}

Result<std::vector<TimedRow>> timedRows(const Database &database, const QString &sql, const RowsWanted &wanted,
                                        const FilterSql &filtered)
{
    Result<Statement> rows = database.prepare(sql.arg(filtered.sql));
    if (rows) {
        rows->bind(wanted.most, wanted.from.toString(Qt::ISODate), wanted.to.toString(Qt::ISODate));
        filtered.bindTo(*rows);
    }
    return collect<TimedRow>(rows, addTimedRow);
}

/// A seizure is called after what it names: a shipment before anything else.
const QString namedFirst =
    u"coalesce((SELECT entity.label FROM mention JOIN entity ON entity.id = mention.entity WHERE mention.record = "
    "record.id ORDER BY entity.kind <> 4, entity.kind = 13, entity.kind LIMIT 1), '')"_s;

QString idList(std::span<const RowId<Entity>> entities)
{
    QStringList ids;
    for (const RowId<Entity> id : entities)
        ids << QString::number(id.value());
    return ids.join(u',');
}

} // namespace

qint64 DatedCounts::dated() const
{
    qint64 sum = 0;
    for (const DateCount &each : dates)
        sum += each.count;
    return sum;
}

Result<DatedCounts> sightingsByDate(const Database &database, std::span<const RowFilter> filters)
{
    const Result<std::vector<NamedTotal>> totals = sightingsByDay(database, filters);
    return totals ? Result<DatedCounts>(datedCounts(*totals)) : tl::unexpected(totals.error());
}

Result<OfferedCounts> offersByDate(const Database &database, std::span<const RowFilter> filters)
{
    const FilterSql filtered = listingFilterSql(filters);
    const QString sql = u"SELECT coalesce(substr(%2, 1, 10), '') AS day, count(*) FROM listing WHERE 1%1 GROUP BY day "
                        "ORDER BY day"_s;
    Result<DatedCounts> first = countByDate(database, QString(sql).replace(u"%2"_s, u"first_seen"_s), filtered);
    if (!first)
        return tl::unexpected(first.error());
    Result<DatedCounts> last =
        countByDate(database, QString(sql).replace(u"%2"_s, u"coalesce(last_seen, first_seen)"_s), filtered);
    if (!last)
        return tl::unexpected(last.error());
    const qint64 listings = first->dated() + first->undated;
    return OfferedCounts{std::move(first->dates), std::move(last->dates), listings, first->undated};
}

Result<DatedCounts> seizuresByDate(const Database &database, std::span<const RowFilter> filters)
{
    return countByDate(database,
                       u"SELECT coalesce(substr(seen, 1, 10), '') AS day, count(*) FROM record WHERE listing IS NULL "
                       "AND status <> 2%1 GROUP BY day ORDER BY day"_s,
                       seizureFilterSql(filters));
}

Result<std::vector<TimedRow>> sightingsIn(const Database &database, const RowsWanted &wanted,
                                          std::span<const RowFilter> filters)
{
    FilterSql filtered = listingFilterSql(filters);
    if (!filtered.sql.isEmpty())
        filtered.sql = u" AND record.listing IN (SELECT listing.id FROM listing WHERE 1%1)"_s.arg(filtered.sql);
    return timedRows(database,
                     u"SELECT record.id, shown.id, record.seen, NULL, shown.title, coalesce((SELECT label FROM entity "
                     "WHERE entity.id = shown.seller), '') FROM record JOIN listing AS shown ON shown.id = "
                     "record.listing WHERE record.seen >= substr(?2, 1, length(record.seen)) AND "
                     "substr(record.seen, 1, 10) <= ?3%1 ORDER BY record.seen, record.id LIMIT ?1"_s,
                     wanted, filtered);
}

Result<std::vector<TimedRow>> offersIn(const Database &database, const RowsWanted &wanted,
                                       std::span<const RowFilter> filters)
{
    return timedRows(database,
                     u"SELECT 0, listing.id, first_seen, last_seen, title, coalesce((SELECT label FROM entity WHERE "
                     "entity.id = listing.seller), '') FROM listing WHERE last_seen >= substr(?2, 1, "
                     "length(last_seen)) AND substr(first_seen, 1, 10) <= ?3%1 ORDER BY first_seen, listing.id "
                     "LIMIT ?1"_s,
                     wanted, listingFilterSql(filters));
}

Result<std::vector<TimedRow>> seizuresIn(const Database &database, const RowsWanted &wanted,
                                         std::span<const RowFilter> filters)
{
    return timedRows(database,
                     u"SELECT record.id, 0, seen, NULL, %2, '' FROM record WHERE listing IS NULL AND status <> 2 AND "
                     "seen >= substr(?2, 1, length(seen)) AND substr(seen, 1, 10) <= ?3%1 ORDER BY seen, record.id "
                     "LIMIT ?1"_s.replace(u"%2"_s, namedFirst),
                     wanted, seizureFilterSql(filters));
}

Result<std::vector<TimedRow>> recordsOfEntities(const Database &database, std::span<const RowId<Entity>> entities,
                                                int most)
{
    const QString ids = idList(entities);
    Result<Statement> rows = database.prepare(
        u"SELECT record.id, coalesce(record.listing, 0), record.seen, NULL, coalesce(listing.title, %2), "
        "coalesce((SELECT label FROM entity WHERE entity.id = listing.seller), '') FROM (SELECT mention.record AS id "
        "FROM mention WHERE mention.entity IN (%1) UNION SELECT record.id FROM record WHERE record.listing IN "
        "(SELECT id FROM listing WHERE seller IN (%1) UNION SELECT id FROM listing WHERE site IN (%1))) AS chosen "
        "JOIN record ON record.id = chosen.id LEFT JOIN listing ON listing.id = record.listing "
        "WHERE record.seen IS NOT NULL ORDER BY record.seen, record.id LIMIT ?1"_s.replace(u"%1"_s, ids)
            .replace(u"%2"_s, namedFirst));
    if (rows)
        rows->bind(most);
    return collect<TimedRow>(rows, addTimedRow);
}

Result<std::vector<TimedRow>> recordsOfListing(const Database &database, RowId<Listing> listing, int most)
{
    Result<Statement> rows = database.prepare(
        "SELECT record.id, listing.id, record.seen, NULL, listing.title, coalesce((SELECT label FROM entity WHERE "
        "entity.id = listing.seller), '') FROM record JOIN listing ON listing.id = record.listing WHERE "
        "record.listing = ?2 AND record.seen IS NOT NULL ORDER BY record.seen, record.id LIMIT ?1");
    if (rows)
        rows->bind(most, listing);
    return collect<TimedRow>(rows, addTimedRow);
}

Result<std::vector<RegistrationDates>> allRegistrations(const Database &database)
{
    Result<Statement> rows = database.prepare(
        "SELECT registration.domain, entity.label, min(registration.record), registration.registrar, "
        "registration.created, registration.changed, registration.expires FROM registration JOIN entity ON entity.id = "
        "registration.domain GROUP BY registration.domain, registration.registrar, registration.created, "
        "registration.changed, registration.expires ORDER BY entity.label, registration.domain, min(registration.id)");
    return collect<RegistrationDates>(rows, [](const Statement &row, std::vector<RegistrationDates> &found) {
        found.push_back(
            {row.id<Entity>(0), row.text(1), row.id<Record>(2), row.text(3), row.date(4), row.date(5), row.date(6)});
    });
}

Result<std::vector<NoteOnEntity>> datedNotes(const Database &database)
{
    Result<Statement> rows = database.prepare(
        "SELECT note.entity, entity.label, note.text, note.author, note.written_at FROM note JOIN entity ON entity.id "
        "= note.entity ORDER BY note.written_at, note.id");
    return collect<NoteOnEntity>(rows, [](const Statement &row, std::vector<NoteOnEntity> &found) {
        found.push_back({row.id<Entity>(0), row.text(1), row.text(2), row.text(3),
                         QDateTime::fromString(row.text(4), Qt::ISODate)});
    });
}

Result<QStringList> labelsOf(const Database &database, std::span<const RowId<Entity>> entities)
{
    Result<Statement> rows = database.prepare("SELECT label FROM entity WHERE id = ?1");
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList labels;
    for (const RowId<Entity> id : entities) {
        const Result<bool> row = rows->bind(id).step();
        if (!row)
            return tl::unexpected(row.error());
        labels << (*row ? rows->text(0) : QString());
    }
    return labels;
}

Result<std::vector<RowId<Listing>>> listingsPassing(const Database &database, std::span<const RowId<Listing>> listings,
                                                    std::span<const RowFilter> filters)
{
    const FilterSql filtered = listingFilterSql(filters);
    Result<Statement> rows = database.prepare(u"SELECT 1 FROM listing WHERE id = ?1%1"_s.arg(filtered.sql));
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<RowId<Listing>> found;
    for (const RowId<Listing> id : listings) {
        rows->bind(id);
        filtered.bindTo(*rows);
        const Result<bool> row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (*row)
            found.push_back(id);
    }
    return found;
}

} // namespace interdict
