// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>

#include <span>
#include <vector>

// An axis of time and what is counted along it. Days are numbers as of QDate::toJulianDay(), a moment is a fraction of
// its day, all in UTC. Plain functions of values; any thread.

namespace interdict {

/// From the beginning of `first` to `last`, which is not within.
struct TimeWindow
{
    double first = 0;
    double last = 1;

    [[nodiscard]] double days() const { return last - first; }
    friend bool operator==(const TimeWindow &, const TimeWindow &) = default;
};

inline constexpr double shortestWindow = 1.0 / 24; ///< days

/// The window with `factor` times as many days, in which `at` stays where it was; within `all` with a margin of a
/// twentieth at either end, at least shortestWindow long.
[[nodiscard]] TimeWindow zoomed(const TimeWindow &window, double at, double factor, const TimeWindow &all);
[[nodiscard]] TimeWindow moved(const TimeWindow &window, double days, const TimeWindow &all);
/// `all` and its margins.
[[nodiscard]] TimeWindow wholeWindow(const TimeWindow &all);

struct AxisMark
{
    double day = 0;
    QString text;         ///< ISO: "2014", "2014-05", "2014-05-03", "10:30"
    bool isMajor = false; ///< a new year among months, a new day among hours
};
/// Even steps of the calendar, at most some `most`.
[[nodiscard]] std::vector<AxisMark> axisMarks(const TimeWindow &window, int most);

enum class TimeStep { day, week, month, quarter, year, decade };
/// The smallest step that is at least `leastPixels` wide.
[[nodiscard]] TimeStep stepFor(const TimeWindow &window, double pixels, double leastPixels);
[[nodiscard]] qint64 stepStart(qint64 day, TimeStep step); ///< weeks start on Monday (ISO 8601)
[[nodiscard]] qint64 nextStep(qint64 start, TimeStep step);

/// A count of things that are of some day from `first` to `last`, both within.
struct SpanCount
{
    qint64 first = 0;
    qint64 last = 0;
    qint64 count = 0;

    friend bool operator==(const SpanCount &, const SpanCount &) = default;
};

/// Counts summed into steps. What may be of several steps, being known by its month or year only, stands apart.
struct SteppedCounts
{
    std::vector<SpanCount> steps; ///< ascending, those with a count
    std::vector<SpanCount> rough; ///< ascending

    [[nodiscard]] qint64 largest() const; ///< of the steps; the rough ones stand apart
};
/// Of counts in the order of their first days, those that touch the window; of the steps at its edges, all.
[[nodiscard]] SteppedCounts inSteps(std::span<const SpanCount> counts, TimeStep step, const TimeWindow &window);

/// How many spans have a day in each step of the window, from when they begin and end, both in order of time.
[[nodiscard]] std::vector<SpanCount> presentInSteps(std::span<const SpanCount> begins, std::span<const SpanCount> ends,
                                                    TimeStep step, const TimeWindow &window);

/// The counts that touch the window, and how many spans have a day in it.
[[nodiscard]] qint64 countIn(std::span<const SpanCount> counts, const TimeWindow &window);
[[nodiscard]] qint64 presentIn(std::span<const SpanCount> begins, std::span<const SpanCount> ends,
                               const TimeWindow &window);

} // namespace interdict
