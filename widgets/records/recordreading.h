// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/jobrunner.h"
#include "models/casework/recordview.h"

#include <QObject>

namespace interdict::ui {

/// Reads the record that is looked at: what is at hand at once, the cells of a workbook by a job, so that the window
/// answers meanwhile. Only the last record that was asked for counts.
class RecordReading : public QObject
{
    Q_OBJECT

public:
    RecordReading(CaseSession *session, QObject *parent);

    /// Where its `areCellsWaiting`, completed() follows.
    [[nodiscard]] Result<RecordView> read(RowId<Record> record);

Q_SIGNALS:
    /// The view with its cells; without any where they could not be read.
    void completed(const interdict::RecordView &view);

private:
    void readCells(const RecordView &view);

    CaseSession *m_session;
    RowId<Record> m_wanted;
    JobRunner m_jobs;
};

} // namespace interdict::ui
