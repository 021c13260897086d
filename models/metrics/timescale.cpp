// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/metrics/timescale.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 0.05; // of all days, at either end
constexpr qint64 mostSteps = 20'000;

TimeWindow within(TimeWindow window, const TimeWindow &all)
{
    const TimeWindow whole = wholeWindow(all);
    const double days = std::clamp(window.days(), std::min(shortestWindow, whole.days()), whole.days());
    window.first = std::clamp(window.first, whole.first, whole.last - days);
    window.last = window.first + days;
    return window;
}

/// A step of the marks of an axis; one of the numbers is not 0.
struct MarkStep
{
    int years = 0;
    int months = 0;
    int days = 0;
    int minutes = 0;

    [[nodiscard]] double length() const { return years * 365.2425 + months * 30.44 + days + minutes / 1440.0; }
};

constexpr std::array markSteps{
    MarkStep{0, 0, 0, 5},   MarkStep{0, 0, 0, 15},  MarkStep{0, 0, 0, 60},  MarkStep{0, 0, 0, 180},
    MarkStep{0, 0, 0, 720}, MarkStep{0, 0, 1, 0},   MarkStep{0, 0, 2, 0},   MarkStep{0, 0, 7, 0},
    MarkStep{0, 1, 0, 0},   MarkStep{0, 3, 0, 0},   MarkStep{0, 6, 0, 0},   MarkStep{1, 0, 0, 0},
    MarkStep{2, 0, 0, 0},   MarkStep{5, 0, 0, 0},   MarkStep{10, 0, 0, 0},  MarkStep{20, 0, 0, 0},
    MarkStep{50, 0, 0, 0},  MarkStep{100, 0, 0, 0}, MarkStep{500, 0, 0, 0}, MarkStep{1000, 0, 0, 0}};

QDate firstMark(const MarkStep &step, qint64 julian)
{
    const QDate day = QDate::fromJulianDay(julian);
    if (step.years > 0) {
        const int year = day.year() - ((day.year() % step.years) + step.years) % step.years;
        return {year == 0 ? step.years : year, 1, 1}; // there is no year 0
    }
    if (step.months > 0)
        return {day.year(), (day.month() - 1) / step.months * step.months + 1, 1};
    return step.days == 7 ? day.addDays(1 - day.dayOfWeek()) : day;
}

AxisMark dayMark(const MarkStep &step, QDate day)
{
    if (step.years > 0)
        return {double(day.toJulianDay()), QString::number(day.year()), day.year() % (step.years * 5) == 0};
    if (step.months > 0)
        return {double(day.toJulianDay()), day.toString(u"yyyy-MM"), day.month() == 1};
    return {double(day.toJulianDay()), day.toString(Qt::ISODate), day.day() == 1};
}

std::vector<AxisMark> minuteMarks(const MarkStep &step, const TimeWindow &window)
{
    std::vector<AxisMark> marks;
    const double length = step.length();
    for (double number = std::floor(window.first / length); number * length <= window.last; ++number) {
        const double at = number * length;
        const qint64 minutes = std::llround((at - std::floor(at + 1e-9)) * 1440);
        if (at < window.first)
            continue;
        if (minutes == 0)
            marks.push_back({at, QDate::fromJulianDay(std::llround(at)).toString(Qt::ISODate), true});
        else
            marks.push_back({at, QTime(int(minutes / 60), int(minutes % 60)).toString(u"HH:mm"), false});
    }
    return marks;
}

/// Sums of counts by one of their edges, so that each step needs two look-ups.
class RunningSum
{
public:
    RunningSum(std::span<const SpanCount> counts, qint64 SpanCount::*edge)
    {
        for (const SpanCount &each : counts)
            m_sums.emplace_back(each.*edge, each.count);
        std::sort(m_sums.begin(), m_sums.end());
        qint64 sum = 0;
        for (auto &[day, count] : m_sums)
            count = sum += count;
    }

    [[nodiscard]] qint64 before(qint64 day) const
    {
        const auto after = std::lower_bound(m_sums.begin(), m_sums.end(), day,
                                            [](const auto &each, qint64 wanted) { return each.first < wanted; });
        return after == m_sums.begin() ? 0 : std::prev(after)->second;
    }

private:
    std::vector<std::pair<qint64, qint64>> m_sums;
};

} // namespace

TimeWindow wholeWindow(const TimeWindow &all)
{
    const double room = std::max(all.days() * margin, 0.5);
    return {all.first - room, all.last + room};
}

TimeWindow zoomed(const TimeWindow &window, double at, double factor, const TimeWindow &all)
{
    const double days = std::clamp(window.days() * factor, shortestWindow, wholeWindow(all).days());
    const double share = window.days() > 0 ? (at - window.first) / window.days() : 0.5;
    return within({at - share * days, at + (1 - share) * days}, all);
}

TimeWindow moved(const TimeWindow &window, double days, const TimeWindow &all)
{
    return within({window.first + days, window.last + days}, all);
}

