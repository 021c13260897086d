// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/metrics/listingseries.h"

#include <algorithm>
#include <map>

namespace interdict {

namespace {

QDate nextStart(QDate start, Bucket bucket)
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

qint64 bucketsBetween(QDate first, QDate last, Bucket bucket)
{
    if (bucket == Bucket::month)
        return (qint64(last.year()) - first.year()) * 12 + last.month() - first.month() + 1;
    return first.daysTo(last) / (bucket == Bucket::week ? 7 : 1) + 1;
}

std::vector<NamedCount> countPer(std::span<const ListingPoint> points, QString ListingPoint::*name)
{
    std::map<QString, qint64> counts;
    for (const ListingPoint &point : points)
        counts[point.*name] += point.listings;
    std::vector<NamedCount> result;
    for (const auto &[each, count] : counts)
        result.push_back({each, count});
    return result;
}

} // namespace

PerDay countPerDay(std::span<const ListingPoint> points)
{
    std::map<QDate, qint64> counts;
    PerDay result;
    for (const ListingPoint &point : points) {
        const bool hasDay = point.seen && point.seen->firstDay() == point.seen->lastDay();
        if (hasDay)
            counts[point.seen->firstDay()] += point.listings;
        else
            result.withoutDay += point.listings;
    }
    for (const auto &[day, count] : counts)
        result.days.push_back({day, count});
    return result;
}

std::vector<NamedCount> countPerCategory(std::span<const ListingPoint> points)
{
    return countPer(points, &ListingPoint::category);
}

std::vector<NamedCount> countPerSeller(std::span<const ListingPoint> points)
{
    return countPer(points, &ListingPoint::seller);
}

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
        while (fillsGaps && !result.empty() && nextStart(result.back().day, bucket) < start)
            result.push_back({nextStart(result.back().day, bucket), 0});
        result.push_back({start, count});
    }
    return result;
}

std::vector<NamedCount> topCounts(std::vector<NamedCount> counts, int most, const QString &restName)
{
    std::sort(counts.begin(), counts.end(), [](const NamedCount &a, const NamedCount &b) {
        return a.count != b.count ? a.count > b.count : a.name < b.name;
    });
    const auto kept = size_t(std::max(most, 0));
    if (counts.size() <= kept)
        return counts;
    NamedCount rest{restName, 0};
    for (size_t i = kept; i < counts.size(); ++i)
        rest.count += counts[i].count;
    counts.resize(kept);
    counts.push_back(std::move(rest));
    return counts;
}

} // namespace interdict
