// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/timelinelanes.h"

#include "models/casework/docketdates.h"
#include "models/casework/letters.h"
#include "models/store/entityqueries.h"
#include "models/store/judgementtable.h"
#include "models/store/sourcequeries.h"
#include "models/store/timelinequeries.h"

#include <QSet>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// Collects the events of all lanes but the three clocks.
class EventReading
{
public:
    EventReading(const Database &database, const TimelineRequest &request, CaseTimeline &timeline)
        : m_database(database), m_request(request), m_timeline(timeline)
    {
    }

    Outcome readAll();

private:
    Outcome readPassing();
    Outcome readChosen();
    Outcome readLetters();
    Outcome readDocket();
    Outcome readRegistrations();
    Outcome readImports();
    Outcome readNotes();
    Outcome readJudgements();
    Outcome addDeadlines(const DocketView &view);
    void addLetter(const Letter &letter, const LetterStanding &standing);
    void addReferral(const ReferralView &view);
    void addOutcomes(const ReferralView &view);
    void addRows(std::vector<TimedRow> rows);

    [[nodiscard]] bool passes(qint64 entity) const { return !m_isFiltered || m_passing.contains(entity); }
    [[nodiscard]] Result<bool> passes(const DocketEntry &entry) const;
    [[nodiscard]] bool isChosen(RowId<Entity> entity) const;
    [[nodiscard]] bool isChosen(const DocketItem &item) const;
    [[nodiscard]] bool isChosen(const DocketEntry &entry) const;
    /// Once in its lane, and once more in that of the selected where it is about them.
    void add(const TimelineEvent &event, bool isOfChosen);
    void addUndated(TimelineLane lane) { ++m_timeline.undated[lane]; }

    const Database &m_database;
    const TimelineRequest &m_request;
    CaseTimeline &m_timeline;
    bool m_isFiltered = false;
    QSet<qint64> m_passing;
};

TimelineEvent eventOf(TimelineLane lane, TimelineKind kind, const QString &what, const QString &detail = {})
{
    TimelineEvent event;
    event.lane = lane;
    event.kind = kind;
    event.what = what;
    event.detail = detail;
    return event;
}

TimelineKind kindOf(ReferralState state)
{
    switch (state) {
    case ReferralState::sent:
        return TimelineKind::referralSent;
    case ReferralState::acknowledged:
        return TimelineKind::referralAcknowledged;
    case ReferralState::question:
        return TimelineKind::referralQuestion;
    case ReferralState::acted:
        return TimelineKind::referralActed;
    case ReferralState::refused:
        return TimelineKind::referralRefused;
    case ReferralState::reappeared:
        return TimelineKind::reappeared;
    default:
        return TimelineKind::referralOther;
    }
}

TimelineKind kindOf(OutcomeKind outcome)
{
    if (outcome == OutcomeKind::relisted || outcome == OutcomeKind::moved)
        return TimelineKind::reappeared;
    switch (effectOf(outcome)) {
    case OutcomeEffect::gone:
        return TimelineKind::gone;
    case OutcomeEffect::reduced:
        return TimelineKind::reduced;
    case OutcomeEffect::up:
        break;
    }
    return TimelineKind::stillUp;
}

Outcome EventReading::readAll()
{
    using Step = Outcome (EventReading::*)();
    for (const Step step : {&EventReading::readPassing, &EventReading::readChosen, &EventReading::readLetters,
                            &EventReading::readDocket, &EventReading::readRegistrations, &EventReading::readImports,
                            &EventReading::readNotes, &EventReading::readJudgements}) {
        if (Outcome done = (this->*step)(); !done)
            return done;
    }
    std::stable_sort(m_timeline.events.begin(), m_timeline.events.end(),
                     [](const TimelineEvent &a, const TimelineEvent &b) { return a.first < b.first; });
    return {};
}

Outcome EventReading::readPassing()
{
    m_isFiltered = !m_request.filters.empty();
    if (!m_isFiltered)
        return {};
    EntityQuery query;
    query.filters = m_request.filters;
    const auto ids = entityIds(m_database, query);
    if (!ids)
        return tl::unexpected(ids.error());
    m_passing.reserve(qsizetype(ids->size()));
    for (const RowId<Entity> id : *ids)
        m_passing.insert(id.value());
    return {};
}

Result<bool> EventReading::passes(const DocketEntry &entry) const
{
    if (!m_isFiltered)
        return true;
    std::vector<RowId<Listing>> listings;
    for (const DocketItem &item : entry.items) {
        if (item.kind == DocketItem::Kind::entity && m_passing.contains(item.item))
            return true;
        if (item.kind == DocketItem::Kind::listing)
            listings.emplace_back(item.item);
    }
    const auto passing = listingsPassing(m_database, listings, m_request.filters);
    return passing ? Result<bool>(!passing->empty()) : tl::unexpected(passing.error());
}

bool EventReading::isChosen(RowId<Entity> entity) const
{
    return std::find(m_request.entities.begin(), m_request.entities.end(), entity) != m_request.entities.end();
}

