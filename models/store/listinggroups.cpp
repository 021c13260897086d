// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/listinggroups.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// The first part of "Drugs / Opioids / Pills", as charts count categories.
constexpr auto firstPart = "CASE instr(listing.category, ' / ') WHEN 0 THEN listing.category ELSE "
                           "substr(listing.category, 1, instr(listing.category, ' / ') - 1) END";

QString keyOf(ListingGrouping by)
{
    switch (by) {
    case ListingGrouping::seller:
        return u"coalesce(listing.seller, 0)"_s;
    case ListingGrouping::site:
        return u"coalesce(listing.site, 0)"_s;
    case ListingGrouping::category:
        return QString::fromLatin1(firstPart);
    case ListingGrouping::origin:
        return u"listing.origin COLLATE NOCASE"_s;
    case ListingGrouping::destination:
        return u"listing.destination COLLATE NOCASE"_s;
    case ListingGrouping::day:
        return u"coalesce(substr(record.seen, 1, 10), '')"_s;
    case ListingGrouping::month:
        return u"coalesce(substr(record.seen, 1, 7), '')"_s;
    }
    return {};
}

bool isOfRecords(ListingGrouping by)
{
    return by == ListingGrouping::day || by == ListingGrouping::month;
}

bool isOfEntities(ListingGrouping by)
{
    return by == ListingGrouping::seller || by == ListingGrouping::site;
}

QString statement(const ListingCondition &condition, ListingGrouping by)
{
    const QString currency = u"CASE WHEN listing.price = '' THEN NULL WHEN instr(listing.price, ' ') = 0 THEN '' ELSE "
                             "substr(listing.price, instr(listing.price, ' ') + 1) END"_s;
    const QString figures = u"count(DISTINCT listing.seller), min(listing.first_seen), max(listing.last_seen), "
                            "min(listing.price_order), max(listing.price_order), min(%1), max(%1)"_s.arg(currency);
    if (isOfRecords(by)) // each listing once, with how often it was seen then
        return u"SELECT group_key, count(*), sum(seen_then), %1 FROM (SELECT %2 AS group_key, record.listing AS "
               u"listed, count(*) AS "
               "seen_then FROM record NOT INDEXED WHERE record.listing IS NOT NULL GROUP BY 1, 2) JOIN listing "
               "ON listing.id = listed WHERE 1%3 GROUP BY group_key"_s.arg(figures, keyOf(by), condition.sql());
    return u"SELECT %2 AS group_key, count(*), sum(listing.sightings), %1 FROM listing WHERE 1%3 GROUP BY group_key"_s
        .arg(figures, keyOf(by), condition.sql());
}

std::optional<RowFilter> dayFilter(const QString &name)
{
    const std::optional<PartialDate> date = name.isEmpty() ? std::nullopt : [&name] {
        const Result<PartialDate> parsed = PartialDate::parse(name);
        return parsed ? std::optional(*parsed) : std::nullopt;
    }();
    if (!date)
        return std::nullopt;
    const QDate first = QDate::fromString((name + u"-01-01"_s).left(10), Qt::ISODate);
    const QDate last = name.size() == 4   ? first.addYears(1).addDays(-1)
                       : name.size() == 7 ? first.addMonths(1).addDays(-1)
                                          : first;
    RowFilter filter;
    filter.field = RowFilter::Field::seen;
    filter.from = first;
    filter.to = last;
    return first.isValid() ? std::optional(filter) : std::nullopt;
}

RowFilter::Field fieldOf(ListingGrouping by)
{
    return by == ListingGrouping::category ? RowFilter::Field::category
           : by == ListingGrouping::origin ? RowFilter::Field::origin
                                           : RowFilter::Field::destination;
}

