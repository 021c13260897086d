// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/records/docket.h"

#include <QWidget>

class QAction;
class QComboBox;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTimer;
class QToolButton;

namespace interdict {
class CaseSelection;
} // namespace interdict

namespace interdict::ui {

class DataTable;
class DocketBoard;
class DocketDetails;
class DocketModel;
class DueModel;
class EmptyState;
class MessageStrip;

/// The docket: referrals on a board with a column for each state, as a table, and as a list of what is due; below, all
/// about the chosen one. States, outcomes and clocks are changed from here, each as a command.
class DocketPage : public QWidget
{
    Q_OBJECT

public:
    enum class Look { board, table, due };

    DocketPage(CaseSession *session, CaseSelection *selection, QWidget *parent);

    void setLook(Look look);
    void choose(RowId<DocketEntry> id);
    [[nodiscard]] RowId<DocketEntry> chosen() const { return m_chosen; }
    /// Writes the calendar of all open dates.
    void saveCalendar(const QString &path);

Q_SIGNALS:
    void failed(const interdict::Error &error);
    void proposalsWanted(); ///< nothing is here yet: who could be asked?
    void packetWanted(RowId<DocketEntry> referral);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    // docketpagelayout.cpp
    void createLayout();
    QLayout *createTop();
    void createTables();

    void connectModel();
    void load();
    void showState();
    void showChosen();
    void showDue();
    void become(RowId<DocketEntry> id);
    [[nodiscard]] std::vector<RowId<DocketEntry>> chosenOnes() const;
    void fillMoves(QMenu *menu);
    void askForMove(const std::vector<RowId<DocketEntry>> &ids, ReferralState to);
    void askForOutcome();
    void lookInRecords();
    void noteFound();
    void askForRenewal(const QString &clock);
    void chooseCalendar();
    void selectItems();
    void report(const Outcome &done);

    CaseSession *m_session;
    CaseSelection *m_selection;
    DocketModel *m_model;
    DueModel *m_due;
    QTimer *m_minute; ///< clocks run on while the page is looked at
    RowId<DocketEntry> m_chosen;
    bool m_isStale = true;

    QTabBar *m_looks;
    QComboBox *m_ahead; ///< how far the list of what is due looks
    QToolButton *m_move;
    QPushButton *m_outcome;
    QToolButton *m_more;
    QAction *m_build;
    QAction *m_look;
    QAction *m_select;
    QAction *m_calendar;
    MessageStrip *m_strip;
    QStackedWidget *m_stack; ///< what there is, or nothing yet
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QStackedWidget *m_views;
    DocketBoard *m_board;
    DataTable *m_table;
    DataTable *m_dueTable;
    DocketDetails *m_details;
};

} // namespace interdict::ui
