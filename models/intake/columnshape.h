// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QStringList>

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
    qint64 numbers = 0; ///< digits and separators only
    qint64 decimals = 0;
    qint64 amounts = 0; ///< numbers, also beside a currency
    qint64 withCurrency = 0;
    qint64 decimalCommas = 0;
    qint64 decimalDots = 0;
    qint64 currencies = 0;      ///< the name of a currency alone
    qint64 trackingNumbers = 0; ///< with a right check digit
    qint64 addresses = 0;       ///< web addresses and host names
    qint64 identifiers = 0;     ///< cells in which an identifier other than a domain stands
    qint64 severalWords = 0;
    qint64 letters = 0;      ///< in all cells together
    bool isRowCount = false; ///< 1, 2, 3, …

    [[nodiscard]] double share(qint64 count) const { return filled == 0 ? 0 : double(count) / double(filled); }
    [[nodiscard]] double averageLength() const { return filled == 0 ? 0 : double(letters) / double(filled); }
};

[[nodiscard]] ColumnShape shapeOfColumn(const std::vector<QStringList> &rows, qsizetype column);

} // namespace interdict
