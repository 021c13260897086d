// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

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
};

[[nodiscard]] Result<RecordView> viewRecord(const Database &database, RowId<Record> id);

} // namespace interdict
