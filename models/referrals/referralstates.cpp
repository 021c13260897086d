// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/referralstates.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferralStates)
};

using enum ReferralState;

struct Step
{
    ReferralState from;
    ReferralState to;
};

/// Every step there is. A referral can be given up before it is sent; afterwards it is closed with what became of it.
/// What was changed after the review goes back to being a draft, to be reviewed again. A recipient may act without a
/// word: then we see it first ("verified by us").
constexpr Step steps[] = {
    {draft, reviewed},
    {draft, closed},
    {reviewed, signedOff},
    {reviewed, draft},
    {reviewed, closed},
    {signedOff, sent},
    {signedOff, draft},
    {signedOff, closed},
    {sent, acknowledged},
    {sent, question},
    {sent, acted},
    {sent, refused},
    {sent, verified},
    {sent, closed},
    {acknowledged, question},
    {acknowledged, acted},
    {acknowledged, refused},
    {acknowledged, verified},
    {acknowledged, closed},
    {question, acknowledged},
    {question, acted},
    {question, refused},
    {question, verified},
    {question, draft},
    {question, closed},
    {acted, question},
    {acted, verified},
    {acted, reappeared},
    {acted, closed},
    {refused, draft},
    {refused, question},
    {refused, acted},
    {refused, closed},
    {verified, reappeared},
    {verified, closed},
    {reappeared, sent},
    {reappeared, draft},
    {reappeared, acted},
    {reappeared, closed},
    {closed, reappeared},
};

struct NeedsOfState
{
    ReferralState to;
    StepNeeds needs;
};

constexpr NeedsOfState needsOfStates[] = {
    {reviewed, {.otherPerson = true}},
    {signedOff, {.packet = true}},
    {sent, {.proof = true}},
    {question, {.note = QT_TRANSLATE_NOOP("ReferralStates", "what the recipient asks")}},
    {refused, {.note = QT_TRANSLATE_NOOP("ReferralStates", "the reason the recipient gave")}},
    {verified, {.observations = true}},
    {reappeared, {.reappearance = true}},
    {closed, {.note = QT_TRANSLATE_NOOP("ReferralStates", "why it is closed")}},
};

QString namesOf(const std::vector<ReferralState> &states)
{
    QStringList names;
    for (const ReferralState state : states)
        names << u"\"%1\""_s.arg(displayName(state));
    return names.join(u", "_s);
}

Outcome refusal(const StepFacts &facts, const QString &why)
{
    return failure(
        ErrorCode::badInput,
        Words::tr("Referral %1 cannot become \"%2\": %3").arg(facts.entry->reference, displayName(facts.to), why));
}

Outcome checkTable(const StepFacts &facts)
{
    const std::vector<ReferralState> after = statesAfter(facts.entry->state);
    if (std::find(after.begin(), after.end(), facts.to) != after.end())
        return {};
    if (facts.entry->state == facts.to)
        return refusal(facts, Words::tr("it is so already."));
    return refusal(
        facts,
        Words::tr("it is \"%1\", which is followed by %2 only.").arg(displayName(facts.entry->state), namesOf(after)));
}

Outcome checkDay(const StepFacts &facts)
{
    if (isDayBefore(facts.now, facts.happenedAt))
        return refusal(facts, Words::tr("%1 has not come yet. Give the day on which it happened.")
                                  .arg(facts.happenedAt.toUTC().date().toString(Qt::ISODate)));
    if (isDayBefore(facts.happenedAt, facts.entry->stateSince))
        return refusal(facts, Words::tr("%1 is before %2, when it became \"%3\". Give the day on which it happened.")
                                  .arg(facts.happenedAt.toUTC().date().toString(Qt::ISODate),
                                       facts.entry->stateSince.toUTC().date().toString(Qt::ISODate),
                                       displayName(facts.entry->state)));
    return {};
}

Outcome checkPeople(const StepFacts &facts, const StepNeeds &needs)
{
    const QString author = facts.entry->author.simplified();
    if (!needs.otherPerson || author.compare(facts.author.simplified(), Qt::CaseInsensitive) != 0)
        return {};
    return refusal(facts,
                   Words::tr("%1 wrote it, and a second person has to review it. Let somebody else do that under their "
                             "own name.")
                       .arg(author));
}

Outcome checkPapers(const StepFacts &facts, const StepNeeds &needs)
{
    if (needs.packet && !facts.hasPacket && !facts.hasProof)
        return refusal(facts, Words::tr("it has no packet that could be signed. Build its packet, attach one that was "
                                        "built, or give proof of the signature."));
    if (needs.proof && !facts.hasProof)
        return refusal(facts, Words::tr("proof is missing. Name the record, the evidence file or the message that "
                                        "shows it."));
    if (needs.note && facts.note.trimmed().isEmpty())
        return refusal(facts, Words::tr("the note is empty. Write %1.").arg(notePrompt(facts.to)));
    return {};
}

