// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/listingqueries.h"

#include "models/store/rowreading.h"

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

QString orderColumn(ListingOrder order)
{
    switch (order) {
    case ListingOrder::title:
        return u"listing.title COLLATE NOCASE"_s;
    case ListingOrder::seller:
        return u"(SELECT label FROM entity WHERE id = listing.seller) COLLATE NOCASE"_s;
    case ListingOrder::site:
        return u"(SELECT label FROM entity WHERE id = listing.site) COLLATE NOCASE"_s;
    case ListingOrder::category:
        return u"listing.category COLLATE NOCASE"_s;
    case ListingOrder::price:
        return u"listing.price_order"_s;
    case ListingOrder::origin:
        return u"listing.origin COLLATE NOCASE"_s;
    case ListingOrder::destination:
        return u"listing.destination COLLATE NOCASE"_s;
    case ListingOrder::firstSeen:
        return u"listing.first_seen"_s;
    case ListingOrder::lastSeen:
        return u"listing.last_seen"_s;
    case ListingOrder::sightings:
        return u"listing.sightings"_s;
    }
    return u"listing.id"_s;
}

/// `sql` has %1 where the conditions go.
Result<std::vector<NamedTotal>> totals(const Database &database, const QString &sql, int most,
                                       const FilterSql &filtered)
{
    Result<Statement> rows = database.prepare(sql.arg(filtered.sql));
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(most);
    filtered.bindTo(*rows);
    return rowsOf<NamedTotal>(*rows, [](const Statement &row) { return NamedTotal{row.text(0), row.integer(1)}; });
}

Listing listingAt(const Statement &row)
{
    Listing listing;
    listing.id = row.id<Listing>(0);
    if (!row.isNull(1))
        listing.seller = row.id<Entity>(1);
    if (!row.isNull(2))
        listing.site = row.id<Entity>(2);
    listing.reference = row.text(3);
    listing.title = row.text(4);
    listing.description = row.text(5);
    listing.category = row.text(6);
    if (const Result<Money> price = Money::parse(row.text(7)); price)
        listing.price = *price;
    listing.origin = row.text(8);
    listing.destination = row.text(9);
    listing.firstSeen = row.date(10);
    listing.lastSeen = row.date(11);
    listing.sightings = row.integer(12);
    return listing;
}

} // namespace

namespace {

/// Numbers, so that they can stand in the statement itself.
QString entitiesOf(const ListingQuery &query)
{
    QStringList ids{QString::number(query.entity->value())};
    for (const RowId<Entity> other : query.others)
        ids << QString::number(other.value());
    return ids.join(u',');
}

} // namespace

namespace {

/// What stands in a table's field of words is one filter more.
std::vector<RowFilter> filtersOf(const ListingQuery &query)
{
    std::vector<RowFilter> filters = query.filters;
    if (!query.text.trimmed().isEmpty()) {
        RowFilter text;
        text.text = query.text.trimmed();
        filters.push_back(std::move(text));
    }
    return filters;
}

} // namespace

ListingCondition::ListingCondition(const ListingQuery &query)
    : m_seller(query.seller), m_filtered(listingFilterSql(filtersOf(query))), m_also(query.also)
{
    if (m_seller)
        m_sql += u" AND listing.seller = ?3"_s;
    if (query.entity)
        m_sql += u" AND (listing.seller IN (%1) OR listing.site IN (%1) OR listing.id IN (SELECT record.listing "
                 "FROM mention JOIN record ON record.id = mention.record WHERE mention.entity IN (%1)))"_s.arg(
                     entitiesOf(query));
    m_sql += m_filtered.sql + m_also.sql;
}

void ListingCondition::bindTo(Statement &statement) const
{
    if (m_seller)
        statement.bindAt(3, *m_seller);
    m_filtered.bindTo(statement);
    for (qsizetype i = 0; i < m_also.texts.size(); ++i)
        statement.bindAt(groupPlace + int(i), QStringView(m_also.texts[i]));
}

