// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/partialdate.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <optional>

namespace interdict {

namespace {

constexpr int firstYear = 1000;
constexpr int lastYear = 9999;

/// `count` ASCII digits at `at` as a number; nothing where they are not all there.
std::optional<int> digitsAt(QStringView text, qsizetype at, int count)
{
    if (at + count > text.size())
        return std::nullopt;
    int value = 0;
    for (int i = 0; i < count; ++i) {
        const char16_t u = text[at + i].unicode();
        if (u < u'0' || u > u'9')
            return std::nullopt;
        value = value * 10 + (u - u'0');
    }
    return value;
}

bool hasAt(QStringView text, qsizetype at, char16_t wanted)
{
    return at < text.size() && text[at].unicode() == wanted;
}

/// Seconds east of UTC: "Z", "+hh", "+hhmm" or "+hh:mm" and nothing after it.
std::optional<int> zoneOffset(QStringView zone)
{
    if (zone.size() == 1 && (zone[0] == u'Z' || zone[0] == u'z'))
        return 0;
    if (zone.isEmpty() || (zone[0] != u'+' && zone[0] != u'-'))
        return std::nullopt;
    const auto hours = digitsAt(zone, 1, 2);
    if (!hours || *hours > 14)
        return std::nullopt;
    int minutes = 0;
    if (zone.size() > 3) {
        const qsizetype at = hasAt(zone, 3, u':') ? 4 : 3;
        const auto given = digitsAt(zone, at, 2);
        if (!given || *given > 59 || zone.size() != at + 2)
            return std::nullopt;
        minutes = *given;
    }
    const int seconds = (*hours * 60 + minutes) * 60;
    return zone[0] == u'-' ? -seconds : seconds;
}

/// Written so that it is the same, and not deprecated, from Qt 6.4 on.
QDateTime inUtc(QDate day, QTime time)
{
    return QDateTime(day, time, QTimeZone::utc()).toUTC();
}

QDateTime startOf(QDate day)
{
    return inUtc(day, QTime(0, 0));
}

/// The moment in "2014-01-31T10:20:30.5+01:00", whose date was read already; the seconds may be left out.
std::optional<QDateTime> momentOf(QDate day, QStringView text)
{
    constexpr qsizetype dayLength = 10;
    const auto hour = digitsAt(text, dayLength + 1, 2);
    const auto minute = digitsAt(text, dayLength + 4, 2);
    if (!hour || !minute || !hasAt(text, dayLength + 3, u':'))
        return std::nullopt;
    qsizetype at = dayLength + 6;
    int second = 0;
    if (hasAt(text, at, u':')) {
        const auto given = digitsAt(text, at + 1, 2);
        if (!given)
            return std::nullopt;
        second = *given;
        at += 3;
        if (hasAt(text, at, u'.') || hasAt(text, at, u',')) {
            const qsizetype fraction = ++at;
            while (digitsAt(text, at, 1))
                ++at;
            if (at == fraction)
                return std::nullopt;
        }
    }
    // A leap second has no place in QTime; it is kept as the last second of its minute.
    const QTime time(*hour, *minute, second == 60 ? 59 : second);
    const auto offset = zoneOffset(text.sliced(qMin(at, text.size())));
    if (!time.isValid() || !offset)
        return std::nullopt;
    return inUtc(day, time).addSecs(-*offset);
}

tl::unexpected<Error> notADate(QStringView text)
{
    return failure(ErrorCode::invalidValue,
                   QCoreApplication::translate("PartialDate",
                                               "\"%1\" is no date that can be used. Write a year, a month, a "
                                               "day or a time in UTC, such as 2014, 2014-01, 2014-01-31 or "
                                               "2014-01-31T10:20:30Z.")
                       .arg(text.first(qMin<qsizetype>(text.size(), 60))));
}

} // namespace

Result<PartialDate> PartialDate::parse(QStringView text)
{
    constexpr qsizetype longest = 64;
    const QStringView trimmed = text.trimmed();
    const auto year = digitsAt(trimmed, 0, 4);
    if (trimmed.size() > longest || !year || *year < firstYear)
        return notADate(text);
    if (trimmed.size() == 4)
        return PartialDate(startOf(QDate(*year, 1, 1)), Precision::year);
    const auto month = digitsAt(trimmed, 5, 2);
    if (!hasAt(trimmed, 4, u'-') || !month || !QDate::isValid(*year, *month, 1))
        return notADate(text);
    if (trimmed.size() == 7)
        return PartialDate(startOf(QDate(*year, *month, 1)), Precision::month);
    const auto day = digitsAt(trimmed, 8, 2);
    if (!hasAt(trimmed, 7, u'-') || !day || !QDate::isValid(*year, *month, *day))
        return notADate(text);
    const QDate date(*year, *month, *day);
    if (trimmed.size() == 10)
        return PartialDate(startOf(date), Precision::day);
    if (!hasAt(trimmed, 10, u'T') && !hasAt(trimmed, 10, u't') && !hasAt(trimmed, 10, u' '))
        return notADate(text);
    const auto moment = momentOf(date, trimmed);
    if (!moment || moment->date().year() < firstYear || moment->date().year() > lastYear)
        return notADate(text);
    return fromMoment(*moment);
}

PartialDate PartialDate::fromDay(QDate day)
{
    Q_ASSERT(day.isValid() && day.year() >= firstYear && day.year() <= lastYear);
    return PartialDate(startOf(day), Precision::day);
}

PartialDate PartialDate::fromMoment(const QDateTime &moment)
{
    Q_ASSERT(moment.isValid());
    const QDateTime utc = moment.toUTC();
    const QTime time = utc.time();
    return PartialDate(inUtc(utc.date(), QTime(time.hour(), time.minute(), time.second())), Precision::second);
}

QDate PartialDate::firstDay() const
{
    return m_start.date();
}

QDate PartialDate::lastDay() const
{
    const QDate first = m_start.date();
    switch (m_precision) {
    case Precision::year:
        return QDate(first.year(), 12, 31);
    case Precision::month:
        return QDate(first.year(), first.month(), first.daysInMonth());
    case Precision::day:
    case Precision::second:
        break;
    }
    return first;
}

QString PartialDate::toString() const
{
    switch (m_precision) {
    case Precision::year:
        return m_start.toString(u"yyyy");
    case Precision::month:
        return m_start.toString(u"yyyy-MM");
    case Precision::day:
        return m_start.toString(u"yyyy-MM-dd");
    case Precision::second:
        break;
    }
    return m_start.toString(u"yyyy-MM-ddTHH:mm:ssZ");
}

std::strong_ordering operator<=>(const PartialDate &a, const PartialDate &b)
{
    const qint64 left = a.m_start.toSecsSinceEpoch();
    const qint64 right = b.m_start.toSecsSinceEpoch();
    if (left != right)
        return left <=> right;
    return static_cast<int>(a.m_precision) <=> static_cast<int>(b.m_precision);
}

} // namespace interdict
