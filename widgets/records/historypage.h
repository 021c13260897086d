// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/jobrunner.h"
#include "models/casework/selectiveundo.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace interdict {
class CaseSelection;
class HistoryModel;
} // namespace interdict

namespace interdict::ui {

class DataTable;
class HistoryEntryView;
class HistoryFilters;

/// Everything that changed the case, the newest first: searched, filtered, exported; each entry in words, to be undone
/// or redone by itself; and whether the chain of digests holds.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    HistoryPage(CaseSession *session, CaseSelection *selection, QWidget *parent);

    [[nodiscard]] std::vector<JobRunner *> allJobs();

Q_SIGNALS:
    void failed(const interdict::Error &error);
    /// A command that reads sources again: for a job of the window.
    void longCommandWanted(const interdict::CaseCommand &command);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createLayout();
    void createTable();
    void connectParts();
    [[nodiscard]] QWidget *createHead();
    [[nodiscard]] QWidget *createFoot();
    void ask();
    void showCount();
    void showDetails();
    void select(const std::vector<Thing> &things);
    void plan(qint64 number, PlanRequest::Direction direction);
    void perform(const Result<SelectivePlan> &plan);
    void askWhether(const SelectivePlan &plan);
    void carryOut(const CaseCommand &command);
    void checkChain();
    void chooseExport(const QString &ending);

    CaseSession *m_session;
    CaseSelection *m_selection;
    HistoryModel *m_model;
    DataTable *m_table;
    HistoryFilters *m_filters;
    HistoryEntryView *m_details;
    QLabel *m_count;
    QLabel *m_chain;
    QPushButton *m_copyDigest;
    QToolButton *m_export;
    QString m_head;       ///< the newest digest
    JobRunner m_checking; // last: they wait for their jobs before the rest goes
    JobRunner m_exporting;
    JobRunner m_planning;
};

} // namespace interdict::ui