namespace {

template <typename Id>
Result<std::vector<Id>> idsOf(const Database &database, const ListingQuery &query)
{
    const ListingCondition condition(query);
    const QString direction = query.isDescending ? u"DESC"_s : u"ASC"_s;
    Result<Statement> rows =
        database.prepare(u"SELECT listing.id FROM listing WHERE 1%1 ORDER BY %2 %3, listing.id %3 LIMIT %4"_s.arg(
            condition.sql(), orderColumn(query.order), direction, QString::number(query.most > 0 ? query.most : -1)));
    if (!rows)
        return tl::unexpected(rows.error());
    condition.bindTo(*rows);
    return rowsOf<Id>(*rows, [](const Statement &row) { return Id(row.integer(0)); });
}

} // namespace

Result<std::vector<RowId<Listing>>> listingIds(const Database &database, const ListingQuery &query)
{
    return idsOf<RowId<Listing>>(database, query);
}

Result<std::vector<qint64>> listingNumbers(const Database &database, const ListingQuery &query)
{
    return idsOf<qint64>(database, query);
}

Result<std::vector<ListingRow>> listingRows(const Database &database, std::span<const RowId<Listing>> ids)
{
    Result<Statement> select = database.prepare(
        "SELECT listing.id, listing.seller, listing.site, reference, title, description, category, price, origin, "
        "destination, "
        "listing.first_seen, listing.last_seen, sightings, coalesce(seller.label, ''), coalesce(site.label, '') FROM "
        "listing "
        "LEFT JOIN entity seller ON seller.id = listing.seller LEFT JOIN entity site ON site.id = listing.site "
        "WHERE listing.id = ?1");
    if (!select)
        return tl::unexpected(select.error());
    std::vector<ListingRow> found;
    found.reserve(ids.size());
    for (const RowId<Listing> id : ids) {
        const Result<bool> row = select->bind(id).step();
        if (!row)
            return tl::unexpected(row.error());
        if (*row)
            found.push_back({listingAt(*select), select->text(13), select->text(14)});
    }
    return found;
}

namespace {

Outcome readChanges(const Database &database, std::vector<Sighting> &sightings)
{
    Result<Statement> rows = database.prepare(
        "SELECT field, CASE field WHEN 4 THEN coalesce((SELECT label FROM entity WHERE id = before), '') ELSE before "
        "END, CASE field WHEN 4 THEN coalesce((SELECT label FROM entity WHERE id = value), '') ELSE value END "
        "FROM observation_change WHERE record = ?1 ORDER BY field");
    if (!rows)
        return tl::unexpected(rows.error());
    for (Sighting &sighting : sightings) {
        if (sighting.outcome != RecordOutcome::changed)
            continue;
        const Outcome read = eachRow(rows->bind(sighting.record), [&sighting](const Statement &row) {
            sighting.changes.push_back({RecordField(row.integer(0)), row.text(1), row.text(2)});
        });
        if (!read)
            return read;
    }
    return {};
}

/// What the prices of the records, in the order in which they were read, say of changes of the price.
void recallPriceChanges(std::vector<Sighting> &sightings)
{
    ListingState state;
    for (Sighting &sighting : sightings) {
        ListingContent said;
        said.texts[pricePlace] = sighting.price;
        const ObservationVerdict verdict = observe(state, said, SeenDate::of(sighting.seen));
        if (sighting.outcome == RecordOutcome::changed)
            sighting.changes.insert(sighting.changes.end(), verdict.changes.begin(), verdict.changes.end());
    }
}

bool isEarlier(const Sighting &a, const Sighting &b)
{
    return SeenDate::of(a.seen) < SeenDate::of(b.seen);
}

} // namespace

Result<std::vector<Sighting>> sightingsOf(const Database &database, RowId<Listing> listing)
{
    Result<std::vector<Sighting>> found = rowsOf<Sighting>(
        bound(database,
              "SELECT id, seen, coalesce(price, ''), coalesce(second_price, ''), outcome FROM record WHERE listing = "
              "?1 ORDER BY id",
              listing),
        [](const Statement &row) {
            const auto outcome = RecordOutcome(row.integer(4));
            return Sighting{row.id<Record>(0), row.date(1), row.text(2), row.text(3), outcome, {}};
        });
    if (!found)
        return found;
    if (Outcome read = readChanges(database, *found); !read)
        return tl::unexpected(read.error());
    recallPriceChanges(*found);
    std::stable_sort(found->begin(), found->end(), isEarlier);
    return found;
}

