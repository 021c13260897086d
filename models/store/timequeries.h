// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/store/database.h"

#include <span>
#include <vector>

namespace interdict {

/// What a time in the case says.
enum class CaseClock {
    seen,    ///< when records say they are of
    offered, ///< between the first and the last sighting of a listing
    seized,  ///< records that show no listing: shipments, seizures, notices
};

template <typename Row>
struct RowTime
{
    RowId<Row> id;
    std::optional<PartialDate> first;
    std::optional<PartialDate> last;
};

/// The entities the clock says something of. Offered: sellers and sites, by their listings.
[[nodiscard]] Result<std::vector<RowTime<Entity>>> entityTimes(const Database &database, CaseClock clock);
/// First and last sighting of those of the listings that have any.
[[nodiscard]] Result<std::vector<RowTime<Listing>>> listingTimes(const Database &database,
                                                                 std::span<const RowId<Listing>> listings);

/// Which rows came with an import after a moment: entities and listings whose first record is of a later source.
struct NewRows
{
    std::vector<RowId<Entity>> entities; ///< ascending
    std::vector<RowId<Listing>> listings;
};
[[nodiscard]] Result<NewRows> rowsNewSince(const Database &database, const QDateTime &moment);

/// When the case was added to: imports, the newest first, at most `most`.
struct ImportMoment
{
    QDateTime at;     ///< UTC
    QString fileName; ///< hostile text
};
[[nodiscard]] Result<std::vector<ImportMoment>> importMoments(const Database &database, int most);

} // namespace interdict
