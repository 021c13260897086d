// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/graphpage.h"

#include "models/itemmodels/caseselection.h"
#include "models/store/graphtable.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/graphview/expandguard.h"
#include "widgets/graphview/graphcanvas.h"
#include "widgets/graphview/graphlegend.h"
#include "widgets/graphview/graphquestions.h"
#include "widgets/graphview/nodetablemodel.h"
#include "widgets/graphview/picturesaving.h"
#include "widgets/graphview/timepanel.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QSpinBox>
#include <QStackedWidget>

#include <utility>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int quietTime = 100;      // ms in which a job says nothing of itself
constexpr qsizetype mostBases = 20; // layouts whose places are remembered while the window is open
constexpr int mostTableRows = 1000; // told to other pages

} // namespace

GraphPage::GraphPage(CaseSession *session, CaseSelection *selection, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_selection(selection),
      m_canvas(new GraphCanvas(this)),
      m_legend(new GraphLegend(this)),
      m_questions(new GraphQuestions(this)),
      m_empty(new EmptyState(this)),
      m_stack(new QStackedWidget(this)),
      m_strip(new MessageStrip(this)),
      m_scopeName(new QLabel(this)),
      m_counts(new QLabel(this)),
      m_stepsLabel(new QLabel(tr("Steps:"), this)),
      m_steps(new QSpinBox(this)),
      m_menu(new QMenu(this)),
      m_expandMenu(new QMenu(tr("Expand B&y"), this)),
      m_saving(new PictureSaving(this)),
      m_guard(new ExpandGuard(this)),
      m_time(new TimePanel(this)),
      m_rows(new NodeTableModel(this)),
      m_table(new DataTable(this))
{
    createActions();
    createWorkActions();
    createLayout();
    connectParts();
    connectPanels();
    showScope({});
    showState();
    showScopeName();
    updateActions();
}

void GraphPage::connectParts()
{
    m_busy.setSingleShot(true);
    m_busy.setInterval(quietTime);
    connect(&m_busy, &QTimer::timeout, this, &GraphPage::showState);
    connect(m_session, &CaseSession::caseChanged, this, &GraphPage::followCase);
    connect(m_selection, &CaseSelection::changed, this, &GraphPage::followSelection);
    connect(m_selection->filters(), &CaseFilters::changed, this, &GraphPage::followFilters);
    connect(m_canvas, &GraphCanvas::selectionChanged, this, &GraphPage::tellSelection);
    connect(m_canvas, &GraphCanvas::activated, this, &GraphPage::activate);
    connect(m_canvas, &GraphCanvas::stackOpened, this, &GraphPage::openStack);
    connect(m_canvas, &GraphCanvas::menuWanted, this, &GraphPage::showMenu);
    connect(m_canvas, &GraphCanvas::nodesMoved, this, &GraphPage::keepMoved);
    connect(m_canvas, &GraphCanvas::linkEnded, m_strip, &MessageStrip::clear);
    connect(m_canvas, &GraphCanvas::linkDrawn, this, &GraphPage::drawLinkBetween);
    m_canvas->setLinkable(!m_session->isReadOnly());
    connect(m_steps, &QSpinBox::valueChanged, this, [this](int steps) {
        GraphSheet sheet = m_sheet;
        sheet.steps = steps;
        becomeSheet(sheet, tr("Showed %n step(s) around what was chosen.", nullptr, steps));
    });
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (m_nextStep == NextStep::cancel)
            m_jobs.cancel();
        else if (m_nextStep == NextStep::retry)
            load();
        else
            showWholeCase();
    });
    m_legend->follow(m_canvas);
    connect(m_questions, &GraphQuestions::nodesChosen, this, &GraphPage::showAnswer);
    connect(m_questions, &GraphQuestions::failed, this, &GraphPage::failed);
    connect(m_questions, &GraphQuestions::recordWanted, m_selection, &CaseSelection::recordWanted);
    m_questions->setCase(m_session->path());
    connect(m_saving, &PictureSaving::failed, this, &GraphPage::failed);
    connect(m_saving, &PictureSaving::copied, this,
            [this] { m_strip->showMessage(MessageStrip::Level::info, tr("The picture is on the clipboard.")); });
    connect(m_saving, &PictureSaving::saved, this, [this](const QString &path) {
        m_strip->showMessage(MessageStrip::Level::info, tr("The picture was saved as \"%1\".").arg(path));
    });
}

