// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// What the page does with the selection, and what its actions do that change nothing.
#include "models/graph/nodestyle.h"
#include "models/itemmodels/caseselection.h"
#include "models/store/entityqueries.h"
#include "models/values/safetext.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/textquestion.h"
#include "widgets/graphview/graphcanvas.h"
#include "widgets/graphview/graphpage.h"
#include "widgets/graphview/graphwalk.h"
#include "widgets/graphview/nodetablemodel.h"
#include "widgets/graphview/nodewords.h"
#include "widgets/graphview/picturesaving.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace interdict::ui {

using namespace Qt::StringLiterals;

std::vector<RowId<Entity>> GraphPage::selectedEntities() const
{
    std::vector<RowId<Entity>> entities;
    for (const int node : m_canvas->selected()) {
        const GraphNode &it = m_canvas->drawn().graph().nodes()[size_t(node)];
        if (it.kind == NodeKind::listing)
            continue;
        const auto stack = m_stacks.constFind(keyOf(it));
        if (stack == m_stacks.cend())
            entities.emplace_back(it.id);
        else
            std::transform(stack->begin(), stack->end(), std::back_inserter(entities),
                           [](const NodeKey &member) { return RowId<Entity>(member.id); });
    }
    return entities;
}

std::vector<Entity> GraphPage::selectedRows(int most) const
{
    std::vector<RowId<Entity>> ids = selectedEntities();
    ids.resize(std::min(ids.size(), size_t(most)));
    std::vector<Entity> entities;
    if (const auto rows = entityRows(m_session->database(), ids)) {
        for (const EntityRow &row : *rows)
            entities.push_back(row.entity);
    }
    return entities;
}

/// A record selected elsewhere, or a listing that is not drawn, leaves the graph as it is: it is where they came from.
void GraphPage::followSelection()
{
    if (m_isTelling)
        return;
    std::vector<int> nodes;
    for (const RowId<Entity> entity : m_selection->entities()) {
        if (const auto node = m_entityNodes.constFind(entity.value()); node != m_entityNodes.cend())
            nodes.push_back(*node);
    }
    if (m_selection->listing().isStored()) {
        if (const auto node = m_canvas->drawn().graph().find(NodeKind::listing, m_selection->listing().value()))
            nodes.push_back(*node);
    }
    const bool isElsewhere = nodes.empty() && !m_selection->isEmpty() && m_selection->entities().empty();
    if (!isElsewhere && selectedEntities() != m_selection->entities()) {
        m_canvas->setSelected(nodes);
        if (nodes.size() == 1 && isVisible())
            m_canvas->ensureVisible(nodes);
    } else if (!isElsewhere && m_selection->entities().empty()) {
        m_canvas->setSelected(nodes);
    }
    showCounts();
    showTable();
    updateActions();
}

/// The case's selection is of entities, or of one listing.
void GraphPage::tellSelection()
{
    m_isTelling = true;
    const std::vector<RowId<Entity>> entities = selectedEntities();
    const std::vector<int> &nodes = m_canvas->selected();
    if (!entities.empty() || nodes.empty()) {
        m_selection->selectEntities(entities);
    } else {
        const std::optional<int> current = m_canvas->current();
        const bool isCurrentSelected = current && std::binary_search(nodes.begin(), nodes.end(), *current);
        const int node = isCurrentSelected ? *current : nodes.front();
        const NodeKey key = keyOf(m_canvas->drawn().graph().nodes()[size_t(node)]);
        const auto stack = m_stacks.constFind(key);
        m_selection->selectListing(RowId<Listing>(stack == m_stacks.cend() ? key.id : stack->front().id));
    }
    m_isTelling = false;
    showCounts();
    showTable();
    updateActions();
}

/// What an answer is about is selected, as if it had been pointed at.
void GraphPage::showAnswer(const std::vector<int> &nodes)
{
    std::vector<int> seen = nodes;
    std::erase_if(seen, [this](int node) { return m_canvas->drawn().isHidden(node); });
    m_canvas->setSelected(seen);
    m_canvas->ensureVisible(seen);
    tellSelection();
}

void GraphPage::showMenu(const QPoint &globalPosition)
{
    fillExpandMenu();
    m_menu->popup(globalPosition);
}

/// In a part of the case a node shows what else it is linked with; in the whole, what it alone is linked with.
void GraphPage::activate(int node)
{
    if (m_canvas->drawn().graph().nodes()[size_t(node)].kind == NodeKind::listing)
        return;
    if (const auto &selected = m_canvas->selected(); !std::binary_search(selected.begin(), selected.end(), node)) {
        m_canvas->setSelected({node});
        tellSelection();
    }
    if (isPartial())
        expand();
    else
        showAroundSelection();
}