void describe(ListingGroup &group, ListingGrouping by)
{
    const QString place = u'?' + QString::number(groupPlace);
    if (isOfEntities(by)) {
        const QString column = by == ListingGrouping::seller ? u"listing.seller"_s : u"listing.site"_s;
        group.members.sql = group.entity.isStored() ? u" AND %1 = %2"_s.arg(column).arg(group.entity.value())
                                                    : u" AND %1 IS NULL"_s.arg(column);
        if (by == ListingGrouping::site && group.entity.isStored()) {
            group.filter.emplace();
            group.filter->field = RowFilter::Field::site;
            group.filter->entity = group.entity;
            group.filter->text = group.name;
        }
        return;
    }
    group.members.texts = {group.name};
    if (isOfRecords(by)) {
        const int length = by == ListingGrouping::day ? 10 : 7;
        group.members.sql =
            u" AND listing.id IN (SELECT record.listing FROM record WHERE record.listing IS NOT NULL AND "
            "coalesce(substr(record.seen, 1, %1), '') = %2)"_s.arg(QString::number(length), place);
        group.filter = dayFilter(group.name);
        return;
    }
    group.members.sql = by == ListingGrouping::category ? u" AND %1 = %2"_s.arg(QString::fromLatin1(firstPart), place)
                                                        : u" AND %1 = %2"_s.arg(keyOf(by), place);
    group.filter.emplace();
    group.filter->field = fieldOf(by);
    group.filter->text = group.name;
}

/// SQLite's order of the columns: see statement().
ListingGroup groupAt(const Statement &row, ListingGrouping by)
{
    ListingGroup group;
    if (isOfEntities(by))
        group.entity = row.id<Entity>(0);
    else
        group.name = row.text(0);
    group.listings = row.integer(1);
    group.sightings = row.integer(2);
    group.sellers = row.integer(3);
    group.first = row.date(4);
    group.last = row.date(5);
    if (!row.isNull(6) && !row.isNull(8) && row.text(8) == row.text(9)) {
        group.leastPrice = row.real(6);
        group.mostPrice = row.real(7);
        group.currency = row.text(8);
    }
    return group;
}

Outcome nameEntities(const Database &database, std::vector<ListingGroup> &groups)
{
    Result<Statement> name = database.prepare("SELECT label FROM entity WHERE id = ?1");
    if (!name)
        return tl::unexpected(name.error());
    for (ListingGroup &group : groups) {
        const Result<bool> row = name->bind(group.entity).step();
        if (!row)
            return tl::unexpected(row.error());
        if (*row)
            group.name = name->text(0);
    }
    return {};
}

} // namespace

Result<std::vector<ListingGroup>> listingGroups(const Database &database, const ListingQuery &query, ListingGrouping by)
{
    const ListingCondition condition(query);
    Result<Statement> rows = database.prepare(statement(condition, by));
    if (!rows)
        return tl::unexpected(rows.error());
    condition.bindTo(*rows);
    std::vector<ListingGroup> groups;
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        groups.push_back(groupAt(*rows, by));
    }
    if (isOfEntities(by)) {
        if (Outcome named = nameEntities(database, groups); !named)
            return tl::unexpected(named.error());
    }
    for (ListingGroup &group : groups)
        describe(group, by);
    std::stable_sort(groups.begin(), groups.end(), [by](const ListingGroup &a, const ListingGroup &b) {
        if (!isOfRecords(by) && a.listings != b.listings)
            return a.listings > b.listings;
        return a.name < b.name;
    });
    return groups;
}

namespace {

/// The prices of one currency while they are counted.
struct Prices
{
    std::optional<Money> sum;
    bool isTooLarge = false;
    std::vector<std::pair<double, qint64>> values; ///< with the listing whose price it is
};

class Totalling
{
public:
    explicit Totalling(const Database &database) : m_database(database) {}
    Outcome add(const Statement &row, qint64 listing);
    Result<ListingTotals> result();

private:
    void addPrice(const Money &price, qint64 listing);
    Result<std::optional<Money>> priceOf(qint64 listing) const;
    Result<PriceTotal> totalOf(const QString &currency, Prices &prices) const;

