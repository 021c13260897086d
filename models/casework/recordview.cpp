// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/recordview.h"

#include "models/casework/recordcells.h"
#include "models/store/entityqueries.h"
#include "models/store/sourcearchive.h"
#include "models/store/sourcequeries.h"

namespace interdict {

Result<RecordView> viewRecordAtHand(const Database &database, RowId<Record> id)
{
    const Result<Record> record = recordById(database, id);
    if (!record)
        return tl::unexpected(record.error());
    const Result<Source> source = sourceById(database, record->source);
    if (!source)
        return tl::unexpected(source.error());
    const Result<QByteArray> bytes = readSourceBytes(database, record->source, record->byteOffset, record->byteLength);
    if (!bytes)
        return tl::unexpected(bytes.error());
    RecordView view{*record, *source, *bytes, {}, {}, {}, areCellsInWorkbook(*source)};
    if (!view.areCellsWaiting) {
        // The bytes can be shown even where they cannot be taken apart any more.
        if (Result<RecordCells> cells = cellsOf(database, *source, *record, *bytes); cells) {
            view.columnNames = std::move(cells->columnNames);
            view.cells = std::move(cells->cells);
        }
    }
    Result<std::vector<Mention>> mentions = mentionsIn(database, id);
    if (!mentions)
        return tl::unexpected(mentions.error());
    view.mentions = std::move(*mentions);
    return view;
}

Outcome readWaitingCells(const Database &database, RecordView &view, const CancelToken &cancel)
{
    view.areCellsWaiting = false;
    Result<RecordCells> cells = cellsOf(database, view.source, view.record, view.bytes, cancel);
    if (!cells)
        return tl::unexpected(cells.error());
    view.columnNames = std::move(cells->columnNames);
    view.cells = std::move(cells->cells);
    return {};
}

Result<RecordView> viewRecord(const Database &database, RowId<Record> id, const CancelToken &cancel)
{
    Result<RecordView> view = viewRecordAtHand(database, id);
    if (!view || !view->areCellsWaiting)
        return view;
    const Outcome read = readWaitingCells(database, *view, cancel);
    return read || read.error().code != ErrorCode::cancelled ? view : tl::unexpected(read.error());
}

} // namespace interdict
