// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// What of the graph is seen and how it looks; views; time and filters.
#include "models/casework/graphwork.h"
#include "models/graph/analysis/answers.h"
#include "models/graph/analysis/network.h"
#include "models/itemmodels/caseselection.h"
#include "models/values/safetext.h"
#include "widgets/controls/datatable.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/textquestion.h"
#include "widgets/graphview/graphcanvas.h"
#include "widgets/graphview/graphpage.h"
#include "widgets/graphview/nodetablemodel.h"
#include "widgets/graphview/timepanel.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <utility>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

/// As views keep them.
constexpr std::array figureTokens{"", "links", "records", "weight", "pagerank", "betweenness", "community"};

} // namespace

void GraphPage::showLooks()
{
    NodeLooks looks;
    looks.marks = m_facts.marks;
    looks.isNew = m_facts.isNew;
    looks.newTitle = m_newTitle;
    looks.stacked = m_facts.stacked;
    looks.size = figureOf(m_sizeBy);
    if (m_colourBy == NodeValue::community)
        looks.groups = communityGroups();
    else
        looks.colour = figureOf(m_colourBy);
    m_canvas->setLooks(std::move(looks));
    showHiddenNodes();
    const bool needsFigures = m_sizeBy > NodeValue::records || m_colourBy > NodeValue::records;
    if (needsFigures && !m_figures)
        withFigures([this] { showLooks(); });
}

/// A stack holds nothing that is hidden by hand: it is seen, but where it was hidden as a whole by an older version.
bool GraphPage::isHiddenByHand(int node) const
{
    const NodeKey key = keyOf(m_canvas->drawn().graph().nodes()[size_t(node)]);
    const auto stack = m_stacks.constFind(key);
    if (stack == m_stacks.cend())
        return m_sheet.isHidden(key);
    return std::binary_search(m_sheet.hidden.begin(), m_sheet.hidden.end(), key) ||
           std::all_of(stack->begin(), stack->end(), [this](const NodeKey &each) { return m_sheet.isHidden(each); });
}

/// What is hidden by hand, by filters and by the time, together.
void GraphPage::showHiddenNodes()
{
    const CaseGraph &graph = m_canvas->drawn().graph();
    std::vector<quint8> hidden(size_t(graph.nodeCount()), 0);
    if (!m_facts.isFiltered.empty())
        hidden = m_facts.isFiltered;
    const std::optional<DaySpan> window = m_wantedWindow ? m_wantedWindow : m_time->window();
    if (window && m_times.nodes.size() == hidden.size() && m_times.clock == m_time->clock()) {
        const std::vector<quint8> outside = m_times.outside(graph, *window);
        for (size_t node = 0; node < hidden.size(); ++node)
            hidden[node] |= outside[node];
    }
    if (m_sheet.hidesAny()) {
        for (size_t node = 0; node < hidden.size(); ++node)
            hidden[node] |= isHiddenByHand(int(node)) ? 1 : 0;
    }
    const qint64 unseen = std::count(hidden.begin(), hidden.end(), 1);
    const QLocale locale;
    m_time->setShownText(
        tr("%1 of %2 nodes")
            .arg(locale.toString(qint64(hidden.size()) - unseen), locale.toString(qint64(hidden.size()))));
    std::vector<int> selected = m_canvas->selected();
    std::erase_if(selected, [&hidden](int node) { return hidden[size_t(node)] != 0; });
    m_canvas->setHidden(std::move(hidden));
    if (selected != m_canvas->selected()) {
        m_canvas->setSelected(std::move(selected));
        tellSelection();
    }
    showCounts();
}

/// The rows are the selected nodes, or all that are seen where none is.
void GraphPage::showTable()
{
    if (!m_table->isVisibleTo(this))
        return;
    std::vector<int> nodes = m_canvas->selected();
    if (nodes.empty()) {
        for (int node = 0; node < m_canvas->drawn().graph().nodeCount(); ++node) {
            if (!m_canvas->drawn().isHidden(node))
                nodes.push_back(node);
        }
    }
    m_rows->setNodes(std::move(nodes));
    if (!m_figures)
        withFigures({});
}