void GraphPage::connectPanels()
{
    connect(m_guard, &ExpandGuard::dismissed, this, [this] {
        m_guard->hide();
        m_canvas->setFocus();
    });
    connect(m_guard, &ExpandGuard::taken, this, [this](const std::vector<RowId<Entity>> &entities) {
        m_guard->hide();
        m_canvas->setFocus();
        bringIn(entities);
    });
    connect(m_time, &TimePanel::clockChosen, this, [this] {
        m_time->setWindow(std::nullopt);
        tellWindow();
        if (m_sheet.layout == LayoutKind::timeAxis) // it lies by the other clock
            m_base.remove(layoutKeyNow());
        m_isStale = true;
        load();
    });
    connect(m_time, &TimePanel::windowMoved, this, [this] {
        m_wantedWindow.reset();
        showHiddenNodes();
    });
    connect(m_time, &TimePanel::windowChosen, this, &GraphPage::tellWindow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (!row.isValid())
            return;
        const int node = m_rows->nodeAt(row.row());
        m_canvas->setCurrent(node);
        m_canvas->ensureVisible(std::vector{node});
    });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &row) { select({m_rows->nodeAt(row.row())}); });
    connect(m_table, &DataTable::copied, this, [this](int rows, qint64) {
        m_strip->showMessage(MessageStrip::Level::info, tr("%Ln row(s) were copied.", nullptr, rows));
    });
}

void GraphPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale && !m_jobs.isRunning())
        load();
}

void GraphPage::followCase(const CaseChange &change)
{
    if (change.isGraphOnly)
        return followGraph();
    m_isStale = true;
    if (isVisible())
        load();
}

void GraphPage::showAround(RowId<Entity> entity)
{
    showScope({entity});
}

void GraphPage::showWholeCase()
{
    showScope({});
}

/// Another picture, shown as a whole, as it was left.
void GraphPage::showScope(std::vector<RowId<Entity>> around)
{
    m_scope.around = std::move(around);
    m_part = partKey(m_scope.around);
    m_usual = {};
    m_usual.withListings = m_sheet.withListings;
    m_usual.steps = m_sheet.steps;
    if (m_unstoredSheets.contains(m_part)) {
        m_sheet = m_unstoredSheets.value(m_part);
    } else if (const auto row = graphViewRow(m_session->database(), GraphViewKind::current, m_part); row && *row) {
        const Result<GraphSheet> sheet = graphSheetFromText((*row)->state);
        m_sheet = sheet ? *sheet : m_usual;
    } else {
        m_sheet = m_usual;
    }
    m_guard->hide();
    m_isNewPicture = true;
    m_isStale = true;
    m_grownAt.reset();
    if (isVisible())
        load();
    updateActions();
}

GraphRequest GraphPage::request()
{
    m_scope.steps = m_sheet.steps;
    m_scope.withListings = m_sheet.withListings;
    m_scope.also = m_sheet.also;
    const QString key = layoutKeyNow();
    Result<PlacedNodes> stored = readPlaces(m_session->database(), key);
    if (!stored)
        Q_EMIT failed(stored.error());
    m_stored = stored ? std::move(*stored) : PlacedNodes();
    m_stored.insert(m_unstored.value(key));
    GraphRequest request{m_session->path(), m_scope, m_base.value(key), {}, m_grownAt};
    request.layout = m_sheet.layout;
    request.centre = m_sheet.centre;
    request.stored = m_stored;
    request.isAfresh = m_isAfresh;
    request.filters = m_selection->filters()->withoutClocks();
    request.clock = m_time->clock();
    request.newSince = m_newSince;
    request.isStacked = m_sheet.isStacked;
    request.opened = m_sheet.opened;
    request.hidden = m_sheet.hidden;
    request.only = m_sheet.only;
    return request;
}

void GraphPage::load()
{
    GraphRequest wanted = request();
    const int number = ++m_loads;
    // The page waits for its job before it goes, so that it is there; what is queued then is dropped.
    wanted.sketched = [this, number](const GraphPositions &positions, const std::shared_ptr<const CaseGraph> &graph) {
        QMetaObject::invokeMethod(
            this, [this, positions, graph, number] { sketch(positions, graph, number); }, Qt::QueuedConnection);
    };
    m_isStale = false;
    m_busy.start();
    m_jobs.start<LoadedGraph>(
        tr("Laying out the graph"),
        [wanted = std::move(wanted)](const CancelToken &cancel, const ProgressSink &progress) {
            return loadGraph(wanted, cancel, progress);
        },
        [this](Result<LoadedGraph> loaded) { take(std::move(loaded)); });
}