    const Database &m_database;
    ListingTotals m_totals;
    QSet<qint64> m_sellers;
    QHash<QString, Prices> m_prices;
    QString m_first;
    QString m_last;
};

Outcome Totalling::add(const Statement &row, qint64 listing)
{
    ++m_totals.listings;
    if (!row.isNull(0))
        m_sellers.insert(row.integer(0));
    if (const Result<Money> price = Money::parse(row.text(1)); price)
        addPrice(*price, listing);
    const QString first = row.text(2);
    const QString last = row.text(3);
    if (!first.isEmpty() && (m_first.isEmpty() || first < m_first))
        m_first = first;
    m_last = std::max(m_last, last);
    m_totals.sightings += row.integer(4);
    return {};
}

void Totalling::addPrice(const Money &price, qint64 listing)
{
    Prices &prices = m_prices[price.currency()];
    prices.values.emplace_back(price.approximate(), listing);
    if (!prices.sum) {
        prices.sum = price;
    } else if (!prices.isTooLarge) {
        const Result<Money> sum = prices.sum->plus(price);
        prices.isTooLarge = !sum;
        if (sum)
            prices.sum = *sum;
    }
}

Result<std::optional<Money>> Totalling::priceOf(qint64 listing) const
{
    Result<Statement> rows = m_database.prepare("SELECT price FROM listing WHERE id = ?1");
    if (!rows)
        return tl::unexpected(rows.error());
    const Result<bool> row = rows->bind(listing).step();
    if (!row)
        return tl::unexpected(row.error());
    const Result<Money> price = Money::parse(*row ? rows->text(0) : QString());
    return price ? std::optional(*price) : std::nullopt;
}

Result<PriceTotal> Totalling::totalOf(const QString &currency, Prices &prices) const
{
    PriceTotal total{currency, qint64(prices.values.size()), prices.isTooLarge ? std::nullopt : prices.sum, {}, {}, {}};
    const auto middle = prices.values.begin() + std::ptrdiff_t((prices.values.size() - 1) / 2);
    std::nth_element(prices.values.begin(), middle, prices.values.end());
    const std::pair<qint64, std::optional<Money> *> wanted[] = {
        {std::min_element(prices.values.begin(), prices.values.end())->second, &total.least},
        {middle->second, &total.median},
        {std::max_element(prices.values.begin(), prices.values.end())->second, &total.most}};
    for (const auto &[listing, place] : wanted) {
        Result<std::optional<Money>> price = priceOf(listing);
        if (!price)
            return tl::unexpected(price.error());
        *place = std::move(*price);
    }
    return total;
}

Result<ListingTotals> Totalling::result()
{
    m_totals.sellers = m_sellers.size();
    const auto date = [](const QString &text) {
        const Result<PartialDate> parsed = PartialDate::parse(text);
        return parsed ? std::optional(*parsed) : std::nullopt;
    };
    m_totals.first = date(m_first);
    m_totals.last = date(m_last);
    for (auto prices = m_prices.begin(); prices != m_prices.end(); ++prices) {
        Result<PriceTotal> total = totalOf(prices.key(), prices.value());
        if (!total)
            return tl::unexpected(total.error());
        m_totals.prices.push_back(std::move(*total));
    }
    std::sort(m_totals.prices.begin(), m_totals.prices.end(), [](const PriceTotal &a, const PriceTotal &b) {
        return a.count != b.count ? a.count > b.count : a.currency < b.currency;
    });
    return m_totals;
}

} // namespace

Result<ListingTotals> listingTotals(const Database &database, std::span<const qint64> listings,
                                    const CancelToken &cancel)
{
    Result<Statement> rows =
        database.prepare("SELECT seller, price, coalesce(first_seen, ''), coalesce(last_seen, ''), sightings FROM "
                         "listing WHERE id = ?1");
    if (!rows)
        return tl::unexpected(rows.error());
    Totalling totalling(database);
    for (size_t i = 0; i < listings.size(); ++i) {
        if (i % 4096 == 0 && cancel.isCancelled())
            return cancelled();
        const Result<bool> row = rows->bind(listings[i]).step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            continue;
        if (Outcome added = totalling.add(*rows, listings[i]); !added)
            return tl::unexpected(added.error());
    }
    return totalling.result();
}

} // namespace interdict
