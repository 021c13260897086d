// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/store/database.h"
#include "models/values/money.h"
#include "models/values/partialdate.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace interdict {

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
