// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/records/rows.h"
#include "models/store/database.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace interdict {

/// The cells of a record of any format as its reader gives them, beside the names of their columns. Both are empty for
/// a source whose records have no columns. A sheet's are read from its workbook, where its texts lie elsewhere: that is
/// unpacked into a temporary folder, and the sheet read from its first row on. The last one stays open, since an
/// analyst looks at many records of one, until closeLastSheet(). Any thread. Errors: as KeptSource has them.
struct RecordCells
{
    QStringList columnNames;
    QStringList cells;
};
[[nodiscard]] Result<RecordCells> cellsOf(const Database &database, const Source &source, const Record &record,
                                          const QByteArray &bytes, const CancelToken &cancel = {});
/// Whether reading the cells of a record of the source means to unpack a workbook: then it is a job.
[[nodiscard]] bool areCellsInWorkbook(const Source &source);
/// The cells of many rows of one sheet, by the numbers of the rows, in one pass; those that are not there are left out.
[[nodiscard]] Result<QHash<qint64, QStringList>> cellsOfRows(const Database &database, const Source &sheet,
                                                             const QSet<qint64> &rows, const CancelToken &cancel);
/// Lets go of the workbook that was looked at last; its unpacked copy is deleted. To be called when a case is closed.
void closeLastSheet();

} // namespace interdict
