// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/kinds.h"

#include <QStringList>

#include <map>
#include <vector>

namespace interdict {

enum class CellShape { empty, number, amount, date, address, text };

[[nodiscard]] CellShape shapeOfCell(const QString &cell);
/// Of most filled cells of the column.
[[nodiscard]] CellShape usualShape(const std::vector<QStringList> &rows, qsizetype column);

/// What the values of a column look like; counts are of filled cells.
struct ColumnShape
{
    qint64 filled = 0;
    qint64 dates = 0;
    qint64 relativeDates = 0; ///< "39 days ago"
    qint64 excelDates = 0;    ///< numbers that may be days as spreadsheets count them
    qint64 years = 0;
    qint64 months = 0;
    qint64 numbers = 0; ///< digits and separators only
    qint64 decimals = 0;
    qint64 identifierNumbers = 0; ///< digits only, with a nought before them or more than a computer counts exactly
    qint64 amounts = 0;           ///< numbers, also beside a currency
    qint64 withCurrency = 0;
    qint64 severalCurrencies = 0;
    std::map<QString, qint64> firstCurrencies; ///< named first in the cell
    std::map<QString, qint64> nextCurrencies;
    qint64 decimalCommas = 0;
    qint64 decimalDots = 0;
    qint64 currencies = 0;              ///< the name of a currency alone
    qint64 trackingNumbers = 0;         ///< with a right check digit
    qint64 addresses = 0;               ///< web addresses and host names
    qint64 identifiers = 0;             ///< cells in which an identifier other than a domain stands
    std::map<EntityKind, qint64> kinds; ///< of identifiers, by cells
    qint64 routes = 0;                  ///< origin and destination in one cell
    qint64 places = 0;                  ///< names of countries and regions only
    qint64 standings = 0;               ///< a name with sales or a rating behind it
    qint64 severalWords = 0;
    qint64 letters = 0;               ///< in all cells together
    std::map<QString, qint64> values; ///< how often short values come; those of the first `mostValues` kinds
    bool hasMoreValues = false;       ///< than `values` holds, or long ones
    std::map<int, qint64> precisions; ///< of dates, by PartialDate::Precision
    bool isRowCount = false;          ///< 1, 2, 3, …

    static constexpr size_t mostValues = 200;

    [[nodiscard]] double share(qint64 count) const { return filled == 0 ? 0 : double(count) / double(filled); }
    [[nodiscard]] double averageLength() const { return filled == 0 ? 0 : double(letters) / double(filled); }
};

[[nodiscard]] ColumnShape shapeOfColumn(const std::vector<QStringList> &rows, qsizetype column);
[[nodiscard]] std::vector<ColumnShape> shapesOfColumns(const std::vector<QStringList> &rows, qsizetype columns);

} // namespace interdict
