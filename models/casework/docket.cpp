// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/docket.h"

#include "models/casework/docketdrafting.h"
#include "models/casework/docketevidence.h"
#include "models/casework/docketwriting.h"
#include "models/referrals/referralstates.h"
#include "models/store/dockettable.h"
#include "models/store/referraltable.h"
#include "models/values/safetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Docket)
};

Outcome addItems(RowNumbers &numbers, DocketEntry &entry, std::vector<RowChange> &changes)
{
    for (DocketItem &item : entry.items) {
        const Result<qint64> number = numbers.take();
        if (!number)
            return tl::unexpected(number.error());
        item.id = RowId<DocketItem>(*number);
        changes.push_back(insertedRow(u"docket_item"_s, *number, rowOf(item, entry.id)));
    }
    return {};
}

QString summaryOfDrafts(const std::vector<DocketEntry> &entries)
{
    if (entries.size() == 1)
        return Words::tr("Drafted referral %1.").arg(shownName(entries.front()));
    return Words::tr("Drafted %n referral(s), %1 to %2.", nullptr, int(entries.size()))
        .arg(entries.front().reference, entries.back().reference);
}

QString summaryOfMove(const DocketEntry &entry, ReferralState to, const QDateTime &at, const QString &note)
{
    const QString text =
        Words::tr("Referral %1 became \"%2\" on %3.").arg(shownName(entry), displayName(to), dayText(at));
    const QString plain = visibleLine(note.trimmed()).left(200);
    return plain.isEmpty() ? text : Words::tr("%1 %2").arg(text, plain);
}

/// The items an observation is about.
Result<std::vector<DocketItem>> itemsOf(const DocketEntry &entry, const ItemObservation &observation)
{
    if (observation.items.empty())
        return entry.items;
    std::vector<DocketItem> items;
    for (const RowId<DocketItem> id : observation.items) {
        const auto item =
            std::find_if(entry.items.begin(), entry.items.end(), [id](const DocketItem &one) { return one.id == id; });
        if (item == entry.items.end())
            return failure(ErrorCode::notFound, Words::tr("Referral %1 has no such item.").arg(entry.reference));
        items.push_back(*item);
    }
    return items;
}

Outcome checkMoment(const DocketStanding &standing, const QDateTime &observed, const QDateTime &now)
{
    const QDateTime sent = lastSent(standing.events);
    if (!sent.isValid())
        return failure(ErrorCode::badInput, Words::tr("Referral %1 was not sent yet, so nothing seen is an outcome of "
                                                      "it. Send it first.")
                                                .arg(standing.entry.reference));
    if (isDayBefore(observed, sent) || isDayBefore(now, observed))
        return failure(ErrorCode::badInput,
                       Words::tr("An outcome is seen from %1 on, when the referral was sent, and by today (%2); %3 is "
                                 "not between them.")
                           .arg(dayText(sent), dayText(now), dayText(observed)));
    return {};
}

/// What was seen up again that had been gone; null where nothing was.
const DocketOutcome *shownAgain(const DocketStanding &standing, const std::vector<DocketOutcome> &seen)
{
    const ReferralState state = standing.entry.state;
    if (state != ReferralState::acted && state != ReferralState::verified && state != ReferralState::closed)
        return nullptr;
    const NewestOutcomes newest = newestVerified(standing.outcomes, lastSent(standing.events));
    const auto again = std::find_if(seen.begin(), seen.end(), [&newest](const DocketOutcome &outcome) {
        const auto before = newest.find(outcome.item.value());
        return outcome.isVerified() && effectOf(outcome.kind) == OutcomeEffect::up && before != newest.end() &&
               effectOf(before->second->kind) != OutcomeEffect::up && outcome.observedAt >= before->second->observedAt;
    });
    return again == seen.end() ? nullptr : &*again;
}

/// What was seen, and what of it changes the referral.
class OutcomeWriting
{
public:
    OutcomeWriting(CaseSession &session, const DocketStanding &standing)
        : m_session(session), m_standing(standing), m_numbers(session.database(), u"docket_outcome"_s)
    {
    }

    Outcome add(const ItemObservation &observation);
    /// The step to "re-appeared", where something is up again.
    Outcome finish();

    std::vector<RowChange> changes;
    QString summary;

private:
    [[nodiscard]] QString summaryOf(const std::vector<DocketItem> &items, const DocketOutcome &outcome) const;

    CaseSession &m_session;
    const DocketStanding &m_standing;
    RowNumbers m_numbers;
    std::vector<DocketOutcome> m_seen;
};

QString OutcomeWriting::summaryOf(const std::vector<DocketItem> &items, const DocketOutcome &outcome) const
{
    const QString name = shownName(m_standing.entry);
    const QString day = dayText(outcome.observedAt);
    if (items.size() == 1)
        return Words::tr("Of referral %1, \"%2\" was seen on %3: %4.")
            .arg(name, visibleLine(items.front().name).left(80), day, displayName(outcome.kind));
    return Words::tr("Of referral %1, %n item(s) were seen on %2: %3.", nullptr, int(items.size()))
        .arg(name, day, displayName(outcome.kind));
}

