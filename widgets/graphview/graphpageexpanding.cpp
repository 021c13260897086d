// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// How neighbours come into the picture: read by a job, since some nodes have very many, then chosen from.
#include "models/casework/graphneighbours.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/graphview/expandguard.h"
#include "widgets/graphview/graphcanvas.h"
#include "widgets/graphview/graphpage.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

#include <map>

namespace interdict::ui {

using namespace Qt::StringLiterals;

/// What was asked of another part of the case, or was cancelled, is dropped.
void GraphPage::readNeighbours(JobRunner &jobs, std::function<void(std::vector<Neighbour>)> next)
{
    const std::vector<RowId<Entity>> entities = selectedEntities();
    jobs.start<std::vector<Neighbour>>(
        tr("Reading neighbours"),
        [path = m_session->path(), entities](const CancelToken &cancel, const ProgressSink &progress) {
            return neighboursIn(path, entities, cancel, progress);
        },
        [this, part = m_part, next = std::move(next)](Result<std::vector<Neighbour>> neighbours) {
            if (!neighbours && neighbours.error().code != ErrorCode::cancelled)
                Q_EMIT failed(neighbours.error());
            if (neighbours && part == m_part)
                next(std::move(*neighbours));
        });
}

void GraphPage::fillExpandMenu()
{
    m_expandMenu->clear();
    const size_t count = selectedEntities().size();
    constexpr size_t mostAsked = 20;
    if (count == 0 || count > mostAsked)
        return m_expandMenu->menuAction()->setEnabled(false);
    m_expandMenu->addAction(tr("Reading…"))->setEnabled(false);
    readNeighbours(m_menuJobs, [this, asked = selectedEntities()](const std::vector<Neighbour> &neighbours) {
        if (asked != selectedEntities()) // it is filled anew when it opens
            return;
        m_expandMenu->clear();
        std::map<LinkKind, qint64> counts;
        for (const Neighbour &neighbour : neighbours)
            ++counts[neighbour.link];
        for (const auto &[kind, number] : counts) {
            //: A kind of link, and how many neighbours there are by it
            const QString text = tr("%1 (%2)").arg(displayName(kind), QLocale().toString(number));
            m_expandMenu->addAction(text, this, [this, kind = kind] { expandBy(kind); })
                ->setObjectName(u"expandBy-"_s + toToken(kind));
        }
        m_expandMenu->menuAction()->setEnabled(!counts.empty());
    });
}

void GraphPage::expand()
{
    expandBy(std::nullopt);
}

/// What the selected nodes are linked with in the case comes into the picture, and is seen where it was hidden.
void GraphPage::expandBy(std::optional<LinkKind> kind)
{
    const auto &nodes = m_canvas->drawn().graph().nodes();
    const std::vector<int> &selected = m_canvas->selected();
    const std::optional<int> current = m_canvas->current();
    const std::optional<NodeKey> grownAt = current ? std::optional(keyOf(nodes[size_t(*current)])) : std::nullopt;
    const QString name = selected.empty() ? QString() : nodes[size_t(selected.front())].label;
    readNeighbours(m_neighbourJobs, [this, kind, grownAt, name](std::vector<Neighbour> neighbours) {
        const DrawnGraph &drawn = m_canvas->drawn();
        std::erase_if(neighbours, [&](const Neighbour &neighbour) {
            const auto node = m_entityNodes.constFind(neighbour.entity.id.value());
            const bool isSeen =
                node != m_entityNodes.cend() && !m_sheet.isHidden(keyOf(drawn.graph().nodes()[size_t(*node)]));
            return isSeen || (kind && neighbour.link != *kind);
        });
        m_grownAt = grownAt;
        takeNeighbours(name, std::move(neighbours));
    });
}

/// Very many are asked about first.
void GraphPage::takeNeighbours(const QString &name, std::vector<Neighbour> neighbours)
{
    m_guard->hide(); // what it offers is another part
    if (neighbours.empty())
        return m_strip->showMessage(MessageStrip::Level::info, tr("All such neighbours are in the picture."));
    m_offered.clear();
    std::vector<RowId<Entity>> ids;
    for (const Neighbour &neighbour : neighbours) {
        ids.push_back(neighbour.entity.id);
        m_offered.insert(neighbour.entity.id.value(), nodeKind(neighbour.entity.kind));
    }
    if (neighbours.size() <= size_t(manyNeighbours))
        return bringIn(ids);
    m_guard->ask(name, std::move(neighbours));
    m_guard->show();
}

void GraphPage::bringIn(const std::vector<RowId<Entity>> &entities)
{
    GraphSheet sheet = m_sheet;
    std::vector<NodeKey> shown;
    std::vector<RowId<Entity>> missing;
    for (const RowId<Entity> entity : entities) {
        shown.push_back({m_offered.value(entity.value()), entity.value()});
        if (!m_entityNodes.contains(entity.value()))
            missing.push_back(entity);
    }
    sheet.reveal(shown);
    sheet.bringIn(missing);
    becomeSheet(sheet, tr("Expanded the graph by %n neighbour(s).", nullptr, int(entities.size())));
}

} // namespace interdict::ui
