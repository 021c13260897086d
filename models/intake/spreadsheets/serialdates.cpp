// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/spreadsheets/numberformat.h"

#include <QDate>

#include <cmath>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsOfDay = 86400;
constexpr double lastDay1900 = 2958465; // 9999-12-31

QString twoDigits(qint64 number)
{
    return u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

/// Lotus 1-2-3 took 1900 for a leap year, and Excel follows it: day 60 is its 29 February, and the days before it lie
/// one off. Day 0 is shown as the day before the first.
QString isoDay(qint64 day, NumberFormat::DateSystem system, const NumberFormat::DateParts &parts)
{
    if (system == NumberFormat::DateSystem::from1900 && day == 60)
        return u"1900-02-29"_s;
    if (system == NumberFormat::DateSystem::from1900 && day == 0)
        return u"1900-01-00"_s;
    const QDate first = system == NumberFormat::DateSystem::from1904 ? QDate(1904, 1, 1)
                        : day < 60                                   ? QDate(1899, 12, 31)
                                                                     : QDate(1899, 12, 30);
    const QDate date = first.addDays(day);
    const QString iso = date.toString(Qt::ISODate);
    if (!parts.hasDay && parts.hasYear && date.day() == 1 && (parts.hasMonth || date.month() == 1))
        return iso.first(parts.hasMonth ? 7 : 4);
    return iso;
}

QString isoTime(qint64 milliseconds, bool isElapsed, bool hasFraction)
{
    const qint64 seconds = milliseconds / 1000;
    const qint64 hours = isElapsed ? seconds / 3600 : seconds / 3600 % 24;
    QString text = twoDigits(hours) + u':' + twoDigits(seconds / 60 % 60) + u':' + twoDigits(seconds % 60);
    if (hasFraction && milliseconds % 1000 != 0)
        text += u".%1"_s.arg(milliseconds % 1000, 3, 10, QLatin1Char('0'));
    return text;
}

} // namespace

QString isoOfSerial(double serial, const NumberFormat::DateParts &parts, NumberFormat::DateSystem system)
{
    const double last = system == NumberFormat::DateSystem::from1904 ? lastDay1900 - 1462 : lastDay1900;
    if (!(serial >= 0) || serial >= last + 1)
        return {};
    if (!parts.hasTime) // half a millisecond covers what computing with doubles loses
        return isoDay(static_cast<qint64>(std::floor(serial + 0.5 / (1000 * secondsOfDay))), system, parts);
    qint64 milliseconds = std::llround(serial * secondsOfDay * 1000);
    if (!parts.hasFraction)
        milliseconds = (milliseconds + 500) / 1000 * 1000;
    if (!parts.isDate())
        return isoTime(milliseconds, parts.isElapsed, parts.hasFraction);
    constexpr qint64 day = secondsOfDay * 1000;
    NumberFormat::DateParts whole = parts;
    whole.hasDay = true; // with a time there is a day
    return isoDay(milliseconds / day, system, whole) + u'T' + isoTime(milliseconds % day, false, parts.hasFraction);
}

} // namespace interdict