/// A first picture while a new one is still being laid out: to look at, not yet to work on.
void GraphPage::sketch(const GraphPositions &positions, const std::shared_ptr<const CaseGraph> &graph, int number)
{
    if (number != m_loads || !m_jobs.isRunning() || !m_isNewPicture || m_shownScope)
        return;
    if (m_canvas->drawn().sharedGraph() == graph)
        m_canvas->setPositions(positions);
    else
        showSketch(graph, positions);
    m_stack->setCurrentIndex(0);
}

/// All parts show the same graph, so that what is picked in one is in the others.
void GraphPage::showSketch(const std::shared_ptr<const CaseGraph> &graph, const GraphPositions &positions)
{
    m_questions->setGraph(graph);
    m_rows->setGraph(graph, {});
    m_canvas->setGraph(graph, positions, GraphCanvas::Aim::fit);
}

void GraphPage::take(Result<LoadedGraph> loaded)
{
    m_busy.stop();
    if (m_isStale) { // something has changed meanwhile, and that is what is wanted; hidden, it waits to be shown
        if (isVisible())
            load();
        return;
    }
    const bool wasAfresh = std::exchange(m_isAfresh, false);
    if (loaded) {
        const bool isNewPicture = m_isNewPicture;
        m_isNewPicture = false;
        m_shownScope = m_scope;
        m_shownSheet = m_sheet;
        showGraph(std::move(*loaded), isNewPicture || wasAfresh);
        if (wasAfresh)
            saveLayout();
    } else {
        if (m_shownScope) { // what is seen is what the controls say
            m_isNewPicture = false;
            m_scope = *m_shownScope;
            m_part = partKey(m_scope.around);
            m_sheet = m_shownSheet;
        }
        if (!m_shownScope) // a sketch is nothing to work on
            showSketch(std::make_shared<const CaseGraph>(), {});
        m_grownAt.reset();
        Q_EMIT failed(loaded.error());
    }
    showState();
    showScopeName();
    updateActions();
}

void GraphPage::indexEntities(const LoadedGraph &loaded)
{
    m_entityNodes.clear();
    for (int node = 0; node < loaded.graph->nodeCount(); ++node) {
        if (const GraphNode &it = loaded.graph->nodes()[size_t(node)]; it.kind != NodeKind::listing)
            m_entityNodes.insert(it.id, node);
    }
    for (auto one = loaded.merged.cbegin(); one != loaded.merged.cend(); ++one) {
        if (const auto node = m_entityNodes.constFind(one.value()); node != m_entityNodes.cend())
            m_entityNodes.insert(one.key(), *node);
    }
}

void GraphPage::showGraph(LoadedGraph loaded, bool isNewPicture)
{
    const DrawnGraph &before = m_canvas->drawn();
    std::optional<NodeKey> current;
    if (m_canvas->current())
        current = keyOf(before.graph().nodes()[size_t(*m_canvas->current())]);
    indexEntities(loaded);
    if (m_base.size() >= mostBases)
        m_base.clear();
    m_base.insert(layoutKeyNow(), loaded.base);
    m_figures.reset();
    m_facts = loaded.facts;
    m_times = loaded.times;
    m_stacks = loaded.stacks;
    m_questions->setGraph(loaded.graph);
    m_rows->setGraph(loaded.graph, m_facts.seen, m_facts.tags);
    const bool isToFit = isNewPicture || (loaded.isRedone && !m_grownAt);
    m_canvas->setGraph(loaded.graph, loaded.positions, isToFit ? GraphCanvas::Aim::fit : GraphCanvas::Aim::keep);
    m_canvas->setAxis(loaded.axis);
    m_time->setDays(m_times.all);
    if (m_wantedWindow)
        m_time->setWindow(m_wantedWindow);
    showLooks();
    followSelection();
    if (current)
        m_canvas->setCurrent(loaded.graph->find(current->kind, current->id));
    lookAt(loaded, isNewPicture);
    m_leftOut = loaded.leftOut;
    showLeftOut();
}

/// What grew is seen, or what a view showed.
void GraphPage::lookAt(const LoadedGraph &loaded, bool isNewPicture)
{
    if (const auto grown = m_grownAt ? loaded.graph->find(m_grownAt->kind, m_grownAt->id) : std::nullopt) {
        const auto order = loaded.isRedone ? m_canvas->drawn().order() : loaded.graph->neighbours(*grown);
        std::vector<int> seen(order.begin(), order.end());
        seen.push_back(*grown);
        m_canvas->ensureVisible(seen);
    }
    m_grownAt.reset();
    if (isNewPicture && m_viewWanted)
        m_canvas->setView(*m_viewWanted);
    m_viewWanted.reset();
}

} // namespace interdict::ui
