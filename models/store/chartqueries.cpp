// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/chartqueries.h"

#include "models/store/rowreading.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 reportedRows = 65'536;
constexpr size_t fewListings = 20'000; ///< whose records are looked up rather than searched for

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartQueries)
};

QString idList(std::span<const RowId<Entity>> ids)
{
    QStringList numbers;
    for (const RowId<Entity> id : ids)
        numbers << QString::number(id.value());
    return numbers.join(u',');
}

/// On rows of the table listing; ids are numbers and can stand in the statement.
FilterSql scopeSql(const ListingScope &scope)
{
    FilterSql made = listingFilterSql(scope.filters);
    if (scope.listing)
        made.sql += u" AND listing.id = %1"_s.arg(scope.listing->value());
    if (!scope.entities.empty())
        made.sql +=
            u" AND (listing.seller IN (%1) OR listing.site IN (%1) OR listing.id IN (SELECT record.listing FROM "
            "mention JOIN record ON record.id = mention.record WHERE mention.entity IN (%1)))"_s.arg(
                idList(scope.entities));
    return made;
}

QString columnOf(ListingColumn text)
{
    switch (text) {
    case ListingColumn::title:
        return u"title"_s;
    case ListingColumn::category:
        return u"category"_s;
    case ListingColumn::price:
        return u"price"_s;
    case ListingColumn::origin:
        return u"origin"_s;
    case ListingColumn::destination:
        return u"destination"_s;
    }
    return {};
}

/// Tells what is done now and then.
class Counting
{
public:
    Counting(const Database &database, const char *total, QString doing, const ProgressSink &progress)
        : m_progress(progress), m_doing(std::move(doing))
    {
        if (m_progress)
            m_total = database.number(total).value_or(0);
    }
    void step()
    {
        if (++m_done % reportedRows == 0 && m_progress)
            m_progress({std::min(m_done, m_total), m_total, m_doing});
    }

private:
    const ProgressSink &m_progress;
    QString m_doing;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

/// Days repeat from row to row, so that the last one is remembered. 0 for what is rougher than a day.
class DayReading
{
public:
    qint64 dayOf(const QString &text)
    {
        const QStringView day = QStringView(text).first(std::min<qsizetype>(text.size(), 10));
        if (day == m_text)
            return m_day;
        m_text = day.toString();
        const QDate date = day.size() == 10 ? QDate::fromString(m_text, Qt::ISODate) : QDate();
        m_day = date.isValid() ? date.toJulianDay() : 0;
        return m_day;
    }

private:
    QString m_text;
    qint64 m_day = 0;
};

/// The listings of a scope, or all.
struct ScopedListings
{
    bool isAll = true;
    std::vector<qint64> ids; ///< ascending
    std::vector<bool> holds; ///< by id

    [[nodiscard]] bool has(qint64 id) const { return isAll || (size_t(id) < holds.size() && holds[size_t(id)]); }
};

Result<ScopedListings> scopedListings(const Database &database, const ListingScope &scope)
{
    const FilterSql filtered = scopeSql(scope);
    ScopedListings listings;
    if (filtered.sql.isEmpty())
        return listings;
    listings.isAll = false;
    Result<Statement> rows =
        database.prepare(u"SELECT listing.id FROM listing WHERE 1%1 ORDER BY listing.id"_s.arg(filtered.sql));
    if (!rows)
        return tl::unexpected(rows.error());
    filtered.bindTo(*rows);
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        listings.ids.push_back(rows->integer(0));
    }
    listings.holds.resize(listings.ids.empty() ? 0 : size_t(listings.ids.back()) + 1);
    for (const qint64 id : listings.ids)
        listings.holds[size_t(id)] = true;
    return listings;
}

/// The same of sightings themselves: what is asked of the day when one was seen holds for itself.
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

class SightingReading
{
public:
    /// `isPriceWanted` is empty where no prices are read.
    SightingReading(const std::function<bool(RowId<Listing>)> &isPriceWanted,
                    const std::function<void(const SightingFact &)> &take, Counting &counting)
        : m_isPriceWanted(isPriceWanted), m_take(take), m_counting(counting)
    {
    }

