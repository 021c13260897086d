// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/quarantine.h"
#include "models/casework/recordview.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace interdict {
class CaseSelection;
class JobRunner;
class ReviewTableModel;
} // namespace interdict

namespace interdict::ui {

class BytesView;
class EmptyState;
class FilteredTable;
class MessageStrip;
class RecordReading;
class ReviewCells;
class ReviewChoices;
class ReviewReasons;

/// Every flagged and rejected record with its reason and its bytes, and what can be done about it: correct it, accept
/// it as it is, or confirm that it is rightly where it is, one by one or all of a reason.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    ReviewPage(CaseSession *session, CaseSelection *selection, QWidget *parent);

    [[nodiscard]] JobRunner *jobs() { return m_jobs; }

Q_SIGNALS:
    void failed(const interdict::Error &error);

private:
    enum class Act { accept, confirm, correct };

    void createLayout();
    void createTable();
    [[nodiscard]] QWidget *createReasons();
    [[nodiscard]] QSplitter *createRows();
    [[nodiscard]] QSplitter *createRecord();
    void createButtons(QHBoxLayout *row);
    void connectModel();
    void connectActions();
    void followCase();
    void fillSources();
    [[nodiscard]] ReviewQuery choices() const;
    void ask();
    void showReasons();
    void showTally();
    void showRecord();
    void showCells(const RecordView &view);
    void markBytes();
    void tryFix();
    void updateButtons();
    [[nodiscard]] std::vector<RowId<Record>> chosen() const;
    void askWhy(Act act);
    void perform(Act act, const std::vector<RowId<Record>> &records, const RowFix &fix, const QString &why);
    void startCorrection(const CorrectionRequest &request);
    void tellCorrection(const CorrectionReport &report);

    CaseSession *m_session;
    CaseSelection *m_selection;
    ReviewTableModel *m_model;
    JobRunner *m_jobs; ///< corrections
    RecordReading *m_reading;
    FilteredTable *m_rows;
    MessageStrip *m_strip;
    ReviewChoices *m_choices;
    ReviewReasons *m_reasons;
    QLabel *m_tally;
    ReviewCells *m_cells;
    BytesView *m_bytes;
    QStackedWidget *m_record;
    EmptyState *m_noRecord;
    QCheckBox *m_all;
    QPushButton *m_accept;
    QPushButton *m_confirm;
    QPushButton *m_correct;
    RowId<Record> m_shown;
    std::optional<RecordView> m_view; ///< of it
};

} // namespace interdict::ui
