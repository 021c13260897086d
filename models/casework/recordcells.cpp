// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/recordcells.h"

#include "models/casework/keptsource.h"
#include "models/intake/json/jsonrecord.h"
#include "models/intake/recordreader.h"

#include <QMutex>

#include <optional>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// The sheet that was looked at last, open. An analyst looks at many records of one.
class LastSheet
{
public:
    Result<QStringList> cellsOf(const Database &database, const Source &sheet, qint64 rowNumber)
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_kept || m_digest != sheet.digest.toBytes()) {
            m_kept.reset();
            Result<KeptSource> kept = KeptSource::open(database, sheet, {});
            if (!kept)
                return tl::unexpected(kept.error());
            m_kept.emplace(std::move(*kept));
            m_digest = sheet.digest.toBytes();
        }
        return m_kept->cellsOfRow(rowNumber, {});
    }

private:
    QMutex m_mutex;
    QByteArray m_digest; ///< of the sheet
    std::optional<KeptSource> m_kept;
};

LastSheet &lastSheet()
{
    static LastSheet last;
    return last;
}

} // namespace

Result<RecordCells> cellsOf(const Database &database, const Source &source, const Record &record,
                            const QByteArray &bytes)
{
    const std::optional<PartReading> reading = readingOf(source);
    if (!reading || reading->layout.columnNames.isEmpty())
        return RecordCells{};
    const QStringList &names = reading->layout.columnNames;
    if (reading->format == "csv"_L1)
        return RecordCells{names, cellsOfRecord(bytes, reading->layout)};
    if (reading->format == "json"_L1 || reading->format == "json-lines"_L1)
        return RecordCells{names, cellsOfJsonRecord(bytes, names)};
    Result<QStringList> cells = lastSheet().cellsOf(database, source, record.rowNumber);
    if (!cells)
        return tl::unexpected(cells.error());
    return RecordCells{names, std::move(*cells)};
}

} // namespace interdict
