// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// What the page does with the selection, and what its actions do.
#include "models/itemmodels/caseselection.h"
#include "models/values/safetext.h"
#include "widgets/graphview/graphcanvas.h"
#include "widgets/graphview/graphpage.h"
#include "widgets/graphview/graphquestions.h"
#include "widgets/graphview/picturesaving.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

std::vector<RowId<Entity>> GraphPage::selectedEntities() const
{
    std::vector<RowId<Entity>> entities;
    for (const int node : m_canvas->selected()) {
        if (const GraphNode &it = m_canvas->drawn().graph().nodes()[size_t(node)]; it.kind != NodeKind::listing)
            entities.emplace_back(it.id);
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
        m_selection->selectListing(RowId<Listing>(m_canvas->drawn().graph().nodes()[size_t(node)].id));
    }
    m_isTelling = false;
    showCounts();
    updateActions();
}

/// What an answer is about is selected, as if it had been pointed at.
void GraphPage::showAnswer(const std::vector<int> &nodes)
{
    m_canvas->setSelected(nodes);
    m_canvas->ensureVisible(nodes);
    tellSelection();
}

void GraphPage::updateActions()
{
    m_questions->setSelected(m_canvas->selected());
    const bool hasNodes = m_canvas->drawn().graph().nodeCount() > 0;
    const std::vector<RowId<Entity>> entities = selectedEntities();
    action(u"wholeCaseAction"_s)->setEnabled(isPartial());
    action(u"aroundAction"_s)->setEnabled(!entities.empty() || !m_selection->entities().empty());
    action(u"savePictureAction"_s)->setEnabled(hasNodes);
    action(u"expandAction"_s)->setEnabled(isPartial() && !entities.empty());
    action(u"onlyAroundAction"_s)->setEnabled(!entities.empty());
    action(u"selectNeighboursAction"_s)->setEnabled(!m_canvas->selected().empty());
    action(u"showListingsAction"_s)->setEnabled(entities.size() == 1);
    action(u"copyNameAction"_s)->setEnabled(!m_canvas->selected().empty());
    for (const QString &name : {u"layOutAction"_s, u"fitAction"_s, u"zoomInAction"_s, u"zoomOutAction"_s})
        action(name)->setEnabled(hasNodes);
    const QSignalBlocker stepsBlocker(m_steps);
    m_steps->setEnabled(isPartial());
    m_stepsLabel->setEnabled(isPartial());
    m_steps->setValue(m_scope.steps);
    action(u"withListingsAction"_s)->setChecked(m_scope.withListings);
}

void GraphPage::showMenu(const QPoint &globalPosition)
{
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
    GraphScope scope = m_scope;
    scope.around = selectedEntities();
    if (scope.around.empty())
        scope.around = m_selection->entities();
    if (!scope.around.empty())
        showScope(std::move(scope));
}

void GraphPage::expand()
{
    GraphScope scope = m_scope;
    for (const int node : m_canvas->selected()) {
        const GraphNode &it = m_canvas->drawn().graph().nodes()[size_t(node)];
        const RowId<Entity> entity(it.id);
        if (it.kind == NodeKind::listing)
            continue;
        m_grownAt = keyOf(it);
        if (std::find(scope.expanded.begin(), scope.expanded.end(), entity) == scope.expanded.end())
            scope.expanded.push_back(entity);
    }
    if (scope.expanded != m_scope.expanded)
        extendScope(std::move(scope));
}

void GraphPage::layOutAgain()
{
    if (!isPartial())
        m_wholePlaces.clear();
    m_grownAt.reset();
    m_isNewPicture = true;
    load();
}

void GraphPage::selectNeighbours()
{
    std::vector<int> nodes = m_canvas->selected();
    for (const int node : m_canvas->selected()) {
        const auto neighbours = m_canvas->drawn().graph().neighbours(node);
        nodes.insert(nodes.end(), neighbours.begin(), neighbours.end());
    }
    m_canvas->setSelected(std::move(nodes));
    tellSelection();
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

void GraphPage::savePicture()
{
    PictureStyle style;
    style.labels = action(u"labelsAction"_s)->isChecked();
    style.leftOut = m_leftOut;
    const DrawnGraph &drawn = m_canvas->drawn();
    m_saving->ask({drawn.sharedGraph(), drawn.positions(), style}, tr("%1 graph").arg(m_session->properties().name));
}

} // namespace interdict::ui
