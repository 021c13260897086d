// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// What is done to the picture: each a command of the case, but where the case is open for reading only.
#include "models/casework/graphwork.h"
#include "models/itemmodels/caseselection.h"
#include "models/values/safetext.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/graphview/graphcanvas.h"
#include "widgets/graphview/graphpage.h"

#include <QAction>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace interdict::ui {

using namespace Qt::StringLiterals;

/// What a node stands for: of a stack what lies in it, which stays hidden or kept when the stack is taken apart.
void GraphPage::addKeys(int node, std::vector<NodeKey> &keys) const
{
    const NodeKey key = keyOf(m_canvas->drawn().graph().nodes()[size_t(node)]);
    if (const auto stack = m_stacks.constFind(key); stack != m_stacks.cend())
        keys.insert(keys.end(), stack->begin(), stack->end());
    else
        keys.push_back(key);
}

std::vector<NodeKey> GraphPage::selectedKeys() const
{
    std::vector<NodeKey> keys;
    for (const int node : m_canvas->selected())
        addKeys(node, keys);
    return keys;
}

/// How the part is shown from now on; what the case then says is applied when it tells of the change.
void GraphPage::becomeSheet(const GraphSheet &sheet, const QString &summary)
{
    if (sheet == m_sheet)
        return;
    if (m_session->isReadOnly()) {
        m_unstoredSheets.insert(m_part, sheet);
        return applySheet(sheet);
    }
    if (Outcome shown = GraphWork(*m_session).show(m_part, sheet, summary); !shown) {
        Q_EMIT failed(shown.error());
        return updateActions(); // the controls say again what is
    }
    if (m_sheet != sheet) { // it is what the case says where it says nothing
        m_usual = sheet;
        applySheet(sheet);
    }
}

/// Some of the graph page's own work was done or undone.
void GraphPage::followGraph()
{
    const Result<std::optional<GraphViewRow>> row = graphViewRow(m_session->database(), GraphViewKind::current, m_part);
    if (!row)
        return Q_EMIT failed(row.error());
    GraphSheet sheet = m_usual;
    if (*row) {
        const Result<GraphSheet> read = graphSheetFromText((*row)->state);
        if (!read)
            return Q_EMIT failed(read.error());
        sheet = *read;
    }
    applySheet(sheet);
}

void GraphPage::applySheet(const GraphSheet &sheet)
{
    const GraphSheet before = std::exchange(m_sheet, sheet);
    const bool isSamePicture = before.layout == sheet.layout && before.centre == sheet.centre;
    const bool areSameStacks = !sheet.isStacked || (before.opened == sheet.opened && before.hidden == sheet.hidden &&
                                                    before.only == sheet.only);
    const bool isSameGraph = before.steps == sheet.steps && before.withListings == sheet.withListings &&
                             before.also == sheet.also && before.isStacked == sheet.isStacked && areSameStacks;
    m_isNewPicture |= !isSamePicture;
    if (isSamePicture && isSameGraph && !m_isStale && !m_jobs.isRunning()) {
        applyPlaces();
        showHiddenNodes();
        updateActions();
        return;
    }
    m_isStale = true;
    if (isVisible())
        load();
    updateActions();
}

/// The nodes lie where the case says, or where they lay by themselves.
void GraphPage::applyPlaces()
{
    const QString key = layoutKeyNow();
    Result<PlacedNodes> stored = readPlaces(m_session->database(), key);
    if (!stored)
        return Q_EMIT failed(stored.error());
    m_stored = std::move(*stored);
    m_stored.insert(m_unstored.value(key));
    const NodePlaces base = m_base.value(key);
    const DrawnGraph &drawn = m_canvas->drawn();
    GraphPositions positions = drawn.positions();
    for (size_t node = 0; node < positions.size(); ++node) {
        const NodeKey nodeKey = keyOf(drawn.graph().nodes()[node]);
        if (const auto placed = m_stored.constFind(nodeKey); placed != m_stored.cend()) {
            positions[node] = placed->place;
        } else if (const auto known = base.constFind(nodeKey); known != base.cend()) {
            positions[node] = *known;
        } else {
            m_isStale = true; // it is to be laid out
        }
    }
    if (m_isStale && isVisible())
        return load();
    if (positions != drawn.positions())
        m_canvas->setPositions(std::move(positions));
}

