// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QJsonObject>
#include <QStringList>

namespace interdict {

/// How the bytes of a source are read as records and cells: found by probeFile(), or said by the user. It is stored
/// with the source, so that a record's bytes can always be taken apart again.
struct SourceLayout
{
    /// What ends a record outside quotes. A line end of another kind is part of the cell it stands in.
    enum class RecordEnd {
        lf,
        crlf,
        cr,
        any, ///< a file that mixes them: each of LF, CRLF and CR
    };

    QString encoding = QStringLiteral("UTF-8"); ///< "UTF-8", "UTF-16LE", "windows-1252", "macintosh", …
    char delimiter = ',';
    char quote = '"';         ///< 0: nothing is quoted
    char escape = 0;          ///< '\\' where a quote is escaped so; 0: a quote is doubled
    bool skipsBlanks = false; ///< blanks right after a delimiter are no part of the cell
    int leadingRows = 0;      ///< rows before the header (or the first record) that are a caption or a comment
    bool hasHeader = true;
    RecordEnd recordEnd = RecordEnd::lf;
    QStringList
        columnNames; ///< from the header, else "Column 1", …; never empty, may repeat as the source repeats them

    friend bool operator==(const SourceLayout &, const SourceLayout &) = default;
};

[[nodiscard]] QJsonObject toJson(const SourceLayout &layout);
/// badInput for what this version does not know.
[[nodiscard]] Result<SourceLayout> sourceLayoutFromJson(const QJsonObject &json);

} // namespace interdict
