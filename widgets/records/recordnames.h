// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/store/database.h"

#include <QHash>

namespace interdict::ui {

/// Names records for people: "agora.csv, row 12". Keeps the names of the sources it has met.
class RecordNames
{
public:
    explicit RecordNames(const Database &database) : m_database(database) {}

    [[nodiscard]] Result<QString> name(RowId<Record> record);
    [[nodiscard]] Result<QString> name(const Record &record);

private:
    const Database &m_database;
    QHash<qint64, QString> m_files;
};

} // namespace interdict::ui
