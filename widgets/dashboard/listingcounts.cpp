// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/dashboard/listingcounts.h"

namespace interdict::ui {

namespace {

/// Days of which something is known too roughly stand in no chart over time, but are counted.
PerDay perDay(const std::vector<NamedTotal> &totals)
{
    PerDay result;
    for (const NamedTotal &total : totals) {
        const Result<PartialDate> date = PartialDate::parse(total.name);
        if (date && date->precision() == PartialDate::Precision::day)
            result.days.push_back({date->firstDay(), total.count});
        else
            result.withoutDay += total.count;
    }
    return result;
}

} // namespace

qint64 ListingCounts::listings() const
{
    qint64 sum = 0;
    for (const NamedCount &category : categories)
        sum += category.count;
    return sum;
}

qint64 ListingCounts::sightingsWithDay() const
{
    qint64 sum = 0;
    for (const DayCount &day : sightings.days)
        sum += day.count;
    return sum;
}

Result<ListingCounts> countListings(const QString &casePath, const CancelToken &cancel,
                                    const std::vector<RowFilter> &filters)
{
    Result<Database> database = Database::open(casePath, Database::Mode::readOnly);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    const auto days = sightingsByDay(*database, filters);
    if (!days)
        return tl::unexpected(days.error());
    const auto categories = listingsByCategory(*database, filters);
    if (!categories)
        return tl::unexpected(categories.error());
    auto sellers = listingsBySeller(*database, mostSellers, filters);
    if (!sellers)
        return tl::unexpected(sellers.error());
    const Result<qint64> sellerCount = sellersWithListings(*database, filters);
    if (!sellerCount)
        return tl::unexpected(sellerCount.error());
    ListingCounts counts{perDay(*days), {}, std::move(*sellers), *sellerCount};
    for (const NamedTotal &category : *categories)
        counts.categories.push_back({category.name, category.count});
    const auto all = int(counts.categories.size());
    counts.categories = topCounts(std::move(counts.categories), all, {}); // in the order of the bars
    return counts;
}

} // namespace interdict::ui
