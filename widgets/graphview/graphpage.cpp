// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/graphpage.h"

#include "models/itemmodels/caseselection.h"
#include "models/store/entityqueries.h"
#include "models/values/safetext.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/graphview/graphcanvas.h"
#include "widgets/graphview/graphlegend.h"
#include "widgets/graphview/graphquestions.h"
#include "widgets/graphview/picturesaving.h"

#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSpinBox>
#include <QStackedWidget>

#include <algorithm>
#include <climits>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int quietTime = 100; // ms in which a job says nothing of itself

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
      m_saving(new PictureSaving(this))
{
    createActions();
    createLayout();
    connectParts();
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
    connect(m_canvas, &GraphCanvas::selectionChanged, this, &GraphPage::tellSelection);
    connect(m_canvas, &GraphCanvas::activated, this, &GraphPage::activate);
    connect(m_canvas, &GraphCanvas::menuWanted, this, &GraphPage::showMenu);
    connect(m_canvas, &GraphCanvas::nodesMoved, this, [this](const std::vector<int> &nodes) {
        for (const int node : nodes)
            m_pinned.insert(keyOf(m_canvas->drawn().graph().nodes()[size_t(node)]));
    });
    connect(m_steps, &QSpinBox::valueChanged, this, [this](int steps) {
        GraphScope scope = m_scope;
        scope.steps = steps;
        extendScope(std::move(scope));
    });
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (m_nextStep == NextStep::cancel)
            m_jobs.cancel();
        else if (m_nextStep == NextStep::retry)
            load();
        else
            showWholeCase();
    });
    connect(m_questions, &GraphQuestions::nodesChosen, this, &GraphPage::showAnswer);
    connect(m_questions, &GraphQuestions::failed, this, &GraphPage::failed);
    connect(m_saving, &PictureSaving::failed, this, &GraphPage::failed);
    connect(m_saving, &PictureSaving::saved, this, [this](const QString &path) {
        m_strip->showMessage(MessageStrip::Level::info, tr("The picture was saved as \"%1\".").arg(path));
    });
}

void GraphPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale && !m_jobs.isRunning())
        load();
}

void GraphPage::followCase(const CaseChange &)
{
    m_isStale = true;
    if (isVisible())
        load();
}

void GraphPage::showAround(RowId<Entity> entity)
{
    GraphScope scope = m_scope;
    scope.around = {entity};
    showScope(std::move(scope));
}

void GraphPage::showWholeCase()
{
    GraphScope scope = m_scope;
    scope.around.clear();
    showScope(std::move(scope));
}

/// Another picture: laid out for itself and shown as a whole. That of the whole case is found again as it was left.
void GraphPage::showScope(GraphScope scope)
{
    scope.expanded.clear();
    if (m_shownScope && m_shownScope->around.empty())
        m_wholePlaces = placesOf(m_canvas->drawn().graph(), m_canvas->drawn().positions());
    m_scope = std::move(scope);
    m_isNewPicture = true;
    m_isStale = true;
    m_grownAt.reset();
    if (isVisible())
        load();
    updateActions();
}

/// The same picture with more or less in it.
void GraphPage::extendScope(GraphScope scope)
{
    m_scope = std::move(scope);
    m_isStale = true;
    if (isVisible())
        load();
    updateActions();
}

void GraphPage::load()
{
    GraphRequest request{m_session->path(), m_scope, {}, {}, {}};
    if (!m_isNewPicture) {
        request.pinned = m_pinned;
        request.anchor = m_grownAt;
        request.places = placesOf(m_canvas->drawn().graph(), m_canvas->drawn().positions());
    } else if (!isPartial()) {
        request.places = m_wholePlaces;
    }
    m_isStale = false;
    m_busy.start();
    m_jobs.start<LoadedGraph>(
        tr("Laying out the graph"),
        [request = std::move(request)](const CancelToken &cancel, const ProgressSink &progress) {
            return loadGraph(request, cancel, progress);
        },
        [this, scope = m_scope](Result<LoadedGraph> loaded) { take(std::move(loaded), scope); });
}

void GraphPage::take(Result<LoadedGraph> loaded, const GraphScope &scope)
{
    m_busy.stop();
    if (loaded) {
        const bool isNewPicture = m_isNewPicture;
        m_isNewPicture = false;
        m_shownScope = scope;
        showGraph(std::move(*loaded), isNewPicture);
    } else {
        if (m_shownScope) { // what is seen is what the controls say
            m_isNewPicture = false;
            m_scope = *m_shownScope;
        }
        m_grownAt.reset();
        Q_EMIT failed(loaded.error());
    }
    showState();
    showScopeName();
    updateActions();
}

