// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/progress.h"
#include "models/records/rows.h"
#include "models/store/database.h"
#include "models/store/rowfilter.h"

#include <QHash>

#include <array>
#include <functional>
#include <vector>

// What charts count. Rows are handed over one by one and counted by the caller: of a million listings seen three times
// each that takes a third of a second, GROUP BY in SQLite, which sorts, four. Statements stop with the database's
// token.

namespace interdict {

/// Which listings are counted.
struct ListingScope
{
    std::vector<RowFilter> filters{};
    /// Not empty: only listings that have to do with one of these: sellers, sites, or what their records mention.
    std::vector<RowId<Entity>> entities{};
    std::optional<RowId<Listing>> listing{}; ///< only this one
};

enum class ListingColumn { title, category, price, origin, destination };

struct ListingFact
{
    RowId<Listing> id;
    RowId<Entity> seller; ///< not stored where none is known
    RowId<Entity> site;
    std::array<QString, 2> texts; ///< those that were asked for; hostile
};
/// In the order of the ids; at most two texts.
[[nodiscard]] Outcome eachListing(const Database &database, const ListingScope &scope,
                                  const std::vector<ListingColumn> &texts,
                                  const std::function<void(const ListingFact &)> &take,
                                  const ProgressSink &progress = {});

struct SightingFact
{
    RowId<Listing> listing;
    RowId<Entity> seller; ///< not stored where none is known
    RowId<Entity> site;   ///< of the listing, where no seller is known
    qint64 day = 0;       ///< QDate::toJulianDay() in UTC; 0 where no day is known
    QString price;        ///< of priced sightings
    QString secondPrice;
};
/// Records that show a listing of the scope. Of the days that a filter asks for, only those sightings are taken.
[[nodiscard]] Outcome eachSighting(const Database &database, const ListingScope &scope,
                                   const std::function<void(const SightingFact &)> &take,
                                   const ProgressSink &progress = {});
/// The same of wanted listings, with prices.
[[nodiscard]] Outcome eachPricedSighting(const Database &database, const ListingScope &scope,
                                         const std::function<bool(RowId<Listing>)> &isWanted,
                                         const std::function<void(const SightingFact &)> &take,
                                         const ProgressSink &progress = {});

/// Prices of records in a second currency, which the case keeps beside the first.
[[nodiscard]] Outcome eachSecondPrice(const Database &database,
                                      const std::function<void(RowId<Listing>, const QString &)> &take);

struct AccountName
{
    QString label;  ///< hostile
    QString key;    ///< the normal form
    QString scope;  ///< of a seller: the key of its market
    QString market; ///< of a seller: its name; hostile
    qint64 listings = 0;
};
/// Sellers and sites, by id.
[[nodiscard]] Result<QHash<qint64, AccountName>> accountNames(const Database &database);

} // namespace interdict
