// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/recordview.h"
#include "models/records/draftrecord.h"

#include <QMap>

#include <optional>

namespace interdict {

/// What is wrong in the reading of a record, put right. The bytes stay as they are; what changes is how they are taken
/// apart, and the text of cells.
struct RowFix
{
    QString encoding;              ///< the bytes are read so instead; empty: as the source is
    std::optional<char> delimiter; ///< of cells, instead of the source's
    std::optional<int> joinInto;   ///< the cells that are too many belong to this column, 0 for the first
    QMap<int, QString> texts;      ///< the right text of columns, 0 for the first; after all else

    [[nodiscard]] bool isEmpty() const { return encoding.isEmpty() && !delimiter && !joinInto && texts.isEmpty(); }
};

/// Whether the cells of the record can be corrected: its source is a table whose columns were mapped.
[[nodiscard]] bool isCorrectable(const RecordView &view);
/// All cells of the record as the fix gives them: badInput where it names columns or an encoding that are not there.
[[nodiscard]] Result<QStringList> fixedCells(const RecordView &view, const RowFix &fix);
/// The record as its source's mapping reads the cells, in its own place. It is judged like any other: it may be flagged
/// or rejected again.
[[nodiscard]] Result<DraftRecord> redraft(const Source &source, const Record &record, const QStringList &cells);

} // namespace interdict
