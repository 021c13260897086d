// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/linkquestion.h"

#include "models/casework/drawablelinks.h"
#include "models/values/safetext.h"
#include "widgets/controls/textquestion.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace interdict::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LinkQuestion)
};

QString named(const Entity &entity)
{
    return visibleLine(entity.label).left(80);
}

} // namespace

void askForLink(QWidget *parent, const Entity &one, const Entity &other, std::function<void(const LinkAnswer &)> answer)
{
    const bool isTurned = isDrawnBackwards(one.kind, other.kind);
    const Entity from = isTurned ? other : one;
    const Entity to = isTurned ? one : other;
    std::vector<std::pair<QString, int>> kinds;
    for (const LinkKind kind : drawableLinks(from.kind, to.kind)) {
        //: A link in the order of its ends: "ann – operates – shop.example"
        kinds.emplace_back(Words::tr("%1 – %2 – %3").arg(named(from).left(30), displayName(kind), named(to).left(30)),
                           int(kind));
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
                          TextQuestion::Lines::several,
                          [from, to, answer = std::move(answer)](const TextQuestion &asked) {
                              answer({from, to, LinkKind(asked.kind()), asked.text(), asked.grade()});
                          });
}

} // namespace interdict::ui
