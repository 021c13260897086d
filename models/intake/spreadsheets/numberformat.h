// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace interdict {

/// A number format of a workbook (ECMA-376 Part 1, 18.8.30 and 18.8.31), and what a cell with it shows: decimals,
/// thousands, percent, currencies, leading zeros and literals as in an English program; dates and times as ISO 8601
/// instead, without a zone. Fractions, and formats that would hide the value, show it as General does.
class NumberFormat
{
public:
    /// From which day the days of dates are counted. The first has a 29 February 1900, which never was.
    enum class DateSystem { from1900, from1904 };

    NumberFormat() = default; ///< General
    [[nodiscard]] static NumberFormat parse(QStringView code);
    /// The formats that have a number instead of a code; General for those that are not defined.
    [[nodiscard]] static NumberFormat builtIn(int id);

    [[nodiscard]] QString shown(double value, QStringView asWritten, DateSystem system) const;
    /// As General shows it where there is room: a whole number as it is written in the file, all its digits included;
    /// any other with the 15 digits that Excel keeps.
    [[nodiscard]] static QString general(double value, QStringView asWritten);

    struct Token
    {
        enum class Kind { literal, digit, point, general };
        Kind kind = Kind::literal;
        QString text; ///< of a literal, and which digit: "0", "#", "?"
    };
    struct DateParts
    {
        bool hasYear = false;
        bool hasMonth = false;
        bool hasDay = false;
        bool hasTime = false;
        bool hasFraction = false; ///< of a second
        bool isElapsed = false;   ///< hours, minutes or seconds that go on counting

        [[nodiscard]] bool isDate() const { return hasYear || hasMonth || hasDay; }
    };
    struct Section
    {
        std::vector<Token> tokens;
        DateParts date;
        QString condition; ///< "<", ">=", …; empty: by its place
        double limit = 0;
        int decimals = 0;
        int percents = 0;
        int thousands = 0; ///< how often it is divided by 1000
        bool hasThousands = false;
        bool hasExponent = false;
        bool hasDigits = false;
        bool isText = false;
        bool isFraction = false;
    };

private:
    [[nodiscard]] const Section *sectionFor(double value, bool &isAbsolute) const;

    std::vector<Section> m_sections;
};

/// A day number with its time as the parts of a format say, as ISO 8601; a date whose day the format does not show
/// keeps it unless it is the first. Empty for what no spreadsheet shows as a date.
[[nodiscard]] QString isoOfSerial(double serial, const NumberFormat::DateParts &parts, NumberFormat::DateSystem system);

} // namespace interdict