std::vector<AxisMark> axisMarks(const TimeWindow &window, int most)
{
    constexpr size_t limit = 200;
    size_t chosen = 0;
    while (chosen + 1 < markSteps.size() && window.days() / markSteps[chosen].length() > std::max(most, 1))
        ++chosen;
    const MarkStep &step = markSteps[chosen];
    if (step.minutes > 0)
        return minuteMarks(step, window);
    std::vector<AxisMark> marks;
    QDate day = firstMark(step, qint64(std::floor(window.first)));
    if (step.days == 2) // on odd days, whatever the window
        day = day.addDays(day.toJulianDay() % 2);
    for (; day.isValid() && double(day.toJulianDay()) <= window.last && marks.size() < limit;
         day = day.addYears(step.years).addMonths(step.months).addDays(step.days)) {
        if (double(day.toJulianDay()) >= window.first)
            marks.push_back(dayMark(step, day));
    }
    return marks;
}

TimeStep stepFor(const TimeWindow &window, double pixels, double leastPixels)
{
    constexpr std::array lengths{1.0, 7.0, 30.0, 90.0, 365.0};
    const double perDay = pixels / std::max(window.days(), 1e-9);
    for (size_t step = 0; step < lengths.size(); ++step) {
        if (lengths[step] * perDay >= leastPixels)
            return TimeStep(step);
    }
    return TimeStep::decade;
}

qint64 stepStart(qint64 day, TimeStep step)
{
    const QDate date = QDate::fromJulianDay(day);
    switch (step) {
    case TimeStep::day:
        break;
    case TimeStep::week:
        return day + 1 - date.dayOfWeek();
    case TimeStep::month:
        return QDate(date.year(), date.month(), 1).toJulianDay();
    case TimeStep::quarter:
        return QDate(date.year(), (date.month() - 1) / 3 * 3 + 1, 1).toJulianDay();
    case TimeStep::year:
        return QDate(date.year(), 1, 1).toJulianDay();
    case TimeStep::decade:
        return QDate(std::max(date.year() / 10 * 10, 1), 1, 1).toJulianDay();
    }
    return day;
}

qint64 nextStep(qint64 start, TimeStep step)
{
    const QDate date = QDate::fromJulianDay(start);
    switch (step) {
    case TimeStep::day:
        break;
    case TimeStep::week:
        return start + 7;
    case TimeStep::month:
        return date.addMonths(1).toJulianDay();
    case TimeStep::quarter:
        return date.addMonths(3).toJulianDay();
    case TimeStep::year:
        return date.addYears(1).toJulianDay();
    case TimeStep::decade:
        return QDate(date.year() / 10 * 10 + 10, 1, 1).toJulianDay();
    }
    return start + 1;
}

qint64 SteppedCounts::largest() const
{
    qint64 most = 0;
    for (const SpanCount &each : steps)
        most = std::max(most, each.count);
    return most;
}

SteppedCounts inSteps(std::span<const SpanCount> counts, TimeStep step, const TimeWindow &window)
{
    SteppedCounts made;
    const qint64 from = stepStart(qint64(std::floor(window.first)), step);
    const qint64 to = nextStep(stepStart(qint64(std::ceil(window.last)) - 1, step), step); // beyond
    for (const SpanCount &each : counts) {
        if (each.last < from || each.first >= to)
            continue;
        const qint64 start = stepStart(each.first, step);
        const qint64 next = nextStep(start, step);
        const bool isWithin = double(each.last + 1) > window.first && double(each.first) < window.last;
        if (each.last >= next && isWithin)
            made.rough.push_back(each);
        else if (each.last >= next)
            continue;
        else if (!made.steps.empty() && made.steps.back().first == start)
            made.steps.back().count += each.count;
        else
            made.steps.push_back({start, next - 1, each.count});
    }
    return made;
}

std::vector<SpanCount> presentInSteps(std::span<const SpanCount> begins, std::span<const SpanCount> ends, TimeStep step,
                                      const TimeWindow &window)
{
    std::vector<SpanCount> made;
    if (begins.empty())
        return made;
    const RunningSum begun(begins, &SpanCount::first);
    const RunningSum ended(ends, &SpanCount::last);
    qint64 start = stepStart(std::max(qint64(std::floor(window.first)), begins.front().first), step);
    for (qint64 count = 0; double(start) < window.last && count < mostSteps; ++count) {
        const qint64 next = nextStep(start, step);
        if (const qint64 present = begun.before(next) - ended.before(start); present > 0)
            made.push_back({start, next - 1, present});
        start = next;
    }
    return made;
}

qint64 countIn(std::span<const SpanCount> counts, const TimeWindow &window)
{
    qint64 sum = 0;
    for (const SpanCount &each : counts)
        sum += double(each.last + 1) > window.first && double(each.first) < window.last ? each.count : 0;
    return sum;
}

qint64 presentIn(std::span<const SpanCount> begins, std::span<const SpanCount> ends, const TimeWindow &window)
{
    qint64 present = 0;
    for (const SpanCount &each : begins)
        present += double(each.first) < window.last ? each.count : 0;
    for (const SpanCount &each : ends)
        present -= double(each.last + 1) <= window.first ? each.count : 0;
    return present;
}

} // namespace interdict
