// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/store/database.h"

#include <QByteArray>
#include <QStringList>

namespace interdict {

/// The cells of a record of any format as its reader gives them, beside the names of their columns. Both are empty for
/// a source whose records have no columns. A sheet's are read from its workbook, of which the last one stays open: its
/// texts lie elsewhere in it. Any thread. Errors: as KeptSource has them.
struct RecordCells
{
    QStringList columnNames;
    QStringList cells;
};
[[nodiscard]] Result<RecordCells> cellsOf(const Database &database, const Source &source, const Record &record,
                                          const QByteArray &bytes);

} // namespace interdict