Outcome checkObservations(const StepFacts &facts)
{
    const NewestOutcomes newest = newestVerified(*facts.outcomes, lastSent(*facts.events));
    QStringList missing;
    bool isAnyDone = false;
    for (const DocketItem &item : facts.entry->items) {
        const auto seen = newest.find(item.id.value());
        if (seen == newest.end())
            missing << u"\"%1\""_s.arg(item.name.left(60));
        isAnyDone |= seen != newest.end() && effectOf(seen->second->kind) != OutcomeEffect::up;
    }
    if (!missing.isEmpty()) {
        const QString first = missing.mid(0, 3).join(u", "_s);
        return refusal(facts,
                       Words::tr("%n item(s) of it have no dated observation with its evidence since it was sent "
                                 "(%1). Record what was seen of each.",
                                 nullptr, int(missing.size()))
                           .arg(missing.size() > 3 ? first + u", …"_s : first));
    }
    if (!isAnyDone)
        return refusal(facts, Words::tr("the observations show everything still up. Ask the recipient again, or close "
                                        "it and say why."));
    return {};
}

Outcome checkReappearance(const StepFacts &facts)
{
    for (const auto &[item, seen] : newestVerified(*facts.outcomes, lastSent(*facts.events))) {
        if (effectOf(seen->kind) == OutcomeEffect::up)
            return {};
    }
    return refusal(facts, Words::tr("no observation with its evidence shows an item up again. Record what was seen."));
}

} // namespace

std::vector<ReferralState> statesAfter(ReferralState state)
{
    std::vector<ReferralState> after;
    for (const Step &step : steps) {
        if (step.from == state)
            after.push_back(step.to);
    }
    return after;
}

StepNeeds needsOf(ReferralState to)
{
    for (const NeedsOfState &row : needsOfStates) {
        if (row.to == to)
            return row.needs;
    }
    return {};
}

QString notePrompt(ReferralState to)
{
    const StepNeeds needs = needsOf(to);
    return needs.note ? Words::tr(needs.note) : QString();
}

Outcome checkStep(const StepFacts &facts)
{
    const StepNeeds needs = needsOf(facts.to);
    if (Outcome possible = checkTable(facts); !possible)
        return possible;
    if (Outcome dated = checkDay(facts); !dated)
        return dated;
    if (Outcome people = checkPeople(facts, needs); !people)
        return people;
    if (Outcome papers = checkPapers(facts, needs); !papers)
        return papers;
    if (needs.observations)
        return checkObservations(facts);
    return needs.reappearance ? checkReappearance(facts) : Outcome();
}

bool isUnderWay(ReferralState state)
{
    return state == sent || state == acknowledged || state == question || state == acted || state == refused ||
           state == verified || state == reappeared;
}

QDateTime lastSent(const std::vector<DocketEvent> &events)
{
    QDateTime at;
    for (const DocketEvent &event : events) {
        if (event.kind == DocketEvent::Kind::state && event.to == sent)
            at = event.happenedAt;
    }
    return at;
}

namespace {

bool isOfADayOnly(const QDateTime &moment)
{
    return moment.toUTC().time() == QTime(0, 0);
}

/// Of one day the one that was entered later, where one of them has no hour.
bool isNewer(const DocketOutcome &later, const DocketOutcome &known)
{
    const bool isSameDay =
        !isDayBefore(later.observedAt, known.observedAt) && !isDayBefore(known.observedAt, later.observedAt);
    if (isSameDay && (isOfADayOnly(later.observedAt) || isOfADayOnly(known.observedAt)))
        return true;
    return later.observedAt >= known.observedAt;
}

} // namespace

NewestOutcomes newestVerified(const std::vector<DocketOutcome> &outcomes, const QDateTime &since)
{
    NewestOutcomes newest;
    for (const DocketOutcome &outcome : outcomes) {
        if (!outcome.isVerified() || (since.isValid() && isDayBefore(outcome.observedAt, since)))
            continue;
        const DocketOutcome *&known = newest[outcome.item.value()];
        if (!known || isNewer(outcome, *known))
            known = &outcome;
    }
    return newest;
}

bool isDayBefore(const QDateTime &a, const QDateTime &b)
{
    return a.toUTC().date() < b.toUTC().date();
}

} // namespace interdict