Outcome OutcomeWriting::add(const ItemObservation &observation)
{
    const QDateTime now = m_session.clock().now();
    const QDateTime at = observation.observedAt.isValid() ? observation.observedAt.toUTC() : now;
    const Result<std::vector<DocketItem>> items = itemsOf(m_standing.entry, observation);
    if (!items)
        return tl::unexpected(items.error());
    if (Outcome timely = checkMoment(m_standing, at, now); !timely)
        return timely;
    if (Outcome shown = checkEvidence(m_session.database(), observation.evidence, observation.kind, *items); !shown)
        return shown;
    for (const DocketItem &item : *items) {
        const Result<qint64> number = m_numbers.take();
        if (!number)
            return tl::unexpected(number.error());
        m_seen.push_back({RowId<DocketOutcome>(*number), m_standing.entry.id, item.id, observation.kind, at, now,
                          m_session.author(), noteText(observation.note), observation.evidence});
        m_seen.back().evidence.words.clear();
        changes.push_back(insertedRow(u"docket_outcome"_s, *number, rowOf(m_seen.back())));
    }
    if (!m_seen.empty())
        summary = summary.isEmpty()
                      ? summaryOf(*items, m_seen.back())
                      : Words::tr("Of referral %1, %n item(s) were seen again.", nullptr, int(m_seen.size()))
                            .arg(shownName(m_standing.entry));
    return {};
}

Outcome OutcomeWriting::finish()
{
    const DocketOutcome *again = shownAgain(m_standing, m_seen);
    if (!again)
        return {};
    RowNumbers numbers(m_session.database(), u"docket_event"_s);
    DocketEvent event;
    event.docket = m_standing.entry.id;
    event.from = m_standing.entry.state;
    event.to = ReferralState::reappeared;
    event.happenedAt = again->observedAt;
    event.enteredAt = m_session.clock().now();
    event.author = m_session.author();
    event.note = again->note;
    event.proof = again->evidence;
    if (Outcome added = addEvent(numbers, event, changes); !added)
        return added;
    changes.push_back(stateChanged(m_standing.entry, ReferralState::reappeared, again->observedAt));
    summary = Words::tr("%1 The referral has re-appeared.").arg(summary);
    return {};
}

} // namespace

Result<std::vector<DocketEntry>> Docket::create(const std::vector<DocketDraft> &drafts)
{
    if (drafts.empty() || drafts.size() > mostAtOnce)
        return failure(ErrorCode::badInput,
                       Words::tr("Between 1 and %L1 referrals can be drafted at once.").arg(qint64(mostAtOnce)));
    RowNumbers entryNumbers(m_session.database(), u"docket"_s);
    RowNumbers itemNumbers(m_session.database(), u"docket_item"_s);
    std::vector<DocketEntry> entries;
    std::vector<RowChange> changes;
    for (const DocketDraft &draft : drafts) {
        Result<DocketEntry> entry = entryFrom(m_session.database(), draft);
        const Result<qint64> number = entryNumbers.take();
        if (!entry || !number)
            return tl::unexpected(!entry ? entry.error() : number.error());
        entry->id = RowId<DocketEntry>(*number);
        entry->reference = docketReference(entry->id);
        entry->author = m_session.author();
        entry->madeAt = entry->stateSince = m_session.clock().now();
        changes.push_back(insertedRow(u"docket"_s, *number, rowOf(*entry)));
        if (Outcome added = addItems(itemNumbers, *entry, changes); !added)
            return tl::unexpected(added.error());
        entries.push_back(std::move(*entry));
    }
    if (Outcome done = m_session.perform({u"draft-referral"_s, summaryOfDrafts(entries), std::move(changes)}); !done)
        return tl::unexpected(done.error());
    return entries;
}

Outcome Docket::revise(RowId<DocketEntry> id, const DocketDraft &draft)
{
    const Result<DocketEntry> old = docketEntryById(m_session.database(), id);
    Result<DocketEntry> entry = entryFrom(m_session.database(), draft);
    if (!old || !entry)
        return tl::unexpected(!old ? old.error() : entry.error());
    if (old->state != ReferralState::draft)
        return failure(ErrorCode::badInput, Words::tr("Referral %1 is \"%2\"; only a draft can be changed. Make it a "
                                                      "draft again first.")
                                                .arg(old->reference, displayName(old->state)));
    entry->id = old->id;
    entry->reference = old->reference;
    entry->author = m_session.author(); // who wrote it last is not the one to review it
    entry->madeAt = old->madeAt;
    entry->stateSince = old->stateSince;
    RowNumbers numbers(m_session.database(), u"docket_item"_s);
    std::vector<RowChange> changes{{u"docket"_s, id.value(), rowOf(*old), rowOf(*entry)}};
    for (const DocketItem &item : old->items) {
        const auto kept = std::find_if(entry->items.begin(), entry->items.end(), [&item](const DocketItem &one) {
            return one.kind == item.kind && one.item == item.item;
        });
        if (kept == entry->items.end()) {
            changes.push_back({u"docket_item"_s, item.id.value(), rowOf(item, id), std::nullopt});
            continue;
        }
        changes.push_back({u"docket_item"_s, item.id.value(), rowOf(item, id), rowOf(*kept, id)});
        entry->items.erase(kept);
    }
    if (Outcome added = addItems(numbers, *entry, changes); !added)
        return added;
    return m_session.perform(
        {u"revise-referral"_s, Words::tr("Changed the draft of referral %1.").arg(shownName(*entry)), changes});
}

