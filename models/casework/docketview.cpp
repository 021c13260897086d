// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/docketview.h"

#include "models/referrals/recipientkind.h"
#include "models/store/dockettable.h"

#include <algorithm>
#include <unordered_map>

namespace interdict {

namespace {

template <typename Row>
std::unordered_map<qint64, std::vector<Row>> byDocket(std::vector<Row> rows)
{
    std::unordered_map<qint64, std::vector<Row>> sorted;
    for (Row &row : rows)
        sorted[row.docket.value()].push_back(std::move(row));
    return sorted;
}

/// When it was first sent, and the first time after that something was done about it.
void addMoments(const ReferralView &view, ReferralRun &run)
{
    for (const DocketEvent &event : view.events) {
        if (event.kind != DocketEvent::Kind::state)
            continue;
        if (event.to == ReferralState::sent && !run.sentAt.isValid())
            run.sentAt = event.happenedAt;
        const bool isAct = event.to == ReferralState::acted || event.to == ReferralState::verified;
        if (isAct && run.sentAt.isValid() && !run.actedAt.isValid())
            run.actedAt = event.happenedAt;
        run.wasRefused |= event.to == ReferralState::refused;
        run.hasReappeared |= event.to == ReferralState::reappeared;
    }
}

} // namespace

NewestOutcomes ReferralView::newest() const
{
    return newestVerified(outcomes, lastSent(events));
}

qint64 ReferralView::count(OutcomeEffect effect) const
{
    const NewestOutcomes seen = newest();
    return std::count_if(seen.begin(), seen.end(),
                         [effect](const auto &one) { return effectOf(one.second->kind) == effect; });
}

Result<DocketView> DocketView::read(const Database &database, const QDateTime &now)
{
    Result<std::vector<DocketEntry>> entries = allDocketEntries(database);
    Result<std::vector<DocketEvent>> events = docketEvents(database);
    Result<std::vector<DocketOutcome>> outcomes = docketOutcomes(database);
    Result<std::vector<Referral>> packets = allReferrals(database);
    const Result<std::vector<ClockRule>> rules = clockRules();
    if (!entries || !events || !outcomes || !packets || !rules)
        return tl::unexpected(!entries    ? entries.error()
                              : !events   ? events.error()
                              : !outcomes ? outcomes.error()
                              : !packets  ? packets.error()
                                          : rules.error());
    std::reverse(packets->begin(), packets->end());
    auto eventsOf = byDocket(std::move(*events));
    auto outcomesOf = byDocket(std::move(*outcomes));
    auto packetsOfEntry = byDocket(std::move(*packets));
    DocketView view;
    view.now = now;
    for (DocketEntry &entry : *entries) {
        const qint64 id = entry.id.value();
        ReferralView one{
            std::move(entry), std::move(eventsOf[id]), std::move(outcomesOf[id]), {}, std::move(packetsOfEntry[id])};
        one.clocks = clocksOf(one.entry, one.events, one.outcomes, *rules, now);
        view.referrals.push_back(std::move(one));
    }
    return view;
}

const ReferralView *DocketView::find(RowId<DocketEntry> id) const
{
    const auto found = std::find_if(referrals.begin(), referrals.end(),
                                    [id](const ReferralView &view) { return view.entry.id == id; });
    return found == referrals.end() ? nullptr : &*found;
}

std::vector<ReferralRun> runsOf(const DocketView &view)
{
    std::vector<ReferralRun> runs;
    for (const ReferralView &one : view.referrals) {
        ReferralRun run;
        addMoments(one, run);
        if (!run.sentAt.isValid())
            continue;
        const std::optional<RecipientKind> kind = recipientKindFromToken(one.entry.recipientKind);
        run.recipient = one.entry.recipient;
        run.kind = kind ? displayName(*kind) : one.entry.recipientKind;
        run.items = qint64(one.entry.items.size());
        run.gone = one.count(OutcomeEffect::gone);
        run.reduced = one.count(OutcomeEffect::reduced);
        run.up = one.count(OutcomeEffect::up);
        runs.push_back(std::move(run));
    }
    return runs;
}

} // namespace interdict
