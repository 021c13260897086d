// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/error.h"
#include "models/basics/progress.h"

#include <QString>

#include <functional>
#include <vector>

namespace interdict {

constexpr int mostColumns = 16384; ///< A to XFD, as in Excel and, by default, LibreOffice
constexpr qint64 mostRows = 1'048'576;

struct SheetCell
{
    int column = 0; ///< from 0
    QString text;
    bool isText = false; ///< typed as text, not as a number, a date or a truth value
};

/// A row of a sheet as it stands, with the cells that hold something.
struct SheetRow
{
    qint64 number = 0; ///< from 1, as the spreadsheet program shows it
    qint64 byteOffset = 0;
    qint64 byteLength = 0;
    std::vector<SheetCell> cells; ///< by column
    QString fault;                ///< a translated sentence where something is not as it should be
    bool isRejected = false;      ///< it could not be read at all: `fault` says why
    bool isHidden = false;
    int formulas = 0;
    int errors = 0; ///< cells such as #N/A
};
using SheetRowSink = std::function<Outcome(SheetRow &&)>;

} // namespace interdict
