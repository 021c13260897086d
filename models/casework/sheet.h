// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/error.h"
#include "models/basics/progress.h"

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace interdict {

struct SheetColumn
{
    QString title;         ///< translated
    bool isNumber = false; ///< its cells are plain decimals with a dot where they are numbers, and text elsewhere
};

/// Takes the rows of a sheet, one after another, each with a cell for every column. An error stops the reading.
using SheetRows = std::function<Outcome(const QStringList &cells)>;

/// A table that leaves the program, by copy or as a file. Cells hold whole texts, empty where a value is missing;
/// nothing in them was made safe for a spreadsheet yet.
struct Sheet
{
    QString title; ///< translated; names the sheet of a workbook
    std::vector<SheetColumn> columns;
    qint64 rowCount = 0; ///< for the progress; rows that are gone are left out
    /// Reads all rows, wherever it is called: a function of values.
    std::function<Outcome(const SheetRows &rows, const CancelToken &cancel)> read;
    QDateTime madeAt; ///< stands in the properties of a workbook
};

enum class SheetFormat { csv, tsv, xlsx };
/// By the ending of the file's name.
[[nodiscard]] std::optional<SheetFormat> sheetFormatOf(const QString &path);

struct SheetReport
{
    qint64 rows = 0;
    qint64 sheets = 1;   ///< a workbook's sheet takes 1,048,575 rows below its heads
    qint64 cutCells = 0; ///< a workbook's cell takes 32,767 characters
};

/// Writes a file of any number of rows without keeping them. Texts are shown on one line with control characters made
/// visible; no spreadsheet evaluates any of them. Under `path` the file appears when it is whole: a cancelled or failed
/// one leaves what was there. Errors: cannotWrite, limitExceeded (more columns than a sheet takes), cancelled, and
/// those of reading.
[[nodiscard]] Result<SheetReport> writeSheet(const Sheet &sheet, const QString &path, SheetFormat format,
                                             const CancelToken &cancel, const ProgressSink &progress);

/// A line of tab-separated text as Ctrl+C puts it on the clipboard, with its end.
[[nodiscard]] QString tabbedLine(const QStringList &cells);

} // namespace interdict
