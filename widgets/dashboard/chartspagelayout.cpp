// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/jobrunner.h"
#include "models/itemmodels/caseselection.h"
#include "widgets/controls/emptystate.h"

#include "widgets/controls/messagestrip.h"
#include "widgets/controls/pagehead.h"
#include "widgets/controls/progressrow.h"
#include "widgets/dashboard/chartspage.h"
#include "widgets/dashboard/figureview.h"
#include "widgets/dashboard/referralcharts.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

// What stands where on the page of charts, and which charts.

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthForTwo = 900;
constexpr int widthForList = 640;
constexpr int listWidth = 210;
constexpr std::array usualFigures{FigureKind::sightings, FigureKind::categories, FigureKind::topSellers};
const QString chosenKey = u"charts/chosen"_s;

} // namespace

ChartsPage::ChartsPage(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_jobs(new JobRunner(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)),
      m_strip(new MessageStrip(this)),
      m_progress(new ProgressRow(this)),
      m_cancel(new QToolButton(this)),
      m_choose(new QToolButton(this)),
      m_list(new QListWidget(this)),
      m_splitter(new QSplitter(this)),
      m_scroll(new QScrollArea(m_stack)),
      m_content(new QWidget(this)),
      m_grid(new QGridLayout(m_content)),
      m_busy(new QTimer(this)),
      m_referrals(new ReferralCharts(session, this))
{
    createViews();
    createList();
    createLayout();
    restoreChoice();
    connectModel();
}

void ChartsPage::createViews()
{
    for (const FigureKind kind : allFigureKinds)
        m_views.push_back(new FigureView(kind, m_content));
}

void ChartsPage::createList()
{
    m_list->setObjectName(u"chartsList"_s);
    m_list->setAccessibleName(tr("Charts to show"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names are cut short
    for (const FigureKind kind : allFigureKinds) {
        auto *item = new QListWidgetItem(displayName(kind), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setToolTip(explanation(kind));
        item->setData(Qt::AccessibleDescriptionRole, explanation(kind));
    }
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        m_enlarged.reset();
        arrange();
        rememberChoice();
        if (isVisible())
            countNext();
    });
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        enlarge(allFigureKinds[size_t(m_list->row(item))]); // by double click or Return
    });
}

QWidget *ChartsPage::newHead()
{
    auto *bar = new QWidget(this);
    auto *heading = newHeading(tr("Charts"), bar);
    m_cancel->setObjectName(u"cancelCounting"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel counting"));
    m_cancel->hide();
    connect(m_cancel, &QToolButton::clicked, this, &ChartsPage::cancel);
    m_choose->setObjectName(u"chooseCharts"_s);
    m_choose->setText(tr("Choose Charts"));
    m_choose->setCheckable(true);
    m_choose->setChecked(true);
    m_choose->setToolTip(tr("Show or hide the list of charts"));
    connect(m_choose, &QToolButton::toggled, m_list, &QWidget::setVisible);
    connect(m_jobs, &JobRunner::started, m_progress, &ProgressRow::begin);
    connect(m_jobs, &JobRunner::progressed, m_progress, &ProgressRow::showProgress);
    connect(m_jobs, &JobRunner::finished, m_progress, &ProgressRow::end);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_choose);
    return bar;
}

void ChartsPage::createLayout()
{
    m_empty->setObjectName(u"listingChartsEmpty"_s);
    connect(m_empty, &EmptyState::buttonClicked, this, &ChartsPage::makeStale);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Charts"));
    m_scroll->setWidget(m_content);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({listWidth, 1000});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"chartsTabs"_s);
    tabs->setDocumentMode(true);
    tabs->addTab(m_splitter, tr("Listings"));
    tabs->addTab(m_referrals, tr("Referrals"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(newHead());
    layout->addWidget(m_strip);
    layout->addWidget(tabs, 1);
    setFocusProxy(m_list);
}

void ChartsPage::restoreChoice()
{
    const QVariant kept = QSettings().value(chosenKey);
    std::vector<FigureKind> kinds;
    for (const QString &token : kept.toStringList()) {
        if (const auto kind = figureKindFromToken(token))
            kinds.push_back(*kind);
    }
    if (!kept.isValid())
        kinds.assign(usualFigures.begin(), usualFigures.end());
    chooseFigures(kinds);
}

void ChartsPage::rememberChoice() const
{
    QStringList tokens;
    for (const FigureKind kind : chosenFigures())
        tokens << toToken(kind);
    QSettings().setValue(chosenKey, tokens);
}

void ChartsPage::chooseFigures(const std::vector<FigureKind> &kinds)
{
    m_list->blockSignals(true);
    for (size_t i = 0; i < allFigureKinds.size(); ++i) {
        const bool isChosen = std::find(kinds.begin(), kinds.end(), allFigureKinds[i]) != kinds.end();
        m_list->item(int(i))->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    m_list->blockSignals(false);
    m_enlarged.reset();
    arrange();
    rememberChoice();
    if (isVisible())
        countNext();
}

std::vector<FigureKind> ChartsPage::chosenFigures() const
{
    std::vector<FigureKind> kinds;
    for (size_t i = 0; i < allFigureKinds.size(); ++i) {
        if (m_list->item(int(i))->checkState() == Qt::Checked)
            kinds.push_back(allFigureKinds[i]);
    }
    return kinds;
}

FigureView *ChartsPage::view(FigureKind kind) const
{
    const auto place = std::find(allFigureKinds.begin(), allFigureKinds.end(), kind);
    return m_views[size_t(place - allFigureKinds.begin())];
}

void ChartsPage::enlarge(std::optional<FigureKind> kind)
{
    m_enlarged = kind;
    arrange();
    if (isVisible())
        countNext();
}

/// Those over time take the whole width; the others stand side by side where there is room.
void ChartsPage::arrange()
{
    const std::vector<FigureKind> kinds = m_enlarged ? std::vector{*m_enlarged} : chosenFigures();
    const bool isWide = m_stack->width() >= widthForTwo && kinds.size() > 1;
    for (FigureView *each : m_views)
        m_grid->removeWidget(each);
    int row = 0;
    int column = 0;
    for (size_t i = 0; i < allFigureKinds.size(); ++i) {
        FigureView *each = m_views[i];
        const bool isShown = std::find(kinds.begin(), kinds.end(), allFigureKinds[i]) != kinds.end();
        each->setVisible(isShown);
        if (!isShown)
            continue;
        const bool isBroad = !isWide || i == 0;
        if (isBroad && column == 1) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(each, row, column, 1, isBroad ? 2 : 1);
        row += isBroad || column == 1 ? 1 : 0;
        column = isBroad || column == 1 ? 0 : 1;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void ChartsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    countNext();
}

void ChartsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wasNarrow = event->oldSize().width() < widthForList;
    const bool isNarrow = event->size().width() < widthForList;
    if (isNarrow != wasNarrow || !event->oldSize().isValid())
        m_choose->setChecked(!isNarrow);
    arrange();
}

void ChartsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_enlarged)
        return QWidget::keyPressEvent(event);
    enlarge(std::nullopt);
}

} // namespace interdict::ui
