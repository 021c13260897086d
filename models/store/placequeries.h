// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/store/database.h"
#include "models/store/rowfilter.h"

#include <span>
#include <vector>

namespace interdict {

/// Listings that say the same of where they come from and go to, in the words of their sources.
struct RouteTotal
{
    QString origin; ///< hostile text; empty where nothing is said
    QString destination;
    qint64 listings = 0;
};
/// In the order of the texts. Every listing that passes is in one of them.
[[nodiscard]] Result<std::vector<RouteTotal>> listingsByRoute(const Database &database,
                                                              std::span<const RowFilter> filters = {});

struct PlaceSeizures
{
    QString code; ///< of a country (models/values/place.h)
    qint64 records = 0;
    RowId<Entity> entity;
};
/// Records that show no listing (shipments, seizures, notices), by the countries they went to, and how many name none.
struct SeizuresByPlace
{
    std::vector<PlaceSeizures> places; ///< ascending by code
    qint64 records = 0;                ///< all of them
    qint64 withoutPlace = 0;
};
[[nodiscard]] Result<SeizuresByPlace> seizuresByPlace(const Database &database,
                                                      std::span<const RowFilter> filters = {});

/// On rows of the table record that show no listing, like listingFilterSql(): what is asked of entities holds for one
/// that the record names, what is asked of a day holds for the record's own. `seized` in `filters` counts too.
[[nodiscard]] FilterSql seizureFilterSql(std::span<const RowFilter> filters);

} // namespace interdict
