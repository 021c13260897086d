// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/timeticks.h"

#include <QDate>

#include <array>
#include <cmath>

namespace interdict {

namespace {

struct Step
{
    int years;
    int months;
    int days;
};

constexpr std::array steps{Step{0, 0, 1},  Step{0, 0, 7},   Step{0, 1, 0},   Step{0, 3, 0},
                           Step{1, 0, 0},  Step{2, 0, 0},   Step{5, 0, 0},   Step{10, 0, 0},
                           Step{50, 0, 0}, Step{100, 0, 0}, Step{500, 0, 0}, Step{1000, 0, 0}};

double lengthOf(const Step &step)
{
    return step.years * 365.2425 + step.months * 30.44 + step.days;
}

QDate epoch()
{
    return {1970, 1, 1};
}

/// The first mark at or before a day.
QDate firstMark(const Step &step, qint64 day)
{
    const QDate date = epoch().addDays(day);
    if (step.years > 0) {
        const int year = date.year() - ((date.year() % step.years) + step.years) % step.years;
        return {year == 0 ? step.years : year, 1, 1}; // there is no year 0
    }
    if (step.months > 0)
        return {date.year(), (date.month() - 1) / step.months * step.months + 1, 1};
    return step.days == 7 ? date.addDays(1 - date.dayOfWeek()) : date;
}

QDate nextMark(const Step &step, QDate mark)
{
    return mark.addYears(step.years).addMonths(step.months).addDays(step.days);
}

} // namespace

std::vector<AxisTick> timeTicks(const TimeAxis &axis)
{
    constexpr double mostTicks = 14;
    constexpr size_t most = 40;
    const double span = axis.lastDay - axis.firstDay;
    size_t chosen = 0;
    while (chosen + 1 < steps.size() && span / lengthOf(steps[chosen]) > mostTicks)
        ++chosen;
    const Step &step = steps[chosen];
    const int precision = step.years > 0 ? 1 : step.months > 0 ? 2 : 3;
    std::vector<AxisTick> ticks;
    QDate mark = firstMark(step, qint64(std::floor(axis.firstDay)));
    for (; mark.isValid() && ticks.size() < most; mark = nextMark(step, mark)) {
        const qint64 day = epoch().daysTo(mark);
        if (double(day) > axis.lastDay)
            break;
        if (double(day) >= std::floor(axis.firstDay))
            ticks.push_back({axis.left + (double(day) - axis.firstDay) * axis.perDay, day, precision});
    }
    return ticks;
}

} // namespace interdict
