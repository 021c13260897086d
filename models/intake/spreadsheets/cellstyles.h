// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/spreadsheets/numberformat.h"

#include <QByteArray>

namespace interdict {

/// Which number format each style of an XLSX workbook's cells has.
class CellStyles
{
public:
    /// From the styles part; what is missing or damaged in it means General.
    [[nodiscard]] static CellStyles parse(const QByteArray &part);

    [[nodiscard]] const NumberFormat &formatOf(int style) const;

private:
    std::vector<NumberFormat> m_formats{NumberFormat()};
    std::vector<size_t> m_formatOfStyle;
};

} // namespace interdict
