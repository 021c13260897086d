// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/spreadsheets/sheetsource.h"

#include "models/intake/spreadsheets/sheetsurvey.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace interdict {

namespace {

/// Gives the rows of a sheet the numbers and the flags of records.
class RowMaker
{
public:
    RowMaker(qsizetype columns, qint64 headerRow) : m_columns(columns), m_headerRow(headerRow) {}

    [[nodiscard]] RawRow make(SheetRow &&row)
    {
        RawRow raw;
        raw.number = row.number - m_headerRow;
        raw.byteOffset = row.byteOffset;
        raw.byteLength = row.byteLength;
        raw.cells = QStringList(m_columns, QString());
        for (SheetCell &cell : row.cells) {
            if (cell.column < m_columns)
                raw.cells[cell.column] = std::move(cell.text);
        }
        raw.reason = row.fault;
        if (row.number < m_headerRow && raw.reason.isEmpty())
            raw.reason = QCoreApplication::translate("Spreadsheets", "The row stands above the names of the columns.");
        if (!raw.reason.isEmpty())
            raw.status = row.isRejected ? RecordStatus::rejected : RecordStatus::flagged;
        return raw;
    }

private:
    qsizetype m_columns;
    qint64 m_headerRow;
};

} // namespace

bool isEmptyRow(const SheetRow &row)
{
    return row.fault.isEmpty() && std::all_of(row.cells.begin(), row.cells.end(),
                                              [](const SheetCell &cell) { return cell.text.trimmed().isEmpty(); });
}

QString placeOfSheet(int sheet, int count, bool isHidden)
{
    return isHidden ? QCoreApplication::translate("Spreadsheets", "Sheet %1 of %2 of the book; it is hidden there.")
                          .arg(sheet)
                          .arg(count)
                    : QCoreApplication::translate("Spreadsheets", "Sheet %1 of %2 of the book.").arg(sheet).arg(count);
}

Outcome SheetSource::survey(std::vector<SourcePart> sheets, const CancelToken &cancel)
{
    m_parts = std::move(sheets);
    for (size_t i = 0; i < m_parts.size(); ++i) {
        SheetSurvey survey;
        const auto look = [&survey](SheetRow &&row) -> Outcome {
            if (!isEmptyRow(row))
                survey.add(row);
            return {};
        };
        if (Outcome read = readSheet(static_cast<int>(i), look, cancel, {}); !read)
            return read;
        m_parts[i].columnNames = survey.columnNames();
        m_parts[i].evidence += survey.evidence();
        m_headerRows.push_back(survey.headerRow());
        m_parts[i].hasNames = survey.headerRow() > 0;
    }
    return {};
}

Result<std::unique_ptr<QIODevice>> SheetSource::bytes(int part) const
{
    return m_package.device(m_parts.at(static_cast<size_t>(part)).path);
}

Outcome SheetSource::readRows(int part, const RowSink &sink, const CancelToken &cancel,
                              const ProgressSink &progress) const
{
    const auto index = static_cast<size_t>(part);
    const qint64 headerRow = m_headerRows.at(index);
    RowMaker maker(m_parts.at(index).columnNames.size(), headerRow);
    const auto take = [&](SheetRow &&row) -> Outcome {
        if (isEmptyRow(row) || (row.number == headerRow && !row.isRejected))
            return {};
        return sink(maker.make(std::move(row)));
    };
    return readSheet(part, take, cancel, progress);
}

Outcome SheetSource::readDrafts(int, const DraftSink &, const CancelToken &, const ProgressSink &) const
{
    return failure(ErrorCode::badInput, QCoreApplication::translate(
                                            "Spreadsheets", "A sheet is a table: say which of its columns is what to "
                                                            "import it."));
}

} // namespace interdict
