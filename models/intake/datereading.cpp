// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/datereading.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using DateOrder = ColumnMapping::DateOrder;

constexpr int firstYear = 1000;
constexpr qsizetype longestDate = 64;

// English, German, French, Spanish, Italian, Dutch, Russian; three letters and more of a name are enough.
constexpr std::array<QStringView, 12> monthNames{
    u"january januar janvier enero gennaio января",
    u"february februar février fevrier febrero febbraio февраля",
    u"march märz mrz mars marzo maart марта",
    u"april avril abril aprile апреля",
    u"may mai mayo maggio mei мая",
    u"june juni juin junio giugno июня",
    u"july juli juillet julio luglio июля",
    u"august août aout agosto augustus августа",
    u"september septembre septiembre settembre сентября",
    u"october oktober octobre octubre ottobre октября",
    u"november novembre noviembre ноября",
    u"december dezember décembre decembre diciembre dicembre декабря",
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

int monthOf(QStringView word)
{
    if (word.size() < 3)
        return 0;
    const QString lower = word.toString().toLower();
    for (size_t month = 0; month < monthNames.size(); ++month) {
        const QStringView names = monthNames[month];
        if (names.startsWith(lower) || names.contains(QString(u' ' + lower)))
            return int(month) + 1;
    }
    return 0;
}

/// The text from left to right; what is read is behind.
class Cursor
{
public:
    explicit Cursor(QStringView text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    [[nodiscard]] QStringView rest() const { return m_text.sliced(m_at); }
    [[nodiscard]] qsizetype place() const { return m_at; }
    void back(qsizetype place) { m_at = place; }

    bool skip(QChar c)
    {
        if (peek() != c || atEnd())
            return false;
        ++m_at;
        return true;
    }
    void skipAnyOf(QStringView characters)
    {
        while (!atEnd() && characters.contains(peek()))
            ++m_at;
    }
    QStringView digits()
    {
        const qsizetype start = m_at;
        while (!atEnd() && isDigit(peek()))
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }
    QStringView word()
    {
        const qsizetype start = m_at;
        while (!atEnd() && peek().isLetter())
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

int numberOf(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits.first(std::min<qsizetype>(digits.size(), 8)))
        value = value * 10 + (c.unicode() - u'0');
    return value;
}

/// Two digits mean 1970 to 2069, as POSIX strptime reads them.
int yearOf(QStringView digits)
{
    const int number = numberOf(digits);
    if (digits.size() == 4)
        return number;
    return digits.size() == 2 ? number + (number < 70 ? 2000 : 1900) : 0;
}

struct Zone
{
    bool isKnown = false;
    int seconds = 0;
};

/// "Z", "UTC", "GMT", "+01:00", "-0500", "+01".
std::optional<Zone> readZone(Cursor &cursor)
{
    cursor.skip(u' ');
    if (cursor.atEnd())
        return Zone{};
    const QChar sign = cursor.peek();
    if (sign != u'+' && sign != u'-') {
        const QStringView name = cursor.word();
        const bool isUtc = name.compare(u"z", Qt::CaseInsensitive) == 0 || name == u"UTC" || name == u"GMT";
        return isUtc ? std::optional(Zone{true, 0}) : std::nullopt;
    }
    cursor.skip(sign);
    const QStringView hours = cursor.digits();
    const bool hasColon = cursor.skip(u':');
    const QStringView minutes = hasColon ? cursor.digits() : hours.sliced(std::min<qsizetype>(2, hours.size()));
    const int seconds = (numberOf(hours.first(std::min<qsizetype>(2, hours.size()))) * 60 + numberOf(minutes)) * 60;
    if (hours.size() < 2 || hours.size() > 4 || minutes.size() > 2 || seconds > 15 * 3600)
        return std::nullopt;
    return Zone{true, sign == u'-' ? -seconds : seconds};
}

struct Moment
{
    QTime time;
    Zone zone;
};

/// "T10:20", " 10:20:30.5 PM", " 10.39.15", with a zone or without.
std::optional<Moment> readTime(Cursor &cursor)
{
    cursor.skipAnyOf(u" ,T");
    const int hour = numberOf(cursor.digits());
    const QChar separator = cursor.peek();
    if (separator != u':' && separator != u'.')
        return std::nullopt;
    cursor.skip(separator);
    const QStringView minute = cursor.digits();
    int second = 0;
    if (cursor.skip(separator))
        second = numberOf(cursor.digits());
    if (cursor.skip(u'.') || cursor.skip(u','))
        cursor.digits();
    const qsizetype place = cursor.place();
    cursor.skip(u' ');
    const QStringView half = cursor.word();
    const bool isPm = half.compare(u"pm", Qt::CaseInsensitive) == 0;
    if (!isPm && half.compare(u"am", Qt::CaseInsensitive) != 0)
        cursor.back(place);
    const bool hasHalf = cursor.place() != place && !half.isEmpty();
    const QTime time(hasHalf ? hour % 12 + (isPm ? 12 : 0) : hour, numberOf(minute), std::min(second, 59));
    const auto zone = readZone(cursor);
    if (!time.isValid() || minute.size() != 2 || !zone)
        return std::nullopt;
    return Moment{time, *zone};
}

std::optional<PartialDate> withTime(QDate day, Cursor &cursor)
{
    if (!day.isValid() || day.year() < firstYear)
        return std::nullopt;
    cursor.skipAnyOf(u".");
    if (cursor.atEnd())
        return PartialDate::fromDay(day);
    const auto moment = readTime(cursor);
    if (!moment || !cursor.rest().trimmed().isEmpty())
        return std::nullopt;
    if (!moment->zone.isKnown)
        return PartialDate::fromDay(day);
    return PartialDate::fromMoment(QDateTime(day, moment->time, QTimeZone::utc()).addSecs(-moment->zone.seconds));
}

QDate ordered(int first, int second, int year, DateOrder order)
{
    const bool isDayFirst = first > 12 || (second <= 12 && order == DateOrder::dayFirst);
    return isDayFirst ? QDate(year, second, first) : QDate(year, first, second);
}

std::optional<PartialDate> fromSeconds(qint64 seconds)
{
    return PartialDate::fromMoment(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
}

/// Digits alone: a year, a day without separators, seconds or milliseconds since 1970.
std::optional<PartialDate> readDigits(QStringView digits, DateOrder order)
{
    const auto number = [digits](qsizetype at, qsizetype count) { return numberOf(digits.sliced(at, count)); };
    if (digits.size() == 4 && number(0, 4) >= 1900 && number(0, 4) < 2100) {
        const auto year = PartialDate::parse(digits);
        return year ? std::optional(*year) : std::nullopt;
    }
    if (digits.size() == 8 || digits.size() == 14) {
        const QDate day(number(0, 4), number(4, 2), number(6, 2));
        if (day.isValid() && day.year() >= 1900 && day.year() < 2100)
            return PartialDate::fromDay(day);
    }
    if (digits.size() == 8 || digits.size() == 7) { // a first zero is lost where a program took the date for a number
        const qsizetype two = digits.size() - 6;
        const QDate day = ordered(number(0, two), number(two, 2), number(two + 2, 4), order);
        return day.isValid() && day.year() >= 1900 ? std::optional(PartialDate::fromDay(day)) : std::nullopt;
    }
    if (digits.size() == 10 && digits[0] == u'1')
        return fromSeconds(digits.toLongLong());
    if (digits.size() == 13 && digits[0] == u'1')
        return fromSeconds(digits.toLongLong() / 1000);
    return std::nullopt;
}

bool isSeparator(QChar c)
{
    return c == u'-' || c == u'/' || c == u'.';
}

/// "2014-01-31" and its kin; `year` is read already.
std::optional<PartialDate> readYearFirst(QStringView year, Cursor &cursor)
{
    const QChar separator = cursor.peek();
    cursor.skip(separator);
    const QStringView month = cursor.digits();
    if (month.isEmpty() || month.size() > 2)
        return std::nullopt;
    if (cursor.atEnd()) {
        if (!QDate::isValid(numberOf(year), numberOf(month), 1))
            return std::nullopt;
        const auto date = PartialDate::parse(u"%1-%2"_s.arg(year).arg(numberOf(month), 2, 10, QChar(u'0')));
        return date ? std::optional(*date) : std::nullopt;
    }
    if (!cursor.skip(separator))
        return std::nullopt;
    const QStringView day = cursor.digits();
    if (day.isEmpty() || day.size() > 2)
        return std::nullopt;
    return withTime(QDate(numberOf(year), numberOf(month), numberOf(day)), cursor);
}

std::optional<PartialDate> readYearLast(QStringView first, Cursor &cursor, DateOrder order)
{
    const QChar separator = cursor.peek();
    cursor.skip(separator);
    cursor.skip(u' ');
    const QStringView second = cursor.digits();
    if (second.isEmpty() || second.size() > 2 || !cursor.skip(separator))
        return std::nullopt;
    cursor.skip(u' ');
    const QStringView year = cursor.digits();
    if (yearOf(year) == 0)
        return std::nullopt;
    return withTime(ordered(numberOf(first), numberOf(second), yearOf(year), order), cursor);
}

/// "31 Jan 2014", "31st of January, 2014", "31-Jan-14"; the day is read already.
std::optional<PartialDate> readDayAndMonth(QStringView day, Cursor &cursor)
{
    constexpr QStringView between = u" .,-/";
    qsizetype place = cursor.place();
    const QStringView suffix = cursor.word();
    if (suffix != u"st" && suffix != u"nd" && suffix != u"rd" && suffix != u"th")
        cursor.back(place);
    cursor.skipAnyOf(between);
    place = cursor.place();
    const QStringView joining = cursor.word();
    if (joining != u"of" && joining != u"de")
        cursor.back(place);
    cursor.skipAnyOf(between);
    const int month = monthOf(cursor.word());
    cursor.skipAnyOf(between);
    const int year = yearOf(cursor.digits());
    if (month == 0 || year == 0)
        return std::nullopt;
    return withTime(QDate(year, month, numberOf(day)), cursor);
}

/// "Jan 31, 2014", "January 2014", also behind a weekday.
std::optional<PartialDate> readMonthFirst(Cursor &cursor)
{
    constexpr QStringView between = u" .,-/";
    QStringView word = cursor.word();
    cursor.skipAnyOf(between);
    int month = monthOf(word);
    if (month == 0 || cursor.peek().isLetter()) { // a weekday
        if (isDigit(cursor.peek()))
            return readDayAndMonth(cursor.digits(), cursor);
        month = monthOf(cursor.word());
        cursor.skipAnyOf(between);
    }
    const QStringView number = cursor.digits();
    if (month == 0 || number.isEmpty())
        return std::nullopt;
    if (number.size() == 4 && cursor.atEnd()) {
        const auto date = PartialDate::parse(u"%1-%2"_s.arg(number).arg(month, 2, 10, QChar(u'0')));
        return date ? std::optional(*date) : std::nullopt;
    }
    const qsizetype place = cursor.place();
    const QStringView suffix = cursor.word();
    if (suffix != u"st" && suffix != u"nd" && suffix != u"rd" && suffix != u"th")
        cursor.back(place);
    cursor.skipAnyOf(between);
    const int year = yearOf(cursor.digits());
    return number.size() <= 2 && year != 0 ? withTime(QDate(year, month, numberOf(number)), cursor) : std::nullopt;
}

} // namespace

std::optional<PartialDate> readDate(QStringView text, DateOrder order)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longestDate)
        return std::nullopt;
    Cursor cursor(text);
    if (!isDigit(text[0]))
        return text[0].isLetter() ? readMonthFirst(cursor) : std::nullopt;
    const QStringView digits = cursor.digits();
    if (cursor.atEnd())
        return readDigits(digits, order);
    if (digits.size() == 4 && isSeparator(cursor.peek()))
        return readYearFirst(digits, cursor);
    if (digits.size() > 2)
        return std::nullopt;
    if (isSeparator(cursor.peek()) && cursor.rest().size() > 1 && !cursor.rest()[1].isLetter()) {
        const qsizetype place = cursor.place();
        if (const auto date = readYearLast(digits, cursor, order))
            return date;
        cursor.back(place);
    }
    return readDayAndMonth(digits, cursor);
}

std::optional<LeadingNumbers> leadingNumbersOfDate(QStringView text)
{
    constexpr qsizetype shortest = 6; // "1/1/14"
    text = text.trimmed();
    if (text.size() < shortest || text.size() > longestDate || !isDigit(text[0]))
        return std::nullopt;
    Cursor cursor(text);
    const QStringView first = cursor.digits();
    const QChar separator = cursor.peek();
    if (first.size() > 2 || !isSeparator(separator))
        return std::nullopt;
    cursor.skip(separator);
    const QStringView second = cursor.digits();
    if (second.isEmpty() || second.size() > 2 || !cursor.skip(separator))
        return std::nullopt;
    const QStringView year = cursor.digits();
    const LeadingNumbers numbers{numberOf(first), numberOf(second)};
    const bool isDate = numbers.first >= 1 && numbers.first <= 31 && numbers.second >= 1 && numbers.second <= 31 &&
                        (numbers.first <= 12 || numbers.second <= 12);
    return yearOf(year) != 0 && isDate ? std::optional(numbers) : std::nullopt;
}

std::optional<PartialDate> dateInFileName(QStringView fileName)
{
    std::optional<PartialDate> found;
    for (qsizetype i = 0; i < fileName.size(); ++i) {
        if (!isDigit(fileName[i]) || (i > 0 && isDigit(fileName[i - 1])))
            continue;
        qsizetype end = i;
        while (end < fileName.size() &&
               (isDigit(fileName[end]) ||
                ((fileName[end] == u'-' || fileName[end] == u'_' || fileName[end] == u'.') && end - i < 8)))
            ++end;
        QString digits = fileName.sliced(i, end - i).toString().replace(u'_', u'-').replace(u'.', u'-');
        while (digits.endsWith(u'-'))
            digits.chop(1);
        const bool hasYearFirst = digits.size() >= 7 && (digits.startsWith("19"_L1) || digits.startsWith("20"_L1));
        if (!hasYearFirst)
            continue;
        if (const auto date = readDate(digits, DateOrder::dayFirst); date && digits.size() != 10 - 3) {
            found = date;
            i = end - 1;
        } else if (const auto month = PartialDate::parse(digits)) {
            found = *month;
            i = end - 1;
        }
    }
    return found;
}

} // namespace interdict
