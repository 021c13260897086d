// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/listingqueries.h"

#include <optional>
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

struct ListingGroups
{
    std::vector<ListingGroup> groups; ///< days and months in the order of time, others the largest first
    qint64 leftOut = 0;               ///< how many more there are
};
/// The listings of a query by what they have in common, the first `most` groups. They are counted in two threads over
/// one reading of the table; memory grows with the groups (groupcounts.h), and by day or month with the sightings, 12
/// bytes each. Stops with the database's token.
[[nodiscard]] Result<ListingGroups> listingGroups(const Database &database, const ListingQuery &query,
                                                  ListingGrouping by, size_t most);

} // namespace interdict
