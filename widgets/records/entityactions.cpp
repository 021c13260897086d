// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/entityactions.h"

#include "models/casework/annotations.h"
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
