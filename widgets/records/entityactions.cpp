// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/entityactions.h"

#include "models/casework/annotations.h"
#include "models/casework/drawablelinks.h"
#include "models/casework/judging.h"
#include "models/values/safetext.h"
#include "widgets/controls/textquestion.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>

#include <utility>
#include <vector>

namespace interdict::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EntityActions)
};

QString named(const Entity &entity)
{
    return visibleLine(entity.label).left(80);
}

} // namespace

void askForNote(QWidget *parent, CaseSession *session, const Entity &entity, const Failed &failed)
{
    const QPointer<CaseSession> open(session);
    TextQuestion::ask(parent,
                      {Words::tr("Add Note"),
                       Words::tr("What should be remembered about \"%1\"?").arg(named(entity)),
                       Words::tr("Add Note"),
                       {}},
                      TextQuestion::Lines::several, [open, id = entity.id, failed](const QString &text) {
                          if (!open)
                              return;
                          if (Outcome added = Annotations(*open).addNote({ThingKind::entity, id.value()}, text); !added)
                              failed(added.error());
                      });
}

void askForName(QWidget *parent, CaseSession *session, const Entity &entity, const Failed &failed)
{
    const QPointer<CaseSession> open(session);
    TextQuestion::ask(
        parent,
        {Words::tr("Rename"),
         Words::tr("The name shown for \"%1\". The text as found in the records stays.").arg(named(entity)),
         Words::tr("Rename"), entity.label},
        TextQuestion::Lines::one, [open, entity, failed](const QString &text) {
            if (Outcome renamed = open ? open->renameEntity(entity, text) : Outcome(); !renamed)
                failed(renamed.error());
        });
}

/// Which of the two does something with the other decides the direction, as on the graph.
void askForLink(QWidget *parent, CaseSession *session, const Entity &one, const Entity &other, const Failed &failed)
{
    const QPointer<CaseSession> open(session);
    const bool isTurned = isDrawnBackwards(one.kind, other.kind);
    const Entity from = isTurned ? other : one;
    const Entity to = isTurned ? one : other;
    std::vector<std::pair<QString, int>> kinds;
    for (const LinkKind kind : drawableLinks(from.kind, to.kind)) {
        //: A link in the order of its ends: "ann – operates – shop.example"
        const QString text = Words::tr("%1 – %2 – %3");
        kinds.emplace_back(text.arg(named(from).left(30), displayName(kind), named(to).left(30)), int(kind));
    }
    TextQuestion::askKind(parent,
                          {Words::tr("Draw Link"),
                           Words::tr("Why do \"%1\" and \"%2\" belong together?").arg(named(from), named(to)),
                           Words::tr("Draw Link"),
                           {},
                           {{Words::tr("Probable"), 80}, {Words::tr("Certain"), 100}, {Words::tr("Possible"), 60}},
                           {},
                           kinds,
                           Words::tr("Kind of link")},
                          TextQuestion::Lines::several, [open, from, to, failed](const TextQuestion &answer) {
                              const auto kind = LinkKind(answer.kind());
                              if (Outcome drawn =
                                      open ? open->drawLink(from, to, answer.text(), answer.grade(), kind) : Outcome();
                                  !drawn)
                                  failed(drawn.error());
                          });
}

void askForJudgement(QWidget *parent, CaseSession *session, const Entity &one, const Entity &other, Verdict verdict,
                     const Failed &failed)
{
    const QPointer<CaseSession> open(session);
    const bool isSame = verdict == Verdict::same;
    const QString title = isSame ? Words::tr("Judge the Same") : Words::tr("Judge Not the Same");
    const QString question =
        isSame
            ? Words::tr("What shows that \"%1\" and \"%2\" are the same? They are shown as one then; nothing of them "
                        "changes, and the judgement can be taken back.")
            : Words::tr("What shows that \"%1\" and \"%2\" are not the same? They will not be suggested again.");
    TextQuestion::ask(parent, {title, question.arg(named(one), named(other)), title, {}}, TextQuestion::Lines::several,
                      [open, pair = EntityPair(one.id, other.id), verdict, failed](const QString &reason) {
                          if (!open)
                              return;
                          if (const auto judged = Judging(*open).judge({{pair}, verdict, reason}); !judged)
                              failed(judged.error());
                      });
}

bool isIdentifier(EntityKind kind)
{
    switch (kind) {
    case EntityKind::domain:
    case EntityKind::shipment:
    case EntityKind::email:
    case EntityKind::phone:
    case EntityKind::wallet:
    case EntityKind::pgpKey:
    case EntityKind::handle:
    case EntityKind::ipAddress:
        return true;
    default:
        return false;
    }
}

} // namespace interdict::ui
