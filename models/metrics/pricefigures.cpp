// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/metrics/pricefigures.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace interdict {

namespace {

/// Of ascending values.
double quantile(const std::vector<double> &values, double share)
{
    const double place = share * double(values.size() - 1);
    const auto below = size_t(std::floor(place));
    const size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (place - double(below)) * (values[above] - values[below]);
}

} // namespace

std::optional<Quartiles> quartilesOf(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    return Quartiles{quantile(values, 0.25), quantile(values, 0.5), quantile(values, 0.75), qint64(values.size())};
}

std::vector<PricesOfBucket> pricesOverTime(std::span<const DatedPrice> prices, Bucket bucket)
{
    std::map<QDate, std::vector<double>> buckets;
    for (const DatedPrice &each : prices) {
        if (each.day.isValid())
            buckets[bucketStart(each.day, bucket)].push_back(each.price);
    }
    std::vector<PricesOfBucket> result;
    for (auto &[start, values] : buckets)
        result.push_back({start, *quartilesOf(std::move(values))});
    return result;
}

} // namespace interdict