Outcome Docket::move(RowId<DocketEntry> id, const StateChange &change)
{
    return move(std::vector{id}, change);
}

Outcome Docket::move(const std::vector<RowId<DocketEntry>> &ids, const StateChange &change)
{
    const QDateTime now = m_session.clock().now();
    const QDateTime at = change.happenedAt.isValid() ? change.happenedAt.toUTC() : now;
    if (Outcome checked = checkProof(m_session.database(), change.proof); !checked)
        return checked;
    RowNumbers numbers(m_session.database(), u"docket_event"_s);
    std::vector<RowChange> changes;
    QString summary;
    const std::set<RowId<DocketEntry>> once(ids.begin(), ids.end());
    for (const RowId<DocketEntry> id : once) {
        const Result<DocketStanding> standing = DocketStanding::read(m_session.database(), id);
        if (!standing)
            return tl::unexpected(standing.error());
        const StepFacts facts{
            &standing->entry, &standing->events,       &standing->outcomes, change.to, m_session.author(), at, now,
            change.note,      !change.proof.isEmpty(), standing->hasPacket};
        if (Outcome possible = checkStep(facts); !possible)
            return possible;
        const DocketEvent event{{}, id,  DocketEvent::Kind::state, standing->entry.state, change.to,   {}, {},
                                at, now, m_session.author(),       change.note,           change.proof};
        if (Outcome added = addEvent(numbers, event, changes); !added)
            return added;
        changes.push_back(stateChanged(standing->entry, change.to, at));
        summary = summaryOfMove(standing->entry, change.to, at, change.note);
    }
    if (ids.empty())
        return failure(ErrorCode::notFound, Words::tr("No referral was chosen."));
    if (once.size() > 1)
        summary = Words::tr("%n referral(s) became \"%1\" on %2.", nullptr, int(once.size()))
                      .arg(displayName(change.to), dayText(at));
    return m_session.perform({u"move-referral"_s, summary, std::move(changes)});
}

Outcome Docket::record(RowId<DocketEntry> id, const ItemObservation &observation)
{
    return record(id, std::vector{observation});
}

Outcome Docket::record(RowId<DocketEntry> id, const std::vector<ItemObservation> &observations)
{
    const Result<DocketStanding> standing = DocketStanding::read(m_session.database(), id);
    if (!standing)
        return tl::unexpected(standing.error());
    OutcomeWriting writing(m_session, *standing);
    for (const ItemObservation &observation : observations) {
        if (Outcome added = writing.add(observation); !added)
            return added;
    }
    if (writing.changes.empty())
        return failure(ErrorCode::notFound, Words::tr("Nothing was seen that could be recorded."));
    if (Outcome finished = writing.finish(); !finished)
        return finished;
    return m_session.perform({u"observe-outcome"_s, writing.summary, std::move(writing.changes)});
}

Outcome Docket::attachPacket(RowId<DocketEntry> id, const QString &packetId)
{
    const Result<DocketEntry> entry = docketEntryById(m_session.database(), id);
    const Result<std::vector<Referral>> packets = allReferrals(m_session.database());
    const Result<std::vector<Referral>> own = packetsOf(m_session.database(), id);
    if (!entry || !packets || !own)
        return tl::unexpected(!entry ? entry.error() : !packets ? packets.error() : own.error());
    const auto packet = std::find_if(packets->begin(), packets->end(),
                                     [&packetId](const Referral &one) { return one.packetId == packetId; });
    if (packet == packets->end())
        return failure(ErrorCode::notFound, Words::tr("No packet \"%1\" was built from this case.").arg(packetId));
    if (packet->docket.isStored())
        return failure(
            ErrorCode::badInput,
            Words::tr("Packet %1 belongs to the referral %2 already.").arg(packetId, docketReference(packet->docket)));
    const auto row = [](qint64 docket, int revision, const QString &supersedes) {
        return QJsonObject{{u"docket"_s, docket}, {u"revision"_s, revision}, {u"supersedes"_s, supersedes}};
    };
    const RowChange change{
        u"referral"_s, packet->id.value(), row(0, packet->revision, packet->supersedes),
        row(id.value(), own->empty() ? 1 : own->back().revision + 1, own->empty() ? QString() : own->back().packetId)};
    return m_session.perform(
        {u"attach-packet"_s, Words::tr("Packet %1 is of referral %2.").arg(packetId, shownName(*entry)), {change}});
}

} // namespace interdict
