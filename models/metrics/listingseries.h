// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/values/partialdate.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>
#include <vector>

// The numbers behind the charts of listings. Plain functions of values; any thread.

namespace interdict {

/// A sighting of a listing, or several of one day.
struct ListingPoint
{
    std::optional<PartialDate> seen;
    QString category; ///< empty where none is known
    QString seller;
    qint64 listings = 1;
};

struct DayCount
{
    QDate day; ///< of a bucket, its first day
    qint64 count = 0;

    friend bool operator==(const DayCount &, const DayCount &) = default;
};

struct NamedCount
{
    QString name;
    qint64 count = 0;

    friend bool operator==(const NamedCount &, const NamedCount &) = default;
};

struct PerDay
{
    std::vector<DayCount> days; ///< ascending, each day once
    qint64 withoutDay = 0;      ///< no date, or one of a month or a year only: they stand in no chart over time
};

enum class Bucket { day, week, month };

inline constexpr int mostBuckets = 10000;

/// Days in UTC, as PartialDate has them.
[[nodiscard]] PerDay countPerDay(std::span<const ListingPoint> points);
[[nodiscard]] std::vector<NamedCount> countPerCategory(std::span<const ListingPoint> points); ///< ascending by name
[[nodiscard]] std::vector<NamedCount> countPerSeller(std::span<const ListingPoint> points);   ///< ascending by name

/// The first day of the bucket that holds a day; weeks start on Monday (ISO 8601).
[[nodiscard]] QDate bucketStart(QDate day, Bucket bucket);
/// Days up to two months, weeks up to two years, months beyond.
[[nodiscard]] Bucket chooseBucket(QDate first, QDate last);

/// Sums days (in any order, invalid ones skipped) into buckets, ascending, with zeros in between. A span of more than
/// mostBuckets, which only a wrong date makes, comes without the zeros.
[[nodiscard]] std::vector<DayCount> sightingsOverTime(const std::vector<DayCount> &perDay, Bucket bucket);

/// The largest, by count and then by name; what remains is summed under restName as the last, where anything remains.
[[nodiscard]] std::vector<NamedCount> topCounts(std::vector<NamedCount> counts, int most, const QString &restName);

} // namespace interdict
