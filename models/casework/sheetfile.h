// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/sheet.h"

#include <memory>

// How a sheet is written in each format; sheet.cpp drives it.

namespace interdict {

class SheetFile
{
public:
    virtual ~SheetFile() = default;
    [[nodiscard]] virtual Outcome writeHeads() = 0;
    [[nodiscard]] virtual Outcome writeRow(const QStringList &cells) = 0;
    /// Ends the file and puts it under its name.
    [[nodiscard]] virtual Outcome keep() = 0;
    /// Adds how many sheets there are and how many cells were cut.
    virtual void tell(SheetReport &) const {}
};

/// A workbook as ISO/IEC 29500 has it, row by row, through a folder beside `path` that goes again.
[[nodiscard]] Result<std::unique_ptr<SheetFile>> makeWorkbook(const Sheet &sheet, const QString &path);

[[nodiscard]] tl::unexpected<Error> cannotWriteSheet(const QString &path, const QString &why);

/// The text of a cell on one line, made visible.
[[nodiscard]] QString sheetText(const QString &cell);
/// Whether the text is a decimal that double and a spreadsheet's 15 digits hold exactly: "350.00", "-2", no "007".
[[nodiscard]] bool isExactNumber(const QString &text);

} // namespace interdict
