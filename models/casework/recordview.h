// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/records/rows.h"
#include "models/store/database.h"

#include <QStringList>

#include <vector>

namespace interdict {

/// A record beside its original bytes.
struct RecordView
{
    Record record;
    Source source;
    QByteArray bytes;        ///< exactly as in the source
    QStringList columnNames; ///< of the source's layout
    QStringList cells;       ///< the bytes as the layout reads them; not normalised
    std::vector<Mention> mentions;
    bool areCellsWaiting = false; ///< they lie in a workbook, which is read by a job
};

/// With its cells: where areCellsInWorkbook(), it takes the time of reading the sheet up to the record.
[[nodiscard]] Result<RecordView> viewRecord(const Database &database, RowId<Record> id, const CancelToken &cancel = {});
/// What is at hand at once: without the cells of a record of a workbook.
[[nodiscard]] Result<RecordView> viewRecordAtHand(const Database &database, RowId<Record> id);
/// Those cells; badInput, damaged where they cannot be taken apart any more.
[[nodiscard]] Outcome readWaitingCells(const Database &database, RecordView &view, const CancelToken &cancel);

} // namespace interdict
