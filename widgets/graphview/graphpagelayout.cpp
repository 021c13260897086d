// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// Which actions the page has and where its parts stand.
#include "models/itemmodels/tableroles.h"
#include "widgets/controls/datatable.h"

#include "widgets/controls/emptystate.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/pagehead.h"
#include "widgets/graphview/expandguard.h"
#include "widgets/graphview/graphcanvas.h"
#include "widgets/graphview/graphlegend.h"
#include "widgets/graphview/graphpage.h"
#include "widgets/graphview/graphquestions.h"
#include "widgets/graphview/nodetablemodel.h"
#include "widgets/graphview/timepanel.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 6;
constexpr qreal zoomStep = 1.25;

} // namespace

QAction *GraphPage::action(const QString &name) const
{
    return findChild<QAction *>(name);
}

template <typename Slot>
QAction *GraphPage::addAction(const QString &text, const QString &name, const QString &toolTip, Slot slot)
{
    auto *added = new QAction(text, this);
    added->setObjectName(name);
    added->setToolTip(toolTip);
    added->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(added, &QAction::triggered, this, slot);
    QWidget::addAction(added);
    return added;
}

void GraphPage::createActions()
{
    addAction(tr("Whole Case"), u"wholeCaseAction"_s, tr("Show everything in the case"), &GraphPage::showWholeCase);
    addAction(tr("Around Selection"), u"aroundAction"_s, tr("Show only what is selected and what lies around it"),
              &GraphPage::showAroundSelection);
    addAction(tr("Save Picture…"), u"savePictureAction"_s, tr("Save the graph as an SVG or PNG picture"),
              &GraphPage::savePicture);
    createToggles();
    createZooming();
    createMenu();
}

void GraphPage::createToggles()
{
    addAction(tr("With Listings"), u"withListingsAction"_s, tr("Draw listings as small dots at their sellers"),
              [this](bool isChecked) {
                  GraphSheet sheet = m_sheet;
                  sheet.withListings = isChecked;
                  becomeSheet(sheet,
                              isChecked ? tr("Showed listings in the graph.") : tr("Left listings out of the graph."));
              })
        ->setCheckable(true);
    addAction(tr("Stack Alike"), u"stackAction"_s,
              tr("Show like nodes, such as the listings of one seller, as one that a double click opens"),
              &GraphPage::stackAlike)
        ->setCheckable(true);
    QAction *labels = addAction(tr("Labels"), u"labelsAction"_s, tr("Show names where there is room"),
                                [this](bool isChecked) { m_canvas->setLabelsShown(isChecked); });
    labels->setCheckable(true);
    labels->setChecked(true);
    addAction(tr("Questions"), u"questionsAction"_s, tr("Ask who connects, holds together or supplies what is shown"),
              [this](bool isChecked) { m_questions->setVisible(isChecked); })
        ->setCheckable(true);
    addAction(tr("Select Area"), u"selectAreaAction"_s, tr("Drag over nodes to select them (or drag with Shift)"),
              [this](bool isChecked) {
                  action(u"lassoAction"_s)->setChecked(false);
                  m_canvas->setSelectingArea(isChecked);
              })
        ->setCheckable(true);
    addAction(tr("Lasso"), u"lassoAction"_s, tr("Draw around nodes to select them (or drag with Alt)"),
              [this](bool isChecked) {
                  action(u"selectAreaAction"_s)->setChecked(false);
                  m_canvas->setDragging(isChecked ? GraphCanvas::Dragging::selectsLasso
                                                  : GraphCanvas::Dragging::movesPicture);
              })
        ->setCheckable(true);
    auto *overview = addAction(tr("Overview"), u"overviewAction"_s, tr("Show the whole picture small, in a corner"),
                               [this](bool isChecked) { m_canvas->setOverviewShown(isChecked); });
    overview->setCheckable(true);
    overview->setChecked(true);
}

void GraphPage::createZooming()
{
    const auto add = [this](const QString &text, const QString &name, const QKeySequence &key, const QString &toolTip,
                            auto slot) {
        //: A tool tip: what it does, and the key for it.
        const QString withKey = tr("%1 (%2)").arg(toolTip, key.toString(QKeySequence::NativeText));
        addAction(text, name, withKey, slot)->setShortcut(key);
    };
    add(tr("Fit"), u"fitAction"_s, QKeySequence(tr("Ctrl+0")), tr("Show the whole graph"), [this] { m_canvas->fit(); });
    add(tr("Zoom In"), u"zoomInAction"_s, QKeySequence::ZoomIn, tr("Look closer"),
        [this] { m_canvas->zoom(zoomStep); });
    add(tr("Zoom Out"), u"zoomOutAction"_s, QKeySequence::ZoomOut, tr("See more"),
        [this] { m_canvas->zoom(1 / zoomStep); });
}

