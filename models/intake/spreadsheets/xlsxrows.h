// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/spreadsheets/cellstyles.h"
#include "models/intake/spreadsheets/sharedstrings.h"
#include "models/intake/spreadsheets/sheetrow.h"

#include <QXmlStreamReader>

namespace interdict {

/// Reads the rows of an XLSX sheet, each from its own bytes.
class XlsxRows
{
public:
    XlsxRows(const SharedStrings &strings, const CellStyles &styles, NumberFormat::DateSystem system)
        : m_strings(strings), m_styles(styles), m_system(system)
    {
    }

    /// `bytes` from "<row" to "</row>". The row's number is stated in it, or else the one after the last.
    [[nodiscard]] SheetRow read(const QByteArray &bytes);

private:
    struct Cell
    {
        QString type;
        int style = 0;
        QString value;
        bool hasValue = false;
        bool hasInline = false;
        bool hasFormula = false;
    };

    void readCell(SheetRow &row);
    [[nodiscard]] Cell readContent();
    void addCell(SheetRow &row, int column, const Cell &cell);
    [[nodiscard]] SheetCell shown(SheetRow &row, const Cell &cell) const;
    [[nodiscard]] QString sharedText(SheetRow &row, const QString &index) const;

    const SharedStrings &m_strings;
    const CellStyles &m_styles;
    NumberFormat::DateSystem m_system;
    QXmlStreamReader m_xml;
    qint64 m_last = 0;
    int m_column = -1; ///< of the last cell
};

} // namespace interdict
