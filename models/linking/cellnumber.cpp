// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/linking/cellnumber.h"

#include <QString>

#include <cmath>

namespace interdict {

namespace {

/// A comma with three digits behind it parts thousands; another one is a decimal comma.
QString withPointForDecimals(QStringView digits)
{
    QString plain = digits.toString();
    const qsizetype comma = plain.lastIndexOf(u',');
    const qsizetype point = plain.lastIndexOf(u'.');
    if (comma < 0)
        return plain;
    const bool isDecimal = comma > point && (point >= 0 || plain.size() - comma - 1 != 3);
    plain.remove(isDecimal ? u'.' : u',');
    return plain.replace(u',', u'.');
}

} // namespace

std::optional<double> cellNumber(QStringView text)
{
    constexpr qsizetype longest = 40;
    constexpr qsizetype longestUnit = 4; // "BTC", "US$"
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longest)
        return {};
    qsizetype first = 0;
    while (first < text.size() && !text[first].isDigit() && text[first] != u'-' && text[first] != u'.')
        ++first;
    qsizetype last = text.size();
    while (last > first && !text[last - 1].isDigit())
        --last;
    if (first > longestUnit || text.size() - last > longestUnit || first == last)
        return {};
    bool isNumber = false;
    const double number = withPointForDecimals(text.sliced(first, last - first)).toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace interdict
