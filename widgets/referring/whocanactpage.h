// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/whocanact.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace interdict {
class CaseSelection;
class JobRunner;
} // namespace interdict

namespace interdict::ui {

class DataTable;
class EmptyState;
class MessageStrip;
class ProgressRow;
class ProposalsModel;
class ProposedItemsModel;

/// Who can act on the whole case or on what is selected, and why; one step makes a referral for each that is chosen.
class WhoCanActPage : public QWidget
{
    Q_OBJECT

public:
    WhoCanActPage(CaseSession *session, CaseSelection *selection, QWidget *parent);

    [[nodiscard]] JobRunner *jobs() const { return m_jobs; }
    /// Of the whole case, or of what is selected.
    void setScope(bool isSelection);

Q_SIGNALS:
    void failed(const interdict::Error &error);
    void referralsCreated();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createTables();
    void createLayout();
    QLayout *createTop();
    QLayout *createBottom();
    void connectModel();
    void look();
    void showProposals(const Result<Proposals> &proposals);
    void showItems();
    void countChosen();
    void create();
    void editDirectory();
    void openRecord(int row);

    CaseSession *m_session;
    CaseSelection *m_selection;
    JobRunner *m_jobs;
    ProposalsModel *m_model;
    ProposedItemsModel *m_items;
    bool m_isStale = true;

    QComboBox *m_scope;
    QComboBox *m_marking;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_directory;
    QPushButton *m_create;
    QCheckBox *m_perNetwork;
    QLabel *m_count;
    QLabel *m_about; ///< the chosen recipient
    MessageStrip *m_strip;
    ProgressRow *m_progress;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    DataTable *m_table;
    DataTable *m_itemTable;
};

} // namespace interdict::ui