/// What is drawn and has no place in the case yet, so that all stays where it is when some of it is placed.
std::vector<PlacedNode> GraphPage::unsavedPlaces() const
{
    std::vector<PlacedNode> nodes;
    const DrawnGraph &drawn = m_canvas->drawn();
    for (int node = 0; node < drawn.graph().nodeCount(); ++node) {
        const NodeKey key = keyOf(drawn.graph().nodes()[size_t(node)]);
        if (!m_stored.contains(key))
            nodes.push_back({key, drawn.position(node)});
    }
    return nodes;
}

void GraphPage::place(std::vector<PlacedNode> nodes, const QString &summary)
{
    const QString key = layoutKeyNow();
    if (m_session->isReadOnly()) {
        for (const PlacedNode &node : nodes)
            m_unstored[key].insert(node.node, node);
        return applyPlaces();
    }
    if (Outcome placed = GraphWork(*m_session).place({key, std::move(nodes)}, summary); !placed)
        Q_EMIT failed(placed.error());
}

void GraphPage::keepMoved(const std::vector<int> &nodes)
{
    if (!m_shownScope || nodes.empty())
        return;
    std::vector<PlacedNode> placed = unsavedPlaces();
    QSet<NodeKey> moved;
    for (const int node : nodes)
        moved.insert(keyOf(m_canvas->drawn().graph().nodes()[size_t(node)]));
    std::erase_if(placed, [&moved](const PlacedNode &each) { return moved.contains(each.node); });
    for (const int node : nodes) {
        const NodeKey key = keyOf(m_canvas->drawn().graph().nodes()[size_t(node)]);
        const bool isPinned = m_stored.value(key).isPinned;
        placed.push_back({key, m_canvas->drawn().position(node), true, isPinned});
    }
    place(std::move(placed), tr("Moved %n node(s) of the graph.", nullptr, int(nodes.size())));
}

void GraphPage::pin(bool isPinned)
{
    std::vector<PlacedNode> placed = unsavedPlaces();
    QSet<NodeKey> pinned;
    std::vector<PlacedNode> fresh;
    int changed = 0;
    for (const int node : m_canvas->selected()) {
        const NodeKey key = keyOf(m_canvas->drawn().graph().nodes()[size_t(node)]);
        const PlacedNode before = m_stored.value(key);
        if (before.isPinned == isPinned)
            continue;
        ++changed;
        pinned.insert(key);
        fresh.push_back({key, m_canvas->drawn().position(node), before.isMoved, isPinned});
    }
    std::erase_if(placed, [&pinned](const PlacedNode &each) { return pinned.contains(each.node); });
    placed.insert(placed.end(), fresh.begin(), fresh.end());
    if (changed == 0)
        return m_strip->showMessage(MessageStrip::Level::info, isPinned ? tr("What is selected is pinned already.")
                                                                        : tr("Nothing of what is selected is pinned."));
    place(std::move(placed), isPinned ? tr("Pinned %n node(s) of the graph.", nullptr, changed)
                                      : tr("Unpinned %n node(s) of the graph.", nullptr, changed));
}

/// All but pinned nodes get new places, which are kept once they are there.
void GraphPage::layOutAgain()
{
    m_grownAt.reset();
    m_isNewPicture = true;
    m_isAfresh = true;
    load();
}

