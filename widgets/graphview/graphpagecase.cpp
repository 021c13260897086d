// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// What is done to the case from the graph: links, judgements, notes, marks.
#include "models/casework/annotations.h"
#include "models/casework/judging.h"
#include "models/casework/marking.h"
#include "models/casework/mergedentities.h"
#include "models/store/entityqueries.h"
#include "models/store/judgementtable.h"
#include "models/values/safetext.h"
#include "widgets/controls/linkquestion.h"
#include "widgets/controls/messagestrip.h"
#include "widgets/controls/textquestion.h"
#include "widgets/graphview/graphcanvas.h"
#include "widgets/graphview/graphpage.h"

#include <QPointer>

#include <set>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

QString named(const Entity &entity)
{
    return visibleLine(entity.label).left(80);
}

} // namespace

/// Of one selected node the other end is walked or pointed to.
void GraphPage::drawLink()
{
    const std::vector<Entity> chosen = selectedRows(2);
    if (chosen.size() == 2)
        return askForLink(chosen[0], chosen[1]);
    if (m_canvas->selected().size() != 1)
        return;
    m_canvas->beginLink(m_canvas->selected().front());
    if (m_canvas->isLinking())
        m_strip->showMessage(MessageStrip::Level::info,
                             tr("Walk to the other node with the arrow keys and press Return, or click it. Escape "
                                "draws no link."));
}

void GraphPage::drawLinkBetween(int from, int to)
{
    const auto nodes = m_canvas->drawn().graph().nodes();
    const std::vector<RowId<Entity>> ids{RowId<Entity>(nodes[size_t(from)].id), RowId<Entity>(nodes[size_t(to)].id)};
    const auto rows = entityRows(m_session->database(), ids);
    if (!rows)
        return Q_EMIT failed(rows.error());
    if (rows->size() != 2)
        return;
    const bool isInOrder = rows->front().entity.id == ids.front();
    askForLink((*rows)[isInOrder ? 0 : 1].entity, (*rows)[isInOrder ? 1 : 0].entity);
}

void GraphPage::askForLink(const Entity &one, const Entity &other)
{
    m_strip->clear();
    ui::askForLink(this, one, other, [this](const LinkAnswer &drawn) {
        if (Outcome done = m_session->drawLink(drawn.from, drawn.to, drawn.reason, drawn.confidence, drawn.kind); !done)
            Q_EMIT failed(done.error());
    });
}

void GraphPage::judgeSame()
{
    constexpr int mostAtOnce = 100;
    const std::vector<Entity> chosen = selectedRows(mostAtOnce);
    if (chosen.size() < 2)
        return;
    JudgementRequest request;
    request.verdict = Verdict::same;
    for (size_t i = 1; i < chosen.size(); ++i)
        request.pairs.emplace_back(chosen.front().id, chosen[i].id);
    const QString question =
        chosen.size() == 2
            ? tr("What shows that \"%1\" and \"%2\" are the same? They become one node; nothing of them changes, and "
                 "the "
                 "judgement can be taken back.")
                  .arg(named(chosen[0]), named(chosen[1]))
            : tr("What shows that these %n are the same? They become one node; nothing of them changes, and the "
                 "judgements can be taken back.",
                 nullptr, int(chosen.size()));
    TextQuestion::askGraded(this,
                            {tr("Judge the Same"),
                             question,
                             tr("Judge the Same"),
                             {},
                             {{tr("Probable"), 80}, {tr("Certain"), 100}, {tr("Possible"), 60}}},
                            TextQuestion::Lines::several, [this, request](const QString &reason, int confidence) {
                                JudgementRequest signedRequest = request;
                                signedRequest.reason = reason;
                                signedRequest.confidence = confidence;
                                const auto judged = Judging(*m_session).judge(signedRequest);
                                if (!judged)
                                    Q_EMIT failed(judged.error());
                            });
}

/// Takes back what made the selected nodes one of several: each is itself again.
void GraphPage::splitSelected()
{
    const Database &database = m_session->database();
    const Result<MergedEntities> merged = MergedEntities::read(database);
    if (!merged)
        return Q_EMIT failed(merged.error());
    std::vector<Judgement> back;
    std::set<RowId<Judgement>> known;
    for (const RowId<Entity> member : merged->withMembers(selectedEntities())) {
        const Result<std::vector<Judgement>> judgements = judgementsOf(database, member);
        if (!judgements)
            return Q_EMIT failed(judgements.error());
        for (const Judgement &judgement : *judgements) {
            if (judgement.verdict == Verdict::same && known.insert(judgement.id).second)
                back.push_back(judgement);
        }
    }
    if (back.empty())
        return Q_EMIT failed(
            {ErrorCode::notFound, tr("The selected nodes stand for one entity each. There is nothing to split."), {}});
    if (Outcome withdrawn = Judging(*m_session).withdraw(back); !withdrawn)
        Q_EMIT failed(withdrawn.error());
}

void GraphPage::addNote()
{
    const std::vector<Entity> one = selectedRows(1);
    if (one.empty())
        return;
    TextQuestion::ask(
        this,
        {tr("Add Note"), tr("What should be remembered about \"%1\"?").arg(named(one.front())), tr("Add Note"), {}},
        TextQuestion::Lines::several, [this, id = one.front().id](const QString &text) {
            if (Outcome added = Annotations(*m_session).addNote({ThingKind::entity, id.value()}, text); !added)
                Q_EMIT failed(added.error());
        });
}

void GraphPage::mark(std::optional<MarkColour> colour)
{
    const std::vector<RowId<Entity>> entities = selectedEntities();
    if (entities.empty())
        return;
    if (Outcome marked = markEntities(*m_session, entities, colour); !marked)
        Q_EMIT failed(marked.error());
}

} // namespace interdict::ui