void GraphPage::createMenu()
{
    m_menu->setObjectName(u"graphMenu"_s);
    m_menu->addAction(addAction(tr("&Expand Neighbours"), u"expandAction"_s, {}, &GraphPage::expand));
    m_menu->addAction(
        addAction(tr("Show &Only Around This"), u"onlyAroundAction"_s, {}, &GraphPage::showAroundSelection));
    m_menu->addSeparator();
    m_menu->addAction(addAction(tr("Show Listin&gs"), u"showListingsAction"_s, {}, &GraphPage::showListings));
    m_menu->addAction(addAction(tr("Copy Name"), u"copyNameAction"_s, {}, &GraphPage::copyNames));
    m_menu->addSeparator();
    m_menu->addAction(action(u"wholeCaseAction"_s));
    m_menu->addAction(addAction(tr("Lay Out &Again"), u"layOutAction"_s, {}, &GraphPage::layOutAgain));
}

QToolBar *GraphPage::createToolBar()
{
    auto *bar = new QToolBar(tr("Graph"), this);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->addActions({action(u"wholeCaseAction"_s), action(u"aroundAction"_s)});
    m_stepsLabel->setBuddy(m_steps);
    m_stepsLabel->setContentsMargins(8, 0, 4, 0);
    bar->addWidget(m_stepsLabel);
    bar->addWidget(m_steps);
    bar->addSeparator();
    bar->addActions({action(u"withListingsAction"_s), action(u"labelsAction"_s), action(u"selectAreaAction"_s)});
    bar->addSeparator();
    bar->addActions({action(u"fitAction"_s), action(u"zoomInAction"_s), action(u"zoomOutAction"_s)});
    const QList<QAction *> all = bar->actions();
    for (QAction *each : all) {
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(each)))
            button->setFocusPolicy(Qt::TabFocus); // by themselves those of a tool bar are not for the keyboard
    }
    return bar;
}

QToolBar *GraphPage::createWorkBar()
{
    auto *bar = new QToolBar(tr("Work on the Graph"), this);
    bar->setObjectName(u"workBar"_s);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    const auto addMenu = [this, bar](const QString &text, const QString &name, QMenu *menu) {
        auto *button = new QToolButton(bar);
        button->setObjectName(name);
        button->setText(text);
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
    };
    addMenu(tr("Layout"), u"layoutButton"_s, createLayoutMenu());
    addMenu(tr("Select"), u"selectButton"_s, createSelectMenu());
    addMenu(tr("Looks"), u"looksButton"_s, createLooksMenu());
    addMenu(tr("Views"), u"viewsButton"_s, createViewsMenu());
    bar->addSeparator();
    bar->addActions({action(u"stackAction"_s), action(u"timeAction"_s), action(u"tableAction"_s)});
    bar->addSeparator();
    bar->addAction(action(u"savePictureAction"_s)); // the upper bar is as wide as a small window already
    for (const QString &name : {u"stackAction"_s, u"timeAction"_s, u"tableAction"_s, u"savePictureAction"_s})
        bar->widgetForAction(action(name))->setFocusPolicy(Qt::TabFocus);
    return bar;
}

void GraphPage::createHeading(QBoxLayout *layout)
{
    for (QLabel *label : {m_scopeName, m_counts}) {
        label->setWordWrap(true); // in a narrow dock
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_scopeName->setObjectName(u"scopeLabel"_s);
    m_scopeName->setFont(headingFont(m_scopeName->font()));
    m_counts->setObjectName(u"countLabel"_s);
    m_counts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 0);
    top->addWidget(m_scopeName, 1);
    top->addWidget(m_counts, 1);
    // Not in the tool bar, which is as wide as a small window already.
    auto *questions = new QToolButton(this);
    questions->setObjectName(u"questionsButton"_s);
    questions->setDefaultAction(action(u"questionsAction"_s));
    questions->setFocusPolicy(Qt::TabFocus);
    top->addSpacing(8);
    top->addWidget(questions);
    layout->addLayout(top);
}

QWidget *GraphPage::createPicture(QWidget *parent)
{
    m_table->setObjectName(u"nodeTable"_s);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Selected nodes"));
    m_table->setCopyRole(TableRole::fullText);
    m_table->setColumnCharacters({18, 9, 7, 8, 11, 11, 9, 11, 10});
    m_table->horizontalHeader()->setSortIndicator(int(NodeTableModel::Column::links), Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    auto *picture = new QWidget(parent);
    auto *layout = new QVBoxLayout(picture);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_guard);
    layout->addWidget(m_canvas, 1);
    layout->addWidget(m_time);
    layout->addWidget(m_legend);
    m_guard->hide();
    m_time->hide();
    return picture;
}

void GraphPage::createLayout()
{
    m_steps->setObjectName(u"stepsBox"_s);
    m_steps->setRange(1, mostSteps);
    m_steps->setKeyboardTracking(false);
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setToolTip(tr("How many links from the middle"));
    auto *parts = new QSplitter(Qt::Horizontal, m_stack);
    parts->setChildrenCollapsible(false);
    parts->addWidget(createPicture(parts));
    parts->addWidget(m_table);
    parts->addWidget(m_questions);
    parts->setStretchFactor(0, 1);
    parts->setSizes({500, 400, 400}); // room for names beside their figures
    m_table->hide();
    m_questions->hide();
    m_stack->addWidget(parts);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    createHeading(layout);
    layout->addWidget(createToolBar());
    layout->addWidget(createWorkBar());
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_canvas);
}

} // namespace interdict::ui
