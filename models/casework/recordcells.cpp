// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/recordcells.h"

#include "models/casework/keptsource.h"
#include "models/intake/json/jsonrecord.h"
#include "models/intake/recordreader.h"
#include "models/store/sourcequeries.h"

#include <QMutex>

#include <optional>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// What tells a sheet from all others. Two workbooks may have the same bytes of a sheet and other texts; a case may be
/// another one at the same path.
Result<QByteArray> keyOf(const Database &database, const Source &sheet)
{
    QByteArray key = sheet.digest.toBytes() + sheet.layout.toUtf8();
    if (sheet.container) {
        const Result<Source> workbook = sourceById(database, *sheet.container);
        if (!workbook)
            return tl::unexpected(workbook.error());
        key += workbook->digest.toBytes();
    }
    Result<Statement> name = database.prepare("SELECT value FROM property WHERE name = 'case-id'");
    if (!name)
        return tl::unexpected(name.error());
    const Result<bool> row = name->step();
    if (!row)
        return tl::unexpected(row.error());
    return key + QByteArray::number(sheet.id.value()) + ' ' + (*row ? name->text(0).toUtf8() : QByteArray());
}

/// The sheet that was looked at last, open.
class LastSheet
{
public:
    Result<QStringList> cellsOf(const Database &database, const Source &sheet, qint64 rowNumber,
                                const CancelToken &cancel)
    {
        Result<QByteArray> key = keyOf(database, sheet);
        if (!key)
            return tl::unexpected(key.error());
        const QMutexLocker lock(&m_mutex);
        if (!m_kept || m_key != *key) {
            m_kept.reset();
            Result<KeptSource> kept = KeptSource::open(database, sheet, cancel);
            if (!kept)
                return tl::unexpected(kept.error());
            m_kept.emplace(std::move(*kept));
            m_key = std::move(*key);
        }
        return m_kept->cellsOfRow(rowNumber, cancel);
    }

    void close()
    {
        const QMutexLocker lock(&m_mutex);
        m_kept.reset();
    }

private:
    QMutex m_mutex;
    QByteArray m_key;
    std::optional<KeptSource> m_kept;
};

LastSheet &lastSheet()
{
    static LastSheet last;
    return last;
}

} // namespace

Result<RecordCells> cellsOf(const Database &database, const Source &source, const Record &record,
                            const QByteArray &bytes, const CancelToken &cancel)
{
    const std::optional<PartReading> reading = readingOf(source);
    if (!reading || reading->layout.columnNames.isEmpty())
        return RecordCells{};
    const QStringList &names = reading->layout.columnNames;
    if (reading->format == "csv"_L1)
        return RecordCells{names, cellsOfRecord(bytes, reading->layout)};
    if (reading->format == "json"_L1 || reading->format == "json-lines"_L1)
        return RecordCells{names, cellsOfJsonRecord(bytes, names)};
    Result<QStringList> cells = lastSheet().cellsOf(database, source, record.rowNumber, cancel);
    if (!cells)
        return tl::unexpected(cells.error());
    return RecordCells{names, std::move(*cells)};
}

bool areCellsInWorkbook(const Source &source)
{
    const std::optional<PartReading> reading = readingOf(source);
    return reading && !reading->layout.columnNames.isEmpty() && reading->format != "csv"_L1 &&
           reading->format != "json"_L1 && reading->format != "json-lines"_L1;
}

Result<QHash<qint64, QStringList>> cellsOfRows(const Database &database, const Source &sheet, const QSet<qint64> &rows,
                                               const CancelToken &cancel)
{
    const Result<KeptSource> kept = KeptSource::open(database, sheet, cancel);
    if (!kept)
        return tl::unexpected(kept.error());
    QHash<qint64, QStringList> cells;
    const auto take = [&rows, &cells](RawRow &&row) -> Outcome {
        if (!rows.contains(row.number))
            return {};
        cells.insert(row.number, std::move(row.cells));
        return cells.size() == rows.size() ? Outcome(cancelled())
                                           : Outcome(); // an error is how a sink ends the reading
    };
    if (Outcome read = kept->readRows(take, cancel); !read && cells.size() < rows.size())
        return tl::unexpected(read.error());
    return cells;
}

void closeLastSheet()
{
    lastSheet().close();
}

} // namespace interdict
