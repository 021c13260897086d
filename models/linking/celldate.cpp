// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/celldate.h"

#include <QDate>

namespace interdict {

namespace {

constexpr int firstYear = 1800;
constexpr int lastYear = 2199;

QStringList numbersIn(QStringView text)
{
    constexpr int mostNumbers = 8; // date, time and zone
    QStringList numbers;
    bool isInside = false;
    for (const QChar letter : text) {
        if (!letter.isDigit()) {
            isInside = false;
            if (letter.isLetter() && letter.toUpper() != u'T' && letter.toUpper() != u'Z')
                return {};
            continue;
        }
        if (!isInside && numbers.size() == mostNumbers)
            return {};
        if (!isInside)
            numbers << QString();
        numbers.back() += letter;
        isInside = true;
    }
    return numbers;
}

bool isYear(const QString &number)
{
    const int year = number.toInt();
    return number.size() == 4 && year >= firstYear && year <= lastYear;
}

QString twoDigits(const QString &number)
{
    return number.rightJustified(2, u'0');
}

bool isShort(const QString &number)
{
    return number.size() <= 2;
}

QString yearFirst(const QStringList &numbers)
{
    if (numbers.size() == 1)
        return numbers[0];
    if (!isShort(numbers[1]))
        return {};
    if (numbers.size() == 2)
        return numbers[0] + twoDigits(numbers[1]);
    return isShort(numbers[2]) ? QString(numbers[0] + twoDigits(numbers[1]) + twoDigits(numbers[2])) : QString();
}

} // namespace

QString dateDigits(QStringView text, bool monthIsFirst)
{
    constexpr qsizetype longest = 40;
    text = text.trimmed();
    if (text.size() < 4 || text.size() > longest)
        return {};
    const QStringList numbers = numbersIn(text);
    if (numbers.isEmpty())
        return {};
    if (numbers[0].size() == 8 && numbers.size() == 1 && isYear(numbers[0].first(4)))
        return numbers[0];
    if (isYear(numbers[0]))
        return yearFirst(numbers);
    if (numbers.size() < 3 || !isYear(numbers[2]) || !isShort(numbers[0]) || !isShort(numbers[1]))
        return {};
    const QString &month = monthIsFirst ? numbers[0] : numbers[1];
    const QString &day = monthIsFirst ? numbers[1] : numbers[0];
    return numbers[2] + twoDigits(month) + twoDigits(day);
}

bool hasMonthFirst(const QStringList &values)
{
    int monthFirst = 0;
    int dayFirst = 0;
    for (const QString &value : values) {
        const QStringList numbers = numbersIn(value);
        if (numbers.size() < 3 || !isYear(numbers[2]))
            continue;
        dayFirst += numbers[0].toInt() > 12;
        monthFirst += numbers[1].toInt() > 12;
    }
    return monthFirst > dayFirst;
}

qint64 dayNumber(QStringView digits)
{
    if (digits.size() != 8)
        return -1;
    const QDate day(digits.first(4).toInt(), digits.sliced(4, 2).toInt(), digits.last(2).toInt());
    return day.isValid() ? day.toJulianDay() : -1;
}

} // namespace interdict
