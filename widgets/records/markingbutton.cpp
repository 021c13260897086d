// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/markingbutton.h"

#include "models/casework/factmarking.h"
#include "models/itemmodels/celltext.h"
#include "models/values/safetext.h"
#include "widgets/controls/textquestion.h"

#include <QPointer>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int noMarking = 100; ///< beside the numbers of the levels, of which none is 0

int numberOf(Marking marking)
{
    return int(marking) + 1;
}

} // namespace

MarkingButton::MarkingButton(CaseSession *session, Says says, QWidget *parent)
    : QPushButton(parent), m_session(session), m_says(says)
{
    setObjectName(u"markingButton"_s);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &MarkingButton::ask);
    connect(m_session, &CaseSession::caseChanged, this, [this] { showFact(m_kind, m_fact); });
}

void MarkingButton::showFact(FactKind kind, qint64 fact)
{
    m_kind = kind;
    m_fact = fact;
    const Result<std::optional<FactMarking>> marking =
        fact > 0 ? markingOf(m_session->database(), kind, fact) : std::optional<FactMarking>();
    if (!marking)
        Q_EMIT failed(marking.error());
    const bool isMarked = marking && *marking;
    const QString level = isMarked ? toString((*marking)->marking) : tr("Not Marked");
    setText((m_says == Says::whatItIs ? tr("Marking: %1…") : tr("%1…")).arg(level));
    setAccessibleName(tr("Marking: %1").arg(level));
    setToolTip(isMarked ? plainToolTip(tr("%1, by %2: %3").arg(level, (*marking)->author, (*marking)->reason.left(200)))
                        : tr("Say how far this may be told on. Unmarked facts go into packets of every level."));
    setEnabled(fact > 0 && !m_session->isReadOnly());
}

void MarkingButton::ask()
{
    const Result<QString> name = factInWords(m_session->database(), m_kind, m_fact);
    const Result<std::optional<FactMarking>> known = markingOf(m_session->database(), m_kind, m_fact);
    if (!name || !known) {
        Q_EMIT failed(!name ? name.error() : known.error());
        return;
    }
    TextQuestion::Words words{tr("Marking"),
                              tr("How far may %1 be told on, and why? A packet of a lower level is refused while it "
                                 "holds it.")
                                  .arg(*name),
                              tr("Mark"),
                              *known ? (*known)->reason : QString(),
                              {},
                              tr("Marking")};
    for (const Marking level : {Marking::amber, Marking::amberStrict, Marking::red, Marking::green, Marking::clear})
        words.grades.emplace_back(toString(level), numberOf(level));
    words.grades.emplace_back(tr("Not marked"), noMarking);
    if (*known) // as it is now comes first
        std::stable_partition(words.grades.begin(), words.grades.end(),
                              [&known](const auto &grade) { return grade.second == numberOf((*known)->marking); });
    const QPointer<MarkingButton> open(this);
    TextQuestion::askGraded(window(), words, TextQuestion::Lines::several, [open](const QString &reason, int level) {
        if (open)
            open->mark(level, reason);
    });
}

void MarkingButton::mark(int level, const QString &reason)
{
    const QPointer<MarkingButton> open(this); // what shows the fact may make another button of what changed
    Outcome done;
    if (level != noMarking) {
        done = markFact(*m_session, m_kind, m_fact, Marking(level - 1), reason);
    } else if (const auto marking = markingOf(m_session->database(), m_kind, m_fact); !marking) {
        done = tl::unexpected(marking.error());
    } else if (*marking) {
        done = unmarkFact(*m_session, **marking);
    }
    if (!done)
        Q_EMIT failed(done.error());
    if (open)
        showFact(m_kind, m_fact);
}

} // namespace interdict::ui
