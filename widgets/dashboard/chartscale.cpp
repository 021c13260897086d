// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/dashboard/chartscale.h"

#include <algorithm>
#include <array>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

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

} // namespace interdict::ui
