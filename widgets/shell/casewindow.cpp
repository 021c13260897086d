// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/shell/casewindow.h"

#include "models/casework/knowncases.h"
#include "models/itemmodels/caseselection.h"
#include "models/itemmodels/celltext.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/records/annotationsview.h"
#include "widgets/records/inspectorpane.h"
#include "widgets/referring/packetwizard.h"
#include "widgets/searching/searchbar.h"
#include "widgets/shell/casestatus.h"
#include "widgets/shell/filterbar.h"
#include "widgets/shell/jobstatus.h"
#include "widgets/shell/pagebar.h"
#include "widgets/shell/pagedeck.h"
#include "widgets/shell/startpage.h"
#include "widgets/shell/undotitles.h"
#include "widgets/shell/windowmemory.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int inspectorWidth = 300; // at first; then as the user left it

} // namespace

CaseWindow::CaseWindow(const Clock &clock, QWidget *parent)
    : QMainWindow(parent),
      m_clock(clock),
      m_jobs(std::make_unique<JobRunner>()),
      m_opening(std::make_unique<JobRunner>()),
      m_start(new StartPage(this)),
      m_bar(new PageBar(this)),
      m_filterBar(new FilterBar(this)),
      m_pages(new QStackedWidget(this)),
      m_strip(new MessageStrip(this)),
      m_search(new SearchBar(this)),
      m_jobStatus(new JobStatus(this)),
      m_status(new CaseStatus(this)),
      m_inspectorDock(new QDockWidget(tr("Inspector"), this)),
      m_deck(new PageDeck(this, m_pages, m_inspectorDock)),
      m_navigation(new Navigation(this)),
      m_remembering(new QTimer(this))
{
    createActions();
    createLayout();
    qApp->installEventFilter(this);
    m_start->setRecentCases(recentCases());
    updateActions();
}

CaseWindow::~CaseWindow()
{
    rememberWindow();
    m_search->setCase(nullptr, nullptr);
    removePages();
}

void CaseWindow::createToolBar()
{
    auto *toolBar = addToolBar(tr("Main"));
    toolBar->setObjectName(u"mainToolBar"_s);
    toolBar->setMovable(false);
    toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolBar->setIconSize({16, 16});
    toolBar->addActions({m_back, m_forward});
    toolBar->addSeparator();
    toolBar->addAction(findChild<QAction *>(u"importAction"_s));
    toolBar->addAction(findChild<QAction *>(u"newReferralAction"_s));
    toolBar->addSeparator();
    toolBar->addActions({m_undo, m_redo});
    for (QAction *move : {m_back, m_forward, m_undo, m_redo}) // known by their arrows everywhere
        qobject_cast<QToolButton *>(toolBar->widgetForAction(move))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    auto *gap = new QWidget(toolBar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar->addWidget(gap);
    toolBar->addWidget(m_search);
}

void CaseWindow::createLayout()
{
    setWindowTitle(tr("Interdict"));
    m_pages->setObjectName(u"pages"_s);
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    createToolBar();
    createCenter();
    m_inspectorDock->setObjectName(u"inspectorDock"_s);
    m_inspectorDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    addDockWidget(Qt::RightDockWidgetArea, m_inspectorDock);
    m_inspectorDock->hide();
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_jobStatus);
    m_jobStatus->watch(m_jobs.get());
    m_jobStatus->watch(m_opening.get());
    connectParts();
    resize(1280, 800);
}

void CaseWindow::createCenter()
{
    auto *column = new QWidget(this);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    columnLayout->setSpacing(0);
    columnLayout->addWidget(m_filterBar);
    columnLayout->addWidget(m_strip);
    columnLayout->addWidget(m_pages);
    auto *center = new QWidget(this);
    auto *layout = new QHBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(column, 1);
    setCentralWidget(center);
    m_pages->addWidget(m_start);
    m_bar->hide();
}

