// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/withdrawal.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidgetItem;

namespace interdict {
class CaseSelection;
class JobRunner;
class SourceModel;
} // namespace interdict

namespace interdict::ui {

class DataTable;
class EmptyState;
class MarkingButton;
class MessageStrip;
class RowsTree;

/// The files the case was made from, what of them needs a look, a way to get the originals out again, and one to take
/// an import back as a whole.
class EvidencePage : public QWidget
{
    Q_OBJECT

public:
    EvidencePage(CaseSession *session, CaseSelection *selection, QWidget *parent);

    [[nodiscard]] std::vector<JobRunner *> allJobs() { return {m_jobs, m_saving}; }
    /// Writes the selected source to `path` as it was imported, and says whether its SHA-256 is the one of the import.
    /// A file that does not match is not kept.
    void saveOriginal(const QString &path);
    /// Takes the selected import out of the case, or brings it back; a job.
    void withdraw();
    void restore();

Q_SIGNALS:
    void failed(const interdict::Error &error);

private:
    void createLayout();
    void connectModel();
    void createTable();
    void createButtons();
    void updateState();
    void updateButtons();
    void updateReview();
    void showReview(const Source &source);
    void showNaming(const Source &source);
    void openRow(const QTreeWidgetItem *item);
    void chooseWhere();
    void askToWithdraw();
    void refreshCase();
    [[nodiscard]] WithdrawalRequest request(const Source &source) const;
    [[nodiscard]] const Source *chosen() const;

    CaseSession *m_session;
    CaseSelection *m_selection;
    SourceModel *m_model;
    JobRunner *m_jobs;   ///< withdraw and restore
    JobRunner *m_saving; ///< the original of a source to a file
    MessageStrip *m_strip;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DataTable *m_table;
    QLabel *m_reviewTitle;
    RowsTree *m_review;
    QStackedWidget *m_below;
    EmptyState *m_nothing;
    QPushButton *m_withdraw;
    QPushButton *m_restore;
    QPushButton *m_save;
    MarkingButton *m_marking;
    QPushButton *m_notes;
    RowId<Source> m_chosen; ///< also while the table is read anew
};

} // namespace interdict::ui
