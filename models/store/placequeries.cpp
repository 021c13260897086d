// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/placequeries.h"

#include "models/store/rowreading.h"

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> countOf(const Database &database, const QString &sql, const FilterSql &filtered)
{
    Result<Statement> rows = database.prepare(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    filtered.bindTo(*rows);
    const Result<bool> row = rows->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? rows->integer(0) : 0;
}

} // namespace

Result<std::vector<RouteTotal>> listingsByRoute(const Database &database, std::span<const RowFilter> filters)
{
    const FilterSql filtered = listingFilterSql(filters);
    Result<Statement> rows =
        database.prepare(u"SELECT origin, destination, count(*) FROM listing WHERE 1%1 GROUP BY origin, destination "
                         "ORDER BY origin, destination"_s.arg(filtered.sql));
    if (!rows)
        return tl::unexpected(rows.error());
    filtered.bindTo(*rows);
    return rowsOf<RouteTotal>(*rows, [](const Statement &row) {
        return RouteTotal{row.text(0), row.text(1), row.integer(2)};
    });
}

Result<SeizuresByPlace> seizuresByPlace(const Database &database, std::span<const RowFilter> filters)
{
    const FilterSql filtered = seizureFilterSql(filters);
    Result<Statement> rows = database.prepare(
        u"SELECT entity.key, count(DISTINCT record.id), min(entity.id) FROM entity JOIN mention ON mention.entity = "
        u"entity.id "
        "JOIN record ON record.id = mention.record WHERE entity.kind = 13 AND record.listing IS NULL%1 "
        "GROUP BY entity.key ORDER BY entity.key"_s.arg(filtered.sql));
    if (!rows)
        return tl::unexpected(rows.error());
    filtered.bindTo(*rows);
    SeizuresByPlace found;
    const Outcome read = eachRow(*rows, [&found](const Statement &row) {
        found.places.push_back({row.text(0), row.integer(1), row.id<Entity>(2)});
    });
    if (!read)
        return tl::unexpected(read.error());
    const QString all = u"SELECT count(*) FROM record WHERE listing IS NULL AND status <> 2%1%2"_s;
    const Result<qint64> records = countOf(database, all.arg(filtered.sql, QString()), filtered);
    const Result<qint64> named =
        countOf(database,
                all.arg(filtered.sql, u" AND EXISTS (SELECT 1 FROM mention JOIN entity ON entity.id = mention.entity "
                                      "WHERE mention.record = record.id AND entity.kind = 13)"_s),
                filtered);
    if (!records || !named)
        return tl::unexpected(records ? named.error() : records.error());
    found.records = *records;
    found.withoutPlace = *records - *named;
    return found;
}

FilterSql seizureFilterSql(std::span<const RowFilter> filters)
{
    std::vector<RowFilter> ofEntities;
    QString days;
    for (const RowFilter &filter : filters) {
        const bool isOwn = filter.field == RowFilter::Field::seen || filter.field == RowFilter::Field::seized;
        if (isOwn && filter.from)
            days +=
                u" AND record.seen >= substr('%1', 1, length(record.seen))"_s.arg(filter.from->toString(Qt::ISODate));
        if (isOwn && filter.to)
            days += u" AND substr(record.seen, 1, 10) <= '%1'"_s.arg(filter.to->toString(Qt::ISODate));
        if (!isOwn && appliesToListings(filter.field))
            ofEntities.push_back(filter);
    }
    FilterSql made = entityFilterSql(ofEntities);
    if (!made.sql.isEmpty())
        made.sql =
            u" AND (record.seller IN (SELECT entity.id FROM entity WHERE 1%1) OR record.id IN (SELECT "
            "mention.record FROM mention WHERE mention.entity IN (SELECT entity.id FROM entity WHERE 1%1)))"_s.arg(
                made.sql);
    made.sql += days;
    return made;
}

} // namespace interdict