bool EventReading::isChosen(const DocketItem &item) const
{
    return item.kind == DocketItem::Kind::entity
               ? isChosen(RowId<Entity>(item.item))
               : m_request.listing.isStored() && item.item == m_request.listing.value();
}

bool EventReading::isChosen(const DocketEntry &entry) const
{
    return std::any_of(entry.items.begin(), entry.items.end(),
                       [this](const DocketItem &item) { return isChosen(item); });
}

void EventReading::add(const TimelineEvent &event, bool isOfChosen)
{
    m_timeline.events.push_back(event);
    if (!isOfChosen)
        return;
    m_timeline.events.push_back(event);
    m_timeline.events.back().lane = TimelineLane::chosen;
}

void EventReading::addRows(std::vector<TimedRow> rows)
{
    m_timeline.isChosenCut = rows.size() > size_t(CaseTimeline::mostChosen);
    if (m_timeline.isChosenCut)
        rows.pop_back();
    for (const TimedRow &row : rows) {
        const bool isSighting = row.listing.isStored();
        TimelineEvent event = eventOf(TimelineLane::chosen, isSighting ? TimelineKind::sighting : TimelineKind::seizure,
                                      row.title, row.seller);
        event.setTime(row.first);
        event.listing = row.listing;
        event.record = row.record;
        m_timeline.events.push_back(event);
    }
}

Outcome EventReading::readChosen()
{
    if (m_request.entities.empty() && !m_request.listing.isStored())
        return {};
    constexpr int most = CaseTimeline::mostChosen + 1;
    auto rows = m_request.entities.empty() ? recordsOfListing(m_database, m_request.listing, most)
                                           : recordsOfEntities(m_database, m_request.entities, most);
    if (!rows)
        return tl::unexpected(rows.error());
    addRows(std::move(*rows));
    return {};
}

void EventReading::addLetter(const Letter &letter, const LetterStanding &standing)
{
    const bool isOfChosen = std::any_of(standing.content.entities.begin(), standing.content.entities.end(),
                                        [this](qint64 entity) { return isChosen(RowId<Entity>(entity)); });
    const auto day = [&](TimelineKind kind, QDate at, const QString &detail = {}) {
        if (!at.isValid())
            return;
        //: A letter's number and to whom it goes
        TimelineEvent event =
            eventOf(TimelineLane::letters, kind, Words::tr("%1 to %2").arg(letter.reference, letter.addressee), detail);
        event.setTime(at);
        event.letter = letter.reference;
        add(event, isOfChosen);
    };
    if (!letter.dated.isValid() && !letter.delivered.isValid())
        addUndated(TimelineLane::letters);
    day(TimelineKind::letterDated, letter.dated);
    day(TimelineKind::letterDelivered, letter.delivered, letter.deliveryProof);
    day(TimelineKind::letterReceived, letter.received, letter.receiptProof);
    day(TimelineKind::letterAnswered, letter.answered, letter.answer);
    day(TimelineKind::letterDue, standing.deadline, displayName(standing.stage));
}

Outcome EventReading::readLetters()
{
    const auto standings = letterStandings(m_database, m_request.now.date());
    if (!standings)
        return tl::unexpected(standings.error());
    for (const LetterStanding &standing : *standings) {
        const std::vector<qint64> &about = standing.content.entities;
        if (!m_isFiltered || std::any_of(about.begin(), about.end(), [this](qint64 id) { return passes(id); }))
            addLetter(standing.letter, standing);
    }
    return {};
}

void EventReading::addReferral(const ReferralView &view)
{
    const DocketEntry &entry = view.entry;
    //: A referral's number, its title, its recipient
    const QString what = Words::tr("%1 %2, to %3").arg(entry.reference, entry.title, entry.recipient);
    const auto at = [&](TimelineKind kind, const QDateTime &moment, const QString &detail) {
        if (!moment.isValid())
            return addUndated(TimelineLane::referrals);
        TimelineEvent event = eventOf(TimelineLane::referrals, kind, what, detail);
        event.setTime(moment);
        event.docket = entry.id;
        add(event, isChosen(entry));
    };
    at(TimelineKind::referralMade, entry.madeAt, entry.author);
    for (const DocketEvent &event : view.events) {
        if (event.kind != DocketEvent::Kind::state)
            continue;
        const QString state = displayName(event.to);
        at(kindOf(event.to), event.happenedAt, event.note.isEmpty() ? state : state + u": "_s + event.note);
    }
}