void GraphPage::showAroundSelection()
{
    std::vector<RowId<Entity>> around = selectedEntities();
    if (around.empty())
        around = m_selection->entities();
    if (!around.empty())
        showScope(std::move(around));
}

/// As if it had been pointed at; what is hidden is not.
void GraphPage::select(std::vector<int> nodes)
{
    std::erase_if(nodes, [this](int node) { return m_canvas->drawn().isHidden(node); });
    std::sort(nodes.begin(), nodes.end());
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    m_canvas->setSelected(std::move(nodes));
    tellSelection();
}

void GraphPage::selectNeighbours()
{
    std::vector<int> nodes = m_canvas->selected();
    for (const int node : m_canvas->selected()) {
        const auto neighbours = m_canvas->drawn().graph().neighbours(node);
        nodes.insert(nodes.end(), neighbours.begin(), neighbours.end());
    }
    select(std::move(nodes));
}

/// Through all neighbours of a node in turn; where one has been walked to, those are meant from which one came.
void GraphPage::walkNeighbours(int by)
{
    const DrawnGraph &drawn = m_canvas->drawn();
    const std::optional<int> current = m_canvas->current();
    if (!current)
        return;
    if (current != m_walkedTo || !m_walkedFrom) {
        m_walkedFrom = keyOf(drawn.graph().nodes()[size_t(*current)]);
        m_walkedTo.reset();
    }
    const std::optional<int> from = drawn.graph().find(m_walkedFrom->kind, m_walkedFrom->id);
    const std::vector<int> neighbours = from ? neighboursInTurn(drawn, *from) : std::vector<int>();
    if (neighbours.empty())
        return;
    const auto count = int(neighbours.size());
    const auto at = std::find(neighbours.begin(), neighbours.end(), m_walkedTo.value_or(-1));
    const int before = at == neighbours.end() ? (by > 0 ? -1 : 0) : int(at - neighbours.begin());
    const int now = (before + by + count) % count;
    m_walkedTo = neighbours[size_t(now)];
    select({*m_walkedTo});
    m_canvas->ensureVisible(std::vector{*m_walkedTo});
    //: Spoken: a node; which neighbour it is, of how many, of which node
    m_canvas->setAccessibleDescription(tr("%1 Neighbour %2 of %3 of \"%4\".")
                                           .arg(nodeWords(drawn.graph(), *m_walkedTo), QString::number(now + 1),
                                                QString::number(count),
                                                visibleLine(drawn.graph().nodes()[size_t(*from)].label).left(60)));
}

/// The neighbours of where one is are next.
void GraphPage::walkOn()
{
    m_walkedTo.reset();
    walkNeighbours(1);
}

void GraphPage::selectInverse()
{
    const std::vector<int> &selected = m_canvas->selected();
    std::vector<int> others;
    for (int node = 0; node < m_canvas->drawn().graph().nodeCount(); ++node) {
        if (!std::binary_search(selected.begin(), selected.end(), node))
            others.push_back(node);
    }
    select(std::move(others));
}

/// All that hangs together with what is selected, by whatever links; through hidden nodes leads no way.
void GraphPage::selectConnected()
{
    const DrawnGraph &drawn = m_canvas->drawn();
    std::vector<int> reached = m_canvas->selected();
    std::vector<bool> isReached(size_t(drawn.graph().nodeCount()), false);
    for (const int node : reached)
        isReached[size_t(node)] = true;
    for (size_t at = 0; at < reached.size(); ++at) {
        for (const int next : drawn.graph().neighbours(reached[at])) {
            if (isReached[size_t(next)] || drawn.isHidden(next))
                continue;
            isReached[size_t(next)] = true;
            reached.push_back(next);
        }
    }
    select(std::move(reached));
}

void GraphPage::selectSameKind()
{
    const auto nodes = m_canvas->drawn().graph().nodes();
    QSet<int> kinds;
    for (const int node : m_canvas->selected())
        kinds.insert(int(nodes[size_t(node)].kind));
    std::vector<int> same;
    for (size_t node = 0; node < nodes.size(); ++node) {
        if (kinds.contains(int(nodes[node].kind)))
            same.push_back(int(node));
    }
    select(std::move(same));
}

void GraphPage::selectCommunity()
{
    withFigures([this] {
        const std::vector<int> &of = m_figures->groups.of;
        QSet<int> groups;
        for (const int node : m_canvas->selected())
            groups.insert(of[size_t(node)]);
        std::vector<int> same;
        for (size_t node = 0; node < of.size(); ++node) {
            if (groups.contains(of[node]))
                same.push_back(int(node));
        }
        select(std::move(same));
    });
}

