// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QDate>

#include <vector>

// The numbers behind the charts of listings. Plain functions of values; any thread.

namespace interdict {

struct DayCount
{
    QDate day; ///< of a bucket, its first day
    qint64 count = 0;

    friend bool operator==(const DayCount &, const DayCount &) = default;
};

enum class Bucket { day, week, month };

inline constexpr int mostBuckets = 10000;

/// The first day of the bucket that holds a day; weeks start on Monday (ISO 8601).
[[nodiscard]] QDate bucketStart(QDate day, Bucket bucket);
/// The day after the bucket that starts on `start`.
[[nodiscard]] QDate bucketEnd(QDate start, Bucket bucket);
/// Days up to two months, weeks up to two years, months beyond.
[[nodiscard]] Bucket chooseBucket(QDate first, QDate last);

/// Sums days (in any order, invalid ones skipped) into buckets, ascending, with zeros in between. A span of more than
/// mostBuckets, which only a wrong date makes, comes without the zeros.
[[nodiscard]] std::vector<DayCount> sightingsOverTime(const std::vector<DayCount> &perDay, Bucket bucket);

} // namespace interdict
