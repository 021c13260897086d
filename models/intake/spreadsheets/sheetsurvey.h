// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/spreadsheets/sheetrow.h"

#include <QStringList>

namespace interdict {

/// Goes over all rows of a sheet once and says which one names the columns and what is to be known of the rest.
/// The header is the first of the first 20 rows that is about as wide as the widest of them, if it holds only texts and
/// years, or mostly texts above numbers; titles above the table are not taken for it.
class SheetSurvey
{
public:
    void add(const SheetRow &row);

    /// The row that holds the names; 0: none does, and the first row is data.
    [[nodiscard]] qint64 headerRow() const;
    [[nodiscard]] QStringList columnNames() const;
    /// Translated sentences, for people.
    [[nodiscard]] QStringList evidence() const;

private:
    [[nodiscard]] const SheetRow *header() const;

    std::vector<SheetRow> m_first;
    int m_columns = 0;
    qint64 m_rows = 0;
    qint64 m_hidden = 0;
    qint64 m_formulas = 0;
    qint64 m_errors = 0;
    qint64 m_faulty = 0;
};

} // namespace interdict
