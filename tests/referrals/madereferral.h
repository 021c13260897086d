// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/clocks.h"
#include "models/referrals/referralstates.h"

namespace interdict::tests {

/// A day, or an hour of it, in 2020 (UTC).
inline QDateTime at(int month, int day, int hour = 0, int minute = 0)
{
    return QDateTime(QDate(2020, month, day), QTime(hour, minute), Qt::UTC);
}

/// A referral of two domains, with what happened to it, without a case.
class MadeReferral
{
public:
    explicit MadeReferral(const QString &kind = QStringLiteral("registrar"))
    {
        entry.id = RowId<DocketEntry>(1);
        entry.reference = QStringLiteral("R-0001");
        entry.recipientKind = kind;
        entry.author = QStringLiteral("ann");
        entry.stateSince = entry.madeAt = at(6, 1);
        for (const int item : {1, 2})
            entry.items.push_back({RowId<DocketItem>(item),
                                   DocketItem::Kind::entity,
                                   item,
                                   QStringLiteral("pills%1.example").arg(item),
                                   {}});
    }

    MadeReferral &becomes(ReferralState to, const QDateTime &when)
    {
        DocketEvent event;
        event.from = entry.state;
        event.to = to;
        event.happenedAt = when;
        events.push_back(event);
        entry.state = to;
        entry.stateSince = when;
        return *this;
    }
    MadeReferral &clockEvent(DocketEvent::Kind kind, const QString &clock, const QDateTime &when,
                             const QDateTime &due = {})
    {
        DocketEvent event;
        event.kind = kind;
        event.clock = clock;
        event.happenedAt = when;
        event.dueAt = due;
        events.push_back(event);
        return *this;
    }
    MadeReferral &seen(int item, OutcomeKind kind, const QDateTime &when, bool isVerified = true)
    {
        DocketOutcome outcome;
        outcome.item = RowId<DocketItem>(item);
        outcome.kind = kind;
        outcome.observedAt = when;
        outcome.evidence.record = RowId<Record>(isVerified ? 7 : 0);
        outcomes.push_back(outcome);
        return *this;
    }

    /// The clock of that id; with an empty id where it does not run.
    [[nodiscard]] ReferralClock clock(const QString &id, const QDateTime &now) const
    {
        for (const ReferralClock &one : clocksOf(entry, events, outcomes, *clockRules(), now)) {
            if (one.id == id)
                return one;
        }
        return {};
    }
    [[nodiscard]] StepFacts step(ReferralState to, const QString &author, const QDateTime &when) const
    {
        return {&entry, &events, &outcomes, to, author, when, at(12, 31), {}, false, false};
    }

    DocketEntry entry;
    std::vector<DocketEvent> events;
    std::vector<DocketOutcome> outcomes;
};

} // namespace interdict::tests
