// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/redrafting.h"

#include "models/casework/keptsource.h"
#include "models/intake/recordreader.h"
#include "models/intake/rowmapper.h"
#include "models/intake/textdecoding.h"

#include <QCoreApplication>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Redrafting)
};

/// How the source was read and mapped at its import, of a table.
Result<PartReading> tableReading(const Source &source)
{
    const std::optional<PartReading> reading = readingOf(source);
    if (!reading || reading->layout.columnNames.isEmpty() || reading->mapping.feeds.empty())
        return failure(ErrorCode::badInput,
                       Words::tr("\"%1\" is no table with mapped columns; its records cannot be corrected cell by "
                                 "cell. Correct the file itself and import it again.")
                           .arg(source.fileName));
    return *reading;
}

void joinSurplus(QStringList &cells, qsizetype columns, int into, const QString &delimiter)
{
    const qsizetype surplus = cells.size() - columns;
    if (surplus <= 0)
        return;
    const QString joined = QStringList(cells.mid(into, surplus + 1)).join(delimiter);
    cells.remove(into, surplus);
    cells[into] = joined;
}

/// As for the rows of a file: cells that are too many or too few could stand in wrong columns.
QString reasonToReject(const QStringList &cells, qsizetype columns)
{
    if (cells.size() < columns)
        return Words::tr("There are %1 cells for %2 columns.").arg(cells.size()).arg(columns);
    for (qsizetype column = columns; column < cells.size(); ++column) {
        if (!cells[column].trimmed().isEmpty())
            return Words::tr("There are %1 cells for %2 columns; the first that has no column is \"%3\".")
                .arg(cells.size())
                .arg(columns)
                .arg(cells[column].left(80));
    }
    return {};
}

} // namespace

bool isCorrectable(const RecordView &view)
{
    return tableReading(view.source).has_value();
}

Result<QStringList> fixedCells(const RecordView &view, const RowFix &fix)
{
    Result<PartReading> reading = tableReading(view.source);
    if (!reading)
        return tl::unexpected(reading.error());
    SourceLayout &layout = reading->layout;
    QStringList cells = view.cells;
    if (!fix.encoding.isEmpty() || fix.delimiter) {
        if (reading->format != "csv"_L1)
            return failure(ErrorCode::badInput, Words::tr("Only the bytes of delimited text can be read with another "
                                                          "encoding or delimiter. Correct the cells instead."));
        if (!fix.encoding.isEmpty())
            layout.encoding = fix.encoding;
        layout.delimiter = fix.delimiter.value_or(layout.delimiter);
        if (const Result<TextDecoder> decoder = TextDecoder::forEncoding(layout.encoding); !decoder)
            return tl::unexpected(decoder.error());
        cells = cellsOfRecord(view.bytes, layout);
    }
    const qsizetype columns = layout.columnNames.size();
    if (fix.joinInto && (*fix.joinInto < 0 || *fix.joinInto >= columns))
        return failure(ErrorCode::badInput,
                       Words::tr("There is no column %1 to join cells into.").arg(*fix.joinInto + 1));
    if (fix.joinInto)
        joinSurplus(cells, columns, *fix.joinInto, QString(QLatin1Char(layout.delimiter)));
    for (auto text = fix.texts.begin(); text != fix.texts.end(); ++text) {
        if (text.key() < 0 || text.key() >= std::max(columns, cells.size()))
            return failure(ErrorCode::badInput,
                           Words::tr("There is no column %1; the source has %2.").arg(text.key() + 1).arg(columns));
        while (cells.size() < std::max<qsizetype>(columns, text.key() + 1)) // who writes cells has seen which are empty
            cells << QString();
        cells[text.key()] = text.value();
    }
    return cells;
}

Result<DraftRecord> redraft(const Source &source, const Record &record, const QStringList &cells)
{
    const Result<PartReading> reading = tableReading(source);
    if (!reading)
        return tl::unexpected(reading.error());
    const Result<TextDecoder> decoder = TextDecoder::forEncoding(reading->layout.encoding);
    if (!decoder)
        return tl::unexpected(decoder.error());
    RawRow row{record.rowNumber, record.byteOffset, record.byteLength, cells, RecordStatus::kept, {}};
    row.reason = reasonToReject(cells, reading->layout.columnNames.size());
    if (!row.reason.isEmpty())
        row.status = RecordStatus::rejected;
    RowMapper mapper(reading->layout, reading->mapping, *decoder);
    return mapper.map(row);
}

} // namespace interdict
