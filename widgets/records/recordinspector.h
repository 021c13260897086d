// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/recordview.h"
#include "models/values/searchhits.h"

#include <QWidget>

#include <optional>
#include <vector>

class QTabWidget;

namespace interdict {
class CaseSelection;
}

namespace interdict::ui {

class BytesView;
class InspectorHeader;
class AnnotationsView;
class KeyValueForm;
class RecordReading;
class RowsTree;

/// One record of the evidence: where it lies in its source, what its cells hold, what was found in it, and its bytes as
/// they were imported.
class RecordInspector : public QWidget
{
    Q_OBJECT

public:
    RecordInspector(CaseSession *session, CaseSelection *selection, QWidget *parent);

    void showRecord(RowId<Record> record);
    /// In the bytes; cells and places are marked as all facts are.
    void markBytes(const std::vector<SoughtWord> &words);

Q_SIGNALS:
    void failed(const interdict::Error &error);

private:
    void createLayout();
    [[nodiscard]] Outcome load(RowId<Record> record);
    void showPlace(const RecordView &view);
    void showCells(const RecordView &view);
    [[nodiscard]] Outcome showMentions(const RecordView &view);

    CaseSession *m_session;
    CaseSelection *m_selection;
    RecordReading *m_reading;
    std::optional<RecordView> m_view; ///< of the record that is shown
    InspectorHeader *m_header;
    KeyValueForm *m_place;
    QTabWidget *m_tabs;
    KeyValueForm *m_cells;
    RowsTree *m_mentions;
    BytesView *m_bytes;
    AnnotationsView *m_notes;
};

} // namespace interdict::ui
