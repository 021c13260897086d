// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/celltable.h"
#include "models/itemmodels/tableroles.h"
#include "widgets/controls/datatable.h"

#include "widgets/controls/emptystate.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/pagehead.h"
#include "widgets/controls/picturefile.h"
#include "widgets/timeline/timelinecanvas.h"
#include "widgets/timeline/timelinepage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

// How the page of the timeline is laid out.

namespace interdict::ui {

using namespace Qt::StringLiterals;

QToolButton *TimelinePage::addTool(QHBoxLayout *row, const QString &text, const QString &toolTip, const QString &name)
{
    QToolButton *button = newTool(text, toolTip, name, this);
    row->addWidget(button);
    return button;
}

void TimelinePage::createTools(QHBoxLayout *row)
{
    auto *heading = newHeading(tr("Timeline"), this);
    row->addWidget(heading);
    row->addStretch(1);
    connect(addTool(row, tr("All"), tr("Show all days (0)"), u"timelineAll"_s), &QToolButton::clicked, m_canvas,
            &TimelineCanvas::showAll);
    connect(addTool(row, u"+"_s, tr("Zoom in (+)"), u"timelineZoomIn"_s), &QToolButton::clicked, m_canvas,
            [this] { m_canvas->zoom(1 / 1.5); });
    connect(addTool(row, u"−"_s, tr("Zoom out (-)"), u"timelineZoomOut"_s), &QToolButton::clicked, m_canvas,
            [this] { m_canvas->zoom(1.5); });
    m_clock->setObjectName(u"timelineClock"_s);
    m_clock->setAccessibleName(tr("Clock of the filter"));
    m_clock->setToolTip(tr("Which clock the days shown are to filter by"));
    for (const TimelineLane lane : {TimelineLane::seen, TimelineLane::offered, TimelineLane::seized})
        m_clock->addItem(displayName(lane), int(lane));
    row->addWidget(m_clock);
    connect(addTool(row, tr("Filter to Days Shown"), tr("Narrow tables, charts and graph to the days that are shown"),
                    u"timelineFilter"_s),
            &QToolButton::clicked, this, &TimelinePage::filterToShown);
    m_showTable = addTool(row, tr("Table"), tr("Show what the timeline shows as a table"), u"timelineTableButton"_s);
    m_showTable->setCheckable(true);
    m_showTable->setChecked(true);
    m_save->setObjectName(u"timelineSave"_s);
    row->addWidget(m_save);
}

void TimelinePage::createTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(TableRole::raw);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"timelineTable"_s);
    m_table->setAccessibleName(tr("What the timeline shows"));
    m_table->setCopyRole(TableRole::fullText);
    m_table->setModel(m_sorted);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // in the order of time
    m_table->setSortingEnabled(true);
    connect(m_showTable, &QToolButton::toggled, m_table, &QWidget::setVisible);
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex &index) { openRow(int(index.data(TableRole::id).toLongLong())); });
}

void TimelinePage::createLayout()
{
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(12, 8, 12, 8);
    tools->setSpacing(8);
    createTools(tools);
    createTable();
    auto *scroll = new QScrollArea(m_splitter);
    scroll->setObjectName(u"timelineScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_canvas);
    m_splitter->addWidget(scroll);
    m_splitter->addWidget(m_table);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({640, 320});
    m_canvas->setObjectName(u"timelineCanvas"_s);
    m_focus->setObjectName(u"timelineFocus"_s);
    m_caption->setObjectName(u"timelineCaption"_s);
    for (QLabel *label : {m_focus, m_caption}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setContentsMargins(12, 4, 12, 4);
    }
    m_focus->setAccessibleName(tr("What has the focus"));
    m_caption->setAccessibleName(tr("What the timeline shows"));
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_focus->hide();
    m_empty->setObjectName(u"timelineEmpty"_s);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_focus);
    layout->addWidget(m_caption);
    setFocusProxy(m_canvas);
}

} // namespace interdict::ui