    Outcome read(Statement &rows, const ScopedListings *listings)
    {
        for (;;) {
            const Result<bool> row = rows.step();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                return {};
            m_counting.step();
            const qint64 listing = rows.integer(0);
            if ((listings && !listings->has(listing)) || (m_isPriceWanted && !m_isPriceWanted(RowId<Listing>(listing))))
                continue;
            SightingFact fact;
            fact.listing = RowId<Listing>(listing);
            fact.seller = rows.id<Entity>(1);
            fact.day = m_days.dayOf(rows.text(2));
            fact.site = rows.id<Entity>(3);
            if (m_isPriceWanted) {
                fact.price = rows.text(4);
                fact.secondPrice = rows.text(5);
            }
            m_take(fact);
        }
    }

private:
    const std::function<bool(RowId<Listing>)> &m_isPriceWanted;
    const std::function<void(const SightingFact &)> &m_take;
    Counting &m_counting;
    DayReading m_days;
};

Outcome readSightings(const Database &database, const ListingScope &scope,
                      const std::function<bool(RowId<Listing>)> &isPriceWanted,
                      const std::function<void(const SightingFact &)> &take, const ProgressSink &progress)
{
    const Result<ScopedListings> listings = scopedListings(database, scope);
    if (!listings)
        return tl::unexpected(listings.error());
    Counting counting(database, "SELECT coalesce(max(id), 0) FROM record", Words::tr("Counting sightings"), progress);
    SightingReading reading(isPriceWanted, take, counting);
    const bool isLookedUp = !listings->isAll && listings->ids.size() <= fewListings;
    const QString columns = isPriceWanted ? u", price, second_price"_s : QString();
    // In the order of the table: by way of the index on listings a million records take six times as long.
    Result<Statement> rows = database.prepare(
        u"SELECT listing, seller, seen, CASE WHEN seller IS NULL THEN (SELECT "
        "site FROM listing WHERE listing.id = record.listing) END%1 FROM "
        "record%2%3"_s.arg(columns, isLookedUp ? u" WHERE listing = ?1"_s : u" NOT INDEXED WHERE listing IS NOT NULL"_s,
                           ofSightings(scope.filters)));
    if (!rows)
        return tl::unexpected(rows.error());
    if (!isLookedUp)
        return reading.read(*rows, &*listings);
    for (const qint64 id : listings->ids) {
        rows->bind(id);
        if (Outcome read = reading.read(*rows, nullptr); !read)
            return read;
    }
    return {};
}

} // namespace

Outcome eachListing(const Database &database, const ListingScope &scope, const std::vector<ListingColumn> &texts,
                    const std::function<void(const ListingFact &)> &take, const ProgressSink &progress)
{
    const FilterSql filtered = scopeSql(scope);
    QString columns;
    for (const ListingColumn text : texts)
        columns += u", listing."_s + columnOf(text);
    Result<Statement> rows = database.prepare(
        u"SELECT listing.id, listing.seller, listing.site%1 FROM listing WHERE 1%2"_s.arg(columns, filtered.sql));
    if (!rows)
        return tl::unexpected(rows.error());
    filtered.bindTo(*rows);
    Counting counting(database, "SELECT coalesce(max(id), 0) FROM listing", Words::tr("Counting listings"), progress);
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        counting.step();
        ListingFact fact{rows->id<Listing>(0), rows->id<Entity>(1), rows->id<Entity>(2), {}};
        for (size_t i = 0; i < std::min(texts.size(), fact.texts.size()); ++i)
            fact.texts[i] = rows->text(3 + int(i));
        take(fact);
    }
}

Outcome eachSighting(const Database &database, const ListingScope &scope,
                     const std::function<void(const SightingFact &)> &take, const ProgressSink &progress)
{
    return readSightings(database, scope, {}, take, progress);
}

Outcome eachPricedSighting(const Database &database, const ListingScope &scope,
                           const std::function<bool(RowId<Listing>)> &isWanted,
                           const std::function<void(const SightingFact &)> &take, const ProgressSink &progress)
{
    return readSightings(database, scope, isWanted, take, progress);
}

Outcome eachSecondPrice(const Database &database, const std::function<void(RowId<Listing>, const QString &)> &take)
{
    Result<Statement> rows =
        database.prepare("SELECT listing, second_price FROM record NOT INDEXED WHERE second_price IS "
                         "NOT NULL AND listing IS NOT NULL");
    return eachRow(std::move(rows), [&take](const Statement &row) { take(row.id<Listing>(0), row.text(1)); });
}

Result<QHash<qint64, AccountName>> accountNames(const Database &database)
{
    Result<Statement> rows =
        database.prepare("SELECT id, label, key, scope, detail, listings FROM entity WHERE kind IN (1, 2)");
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<qint64, AccountName> names;
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return names;
        names.insert(rows->integer(0), {rows->text(1), rows->text(2), rows->text(3), rows->text(4), rows->integer(5)});
    }
}

} // namespace interdict
