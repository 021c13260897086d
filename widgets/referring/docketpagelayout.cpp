// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/tableroles.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/referring/docketboard.h"
#include "widgets/referring/docketdetails.h"
#include "widgets/referring/docketmodel.h"
#include "widgets/referring/docketpage.h"
#include "widgets/referring/duemodel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

DocketPage::DocketPage(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_model(new DocketModel(session, this)),
      m_due(new DueModel(this)),
      m_minute(new QTimer(this)),
      m_looks(new QTabBar(this)),
      m_ahead(new QComboBox(this)),
      m_move(new QToolButton(this)),
      m_outcome(new QPushButton(tr("Record &Outcome…"), this)),
      m_more(new QToolButton(this)),
      m_build(new QAction(tr("&Build Packet…"), this)),
      m_look(new QAction(tr("&Look in Records"), this)),
      m_select(new QAction(tr("Select Its &Items"), this)),
      m_calendar(new QAction(tr("Save &Calendar…"), this)),
      m_strip(new MessageStrip(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)),
      m_splitter(new QSplitter(Qt::Vertical, m_stack)),
      m_views(new QStackedWidget(m_splitter)),
      m_board(new DocketBoard(m_model, m_views)),
      m_table(new DataTable(m_views)),
      m_dueTable(new DataTable(m_views)),
      m_details(new DocketDetails(m_splitter))
{
    createTables();
    createLayout();
    connectModel();
}

void DocketPage::createTables()
{
    m_table->setObjectName(u"docketTable"_s);
    m_table->setAccessibleName(tr("Referrals"));
    m_table->setCopyRole(TableRole::fullText);
    m_table->setModel(m_model);
    m_table->setColumnCharacters({10, 16, 18, 26, 24, 30, 8, 8, 30, 18, 12});
    m_table->rememberColumnsAs(u"docket"_s);
    m_dueTable->setObjectName(u"dueTable"_s);
    m_dueTable->setAccessibleName(tr("What is due"));
    m_dueTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_dueTable->setCopyRole(TableRole::fullText);
    m_dueTable->setModel(m_due);
    m_dueTable->setColumnCharacters({18, 12, 10, 30, 36, 18});
    m_dueTable->rememberColumnsAs(u"due"_s);
}

QLayout *DocketPage::createTop()
{
    m_looks->setObjectName(u"docketLooks"_s);
    m_looks->setAccessibleName(tr("How the docket is shown"));
    m_looks->setDrawBase(false);
    m_looks->addTab(tr("Board"));
    m_looks->addTab(tr("Table"));
    m_looks->addTab(tr("Due"));
    m_ahead->setObjectName(u"dueAhead"_s);
    m_ahead->setAccessibleName(tr("How far ahead"));
    m_ahead->addItem(tr("Overdue and Today"), 0);
    m_ahead->addItem(tr("Within 7 Days"), 7);
    m_ahead->addItem(tr("Within 30 Days"), 30);
    m_ahead->addItem(tr("All Dates"), 36'500);
    m_ahead->setCurrentIndex(1);
    m_move->setObjectName(u"moveButton"_s);
    m_move->setText(tr("Change &State"));
    m_more->setObjectName(u"docketMore"_s);
    m_more->setText(tr("&More"));
    for (QToolButton *button : {m_move, m_more}) {
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMenu(new QMenu(button));
    }
    m_more->menu()->addActions({m_build, m_look, m_select, m_calendar});
    m_more->menu()->setToolTipsVisible(true);
    m_outcome->setObjectName(u"outcomeButton"_s);
    m_build->setObjectName(u"buildPacketAction"_s);
    m_build->setToolTip(tr("Build the next packet of the chosen referral"));
    m_look->setObjectName(u"lookInRecordsAction"_s);
    m_look->setToolTip(tr("Look what registrations and listings imported since show of the items"));
    m_select->setObjectName(u"selectItemsAction"_s);
    m_calendar->setObjectName(u"calendarAction"_s);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 8);
    top->setSpacing(8);
    top->addWidget(m_looks);
    top->addWidget(m_ahead);
    top->addStretch(1);
    top->addWidget(m_move);
    top->addWidget(m_outcome);
    top->addWidget(m_more);
    return top;
}

void DocketPage::createLayout()
{
    m_strip->setObjectName(u"docketStrip"_s);
    m_views->addWidget(m_board);
    m_views->addWidget(m_table);
    m_views->addWidget(m_dueTable);
    m_splitter->addWidget(m_views);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(createTop());
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_looks);
}

} // namespace interdict::ui
