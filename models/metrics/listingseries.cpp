// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/metrics/listingseries.h"

#include <map>

namespace interdict {

namespace {

qint64 bucketsBetween(QDate first, QDate last, Bucket bucket)
{
    if (bucket == Bucket::month)
        return (qint64(last.year()) - first.year()) * 12 + last.month() - first.month() + 1;
    return first.daysTo(last) / (bucket == Bucket::week ? 7 : 1) + 1;
}

} // namespace

QDate bucketStart(QDate day, Bucket bucket)
{
    switch (bucket) {
    case Bucket::day:
        return day;
    case Bucket::week:
        return day.addDays(1 - day.dayOfWeek());
    case Bucket::month:
        return {day.year(), day.month(), 1};
    }
    return day;
}

QDate bucketEnd(QDate start, Bucket bucket)
{
    switch (bucket) {
    case Bucket::day:
        return start.addDays(1);
    case Bucket::week:
        return start.addDays(7);
    case Bucket::month:
        return start.addMonths(1);
    }
    return start.addDays(1);
}

Bucket chooseBucket(QDate first, QDate last)
{
    constexpr qint64 mostDays = 62;
    constexpr qint64 mostDaysInWeeks = 731;
    const qint64 days = first.isValid() && last.isValid() ? first.daysTo(last) + 1 : 1;
    if (days <= mostDays)
        return Bucket::day;
    return days <= mostDaysInWeeks ? Bucket::week : Bucket::month;
}

std::vector<DayCount> sightingsOverTime(const std::vector<DayCount> &perDay, Bucket bucket)
{
    std::map<QDate, qint64> sums;
    for (const DayCount &each : perDay) {
        if (each.day.isValid())
            sums[bucketStart(each.day, bucket)] += each.count;
    }
    std::vector<DayCount> result;
    if (sums.empty())
        return result;
    const bool fillsGaps = bucketsBetween(sums.begin()->first, sums.rbegin()->first, bucket) <= mostBuckets;
    for (const auto &[start, count] : sums) {
        while (fillsGaps && !result.empty() && bucketEnd(result.back().day, bucket) < start)
            result.push_back({bucketEnd(result.back().day, bucket), 0});
        result.push_back({start, count});
    }
    return result;
}

} // namespace interdict
