// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/docket.h"
#include "models/casework/docketwriting.h"
#include "models/referrals/clocks.h"
#include "models/referrals/referralstates.h"
#include "models/values/safetext.h"

#include <QCoreApplication>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Docket)
};

Outcome checkClock(const QString &clock, bool mustRenew)
{
    const Result<std::vector<ClockRule>> rules = clockRules();
    if (!rules)
        return tl::unexpected(rules.error());
    QStringList names;
    for (const ClockRule &rule : *rules) {
        if (rule.id == clock && (rule.isRenewable || !mustRenew))
            return {};
        if (rule.isRenewable || !mustRenew)
            names << rule.id;
    }
    return failure(
        ErrorCode::badInput,
        mustRenew
            ? Words::tr("There is no clock \"%1\" that can be renewed; there is %2.").arg(clock, names.join(u", "_s))
            : Words::tr("There is no clock \"%1\"; there is %2.").arg(clock, names.join(u", "_s)));
}

/// The open clock of that id; notFound where it does not run.
Outcome checkRuns(const DocketStanding &standing, const QString &clock, const QDateTime &now)
{
    const Result<std::vector<ClockRule>> rules = clockRules();
    if (!rules)
        return tl::unexpected(rules.error());
    for (const ReferralClock &one : clocksOf(standing.entry, standing.events, standing.outcomes, *rules, now)) {
        if (one.id == clock && isOpen(one.status))
            return {};
    }
    return failure(ErrorCode::notFound,
                   Words::tr("The clock \"%1\" of referral %2 does not run.").arg(clock, standing.entry.reference));
}

} // namespace

Outcome Docket::renew(RowId<DocketEntry> id, const QString &clock, const QDateTime &happenedAt, const QString &note)
{
    const QDateTime now = m_session.clock().now();
    const QDateTime at = happenedAt.isValid() ? happenedAt.toUTC() : now;
    const Result<DocketStanding> standing = DocketStanding::read(m_session.database(), id);
    if (!standing)
        return tl::unexpected(standing.error());
    if (Outcome known = checkClock(clock, true); !known)
        return known;
    if (Outcome runs = checkRuns(*standing, clock, now); !runs)
        return runs;
    if (isDayBefore(now, at) || isDayBefore(at, standing->entry.stateSince))
        return failure(ErrorCode::badInput, Words::tr("Give the day on which it was renewed, from %1 to today.")
                                                .arg(dayText(standing->entry.stateSince)));
    RowNumbers numbers(m_session.database(), u"docket_event"_s);
    std::vector<RowChange> changes;
    const ReferralState state = standing->entry.state;
    const DocketEvent event{{}, id,  DocketEvent::Kind::renewed, state, state, clock, {},
                            at, now, m_session.author(),         note,  {}};
    if (Outcome added = addEvent(numbers, event, changes); !added)
        return added;
    return m_session.perform({u"renew-clock"_s,
                              Words::tr("Renewed the clock \"%1\" of referral %2 on %3.")
                                  .arg(clock, shownName(standing->entry), dayText(at)),
                              std::move(changes)});
}

Outcome Docket::setDue(RowId<DocketEntry> id, const QString &clock, const QDateTime &due, const QString &note)
{
    const QDateTime now = m_session.clock().now();
    const Result<DocketStanding> standing = DocketStanding::read(m_session.database(), id);
    if (!standing)
        return tl::unexpected(standing.error());
    if (Outcome known = checkClock(clock, false); !known)
        return known;
    if (Outcome runs = checkRuns(*standing, clock, now); !runs)
        return runs;
    if (!due.isValid() || note.trimmed().isEmpty())
        return failure(ErrorCode::badInput, Words::tr("A date of its own needs the date, and a note that says with "
                                                      "whom it was agreed."));
    RowNumbers numbers(m_session.database(), u"docket_event"_s);
    std::vector<RowChange> changes;
    const ReferralState state = standing->entry.state;
    const DocketEvent event{{},  id,  DocketEvent::Kind::dueSet, state, state, clock, due.toUTC(),
                            now, now, m_session.author(),        note,  {}};
    if (Outcome added = addEvent(numbers, event, changes); !added)
        return added;
    return m_session.perform({u"set-due"_s,
                              Words::tr("The clock \"%1\" of referral %2 runs until %3: %4")
                                  .arg(clock, shownName(standing->entry), dayText(due), visibleLine(note).left(200)),
                              std::move(changes)});
}

} // namespace interdict
