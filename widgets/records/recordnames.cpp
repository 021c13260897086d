// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/recordnames.h"

#include "models/store/sourcequeries.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace interdict::ui {

Result<QString> RecordNames::name(RowId<Record> record)
{
    const Result<Record> found = recordById(m_database, record);
    return found ? name(*found) : Result<QString>(tl::unexpected(found.error()));
}

Result<QString> RecordNames::name(const Record &record)
{
    QString &file = m_files[record.source.value()];
    if (file.isEmpty()) {
        const Result<Source> source = sourceById(m_database, record.source);
        if (!source)
            return tl::unexpected(source.error());
        file = visibleLine(source->fileName);
    }
    return QCoreApplication::translate("RecordNames", "%1, row %2").arg(file, QLocale().toString(record.rowNumber));
}

} // namespace interdict::ui