/// Works the figures out where they are not known, then goes on.
void GraphPage::withFigures(std::function<void()> next)
{
    if (m_figures) {
        if (next)
            next();
        return;
    }
    if (next)
        m_whenFigured.push_back(std::move(next));
    if (m_figureJobs.isRunning())
        return;
    const auto graph = m_canvas->drawn().sharedGraph();
    m_figureJobs.start<NodeFigures>(
        tr("Working out the figures of the graph"),
        [graph](const CancelToken &cancel, const ProgressSink &progress) {
            return nodeFigures(Network::of(*graph), {}, cancel, progress);
        },
        [this, graph](Result<NodeFigures> figures) {
            const auto waiting = std::exchange(m_whenFigured, {});
            if (!figures)
                return Q_EMIT failed(figures.error());
            if (graph != m_canvas->drawn().sharedGraph()) { // the graph has changed since
                m_whenFigured.insert(m_whenFigured.end(), waiting.begin(), waiting.end());
                return withFigures({});
            }
            m_figures = std::make_shared<const NodeFigures>(std::move(*figures));
            m_rows->setFigures(m_figures);
            for (const auto &each : waiting)
                each();
        });
}

std::optional<NodeFigure> GraphPage::figureOf(NodeValue value) const
{
    const CaseGraph &graph = m_canvas->drawn().graph();
    NodeFigure figure;
    const auto of = [&figure, &graph](const QString &title, auto valueOf) {
        figure.title = title;
        for (int node = 0; node < graph.nodeCount(); ++node)
            figure.values.push_back(double(valueOf(node)));
        return figure;
    };
    if (value == NodeValue::links)
        return of(tr("Links"), [&graph](int node) { return graph.degree(node); });
    if (value == NodeValue::records)
        return of(tr("Records"), [&graph](int node) { return graph.nodes()[size_t(node)].weight; });
    if (!m_figures)
        return std::nullopt;
    if (value == NodeValue::weight)
        return of(tr("Weight of Links"), [this](int node) { return m_figures->strengths[size_t(node)]; });
    if (value == NodeValue::pageRank)
        return of(tr("PageRank"), [this](int node) { return m_figures->pageRanks[size_t(node)]; });
    if (value == NodeValue::betweenness)
        return of(tr("Betweenness"), [this](int node) { return m_figures->between.values[size_t(node)]; });
    return std::nullopt;
}

std::optional<NodeGroups> GraphPage::communityGroups() const
{
    if (!m_figures)
        return std::nullopt;
    NodeGroups groups;
    groups.title = tr("Community");
    const CaseGraph &graph = m_canvas->drawn().graph();
    groups.names = communityNames(graph, Network::of(graph), m_figures->groups);
    groups.groups = m_figures->groups.of;
    return groups;
}

void GraphPage::sizeBy(NodeValue value)
{
    m_sizeBy = value;
    showLooks();
}

void GraphPage::colourBy(NodeValue value)
{
    m_colourBy = value;
    showLooks();
}

void GraphPage::markNewSince(const std::optional<QDateTime> &moment, const QString &title)
{
    m_newSince = moment;
    m_newTitle = title;
    m_isStale = true;
    load();
}

void GraphPage::askForMoment()
{
    const QString now = m_session->clock().now().date().toString(Qt::ISODate);
    TextQuestion::ask(this,
                      {tr("New Since"),
                       tr("Mark what came with imports after which moment? Write a day such as 2026-01-31, or a moment "
                          "such as 2026-01-31T12:00:00Z."),
                       tr("Mark"), now},
                      TextQuestion::Lines::one, [this](const QString &text) {
                          const Result<PartialDate> date = PartialDate::parse(text);
                          if (!date)
                              return Q_EMIT failed(date.error());
                          const bool isMoment = date->precision() == PartialDate::Precision::second;
                          const QDateTime moment = isMoment ? QDateTime::fromString(date->toString(), Qt::ISODate)
                                                            : date->firstDay().startOfDay(Qt::UTC);
                          markNewSince(moment, tr("New since %1").arg(date->toString()));
                      });
}

void GraphPage::askForView()
{
    TextQuestion::ask(this,
                      {tr("Save View"),
                       tr("Under which name? What is shown, where it lies, what is hidden and the filters are saved in "
                          "the case. A view of that name is replaced."),
                       tr("Save View"), m_scopeName->text()},
                      TextQuestion::Lines::one, [this](const QString &name) { saveView(name); });
}

