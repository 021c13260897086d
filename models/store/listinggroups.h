// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/listingqueries.h"

#include <optional>
#include <span>
#include <vector>

namespace interdict {

/// What listings can be put together by. A listing that was seen on several days stands in the group of each.
enum class ListingGrouping { seller, site, category, origin, destination, day, month };
inline constexpr int listingGroupings = int(ListingGrouping::month) + 1;

struct ListingGroup
{
    QString name; ///< hostile text; empty for the listings of which it is not known
    qint64 listings = 0;
    qint64 sellers = 0;   ///< different ones
    qint64 sightings = 0; ///< of all of them
    std::optional<PartialDate> first;
    std::optional<PartialDate> last;
    double leastPrice = 0; ///< for display, where all prices are in one currency
    double mostPrice = 0;
    std::optional<QString> currency; ///< of all prices; none where there are no prices, or several currencies
    FilterSql members;               ///< for ListingQuery::also: the listings of the group
    std::optional<RowFilter> filter; ///< shows just these everywhere; none where no filter can say it
    RowId<Entity> entity{};          ///< the seller or site
};

/// The listings of a query by what they have in common: days and months in the order of time, others the largest first.
[[nodiscard]] Result<std::vector<ListingGroup>> listingGroups(const Database &database, const ListingQuery &query,
                                                              ListingGrouping by);

struct PriceTotal
{
    QString currency; ///< empty where the source does not say
    qint64 count = 0;
    std::optional<Money> sum; ///< none where 128 bits do not hold it
    std::optional<Money> least;
    std::optional<Money> median; ///< the middle one; of two in the middle the lower
    std::optional<Money> most;
};

struct ListingTotals
{
    qint64 listings = 0;
    qint64 sellers = 0; ///< different ones
    qint64 sightings = 0;
    std::optional<PartialDate> first;
    std::optional<PartialDate> last;
    std::vector<PriceTotal> prices; ///< a row for each currency, the most frequent first
};
/// Of these listings; takes 16 bytes a listing while it counts. Stops with `cancel`.
[[nodiscard]] Result<ListingTotals> listingTotals(const Database &database, std::span<const qint64> listings,
                                                  const CancelToken &cancel);

} // namespace interdict
