// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/listinggroups.h"

#include "models/store/cachesize.h"
#include "models/store/groupcounts.h"
#include "models/store/idranges.h"
#include "models/store/rowreading.h"
#include "models/store/sightingdays.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// The first part of "Drugs / Opioids / Pills", as charts count categories.
constexpr auto firstPart = "CASE instr(listing.category, ' / ') WHEN 0 THEN listing.category ELSE "
                           "substr(listing.category, 1, instr(listing.category, ' / ') - 1) END";

/// The column of the table listing whose values make groups.
QString columnOf(ListingGrouping by)
{
    switch (by) {
    case ListingGrouping::seller:
        return u"listing.seller"_s;
    case ListingGrouping::site:
        return u"listing.site"_s;
    case ListingGrouping::category:
        return u"listing.category"_s;
    case ListingGrouping::origin:
        return u"listing.origin"_s;
    case ListingGrouping::destination:
        return u"listing.destination"_s;
    case ListingGrouping::day:
    case ListingGrouping::month:
        break;
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

GroupCounts::By countedBy(ListingGrouping by)
{
    const bool isPlace = by == ListingGrouping::origin || by == ListingGrouping::destination;
    return isPlace                           ? GroupCounts::By::textNoCase
           : by == ListingGrouping::category ? GroupCounts::By::text
                                             : GroupCounts::By::id; // days by their numbers
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
        const QString column = columnOf(by);
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
                                                        : u" AND %1 = %2 COLLATE NOCASE"_s.arg(columnOf(by), place);
    group.filter.emplace();
    group.filter->field = fieldOf(by);
    group.filter->text = group.name;
}

/// What is counted of a listing: the columns 0 to 6 of a statement.
constexpr auto countedColumns = "listing.id, listing.seller, listing.sightings, listing.first_seen, listing.last_seen, "
                                "listing.price_order, listing.price";

/// Its currency lasts until the next row.
CountedListing listingAt(const Statement &row)
{
    CountedListing listing;
    listing.id = row.integer(0);
    listing.seller = row.integer(1);
    listing.sightings = row.integer(2);
    listing.seen = {SeenDate::fromText(row.utf8(3)), SeenDate::fromText(row.utf8(4))};
    if (!row.isNull(5))
        listing.price = row.real(5);
    if (const QByteArrayView price = row.utf8(6); !price.isEmpty()) {
        const qsizetype blank = price.indexOf(' ');
        listing.currency = blank < 0 ? price.first(0) : price.sliced(blank + 1);
    }
    return listing;
}

QByteArrayView firstPartOf(QByteArrayView category)
{
    const qsizetype end = category.indexOf(" / ");
    return end < 0 ? category : category.first(end);
}

/// Counts the listings of one condition; each of its functions in one thread, with that thread's connection.
class Grouping
{
public:
    Grouping(const ListingQuery &query, ListingGrouping by, size_t sellers)
        : m_condition(query), m_by(by), m_sellers(sellers)
    {
    }

    Result<GroupCounts> countListings(const Database &database, const IdRange &ids) const;
    /// Listings in the groups of `days`, each once, with how often it was seen then.
    Result<GroupCounts> countSeen(const Database &database, const IdRange &ids, const SightingDays &days) const;
    Result<SightingDays> readDays(const Database &database) const;

private:
    Result<Statement> listings(const Database &database, const QString &columns, const QString &more) const;

    const ListingCondition m_condition;
    const ListingGrouping m_by;
    const size_t m_sellers;
};

Result<Statement> Grouping::listings(const Database &database, const QString &columns, const QString &more) const
{
    Result<Statement> rows =
        database.prepare(u"SELECT %1 FROM listing WHERE 1%2%3"_s.arg(columns, m_condition.sql(), more));
    if (rows)
        m_condition.bindTo(*rows);
    return rows;
}

Result<GroupCounts> Grouping::countListings(const Database &database, const IdRange &ids) const
{
    GroupCounts counts(countedBy(m_by), m_sellers);
    const QString columns = QString::fromLatin1(countedColumns) + u", "_s + columnOf(m_by);
    const Outcome read =
        eachRow(listings(database, columns, ids.sql(u"listing.id"_s)), [this, &counts](const Statement &row) {
            const CountedListing listing = listingAt(row);
            if (isOfEntities(m_by))
                counts.add(row.integer(7), listing);
            else
                counts.add(m_by == ListingGrouping::category ? firstPartOf(row.utf8(7)) : row.utf8(7), listing);
        });
    return read ? Result<GroupCounts>(std::move(counts)) : tl::unexpected(read.error());
}

Result<GroupCounts> Grouping::countSeen(const Database &database, const IdRange &ids, const SightingDays &days) const
{
    GroupCounts counts(countedBy(m_by), m_sellers);
    SightingDays::Reading reading(days);
    const auto take = [&](const Statement &row) {
        CountedListing listing = listingAt(row);
        reading.eachDay(listing.id, [&](qint32 day, qint64 sightings) {
            listing.sightings = sightings;
            counts.add(qint64(day), listing);
        });
    };
    const Outcome read =
        eachRow(listings(database, QString::fromLatin1(countedColumns), ids.sql(u"listing.id"_s)), take);
    return read ? Result<GroupCounts>(std::move(counts)) : tl::unexpected(read.error());
}

Result<SightingDays> Grouping::readDays(const Database &database) const
{
    const int length = m_by == ListingGrouping::day ? 10 : 7;
    if (m_condition.sql().isEmpty())
        return SightingDays::ofAll(database, length);
    const Result<std::vector<qint64>> few =
        rowsOf<qint64>(listings(database, u"listing.id"_s, u" LIMIT %1"_s.arg(SightingDays::fewListings + 1)),
                       [](const Statement &row) { return row.integer(0); });
    if (!few)
        return tl::unexpected(few.error());
    return few->size() > SightingDays::fewListings ? SightingDays::ofAll(database, length)
                                                   : SightingDays::ofListings(database, *few, length);
}

/// All of it, from the parts of two threads.
Result<GroupCounts> joined(Result<std::vector<GroupCounts>> parts)
{
    if (!parts)
        return tl::unexpected(parts.error());
    GroupCounts all = std::move(parts->front());
    for (size_t i = 1; i < parts->size(); ++i)
        all.add((*parts)[i]);
    return all;
}

ListingGroup groupOf(const GroupCounts &counts, const GroupCounts::Group &counted)
{
    ListingGroup group;
    group.name = QString::fromUtf8(counted.name);
    group.entity = RowId<Entity>(counted.id);
    group.listings = counted.listings;
    group.sightings = counted.sightings;
    group.sellers = counted.sellers;
    group.first = dateOf(counted.seen.first);
    group.last = dateOf(counted.seen.last);
    if (counted.hasPrice && counted.currency >= 0) {
        group.leastPrice = counted.leastPrice;
        group.mostPrice = counted.mostPrice;
        group.currency = QString::fromUtf8(counts.currencyOf(counted));
    }
    return group;
}

/// Names of sellers or sites; empty where a listing has none.
Outcome nameEntities(const Database &database, std::vector<GroupCounts::Group> &groups)
{
    Result<Statement> name = database.prepare("SELECT label FROM entity WHERE id = ?1");
    if (!name)
        return tl::unexpected(name.error());
    for (GroupCounts::Group &group : groups) {
        const auto take = [&group](const Statement &row) { group.name = row.utf8(0).toByteArray(); };
        if (Outcome read = eachRow(name->bind(group.id), take); !read)
            return read;
    }
    return {};
}

/// Takes away the smallest that cannot be among the first `most`, so that they need no names.
void keepLargest(std::vector<GroupCounts::Group> &groups, size_t most)
{
    if (groups.size() <= most || most == 0)
        return;
    const auto last = groups.begin() + std::ptrdiff_t(most) - 1;
    std::nth_element(groups.begin(), last, groups.end(),
                     [](const auto &a, const auto &b) { return a.listings > b.listings; });
    std::erase_if(groups, [least = last->listings](const auto &each) { return each.listings < least; });
}

/// Days and months in the order of time, others the largest first.
void sortGroups(std::vector<GroupCounts::Group> &groups, ListingGrouping by)
{
    std::sort(groups.begin(), groups.end(), [by](const GroupCounts::Group &a, const GroupCounts::Group &b) {
        if (!isOfRecords(by) && a.listings != b.listings)
            return a.listings > b.listings;
        return std::tie(a.name, a.id) < std::tie(b.name, b.id);
    });
}

} // namespace

Result<ListingGroups> listingGroups(const Database &database, const ListingQuery &query, ListingGrouping by,
                                    size_t most)
{
    const Result<qint64> sellers = database.number("SELECT count(*) FROM entity WHERE kind = 1");
    if (!sellers)
        return tl::unexpected(sellers.error());
    const Grouping grouping(query, by, size_t(*sellers));
    const Result<SightingDays> days = isOfRecords(by) ? grouping.readDays(database) : SightingDays();
    if (!days)
        return tl::unexpected(days.error());
    Result<GroupCounts> counts = joined(readInRanges<GroupCounts>(
        database, "listing", [&](const Database &each, const IdRange &ids) -> Result<GroupCounts> {
            const CacheSize small(each, CacheSize::readingThrough);
            return isOfRecords(by) ? grouping.countSeen(each, ids, *days) : grouping.countListings(each, ids);
        }));
    if (!counts)
        return tl::unexpected(counts.error());
    std::vector<GroupCounts::Group> counted = counts->take();
    const size_t all = counted.size();
    if (isOfRecords(by)) {
        for (GroupCounts::Group &group : counted)
            group.name = days->name(qint32(std::exchange(group.id, 0)));
    } else {
        keepLargest(counted, most);
    }
    if (isOfEntities(by)) {
        if (Outcome named = nameEntities(database, counted); !named)
            return tl::unexpected(named.error());
    }
    sortGroups(counted, by);
    ListingGroups made;
    made.leftOut = qint64(all - std::min(all, most));
    for (size_t i = 0; i < std::min(all, most); ++i) {
        made.groups.push_back(groupOf(*counts, counted[i]));
        describe(made.groups.back(), by);
    }
    return made;
}

} // namespace interdict
