// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/dashboard/chartscale.h"

#include "models/metrics/roundsteps.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

struct PlotWords
{
    Q_DECLARE_TR_FUNCTIONS(PlotView)
};

struct Stride
{
    enum class Unit { day, month, year } unit;
    int count;
};

constexpr std::array strides{
    Stride{Stride::Unit::day, 1},     Stride{Stride::Unit::day, 2},    Stride{Stride::Unit::day, 7},
    Stride{Stride::Unit::day, 14},    Stride{Stride::Unit::month, 1},  Stride{Stride::Unit::month, 2},
    Stride{Stride::Unit::month, 3},   Stride{Stride::Unit::month, 6},  Stride{Stride::Unit::year, 1},
    Stride{Stride::Unit::year, 2},    Stride{Stride::Unit::year, 5},   Stride{Stride::Unit::year, 10},
    Stride{Stride::Unit::year, 20},   Stride{Stride::Unit::year, 50},  Stride{Stride::Unit::year, 100},
    Stride{Stride::Unit::year, 200},  Stride{Stride::Unit::year, 500}, Stride{Stride::Unit::year, 1000},
    Stride{Stride::Unit::year, 2000}, Stride{Stride::Unit::year, 5000}};

bool isFinerThan(const Stride &stride, Bucket bucket)
{
    if (stride.unit != Stride::Unit::day)
        return false;
    return bucket == Bucket::month || (bucket == Bucket::week && stride.count < 7);
}

/// The first day at or after `day` on which a tick of this stride can stand.
QDate firstTick(QDate day, const Stride &stride)
{
    const auto upTo = [](int value, int multiple) { return (value + multiple - 1) / multiple * multiple; };
    switch (stride.unit) {
    case Stride::Unit::day:
        return stride.count < 7 ? day : day.addDays((8 - day.dayOfWeek()) % 7);
    case Stride::Unit::month: {
        const QDate start = day.day() == 1 ? day : QDate(day.year(), day.month(), 1).addMonths(1);
        return start.addMonths(upTo(start.month() - 1, stride.count) - (start.month() - 1));
    }
    case Stride::Unit::year:
        return {upTo(day.dayOfYear() == 1 ? day.year() : day.year() + 1, stride.count), 1, 1};
    }
    return day;
}

QDate nextTick(QDate day, const Stride &stride)
{
    switch (stride.unit) {
    case Stride::Unit::day:
        return day.addDays(stride.count);
    case Stride::Unit::month:
        return day.addMonths(stride.count);
    case Stride::Unit::year:
        return day.addYears(stride.count);
    }
    return day.addDays(1);
}

QString tickText(QDate day, const Stride &stride)
{
    switch (stride.unit) {
    case Stride::Unit::day:
        return day.toString(u"yyyy-MM-dd"_s);
    case Stride::Unit::month:
        return day.toString(u"yyyy-MM"_s);
    case Stride::Unit::year:
        return day.toString(u"yyyy"_s);
    }
    return {};
}

ValueScale logScale(double low, double high, int most)
{
    ValueScale scale;
    scale.isLog = true;
    int first = roundStepBelow(low);
    int last = roundStepBelow(high);
    last += roundStep(last) < high * (1 - 1e-9) || last == first;
    scale.low = roundStep(first);
    scale.high = roundStep(last);
    int stride = 1;
    while ((last - first) / stride + 1 > most) // 1, 2 and 5; then decades
        stride = stride == 1 ? 3 : stride + 3;
    if (stride > 1)
        first = int(std::ceil(first / 3.0)) * 3;
    for (int step = first; step <= last; step += stride)
        scale.ticks.push_back({roundStep(step), amountText(roundStep(step))});
    return scale;
}

} // namespace

double ValueScale::part(double value) const
{
    if (!(high > low))
        return 0;
    const double held = std::clamp(value, low, high);
    return isLog ? std::log(held / low) / std::log(high / low) : (held - low) / (high - low);
}

QString amountText(double amount)
{
    if (amount == 0 || !std::isfinite(amount))
        return QLocale().toString(0);
    const int decimals = std::clamp(3 - int(std::floor(std::log10(std::abs(amount)) + 1e-9)), 0, 10);
    QLocale locale;
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    QString text = locale.toString(amount, 'f', decimals);
    if (decimals > 0) {
        while (text.endsWith(locale.zeroDigit()))
            text.chop(locale.zeroDigit().size());
        if (text.endsWith(locale.decimalPoint()))
            text.chop(locale.decimalPoint().size());
    }
    return text;
}

ValueScale valueScale(double low, double high, bool isLog, int most)
{
    most = std::max(most, 2);
    if (isLog && low > 0 && high >= low)
        return logScale(low, high, most);
    ValueScale scale;
    const double top = high > 0 && std::isfinite(high) ? high : 1;
    int step = roundStepBelow(top / most);
    while (std::ceil(top / roundStep(step) - 1e-9) + 1 > most)
        ++step;
    const int steps = int(std::ceil(top / roundStep(step) - 1e-9));
    scale.high = roundStep(step) * steps;
    for (int i = 0; i <= steps; ++i)
        scale.ticks.push_back({roundStep(step) * i, amountText(roundStep(step) * i)});
    return scale;
}

ValueScale shareScale(int most)
{
    ValueScale scale;
    const int steps = most >= 11 ? 10 : most >= 6 ? 5 : most >= 5 ? 4 : 2;
    for (int i = 0; i <= steps; ++i)
        //: A share in percent
        scale.ticks.push_back({double(i) / steps, PlotWords::tr("%1 %").arg(100 * i / steps)});
    return scale;
}

ValueScale dateScale(qint64 first, qint64 last, int most)
{
    ValueScale scale;
    if (last - first < 4) { // a single day is no wall
        first -= 2;
        last += 2;
    }
    scale.low = double(first);
    scale.high = double(last);
    for (const TimeTick &tick : timeTicks(QDate::fromJulianDay(first), QDate::fromJulianDay(last), Bucket::day, most))
        scale.ticks.push_back({double(tick.day.toJulianDay()), tick.text});
    return scale;
}

CountScale countScale(qint64 highest, int mostSteps)
{
    const qint64 most = std::max(mostSteps, 1);
    const qint64 wanted = std::clamp<qint64>(highest, 1, qint64(1) << 53);
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            const qint64 step = factor * power;
            const qint64 steps = (wanted + step - 1) / step;
            if (steps <= most)
                return {step, int(steps)};
        }
    }
}

std::vector<TimeTick> timeTicks(QDate first, QDate last, Bucket bucket, int most)
{
    for (const Stride &stride : strides) {
        if (isFinerThan(stride, bucket))
            continue;
        std::vector<TimeTick> ticks;
        for (QDate day = firstTick(first, stride); day.isValid() && day <= last && int(ticks.size()) <= most;
             day = nextTick(day, stride))
            ticks.push_back({day, tickText(day, stride)});
        if (int(ticks.size()) <= most)
            return ticks;
    }
    return {};
}

} // namespace interdict::ui
