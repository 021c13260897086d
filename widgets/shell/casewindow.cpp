// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/shell/casewindow.h"

#include "models/casework/knowncases.h"
#include "models/itemmodels/caseselection.h"
#include "models/store/casecheck.h"
#include "models/store/reviewqueries.h"
#include "models/store/sourcequeries.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/dashboard/chartspage.h"
#include "widgets/graphview/graphpage.h"
#include "widgets/matching/matchespage.h"
#include "widgets/records/entitiespage.h"
#include "widgets/records/evidencepage.h"
#include "widgets/records/historypage.h"
#include "widgets/records/inspectorpane.h"
#include "widgets/records/listingspage.h"
#include "widgets/records/reviewpage.h"
#include "widgets/referring/packetwizard.h"
#include "widgets/referring/referralspage.h"
#include "widgets/shell/filterbar.h"
#include "widgets/shell/jobstatus.h"
#include "widgets/shell/pagebar.h"
#include "widgets/shell/startpage.h"
#include "widgets/shell/undotitles.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <utility>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

const QString caseFilter = u"*.icase"_s;

QList<EntityKind> identifierKinds()
{
    return {EntityKind::email,  EntityKind::phone,  EntityKind::wallet,
            EntityKind::pgpKey, EntityKind::handle, EntityKind::ipAddress};
}

} // namespace

CaseWindow::CaseWindow(const Clock &clock, QWidget *parent)
    : QMainWindow(parent),
      m_clock(clock),
      m_jobs(std::make_unique<JobRunner>()),
      m_start(new StartPage(this)),
      m_bar(new PageBar(this)),
      m_filterBar(new FilterBar(this)),
      m_pages(new QStackedWidget(this)),
      m_strip(new MessageStrip(this)),
      m_find(new QLineEdit(this)),
      m_jobStatus(new JobStatus(this)),
      m_counts(new QLabel(this)),
      m_inspectorDock(new QDockWidget(tr("Inspector"), this))
{
    createActions();
    createLayout();
    qApp->installEventFilter(this);
    m_start->setRecentCases(recentCases());
    updateActions();
}

CaseWindow::~CaseWindow()
{
    rememberLayout();
    removePages();
}

QAction *CaseWindow::addAction(QMenu *menu, const QString &text, const QString &name, const QKeySequence &shortcut,
                               void (CaseWindow::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, slot);
    menu->addAction(action);
    return action;
}

void CaseWindow::createActions()
{
    createCaseMenu();
    createEditMenu();
    createViewMenu();
    createOtherMenus();
}

void CaseWindow::createCaseMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Case"));
    addAction(menu, tr("&New…"), u"newCaseAction"_s, QKeySequence::New, &CaseWindow::chooseNewCase);
    addAction(menu, tr("&Open…"), u"openCaseAction"_s, QKeySequence::Open, &CaseWindow::chooseCase);
    menu->addSeparator();
    m_changeActions << addAction(menu, tr("&Import Files…"), u"importAction"_s, QKeySequence(tr("Ctrl+I")),
                                 &CaseWindow::chooseImport)
                    << addAction(menu, tr("Import &Folder…"), u"importFolderAction"_s, QKeySequence(tr("Ctrl+Shift+I")),
                                 &CaseWindow::importFolder);
    m_caseActions << addAction(menu, tr("Save a &Copy…"), u"saveCopyAction"_s, QKeySequence::SaveAs,
                               &CaseWindow::chooseCopy)
                  << addAction(menu, tr("Check &Integrity"), u"checkCaseAction"_s, {}, &CaseWindow::checkCase);
    menu->addSeparator();
    m_caseActions << addAction(menu, tr("C&lose Case"), u"closeCaseAction"_s, QKeySequence::Close,
                               &CaseWindow::closeCase);
    auto *quit = menu->addAction(tr("&Quit"), QKeySequence::Quit, qApp, &QApplication::closeAllWindows);
    quit->setMenuRole(QAction::QuitRole);
}

void CaseWindow::createEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = addAction(menu, tr("&Undo"), u"undoAction"_s, QKeySequence::Undo, &CaseWindow::undo);
    m_redo = addAction(menu, tr("&Redo"), u"redoAction"_s, QKeySequence::Redo, &CaseWindow::redo);
    m_undo->setIconText(tr("Undo")); // on the tool bar, whatever would be undone
    m_redo->setIconText(tr("Redo"));
    menu->addSeparator();
    m_caseActions << addAction(menu, tr("&Find Listings"), u"findAction"_s, QKeySequence(tr("Ctrl+K")),
                               &CaseWindow::focusFind);
}

