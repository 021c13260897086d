// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/recordreading.h"

namespace interdict::ui {

RecordReading::RecordReading(CaseSession *session, QObject *parent) : QObject(parent), m_session(session) {}

Result<RecordView> RecordReading::read(RowId<Record> record)
{
    m_jobs.cancel();
    m_wanted = record;
    Result<RecordView> view = viewRecordAtHand(m_session->database(), record);
    if (view && view->areCellsWaiting)
        readCells(*view);
    return view;
}

void RecordReading::readCells(const RecordView &view)
{
    m_jobs.start<RecordView>(
        tr("Reading the workbook"),
        [path = m_session->path(), view](const CancelToken &cancel, const ProgressSink &) -> Result<RecordView> {
            Result<Database> database = Database::open(path, Database::Mode::readOnly);
            if (!database)
                return tl::unexpected(database.error());
            database->stopWhen(cancel);
            RecordView whole = view;
            // The bytes can be shown even where they cannot be taken apart any more.
            const Outcome read = readWaitingCells(*database, whole, cancel);
            return read || read.error().code != ErrorCode::cancelled ? Result<RecordView>(whole)
                                                                     : tl::unexpected(read.error());
        },
        [this](const Result<RecordView> &whole) {
            if (whole && whole->record.id == m_wanted)
                Q_EMIT completed(*whole);
        });
}

} // namespace interdict::ui