void GraphPage::saveView(const QString &name)
{
    GraphView view;
    view.around = m_scope.around;
    view.sheet = m_sheet;
    view.filters = m_selection->filters()->all();
    const DrawnGraph &drawn = m_canvas->drawn();
    for (int node = 0; node < drawn.graph().nodeCount(); ++node) {
        const NodeKey key = keyOf(drawn.graph().nodes()[size_t(node)]);
        const PlacedNode stored = m_stored.value(key);
        view.places.push_back({key, drawn.position(node), stored.isMoved, stored.isPinned});
    }
    view.middle = m_canvas->view().toPosition(QRectF(m_canvas->rect()).center());
    view.zoom = m_canvas->view().scale;
    view.sizeBy = QString::fromLatin1(figureTokens[size_t(m_sizeBy)]);
    view.colourBy = QString::fromLatin1(figureTokens[size_t(m_colourBy)]);
    if (Outcome saved = GraphWork(*m_session).saveView(name, view); !saved)
        return Q_EMIT failed(saved.error());
    m_strip->showMessage(MessageStrip::Level::info, tr("The view was saved as \"%1\".").arg(visibleLine(name)));
}

/// The picture becomes what the view says, as one command.
void GraphPage::showView(const QString &name)
{
    const Result<GraphView> view = GraphWork(*m_session).view(name);
    if (!view)
        return Q_EMIT failed(view.error());
    const auto valueOf = [](const QString &token) {
        const auto at = std::find(figureTokens.begin(), figureTokens.end(), token.toStdString());
        return at == figureTokens.end() ? NodeValue::kind : NodeValue(at - figureTokens.begin());
    };
    m_sizeBy = valueOf(view->sizeBy);
    m_colourBy = valueOf(view->colourBy);
    for (const QString &choice : {u"sizeBy-%1"_s.arg(int(m_sizeBy)), u"colourBy-%1"_s.arg(int(m_colourBy))}) {
        if (auto *each = findChild<QAction *>(choice))
            each->setChecked(true);
    }
    m_selection->filters()->setAll(view->filters);
    showScope(view->around);
    CanvasView camera;
    camera.scale = std::clamp(view->zoom, CanvasView::smallestScale, CanvasView::largestScale);
    camera.shift = QRectF(m_canvas->rect()).center() - view->middle * camera.scale;
    m_viewWanted = view->zoom > 0 ? std::optional(camera) : std::nullopt;
    m_isStale = true; // whatever the case says of it already
    const QString key = placesKey(m_part, view->sheet);
    if (m_session->isReadOnly()) {
        for (const PlacedNode &node : view->places)
            m_unstored[key].insert(node.node, node);
        m_unstoredSheets.insert(m_part, view->sheet);
        return applySheet(view->sheet);
    }
    const Result<PlacedNodes> before = readPlaces(m_session->database(), key);
    std::vector<PlacedNode> moved = view->places;
    if (before)
        std::erase_if(moved, [&before](const PlacedNode &node) { return before->value(node.node) == node; });
    const QString summary = tr("Showed the view \"%1\" of the graph.").arg(visibleLine(name));
    if (Outcome shown = GraphWork(*m_session).show(m_part, view->sheet, summary, {key, std::move(moved)}); !shown)
        Q_EMIT failed(shown.error());
    else if (m_sheet != view->sheet)
        applySheet(view->sheet);
    else if (m_isStale && !m_jobs.isRunning())
        load();
}

void GraphPage::removeView(const QString &name)
{
    if (Outcome removed = GraphWork(*m_session).removeView(name); !removed)
        Q_EMIT failed(removed.error());
}

/// A clock among the filters is the window of the time panel; others are asked of the case.
void GraphPage::followFilters()
{
    if (m_isTellingTime)
        return;
    {
        const QSignalBlocker quiet(m_time); // it would change the filters that are read here
        m_time->play(false);
    }
    const std::vector<RowFilter> &filters = m_selection->filters()->all();
    const auto clock =
        std::find_if(filters.begin(), filters.end(), [](const RowFilter &filter) { return isClock(filter.field); });
    m_wantedWindow.reset();
    if (clock == filters.end()) {
        m_time->setWindow(std::nullopt);
    } else {
        m_time->setClock(clockOf(clock->field));
        if (m_times.clock == clockOf(clock->field))
            m_time->setWindow(windowOf(*clock));
        m_wantedWindow = windowOf(*clock);
        action(u"timeAction"_s)->setChecked(true);
    }
    m_isStale = true;
    if (isVisible())
        load();
}

/// The window of the time panel is a filter of the whole window.
void GraphPage::tellWindow()
{
    const std::optional<DaySpan> window = m_time->window();
    m_isTellingTime = true;
    if (window) {
        RowFilter filter;
        filter.field = fieldOf(m_time->clock());
        filter.from = QDate::fromJulianDay(window->first);
        filter.to = QDate::fromJulianDay(window->last);
        m_selection->filters()->setClock(filter);
    } else {
        m_selection->filters()->removeClocks();
    }
    m_isTellingTime = false;
    showHiddenNodes();
}

} // namespace interdict::ui