namespace {

/// Of a sighting, what is asked of the day when it was seen holds for itself, not for another of its listing.
QString ofSightings(std::span<const RowFilter> filters)
{
    QString sql;
    for (const RowFilter &filter : filters) {
        if (filter.field != RowFilter::Field::seen)
            continue;
        if (filter.from)
            sql += u" AND seen >= substr('%1', 1, length(seen))"_s.arg(filter.from->toString(Qt::ISODate));
        if (filter.to)
            sql += u" AND substr(seen, 1, 10) <= '%1'"_s.arg(filter.to->toString(Qt::ISODate));
    }
    return sql;
}

} // namespace

Result<std::vector<NamedTotal>> sightingsByDay(const Database &database, std::span<const RowFilter> filters)
{
    FilterSql filtered = listingFilterSql(filters);
    if (!filtered.sql.isEmpty())
        filtered.sql =
            ofSightings(filters) + u" AND listing IN (SELECT listing.id FROM listing WHERE 1%1)"_s.arg(filtered.sql);
    // In the order of the table: by way of the index on listings a million records take six times as long.
    return totals(database,
                  u"SELECT coalesce(substr(seen, 1, 10), '') AS day, count(*) FROM record NOT INDEXED "
                  "WHERE listing IS NOT NULL%1 GROUP BY day ORDER BY day LIMIT ?1"_s,
                  100000, filtered);
}

Result<std::vector<NamedTotal>> listingsByCategory(const Database &database, std::span<const RowFilter> filters)
{
    return totals(
        database,
        u"SELECT CASE instr(category, ' / ') WHEN 0 THEN category ELSE substr(category, 1, instr(category, ' / ') - 1) "
        "END AS first_part, count(*) AS total FROM listing WHERE 1%1 GROUP BY first_part "
        "ORDER BY total DESC, first_part LIMIT ?1"_s,
        10000, listingFilterSql(filters));
}

Result<std::vector<NamedTotal>> listingsByPlace(const Database &database, ListingPlace place, int most)
{
    const QString column = place == ListingPlace::origin ? u"origin"_s : u"destination"_s;
    return totals(database,
                  u"SELECT %2, count(*) AS total FROM listing WHERE %2 <> ''%1 GROUP BY %2 COLLATE NOCASE "
                  "ORDER BY total DESC, %2 LIMIT ?1"_s.replace(u"%2"_s, column),
                  most, {});
}

Result<std::vector<SellerTotal>> listingsBySeller(const Database &database, int most,
                                                  std::span<const RowFilter> filters)
{
    const FilterSql filtered = listingFilterSql(filters);
    const QString counts = filtered.sql.isEmpty()
                               ? u"SELECT id, label, detail, listings FROM entity WHERE kind = 1 AND listings > 0 "
                                 "ORDER BY listings DESC, label, id LIMIT ?1"_s
                               : u"SELECT seller.id, seller.label, seller.detail, count(*) AS total FROM listing "
                                 "JOIN entity AS seller ON seller.id = listing.seller WHERE 1%1 GROUP BY seller.id "
                                 "ORDER BY total DESC, seller.label, seller.id LIMIT ?1"_s.arg(filtered.sql);
    Result<Statement> rows = database.prepare(counts);
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(most);
    filtered.bindTo(*rows);
    return rowsOf<SellerTotal>(*rows, [](const Statement &row) {
        return SellerTotal{row.id<Entity>(0), row.text(1), row.text(2), row.integer(3)};
    });
}

Result<qint64> sellersWithListings(const Database &database, std::span<const RowFilter> filters)
{
    const FilterSql filtered = listingFilterSql(filters);
    if (filtered.sql.isEmpty())
        return database.number("SELECT count(*) FROM entity WHERE kind = 1 AND listings > 0");
    Result<Statement> count =
        database.prepare(u"SELECT count(DISTINCT listing.seller) FROM listing WHERE 1%1"_s.arg(filtered.sql));
    if (!count)
        return tl::unexpected(count.error());
    filtered.bindTo(*count);
    const Result<bool> row = count->step();
    if (!row)
        return tl::unexpected(row.error());
    return count->integer(0);
}

} // namespace interdict
