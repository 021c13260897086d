// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/metrics/listingseries.h"

#include <QDate>
#include <QString>

#include <vector>

// Where the ticks of axes stand. Plain functions of values.

namespace interdict::ui {

/// Ticks at 0, step, 2 step, … of a round step.
struct CountScale
{
    qint64 step = 1;
    int steps = 1;

    [[nodiscard]] qint64 top() const { return step * steps; }
    friend bool operator==(const CountScale &, const CountScale &) = default;
};
/// The finest scale of whole numbers (1, 2 or 5 times a power of ten) that reaches `highest` in at most `mostSteps`
/// steps.
[[nodiscard]] CountScale countScale(qint64 highest, int mostSteps);

struct TimeTick
{
    QDate day;
    QString text; ///< "2014-01-05", "2014-01" or "2014", as precise as the ticks are apart
    friend bool operator==(const TimeTick &, const TimeTick &) = default;
};
/// At most `most` ticks from `first` to `last`, evenly apart in the calendar, none finer than the bucket.
[[nodiscard]] std::vector<TimeTick> timeTicks(QDate first, QDate last, Bucket bucket, int most);

struct ValueTick
{
    double value = 0;
    QString text;
};
/// An axis of amounts or days, from `low` to `high`, with its ticks within.
struct ValueScale
{
    double low = 0;
    double high = 1;
    bool isLog = false;
    std::vector<ValueTick> ticks;

    /// Where a value stands between low (0) and high (1); what is beyond stands at the end.
    [[nodiscard]] double part(double value) const;
};
/// Holds all from `low` to `high` with at most `most` ticks: steps of 1, 2 or 5 times a power of ten from 0 on, or with
/// `isLog`, for which both are more than 0, whole decades or their 1, 2 and 5.
[[nodiscard]] ValueScale valueScale(double low, double high, bool isLog, int most);
/// The same in shares from 0 to 1, in percent.
[[nodiscard]] ValueScale shareScale(int most);
/// The same of Julian days, with ticks of the calendar.
[[nodiscard]] ValueScale dateScale(qint64 first, qint64 last, int most);
/// Four digits that count, grouped, without an exponent: "12,500", "0.03085".
[[nodiscard]] QString amountText(double amount);

} // namespace interdict::ui
