// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/metrics/listingseries.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

// Prices as charts show them: the middle and the middle half, which no single placeholder price moves. Plain functions
// of values; any thread.

namespace interdict {

struct Quartiles
{
    double lower = 0;
    double median = 0;
    double upper = 0;
    qint64 count = 0;

    friend bool operator==(const Quartiles &, const Quartiles &) = default;
};

/// By linear interpolation between the two nearest values (Hyndman and Fan 1996, definition 7, as in R, NumPy and
/// spreadsheets' QUARTILE.INC); none of none.
[[nodiscard]] std::optional<Quartiles> quartilesOf(std::vector<double> values);

struct DatedPrice
{
    QDate day;
    double price = 0;
};
struct PricesOfBucket
{
    QDate start; ///< of the bucket
    Quartiles prices;

    friend bool operator==(const PricesOfBucket &, const PricesOfBucket &) = default;
};
/// Ascending; buckets without a price are left out, invalid days too.
[[nodiscard]] std::vector<PricesOfBucket> pricesOverTime(std::span<const DatedPrice> prices, Bucket bucket);

} // namespace interdict