void CaseWindow::connectParts()
{
    connect(m_bar, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < int(m_casePages.size()))
            m_deck->show(m_casePages[size_t(row)].name);
    });
    connect(m_bar, &QListWidget::itemClicked, this, [this] {
        const int row = m_bar->currentRow();
        if (row >= 0 && row < int(m_casePages.size()))
            m_deck->show(m_casePages[size_t(row)].name);
    });
    connect(m_deck, &PageDeck::currentChanged, this, [this] {
        const QString current = m_deck->current();
        for (int row = 0; row < int(m_casePages.size()); ++row) {
            if (m_casePages[size_t(row)].name == current)
                m_bar->setCurrentRow(row);
        }
        notePlace();
        updateNavigation();
    });
    connect(m_deck, &PageDeck::besideChanged, this, &CaseWindow::updateNavigation);
    connect(m_navigation, &Navigation::changed, this, &CaseWindow::updateNavigation);
    m_remembering->setSingleShot(true);
    m_remembering->setInterval(500);
    connect(m_remembering, &QTimer::timeout, this, &CaseWindow::rememberWindow);
    connect(m_search, &SearchBar::pageWanted, this, &CaseWindow::showPage);
    connect(m_search, &SearchBar::filtersWanted, m_filterBar, &FilterBar::applySaved);
    connect(m_search, &SearchBar::failed, this, &CaseWindow::showError);
    connect(m_status, &CaseStatus::pageWanted, this, &CaseWindow::showPage);
    connect(m_status, &CaseStatus::propertiesWanted, this, &CaseWindow::editProperties);
    connect(m_status, &CaseStatus::analystWanted, this, &CaseWindow::askAnalyst);
    connect(m_status, &CaseStatus::inspectorWanted, m_inspectorDock, &QDockWidget::show);
    connect(m_status, &CaseStatus::filtersWanted, m_filterBar, [this] {
        m_filterBar->setFocus(Qt::OtherFocusReason);
        if (QWidget *first = m_filterBar->nextInFocusChain(); m_filterBar->isAncestorOf(first))
            first->setFocus(Qt::OtherFocusReason);
    });
    connect(m_filterBar, &FilterBar::failed, this, &CaseWindow::showError);
    connect(m_strip, &MessageStrip::cleared, this, [this] { m_waiting.clear(); });
    connect(m_start, &StartPage::newCaseWanted, this, &CaseWindow::chooseNewCase);
    connect(m_start, &StartPage::openCaseWanted, this, &CaseWindow::chooseCase);
    connect(m_start, &StartPage::caseChosen, this, &CaseWindow::openCase);
}

bool CaseWindow::newCase(const QString &path, const CaseProperties &properties)
{
    Result<std::unique_ptr<CaseSession>> made = CaseSession::create(path, properties, analystName(), m_clock);
    if (!made) {
        showError(made.error());
        return false;
    }
    closeCase();
    useSession(std::move(made), path);
    setLastCase({path, false});
    return true;
}

void CaseWindow::useSession(Result<std::unique_ptr<CaseSession>> session, const QString &path)
{
    if (!session) {
        const bool canRead =
            session.error().code == ErrorCode::caseInUse || session.error().code == ErrorCode::readOnly;
        canRead ? offerReadOnly(path, session.error()) : showError(session.error());
        return;
    }
    const QStringList waiting = std::exchange(m_waiting, {});
    m_session = std::move(*session);
    m_selection = std::make_unique<CaseSelection>();
    m_repeats = std::make_unique<JobRunner>();
    m_jobStatus->watch(m_repeats.get());
    m_session->watchWriter(m_repeats.get());
    connect(m_session.get(), &CaseSession::writingChanged, this, [this](bool isBeingWritten) {
        m_status->setWriting(isBeingWritten);
        updateActions();
    });
    connect(m_session.get(), &CaseSession::caseChanged, this, [this] {
        updateCounts();
        updateActions();
    });
    connect(m_session.get(), &CaseSession::authorChanged, this, &CaseWindow::updateCounts);
    createPages();
    m_filterBar->setCase(m_session.get(), m_selection->filters());
    m_search->setCase(m_session.get(), m_selection.get());
    m_bar->show();
    m_inspectorDock->show();
    resizeDocks({m_inspectorDock}, {inspectorWidth}, Qt::Horizontal);
    m_bar->setCurrentRow(0);
    restoreWindow();
    connectPages();
    m_strip->clear();
    updateCounts();
    updateActions();
    if (!waiting.isEmpty())
        takeDropped(waiting);
}

PageHost CaseWindow::pageHost()
{
    PageHost host;
    host.session = m_session.get();
    host.selection = m_selection.get();
    host.parent = this;
    host.fail = [this](const Error &error) { showError(error); };
    host.watch = [this](JobRunner *jobs) { m_jobStatus->watch(jobs); };
    host.show = [this](const QString &page) { showPage(page); };
    host.showPart = [this](const QString &page, const QString &part) { showPageAndPart(page, part); };
    host.perform = [this](const CaseCommand &command) { repeat(command); };
    host.import = [this] { chooseImport(); };
    host.newReferral = [this] { newReferral(); };
    host.newPacket = [this](RowId<DocketEntry> referral) { newPacket(referral); };
    return host;
}

