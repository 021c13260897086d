// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/docketsightings.h"

#include "models/casework/docketevidence.h"
#include "models/store/listingqueries.h"
#include "models/store/registrationqueries.h"
#include "models/store/sourcequeries.h"

#include <algorithm>
#include <optional>

namespace interdict {

namespace {

/// Finds what the newest record shows of one item.
class ItemSighting
{
public:
    ItemSighting(const Database &database, const ReferralView &view, const QDateTime &now)
        : m_database(database), m_view(view), m_sent(lastSent(view.events)), m_now(now)
    {
    }

    [[nodiscard]] Result<std::optional<ItemObservation>> of(const DocketItem &item) const
    {
        return item.kind == DocketItem::Kind::entity ? ofDomain(item) : ofListing(item);
    }

private:
    [[nodiscard]] Result<std::optional<ItemObservation>> ofDomain(const DocketItem &item) const;
    [[nodiscard]] Result<std::optional<ItemObservation>> ofListing(const DocketItem &item) const;
    [[nodiscard]] bool isSince(const PartialDate &date) const;
    [[nodiscard]] bool isNoted(const DocketItem &item, RowId<Record> record, RowId<Source> source) const;
    [[nodiscard]] Result<Source> sourceOf(RowId<Record> record) const;

    const Database &m_database;
    const ReferralView &m_view;
    QDateTime m_sent;
    QDateTime m_now;
};

/// By the record itself, or by the file it stands in.
bool ItemSighting::isNoted(const DocketItem &item, RowId<Record> record, RowId<Source> source) const
{
    return std::any_of(m_view.outcomes.begin(), m_view.outcomes.end(), [&](const DocketOutcome &outcome) {
        return outcome.item == item.id && (outcome.evidence.record == record || outcome.evidence.source == source);
    });
}

Result<Source> ItemSighting::sourceOf(RowId<Record> record) const
{
    const Result<Record> row = recordById(m_database, record);
    return row ? sourceById(m_database, row->source) : tl::unexpected(row.error());
}

/// A day after the one on which it was sent, and not one to come.
bool ItemSighting::isSince(const PartialDate &date) const
{
    const QDateTime day(date.firstDay(), QTime(0, 0), Qt::UTC);
    return date.firstDay() == date.lastDay() && isDayBefore(m_sent, day) && !isDayBefore(m_now, day);
}

/// Only an answer that says of which day it is: a file may be years older than its import.
Result<std::optional<ItemObservation>> ItemSighting::ofDomain(const DocketItem &item) const
{
    const Result<std::vector<RegistrationRow>> rows = registrationsOf(m_database, RowId<Entity>(item.item));
    if (!rows)
        return tl::unexpected(rows.error());
    const RegistrationRow *newest = nullptr;
    for (const RegistrationRow &row : *rows) {
        const bool isNewer = !newest || (row.lookedUp && row.lookedUp->lastDay() >= newest->lookedUp->lastDay());
        if (row.lookedUp && !row.status.isEmpty() && isNewer)
            newest = &row;
    }
    if (!newest || !isSince(*newest->lookedUp))
        return std::nullopt;
    const Result<Source> source = sourceOf(newest->record);
    if (!source)
        return tl::unexpected(source.error());
    if (isNoted(item, newest->record, source->id))
        return std::nullopt;
    const QDateTime day(newest->lookedUp->firstDay(), QTime(0, 0), Qt::UTC);
    return ItemObservation{{item.id}, outcomeOfStatus(newest->status), day, {}, {newest->record, {}, {}}};
}

Result<std::optional<ItemObservation>> ItemSighting::ofListing(const DocketItem &item) const
{
    const Result<std::vector<Sighting>> sightings = sightingsOf(m_database, RowId<Listing>(item.item));
    if (!sightings)
        return tl::unexpected(sightings.error());
    if (sightings->empty() || !sightings->back().seen)
        return std::nullopt;
    const Sighting &newest = sightings->back(); // in the order of time
    const Result<Source> source = sourceOf(newest.record);
    if (!source)
        return tl::unexpected(source.error());
    if (!isSince(*newest.seen) || isNoted(item, newest.record, source->id))
        return std::nullopt;
    const QDateTime seen(newest.seen->firstDay(), QTime(0, 0), Qt::UTC);
    return ItemObservation{{item.id}, OutcomeKind::stillUp, seen, {}, {newest.record, {}, {}}};
}

} // namespace

Result<std::vector<FoundOutcomes>> outcomesInRecords(const Database &database, const DocketView &view)
{
    std::vector<FoundOutcomes> found;
    for (const ReferralView &one : view.referrals) {
        if (!isUnderWay(one.entry.state))
            continue;
        FoundOutcomes of{one.entry.id, one.entry.reference, {}};
        const ItemSighting sighting(database, one, view.now);
        for (const DocketItem &item : one.entry.items) {
            Result<std::optional<ItemObservation>> seen = sighting.of(item);
            if (!seen)
                return tl::unexpected(seen.error());
            if (*seen)
                of.observations.push_back(std::move(**seen));
        }
        if (!of.observations.empty())
            found.push_back(std::move(of));
    }
    return found;
}

qint64 countOf(const std::vector<FoundOutcomes> &found)
{
    qint64 count = 0;
    for (const FoundOutcomes &one : found)
        count += qint64(one.observations.size());
    return count;
}

} // namespace interdict