void EventReading::addOutcomes(const ReferralView &view)
{
    for (const DocketOutcome &outcome : view.outcomes) {
        const auto item = std::find_if(view.entry.items.begin(), view.entry.items.end(),
                                       [&outcome](const DocketItem &each) { return each.id == outcome.item; });
        if (!outcome.observedAt.isValid()) {
            addUndated(TimelineLane::outcomes);
            continue;
        }
        const bool isKnown = item != view.entry.items.end();
        TimelineEvent event = eventOf(TimelineLane::outcomes, kindOf(outcome.kind),
                                      isKnown ? item->name : view.entry.reference, displayName(outcome.kind));
        event.setTime(outcome.observedAt);
        event.docket = view.entry.id;
        event.record = outcome.evidence.record;
        if (isKnown && item->kind == DocketItem::Kind::entity)
            event.entity = RowId<Entity>(item->item);
        else if (isKnown)
            event.listing = RowId<Listing>(item->item);
        add(event, isKnown && isChosen(*item));
    }
}

Outcome EventReading::addDeadlines(const DocketView &view)
{
    for (const DueDate &due : dueDates(view)) {
        const ReferralView *about = view.find(due.docket);
        const Result<bool> isShown = about ? passes(about->entry) : Result<bool>(false);
        if (!isShown)
            return tl::unexpected(isShown.error());
        if (!*isShown)
            continue;
        TimelineEvent event =
            eventOf(TimelineLane::referrals, TimelineKind::referralDue,
                    Words::tr("%1 %2, to %3").arg(due.reference, due.title, due.recipient), due.clock.name);
        event.setTime(due.clock.dueAt);
        event.docket = due.docket;
        add(event, isChosen(about->entry));
    }
    return {};
}

Outcome EventReading::readDocket()
{
    const Result<DocketView> view = DocketView::read(m_database, m_request.now);
    if (!view)
        return tl::unexpected(view.error());
    for (const ReferralView &referral : view->referrals) {
        const Result<bool> isShown = passes(referral.entry);
        if (!isShown)
            return tl::unexpected(isShown.error());
        if (!*isShown)
            continue;
        addReferral(referral);
        addOutcomes(referral);
    }
    return addDeadlines(*view);
}

Outcome EventReading::readRegistrations()
{
    const auto rows = allRegistrations(m_database);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const RegistrationDates &row : *rows) {
        if (!passes(row.domain.value()))
            continue;
        const auto at = [&](TimelineKind kind, const std::optional<PartialDate> &date) {
            if (!date)
                return;
            TimelineEvent event = eventOf(TimelineLane::registrations, kind, row.name, row.registrar);
            event.setTime(*date);
            event.entity = row.domain;
            event.record = row.record;
            add(event, isChosen(row.domain));
        };
        if (!row.created && !row.changed && !row.expires)
            addUndated(TimelineLane::registrations);
        at(TimelineKind::registered, row.created);
        at(TimelineKind::changed, row.changed);
        at(TimelineKind::expires, row.expires);
    }
    return {};
}

Outcome EventReading::readImports()
{
    const auto sources = allSources(m_database);
    if (!sources)
        return tl::unexpected(sources.error());
    for (const Source &source : *sources) {
        if (source.container || source.isWithdrawn())
            continue;
        TimelineEvent event = eventOf(TimelineLane::imports, TimelineKind::import, source.fileName, source.importedBy);
        if (!source.importedAt.isValid()) {
            addUndated(TimelineLane::imports);
            continue;
        }
        event.setTime(source.importedAt);
        add(event, false);
    }
    return {};
}

Outcome EventReading::readNotes()
{
    const auto notes = datedNotes(m_database);
    if (!notes)
        return tl::unexpected(notes.error());
    for (const NoteOnEntity &note : *notes) {
        if (!passes(note.entity.value()))
            continue;
        TimelineEvent event = eventOf(TimelineLane::notes, TimelineKind::note, note.name,
                                      //: Who wrote a note, and the note
                                      Words::tr("%1: %2").arg(note.author, note.text));
        event.entity = note.entity;
        if (!note.writtenAt.isValid()) {
            addUndated(TimelineLane::notes);
            continue;
        }
        event.setTime(note.writtenAt);
        add(event, isChosen(note.entity));
    }
    return {};
}

Outcome EventReading::readJudgements()
{
    const auto judgements = allJudgements(m_database);
    if (!judgements)
        return tl::unexpected(judgements.error());
    for (const Judgement &judgement : *judgements) {
        if (!judgement.at.isValid() || (!passes(judgement.left.value()) && !passes(judgement.right.value())))
            continue;
        const std::array pair{judgement.left, judgement.right};
        const auto names = labelsOf(m_database, pair);
        if (!names)
            return tl::unexpected(names.error());
        TimelineEvent event =
            eventOf(TimelineLane::notes, TimelineKind::judgement,
                    //: Two names, and whether they are the same
                    Words::tr("%1 and %2: %3").arg(names->at(0), names->at(1), displayName(judgement.verdict)),
                    judgement.reason);
        event.setTime(judgement.at);
        event.entity = judgement.left;
        add(event, isChosen(judgement.left) || isChosen(judgement.right));
    }
    return {};
}

} // namespace

Outcome readLanes(const Database &database, const TimelineRequest &request, CaseTimeline &timeline)
{
    return EventReading(database, request, timeline).readAll();
}

} // namespace interdict