void CaseWindow::createPages()
{
    const PageHost host = pageHost();
    m_casePages = casePages();
    for (const CasePage &page : m_casePages) {
        QWidget *widget = page.create(host);
        widget->setObjectName(page.name);
        widget->setProperty("pageTitle", page.title);
        const int row = m_bar->count();
        m_deck->add(widget, page.title);
        m_bar->addPage(page.title, page.icon, page.group);
        auto *action = m_pagesMenu->addAction(page.title);
        action->setShortcut(row < 9 ? QKeySequence(tr("Alt+%1").arg(row + 1)) : QKeySequence());
        connect(action, &QAction::triggered, this, [this, row, name = page.name] {
            m_bar->setCurrentRow(row);
            m_deck->show(name); // one beside, whose row is current already
        });
    }
    connect(host.selection, &CaseSelection::importWanted, this, &CaseWindow::chooseImport);
    connect(host.selection, &CaseSelection::annotationsWanted, this, [this](const Thing &thing) {
        if (Outcome opened = AnnotationsView::openDialog(m_session.get(), thing, this); !opened)
            showError(opened.error());
    });
    auto *inspector = new InspectorPane(host.session, host.selection, m_inspectorDock);
    connect(inspector, &InspectorPane::failed, this, &CaseWindow::showError);
    m_inspectorDock->setWidget(inspector);
    connect(host.selection, &CaseSelection::recordWanted, host.selection, &CaseSelection::selectRecord);
    connect(host.selection, &CaseSelection::recordWanted, m_inspectorDock, &QDockWidget::show);
    connect(host.selection, &CaseSelection::thingWanted, this, [this](const Thing &thing) {
        if (thing.kind == ThingKind::link)
            m_inspectorDock->show();
    });
}

/// What makes a new place to come back to, once the window is as it was.
void CaseWindow::connectPages()
{
    connect(m_selection.get(), &CaseSelection::changed, this, [this] {
        m_status->setSelection(m_selection.get());
        notePlace();
    });
    connect(m_selection->filters(), &CaseFilters::changed, this, [this] {
        m_status->setSelection(m_selection.get());
        notePlace();
    });
    m_status->setSelection(m_selection.get());
    m_navigation->clear();
    notePlace();
}

void CaseWindow::removePages()
{
    m_navigation->clear();
    m_deck->clear();
    m_casePages.clear();
    delete m_inspectorDock->widget();
    m_bar->clearPages();
    m_pagesMenu->clear();
}

void CaseWindow::closeCase()
{
    if (!m_session)
        return;
    rememberWindow();
    m_jobs = std::make_unique<JobRunner>();
    m_repeats.reset();
    m_status->setWriting(false);
    m_jobStatus->watch(m_jobs.get());
    m_search->setCase(nullptr, nullptr);
    m_filterBar->setCase(nullptr, nullptr);
    removePages();
    m_selection.reset();
    m_session.reset();
    m_bar->hide();
    m_inspectorDock->hide();
    m_strip->clear();
    m_start->setRecentCases(recentCases());
    m_pages->setCurrentWidget(m_start);
    setLastCase({});
    updateCounts();
    updateActions();
}

void CaseWindow::showPage(const QString &objectName)
{
    m_deck->show(objectName);
}

void CaseWindow::updateCounts()
{
    setWindowModified(false);
    if (!m_session) {
        m_status->setCase(nullptr, {});
        setWindowTitle(tr("Interdict"));
        return;
    }
    const QString name = m_session->properties().name;
    setWindowTitle(m_session->isReadOnly() ? tr("%1 (reading only) – Interdict").arg(name)
                                           : tr("%1 – Interdict").arg(name));
    const Result<CaseTally> tally = tallyCase(m_session->database());
    if (!tally)
        return showError(tally.error());
    for (int row = 0; row < int(m_casePages.size()); ++row) {
        if (const auto &count = m_casePages[size_t(row)].count)
            m_bar->setCount(row, count(*tally));
    }
    m_status->setCase(m_session.get(), *tally);
}

void CaseWindow::updateActions()
{
    const bool hasCase = m_session != nullptr;
    const bool canChange = hasCase && !m_session->isReadOnly() && !m_session->isBeingWritten();
    for (QAction *action : std::as_const(m_caseActions))
        action->setEnabled(hasCase);
    for (QAction *action : std::as_const(m_changeActions))
        action->setEnabled(canChange);
    m_pagesMenu->setEnabled(hasCase);
    m_undo->setEnabled(canChange && m_session->canUndo());
    m_redo->setEnabled(canChange && m_session->canRedo());
    m_undo->setText(hasCase ? undoTitle(*m_session) : tr("&Undo"));
    m_redo->setText(hasCase ? redoTitle(*m_session) : tr("&Redo"));
    m_undo->setToolTip(m_undo->isEnabled() ? plainToolTip(tr("Undo: %1").arg(m_session->undoText()))
                                           : tr("Nothing to undo"));
    m_redo->setToolTip(m_redo->isEnabled() ? plainToolTip(tr("Redo: %1").arg(m_session->redoText()))
                                           : tr("Nothing to redo"));
    updateNavigation();
}

void CaseWindow::showError(const Error &error)
{
    if (error.code != ErrorCode::cancelled)
        m_strip->showMessage(MessageStrip::Level::error, error.message);
    else
        say(error.message);
}

void CaseWindow::say(const QString &text)
{
    m_strip->showMessage(MessageStrip::Level::info, text);
}

/// The case stays the one to open again at the next start.
void CaseWindow::closeEvent(QCloseEvent *event)
{
    const LastCase last = lastCase();
    closeCase();
    setLastCase(last);
    QSettings().setValue(u"window/geometry"_s, saveGeometry());
    event->accept();
}

} // namespace interdict::ui