void GraphPage::showGraph(LoadedGraph loaded, bool isNewPicture)
{
    const DrawnGraph &before = m_canvas->drawn();
    std::optional<NodeKey> current;
    if (m_canvas->current())
        current = keyOf(before.graph().nodes()[size_t(*m_canvas->current())]);
    if (isNewPicture)
        m_pinned.clear();
    for (const NodeKey &key : std::as_const(m_pinned)) { // what was dragged while the job ran
        const auto old = before.graph().find(key.kind, key.id);
        const auto now = loaded.graph->find(key.kind, key.id);
        if (old && now)
            loaded.positions[size_t(*now)] = before.position(*old);
    }
    m_entityNodes.clear();
    for (int node = 0; node < loaded.graph->nodeCount(); ++node) {
        if (const GraphNode &it = loaded.graph->nodes()[size_t(node)]; it.kind != NodeKind::listing)
            m_entityNodes.insert(it.id, node);
    }
    for (auto one = loaded.merged.cbegin(); one != loaded.merged.cend(); ++one) {
        if (const auto node = m_entityNodes.constFind(one.value()); node != m_entityNodes.cend())
            m_entityNodes.insert(one.key(), *node);
    }
    m_legend->setGraph(loaded.graph);
    m_questions->setGraph(loaded.graph);
    const bool isToFit = isNewPicture || (loaded.isRedone && !m_grownAt);
    m_canvas->setGraph(loaded.graph, std::move(loaded.positions),
                       isToFit ? GraphCanvas::Aim::fit : GraphCanvas::Aim::keep);
    followSelection();
    if (current)
        m_canvas->setCurrent(loaded.graph->find(current->kind, current->id));
    if (const auto grown = m_grownAt ? loaded.graph->find(m_grownAt->kind, m_grownAt->id) : std::nullopt) {
        const auto order = loaded.isRedone ? m_canvas->drawn().order() : loaded.graph->neighbours(*grown);
        std::vector<int> seen(order.begin(), order.end());
        seen.push_back(*grown);
        m_canvas->ensureVisible(seen);
    }
    m_grownAt.reset();
    m_leftOut = loaded.leftOut;
    if (m_leftOut > 0)
        m_strip->showMessage(
            MessageStrip::Level::warning,
            tr("%Ln node(s) of the case are not drawn, because a picture holds at most %1. Show what lies "
               "around a selection to see them.",
               nullptr, int(std::min<qint64>(m_leftOut, INT_MAX)))
                .arg(QLocale().toString(m_scope.mostNodes)));
    else
        m_strip->clear();
}

void GraphPage::showState()
{
    m_nextStep = NextStep::none;
    showCounts();
    if (m_canvas->drawn().graph().nodeCount() > 0) {
        m_stack->setCurrentIndex(0);
        return;
    }
    m_stack->setCurrentWidget(m_empty);
    if (m_jobs.isRunning() || m_isStale) {
        m_nextStep = NextStep::cancel;
        m_empty->setState(tr("Laying Out the Graph…"), {}, m_jobs.isRunning() ? tr("Cancel") : QString());
    } else if (!m_shownScope) {
        m_nextStep = NextStep::retry;
        m_empty->setState(tr("The Graph Is Not Shown"), tr("It could not be read, or was cancelled."), tr("Try Again"));
    } else if (isPartial()) {
        m_nextStep = NextStep::wholeCase;
        m_empty->setState(tr("Nothing Here Any More"), tr("What the graph was drawn around is no longer in the case."),
                          tr("Show Whole Case"));
    } else {
        m_empty->setState(tr("No Graph Yet"),
                          tr("Import a file to see who sells where, and what ties sellers to each other."));
    }
}

void GraphPage::showCounts()
{
    const CaseGraph &graph = m_canvas->drawn().graph();
    const QLocale locale;
    if (graph.nodeCount() == 0)
        return m_counts->clear();
    const QString counted = tr("%1 nodes · %2 links")
                                .arg(locale.toString(graph.nodeCount()), locale.toString(qint64(graph.edges().size())));
    const auto selected = qint64(m_canvas->selected().size());
    m_counts->setText(selected > 1 ? tr("%1 · %2 selected").arg(counted, locale.toString(selected)) : counted);
}

void GraphPage::showScopeName()
{
    const GraphScope &scope = m_shownScope ? *m_shownScope : m_scope;
    if (scope.around.empty())
        return m_scopeName->setText(tr("Whole Case"));
    if (scope.around.size() > 1)
        return m_scopeName->setText(tr("Around %1 Selected").arg(QLocale().toString(qint64(scope.around.size()))));
    const auto rows = entityRows(m_session->database(), scope.around);
    if (rows && !rows->empty())
        m_scopeName->setText(tr("Around %1").arg(visibleLine(rows->front().entity.label).left(60)));
}

} // namespace interdict::ui