void CaseWindow::createViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    m_pagesMenu = menu->addMenu(tr("&Page"));
    QAction *inspector = m_inspectorDock->toggleViewAction();
    inspector->setText(tr("&Inspector"));
    inspector->setShortcut(QKeySequence(tr("F4")));
    menu->addAction(inspector);
    addAction(menu, tr("&Next Pane"), u"nextPaneAction"_s, QKeySequence(tr("F6")), &CaseWindow::nextPane);
}

void CaseWindow::createOtherMenus()
{
    QMenu *referral = menuBar()->addMenu(tr("&Referral"));
    m_changeActions << addAction(referral, tr("&New Referral…"), u"newReferralAction"_s, QKeySequence(tr("Ctrl+R")),
                                 &CaseWindow::newReferral);
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    addAction(help, tr("&About Interdict"), u"aboutAction"_s, {}, &CaseWindow::showAbout);
}

void CaseWindow::createToolBar()
{
    auto *toolBar = addToolBar(tr("Main"));
    toolBar->setObjectName(u"mainToolBar"_s);
    toolBar->setMovable(false);
    toolBar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    toolBar->addAction(findChild<QAction *>(u"importAction"_s));
    toolBar->addAction(findChild<QAction *>(u"newReferralAction"_s));
    toolBar->addSeparator();
    toolBar->addActions({m_undo, m_redo});
    auto *gap = new QWidget(toolBar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar->addWidget(gap);
    m_find->setObjectName(u"findField"_s);
    m_find->setPlaceholderText(tr("Find listings (Ctrl+K)"));
    m_find->setAccessibleName(tr("Find listings"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(320);
    toolBar->addWidget(m_find);
    connect(m_find, &QLineEdit::returnPressed, this, &CaseWindow::find);
}

void CaseWindow::createLayout()
{
    setWindowTitle(tr("Interdict"));
    m_pages->setObjectName(u"pages"_s);
    setAcceptDrops(true);
    createToolBar();
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

    m_inspectorDock->setObjectName(u"inspectorDock"_s);
    m_inspectorDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    addDockWidget(Qt::RightDockWidgetArea, m_inspectorDock);
    m_inspectorDock->hide();

    statusBar()->addWidget(m_counts, 1);
    statusBar()->addPermanentWidget(m_jobStatus);
    m_counts->setTextFormat(Qt::PlainText);
    m_jobStatus->watch(m_jobs.get());

    connect(m_bar, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_pages->setCurrentIndex(row + 1); // the start page comes first
    });
    connect(m_filterBar, &FilterBar::failed, this, &CaseWindow::showError);
    connect(m_strip, &MessageStrip::cleared, this, [this] { m_waiting.clear(); });
    connect(m_start, &StartPage::newCaseWanted, this, &CaseWindow::chooseNewCase);
    connect(m_start, &StartPage::openCaseWanted, this, &CaseWindow::chooseCase);
    connect(m_start, &StartPage::caseChosen, this, &CaseWindow::openCase);
    resize(1280, 800);
}

void CaseWindow::openCase(const QString &path)
{
    closeCase();
    useSession(CaseSession::open(path, CaseFile::Access::readWrite, {}, m_clock), path);
}

void CaseWindow::newCase(const QString &path)
{
    closeCase();
    useSession(CaseSession::create(path, {}, {}, m_clock), path);
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
    connect(m_repeats.get(), &JobRunner::started, this, &CaseWindow::updateActions);
    connect(m_repeats.get(), &JobRunner::finished, this, &CaseWindow::updateActions);
    connect(m_session.get(), &CaseSession::caseChanged, this, [this] {
        updateCounts();
        updateActions();
    });
    createPages();
    m_filterBar->setCase(m_session.get(), m_selection->filters());
    m_bar->show();
    m_inspectorDock->show();
    m_bar->setCurrentRow(0);
    const QByteArray state = QSettings().value(u"window/state"_s).toByteArray();
    if (!state.isEmpty())
        restoreState(state);
    m_strip->clear();
    updateCounts();
    updateActions();
    if (!waiting.isEmpty())
        takeDropped(waiting);
}

void CaseWindow::offerReadOnly(const QString &path, const Error &error)
{
    m_strip->showMessage(MessageStrip::Level::warning, error.message, tr("Open for Reading Only"), [this, path] {
        closeCase();
        Result<std::unique_ptr<CaseSession>> session = CaseSession::open(path, CaseFile::Access::readOnly, {}, m_clock);
        if (!session)
            return showError(session.error());
        useSession(std::move(session), path);
    });
}

void CaseWindow::addPage(QWidget *page, const QString &title, const QString &objectName)
{
    page->setObjectName(objectName);
    const int row = m_bar->count();
    m_pages->addWidget(page);
    m_bar->addPage(title);
    auto *action = m_pagesMenu->addAction(title);
    action->setShortcut(row < 9 ? QKeySequence(tr("Alt+%1").arg(row + 1)) : QKeySequence());
    connect(action, &QAction::triggered, this, [this, row] { m_bar->setCurrentRow(row); });
}

void CaseWindow::createPages()
{
    CaseSession *session = m_session.get();
    CaseSelection *selection = m_selection.get();
    const auto add = [this]<typename Page>(Page *page, const QString &title, const QString &name) {
        connect(page, &Page::failed, this, &CaseWindow::showError);
        addPage(page, title, name);
        return page;
    };
    const auto entities = [&](const QList<EntityKind> &kinds, const QString &title, const QString &name) {
        add(new EntitiesPage(session, selection, std::vector<EntityKind>(kinds.begin(), kinds.end()), title, this),
            title, name);
    };
    m_listings = add(new ListingsPage(session, selection, this), tr("Listings"), u"listingsPage"_s);
    entities({EntityKind::seller}, tr("Sellers"), u"sellersPage"_s);
    entities({EntityKind::site, EntityKind::domain}, tr("Sites and Domains"), u"domainsPage"_s);
    entities({EntityKind::shipment}, tr("Shipments"), u"shipmentsPage"_s);
    entities(identifierKinds(), tr("Identifiers"), u"identifiersPage"_s);
    m_graph = add(new GraphPage(session, selection, this), tr("Graph"), u"graphPage"_s);
    auto *matches = add(new MatchesPage(session, selection, this), tr("Matches"), u"matchesPage"_s);
    auto *charts = add(new ChartsPage(session, selection, this), tr("Charts"), u"chartsPage"_s);
    auto *referrals = add(new ReferralsPage(session, selection, this), tr("Referrals"), u"referralsPage"_s);
    auto *evidence = add(new EvidencePage(session, selection, this), tr("Evidence"), u"evidencePage"_s);
    m_reviewRow = m_bar->count();
    auto *review = add(new ReviewPage(session, selection, this), tr("Review"), u"reviewPage"_s);
    add(new HistoryPage(session, selection, this), tr("History"), u"historyPage"_s);
    m_jobStatus->watch(m_graph->jobs());
    m_jobStatus->watch(m_graph->figureJobs());
    m_jobStatus->watch(matches->jobs());
    m_jobStatus->watch(charts->jobs());
    m_jobStatus->watch(evidence->jobs());
    m_jobStatus->watch(review->jobs());
    for (JobRunner *jobs : referrals->allJobs())
        m_jobStatus->watch(jobs);
    connect(referrals, &ReferralsPage::newReferralWanted, this, &CaseWindow::newReferral);
    connect(referrals, &ReferralsPage::packetWanted, this, &CaseWindow::newPacket);
    connect(charts, &ChartsPage::categoryWanted, this, [this](const QString &category) {
        RowFilter filter;
        filter.field = RowFilter::Field::category;
        filter.text = category;
        m_selection->filters()->add(filter);
        showPage(u"listingsPage"_s);
    });
    connect(m_listings, &ListingsPage::importWanted, this, &CaseWindow::chooseImport);

    auto *inspector = new InspectorPane(session, selection, m_inspectorDock);
    connect(inspector, &InspectorPane::failed, this, &CaseWindow::showError);
    m_inspectorDock->setWidget(inspector);
    connect(selection, &CaseSelection::graphWanted, this, [this](RowId<Entity> around) {
        showPage(u"graphPage"_s);
        m_graph->showAround(around);
    });
    connect(selection, &CaseSelection::listingsWanted, this, [this](RowId<Entity> of) {
        m_listings->setEntity(of);
        showPage(u"listingsPage"_s);
    });
    connect(selection, &CaseSelection::recordWanted, selection, &CaseSelection::selectRecord);
}

void CaseWindow::removePages()
{
    while (m_pages->count() > 1)
        delete m_pages->widget(1);
    delete m_inspectorDock->widget();
    m_bar->clear();
    m_pagesMenu->clear();
    m_listings = nullptr;
    m_graph = nullptr;
}

void CaseWindow::closeCase()
{
    if (!m_session)
        return;
    rememberLayout();
    m_jobs = std::make_unique<JobRunner>();
    m_repeats.reset();
    m_jobStatus->watch(m_jobs.get());
    removePages();
    m_filterBar->setCase(nullptr, nullptr);
    m_selection.reset();
    m_session.reset();
    m_bar->hide();
    m_inspectorDock->hide();
    m_strip->clear();
    m_start->setRecentCases(recentCases());
    m_pages->setCurrentWidget(m_start);
    updateCounts();
    updateActions();
}

void CaseWindow::showPage(const QString &objectName)
{
    for (int i = 1; i < m_pages->count(); ++i) {
        if (m_pages->widget(i)->objectName() == objectName)
            m_bar->setCurrentRow(i - 1);
    }
}

void CaseWindow::updateCounts()
{
    setWindowModified(false);
    if (!m_session) {
        m_counts->clear();
        setWindowTitle(tr("Interdict"));
        return;
    }
    const QString name = m_session->properties().name;
    setWindowTitle(m_session->isReadOnly() ? tr("%1 (reading only) – Interdict").arg(name)
                                           : tr("%1 – Interdict").arg(name));
    const Result<CaseCounts> counts = countCase(m_session->database());
    if (!counts)
        return showError(counts.error());
    const auto total = [&counts](const QList<EntityKind> &kinds) {
        qint64 sum = 0;
        for (const auto &[kind, count] : counts->entities)
            sum += kinds.contains(kind) ? count : 0;
        return sum;
    };
    const qint64 sellers = total({EntityKind::seller});
    const qint64 perPage[] = {counts->listings, sellers, total({EntityKind::site, EntityKind::domain}),
                              total({EntityKind::shipment}), total(identifierKinds())};
    for (int page = 0; page < int(std::size(perPage)); ++page)
        m_bar->setCount(page, perPage[page]);
    const Result<ReviewTally> review = tallyReview(m_session->database(), std::nullopt);
    if (!review)
        return showError(review.error());
    m_bar->setCount(m_reviewRow, review->waiting);
    const QLocale locale;
    QString text =
        tr("Case \"%1\" · %2 records · %3 listings · %4 sellers")
            .arg(name, locale.toString(counts->records), locale.toString(counts->listings), locale.toString(sellers));
    if (review->waiting > 0)
        text = tr("%1 · %2 to review").arg(text, locale.toString(review->waiting));
    m_counts->setText(text);
}

void CaseWindow::updateActions()
{
    const bool hasCase = m_session != nullptr;
    const bool canChange = hasCase && !m_session->isReadOnly();
    for (QAction *action : std::as_const(m_caseActions))
        action->setEnabled(hasCase);
    for (QAction *action : std::as_const(m_changeActions))
        action->setEnabled(canChange);
    m_find->setEnabled(hasCase);
    m_pagesMenu->setEnabled(hasCase);
    const bool canRepeat = hasCase && !m_repeats->isRunning();
    m_undo->setEnabled(canRepeat && m_session->canUndo());
    m_redo->setEnabled(canRepeat && m_session->canRedo());
    m_undo->setText(hasCase ? undoTitle(*m_session) : tr("&Undo"));
    m_redo->setText(hasCase ? redoTitle(*m_session) : tr("&Redo"));
    m_undo->setToolTip(m_undo->isEnabled() ? tr("Undo: %1").arg(m_session->undoText()) : tr("Nothing to undo"));
    m_redo->setToolTip(m_redo->isEnabled() ? tr("Redo: %1").arg(m_session->redoText()) : tr("Nothing to redo"));
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

void CaseWindow::rememberLayout() const
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    if (m_session)
        settings.setValue(u"window/state"_s, saveState());
}

void CaseWindow::closeEvent(QCloseEvent *event)
{
    closeCase();
    event->accept();
}

} // namespace interdict::ui