void GraphPage::selectByLinks()
{
    TextQuestion::ask(
        this,
        {tr("Select by Links"), tr("Select nodes with at least how many neighbours?"), tr("Select"),
         QStringLiteral("10")},
        TextQuestion::Lines::one, [this](const QString &text) {
            bool isNumber = false;
            const int least = text.toInt(&isNumber);
            if (!isNumber || least < 0)
                return Q_EMIT failed(
                    {ErrorCode::invalidValue,
                     tr("\"%1\" is no number of links. Write one such as 10.").arg(visibleLine(text).left(40)),
                     {}});
            std::vector<int> nodes;
            for (int node = 0; node < m_canvas->drawn().graph().nodeCount(); ++node) {
                if (m_canvas->drawn().graph().degree(node) >= least)
                    nodes.push_back(node);
            }
            select(std::move(nodes));
        });
}

void GraphPage::selectByText()
{
    TextQuestion::ask(this,
                      {tr("Select by Text"), tr("Select nodes whose name or kind holds this text."), tr("Select"), {}},
                      TextQuestion::Lines::one, [this](const QString &text) {
                          const auto all = m_canvas->drawn().graph().nodes();
                          std::vector<int> nodes;
                          for (size_t node = 0; node < all.size(); ++node) {
                              if (all[node].label.contains(text, Qt::CaseInsensitive) ||
                                  kindName(all[node].kind).contains(text, Qt::CaseInsensitive))
                                  nodes.push_back(int(node));
                          }
                          selectFound(std::move(nodes), text);
                      });
}

/// By any column of the table, figures among them.
void GraphPage::selectByAttribute()
{
    using Condition = NodeTableModel::Condition;
    std::vector<std::pair<QString, int>> columns;
    for (int column = 0; column < NodeTableModel::columns; ++column)
        columns.emplace_back(m_rows->headerData(column, Qt::Horizontal).toString(), column);
    TextQuestion::askKind(
        this,
        {tr("Select by Attribute"),
         tr("Select nodes of which this is so. Days are written as 2026-01-31; a month or a year will do."),
         tr("Select"),
         {},
         {{tr("holds this text"), int(Condition::holds)},
          {tr("is exactly this"), int(Condition::is)},
          {tr("is this or more"), int(Condition::atLeast)},
          {tr("is this or less"), int(Condition::atMost)}},
         tr("Condition"),
         columns,
         tr("Attribute")},
        TextQuestion::Lines::one, [this](const TextQuestion &answer) {
            using Column = NodeTableModel::Column;
            const NodeTableModel::Asked asked{Column(answer.kind()), Condition(answer.grade()), answer.text()};
            if (!NodeTableModel::isComparable(asked))
                return Q_EMIT failed(
                    {ErrorCode::invalidValue,
                     tr("\"%1\" is no number. Write one such as 10.").arg(visibleLine(asked.text).left(40)),
                     {}});
            const auto chosen = [this, asked] { selectFound(m_rows->nodesWith(asked), asked.text); };
            const bool isFigure = asked.column == Column::pageRank || asked.column == Column::betweenness ||
                                  asked.column == Column::community;
            isFigure ? withFigures(chosen) : chosen();
        });
}

void GraphPage::selectFound(std::vector<int> nodes, const QString &text)
{
    const bool isFound = !nodes.empty();
    select(std::move(nodes));
    if (!isFound)
        m_strip->showMessage(MessageStrip::Level::info,
                             tr("Nothing in the picture holds \"%1\".").arg(visibleLine(text).left(60)));
}

void GraphPage::showListings()
{
    for (const RowId<Entity> entity : selectedEntities())
        Q_EMIT m_selection->listingsWanted(entity);
}

void GraphPage::copyNames()
{
    QStringList names;
    for (const int node : m_canvas->selected())
        names << visibleLine(m_canvas->drawn().graph().nodes()[size_t(node)].label);
    QGuiApplication::clipboard()->setText(names.join(u'\n'));
}

/// As it is seen, with all of it in sight.
PictureSaving::Picture GraphPage::picture() const
{
    PictureStyle style;
    style.labels = action(u"labelsAction"_s)->isChecked();
    style.leftOut = m_leftOut;
    style.looks = m_canvas->looks();
    style.hidden = m_canvas->drawn().hidden();
    if (m_canvas->axis())
        style.axis = *m_canvas->axis();
    const DrawnGraph &drawn = m_canvas->drawn();
    return {drawn.sharedGraph(), drawn.positions(), style};
}

void GraphPage::savePicture()
{
    m_saving->ask(picture(), tr("%1 graph").arg(m_session->properties().name));
}

void GraphPage::savePoster()
{
    m_saving->askPoster(picture(), tr("%1 graph").arg(m_session->properties().name));
}

void GraphPage::copyPicture()
{
    m_saving->copy(picture());
}

} // namespace interdict::ui
