// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/coverage.h"
#include "widgets/referring/coveragemodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace interdict {
class CaseSelection;
class JobRunner;
} // namespace interdict

namespace interdict::ui {

class DataTable;
class EmptyState;
class ProgressRow;

/// The matrix of networks and recipients: who has been told what, and who has not. Opening a cell or a row selects the
/// network's entities, for the other pages.
class CoveragePage : public QWidget
{
    Q_OBJECT

public:
    CoveragePage(CaseSession *session, CaseSelection *selection, QWidget *parent);

    [[nodiscard]] JobRunner *jobs() const { return m_jobs; }

Q_SIGNALS:
    void failed(const interdict::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createLayout();
    void connectModel();
    void look();
    void showCoverage(const Result<Coverage> &coverage);
    [[nodiscard]] CoverageModel::Wanted wanted() const;
    void arrange();
    void showCounts();
    void showCell();
    void selectNetwork();

    CaseSession *m_session;
    CaseSelection *m_selection;
    JobRunner *m_jobs;
    CoverageModel *m_model;
    bool m_isStale = true;

    QComboBox *m_kind;
    QCheckBox *m_known;
    QCheckBox *m_open; ///< only networks with somebody who was not told
    QLabel *m_count;
    QLabel *m_about;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DataTable *m_table;
    ProgressRow *m_progress;
};

} // namespace interdict::ui
