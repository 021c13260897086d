// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/store/database.h"
#include "models/store/observation.h"
#include "models/store/rowfilter.h"

#include <span>
#include <vector>

namespace interdict {

/// Where the places of ListingQuery::also begin, beyond those of filters.
inline constexpr int groupPlace = 200;

enum class ListingOrder { title, seller, site, category, price, origin, destination, firstSeen, lastSeen, sightings };

struct ListingQuery
{
    QString text; ///< a search (models/values/searchquery.h): words of the listing, or a part of the seller's name
    std::optional<RowId<Entity>> seller;
    std::optional<RowId<Entity>> entity; ///< any entity: a seller, a site, or one mentioned in a record of the listing
    ListingOrder order = ListingOrder::title;
    bool isDescending = false;
    std::vector<RowId<Entity>> others{}; ///< with `entity`: those of these too, such as all that are one with it
    std::vector<RowFilter> filters{};    ///< all of them hold
    qint64 most = 0;                     ///< at most so many, the first in order; 0 for all
    /// More of the condition, by places and without values of its own: what belongs to a group (listinggroups.h).
    FilterSql also{};
};

struct ListingRow
{
    Listing listing;
    QString seller; ///< the entity's label
    QString site;
};

/// The ids that match, in order: all of them, to page through without OFFSET. Stops with the database's cancel token.
[[nodiscard]] Result<std::vector<RowId<Listing>>> listingIds(const Database &database, const ListingQuery &query);
/// The same as plain numbers, for tables of a million rows.
[[nodiscard]] Result<std::vector<qint64>> listingNumbers(const Database &database, const ListingQuery &query);

/// What a query asks of rows of the table listing: " AND …" with its values.
class ListingCondition
{
public:
    explicit ListingCondition(const ListingQuery &query);
    [[nodiscard]] const QString &sql() const { return m_sql; }
    void bindTo(Statement &statement) const;

private:
    QString m_sql;
    std::optional<RowId<Entity>> m_seller; ///< for ?3
    FilterSql m_filtered;
    FilterSql m_also;
};
/// The rows of `ids` that exist, in their order.
[[nodiscard]] Result<std::vector<ListingRow>> listingRows(const Database &database,
                                                          std::span<const RowId<Listing>> ids);

/// One sighting of a listing.
struct Sighting
{
    RowId<Record> record;
    std::optional<PartialDate> seen;
    QString price;
    QString secondPrice; ///< the same in another currency, where the record says both
    RecordOutcome outcome = RecordOutcome::none;
    std::vector<FieldChange> changes; ///< what it says otherwise than the listing showed when the record was read
};
/// In the order of time; the price history is their prices.
[[nodiscard]] Result<std::vector<Sighting>> sightingsOf(const Database &database, RowId<Listing> listing);

struct NamedTotal
{
    QString name;
    qint64 count = 0;
};
/// Sightings of listings by day seen ("2014-01-31", or as precise as known), in the order of time; those without a date
/// come first, under an empty name.
[[nodiscard]] Result<std::vector<NamedTotal>> sightingsByDay(const Database &database,
                                                             std::span<const RowFilter> filters = {});
/// Listings by the first part of their category, most first; those without one have an empty name.
[[nodiscard]] Result<std::vector<NamedTotal>> listingsByCategory(const Database &database,
                                                                 std::span<const RowFilter> filters = {});

/// Listings by origin or destination, most first, at most `most`; those without one are left out.
enum class ListingPlace { origin, destination };
[[nodiscard]] Result<std::vector<NamedTotal>> listingsByPlace(const Database &database, ListingPlace place, int most);

struct SellerTotal
{
    RowId<Entity> seller;
    QString name;
    QString market;
    qint64 listings = 0;
};
/// The sellers with the most listings, most first, at most `most`.
[[nodiscard]] Result<std::vector<SellerTotal>> listingsBySeller(const Database &database, int most,
                                                                std::span<const RowFilter> filters = {});
/// How many sellers have a listing.
[[nodiscard]] Result<qint64> sellersWithListings(const Database &database, std::span<const RowFilter> filters = {});

} // namespace interdict