void GraphPage::saveLayout()
{
    std::vector<PlacedNode> nodes;
    bool isChanged = false;
    const DrawnGraph &drawn = m_canvas->drawn();
    for (int node = 0; node < drawn.graph().nodeCount(); ++node) {
        const NodeKey key = keyOf(drawn.graph().nodes()[size_t(node)]);
        const auto stored = m_stored.constFind(key);
        const bool isStored = stored != m_stored.cend();
        const QPointF before = isStored ? stored->place : m_base.value(layoutKeyNow()).value(key, drawn.position(node));
        isChanged |= before != drawn.position(node);
        nodes.push_back({key, drawn.position(node), false, isStored && stored->isPinned});
    }
    if (isChanged)
        place(std::move(nodes), tr("Laid the graph out again."));
}

void GraphPage::layOutAs(LayoutKind kind)
{
    GraphSheet sheet = m_sheet;
    sheet.layout = kind;
    sheet.centre.reset();
    if (kind == LayoutKind::radial) {
        if (const std::optional<int> current = m_canvas->current())
            sheet.centre = keyOf(m_canvas->drawn().graph().nodes()[size_t(*current)]);
    }
    becomeSheet(sheet, tr("Laid the graph out: %1.").arg(layoutName(kind)));
    updateActions();
}

/// What hangs on the selected nodes alone is hidden.
void GraphPage::collapse()
{
    const DrawnGraph &drawn = m_canvas->drawn();
    const std::vector<int> &selected = m_canvas->selected();
    const auto isSelected = [&selected](int node) {
        return std::binary_search(selected.begin(), selected.end(), node);
    };
    std::vector<NodeKey> hanging;
    for (const int node : selected) {
        for (const int neighbour : drawn.graph().neighbours(node)) {
            const auto theirs = drawn.graph().neighbours(neighbour);
            const bool hangs = std::all_of(theirs.begin(), theirs.end(),
                                           [&](int other) { return isSelected(other) || drawn.isHidden(other); });
            if (hangs && !isSelected(neighbour) && !drawn.isHidden(neighbour))
                addKeys(neighbour, hanging);
        }
    }
    if (hanging.empty())
        return m_strip->showMessage(MessageStrip::Level::info,
                                    tr("Nothing hangs on the selected nodes alone; what else is linked stays."));
    GraphSheet sheet = m_sheet;
    sheet.hide(hanging);
    becomeSheet(sheet, tr("Collapsed %n node(s) of the graph.", nullptr, int(hanging.size())));
}

void GraphPage::hideSelected()
{
    GraphSheet sheet = m_sheet;
    const std::vector<NodeKey> keys = selectedKeys();
    sheet.hide(keys);
    becomeSheet(sheet, tr("Hid %n node(s) of the graph.", nullptr, int(keys.size())));
}

void GraphPage::keepOnlySelected()
{
    GraphSheet sheet = m_sheet;
    const std::vector<NodeKey> keys = selectedKeys();
    sheet.keepOnly(keys);
    becomeSheet(sheet, tr("Kept only %n node(s) of the graph.", nullptr, int(keys.size())));
}

void GraphPage::showHidden()
{
    GraphSheet sheet = m_sheet;
    sheet.revealAll();
    becomeSheet(sheet, tr("Showed all hidden nodes of the graph."));
}

void GraphPage::stackAlike(bool isStacked)
{
    GraphSheet sheet = m_sheet;
    sheet.isStacked = isStacked;
    sheet.opened.clear();
    becomeSheet(sheet, isStacked ? tr("Stacked like nodes of the graph.") : tr("Took stacks of the graph apart."));
}

void GraphPage::openStack(int node)
{
    const NodeKey key = keyOf(m_canvas->drawn().graph().nodes()[size_t(node)]);
    GraphSheet sheet = m_sheet;
    sheet.open(key);
    const auto count = int(m_stacks.value(key).size());
    m_grownAt.reset();
    becomeSheet(sheet, tr("Opened a stack of %n like node(s).", nullptr, count));
}

} // namespace interdict::ui
