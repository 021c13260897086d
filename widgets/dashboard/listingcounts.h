// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/metrics/listingseries.h"
#include "models/store/listingqueries.h"

namespace interdict::ui {

/// What the charts show, counted in the case.
struct ListingCounts
{
    PerDay sightings;
    std::vector<NamedCount> categories; ///< most first; those without one have an empty name
    std::vector<SellerTotal> sellers;   ///< most first, at most mostSellers
    qint64 sellersWithListings = 0;

    [[nodiscard]] qint64 listings() const; ///< whatever their category
    [[nodiscard]] qint64 sightingsWithDay() const;
};

inline constexpr int mostSellers = 1000;

/// A job: the case is read through a connection of its own. Only what passes the filters is counted.
[[nodiscard]] Result<ListingCounts> countListings(const QString &casePath, const CancelToken &cancel,
                                                  const std::vector<RowFilter> &filters = {});

} // namespace interdict::ui
