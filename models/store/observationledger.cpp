// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/observationledger.h"

#include "models/store/rowreading.h"

#include <algorithm>
#include <optional>

namespace interdict {

namespace {

bool isSame(const std::vector<FieldChange> &a, const std::vector<FieldChange> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const FieldChange &one, const FieldChange &other) {
        return one.field == other.field && one.before == other.before && one.value == other.value;
    });
}

bool isEarlierField(const FieldChange &a, const FieldChange &b)
{
    return a.field < b.field;
}

const FieldChange *changeOf(const Observation &observation, size_t place)
{
    const auto found = std::find_if(observation.changes.begin(), observation.changes.end(),
                                    [place](const FieldChange &c) { return c.field == observedFields[place]; });
    return found == observation.changes.end() ? nullptr : &*found;
}

/// A record that was judged by an older version has outcome none, too, but no changes.
bool hasComeBack(const Observation &observation)
{
    return observation.outcome == RecordOutcome::none && !observation.changes.empty();
}

/// Price and seller stand in the record itself.
bool isOfRecord(size_t place)
{
    return place == pricePlace || place == sellerPlace;
}

} // namespace

ObservationLedger::ObservationLedger(ListingRows rows, std::vector<Statement> sql)
    : m_rows(std::move(rows)),
      m_records(std::move(sql[0])),
      m_changes(std::move(sql[1])),
      m_forget(std::move(sql[2])),
      m_note(std::move(sql[3])),
      m_outcome(std::move(sql[4])),
      m_mention(std::move(sql[5]))
{
}

Result<ObservationLedger> ObservationLedger::prepare(const Database &database)
{
    Result<ListingRows> rows = ListingRows::prepare(database);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Statement> sql;
    for (const char *text : {
             "SELECT record.id, coalesce(seen, ''), outcome, stated, coalesce(price, ''), coalesce(seller, 0), "
             "coalesce(entity.found, ''), mention.found FROM record LEFT JOIN entity ON entity.id = seller "
             "LEFT JOIN mention ON mention.record = record.id AND mention.field = 4 AND mention.start = 0 "
             "AND mention.entity = seller WHERE listing = ?1 ORDER BY record.id",
             "SELECT field, before, value FROM observation_change WHERE record = ?1 ORDER BY field",
             "DELETE FROM observation_change WHERE record = ?1",
             "INSERT INTO observation_change (record, field, before, value) VALUES (?1, ?2, ?3, ?4)",
             "UPDATE record SET outcome = ?2 WHERE id = ?1",
             "INSERT OR IGNORE INTO mention (record, field, start, entity, length, found) "
             "VALUES (?1, 4, 0, ?2, ?3, NULL)",
         }) {
        Result<Statement> statement = database.prepare(text);
        if (!statement)
            return tl::unexpected(statement.error());
        sql.push_back(std::move(*statement));
    }
    return ObservationLedger(std::move(*rows), std::move(sql));
}

Result<std::vector<Observation>> ObservationLedger::readRecords(qint64 listing)
{
    return rowsOf<Observation>(m_records.bind(listing), [](const Statement &row) {
        Observation observation;
        observation.record = row.integer(0);
        observation.seen = SeenDate::fromText(row.text(1).toLatin1());
        observation.outcome = RecordOutcome(row.integer(2));
        observation.stated = int(row.integer(3));
        observation.said.texts[pricePlace] = row.text(4);
        if (const Result<Money> price = Money::parse(row.text(4)); price)
            observation.said.priceOrder = price->approximate();
        observation.said.seller = row.integer(5);
        observation.sellerFound = row.text(6);
        if (observation.said.seller)
            observation.said.texts[sellerPlace] = row.isNull(7) ? observation.sellerFound : row.text(7);
        return observation;
    });
}

Outcome ObservationLedger::readChanges(Observation &observation)
{
    return eachRow(m_changes.bind(observation.record), [&observation](const Statement &row) {
        observation.changes.push_back({RecordField(row.integer(0)), row.text(1), row.text(2)});
    });
}

void ObservationLedger::recallContents(std::vector<Observation> &observations, const ListingContent &shown)
{
    // At the start the listing showed what the first change of a field says it showed before, else what it shows now.
    ListingState state{shown, {}, {}, 0};
    for (size_t place = 0; place < observedFields.size(); ++place) {
        for (const Observation &observation : observations) {
            const FieldChange *change = hasComeBack(observation) ? nullptr : changeOf(observation, place);
            if (!change)
                continue;
            if (!isOfRecord(place))
                state.shown.texts[place] = change->before;
            break;
        }
    }
    for (Observation &observation : observations) {
        const bool isBack = hasComeBack(observation);
        for (size_t place = 0; place < observedFields.size(); ++place) {
            if (isOfRecord(place) || !(observation.stated & 1 << place))
                continue;
            const FieldChange *change = changeOf(observation, place);
            observation.said.texts[place] = change ? change->value : isBack ? QString() : state.shown.texts[place];
        }
        if (!isBack)
            static_cast<void>(observe(state, observation.said, observation.seen));
    }
}

Result<std::vector<Observation>> ObservationLedger::observationsOf(qint64 listing)
{
    const Result<ListingContent> shown = m_rows.content(listing);
    if (!shown)
        return tl::unexpected(shown.error());
    Result<std::vector<Observation>> observations = readRecords(listing);
    if (!observations)
        return observations;
    for (Observation &observation : *observations) {
        if (Outcome read = readChanges(observation); !read)
            return tl::unexpected(read.error());
    }
    recallContents(*observations, *shown);
    return observations;
}

Outcome ObservationLedger::noteVerdict(const Observation &observation, const ObservationVerdict &verdict)
{
    if (verdict.outcome == observation.outcome && isSame(verdict.changes, observation.changes))
        return {};
    if (Outcome forgotten = m_forget.bind(observation.record).run(); !forgotten)
        return forgotten;
    for (const FieldChange &change : verdict.changes) {
        m_note.bind(observation.record, int(change.field), change.before, change.value);
        if (Outcome noted = m_note.run(); !noted)
            return noted;
    }
    return m_outcome.bind(observation.record, int(verdict.outcome)).run();
}

Result<SellerChange> ObservationLedger::judge(qint64 listing, const std::vector<Observation> &observations)
{
    const Result<ListingContent> before = m_rows.content(listing);
    if (!before)
        return tl::unexpected(before.error());
    ListingState state;
    for (const Observation &observation : observations) {
        ObservationVerdict verdict = observe(state, observation.said, observation.seen);
        std::erase_if(verdict.changes, [](const FieldChange &change) { return !isStored(change); });
        std::sort(verdict.changes.begin(), verdict.changes.end(), isEarlierField);
        if (verdict.taken & 1 << sellerPlace)
            state.shown.texts[sellerPlace] = observation.sellerFound;
        if (Outcome noted = noteVerdict(observation, verdict); !noted)
            return tl::unexpected(noted.error());
    }
    int differs = 0;
    for (size_t place = 0; place < observedFields.size(); ++place)
        differs |= before->isSame(place, state.shown) ? 0 : 1 << place;
    // Always: a case of an older version has no digest yet.
    if (Outcome written = m_rows.rewrite(listing, *before, state.shown, differs); !written)
        return tl::unexpected(written.error());
    if (Outcome written = m_rows.writeCounts(listing, {state.first, state.last, state.sightings}); !written)
        return tl::unexpected(written.error());
    if (Outcome stated = stateSellers(observations, state.shown.seller); !stated)
        return tl::unexpected(stated.error());
    return differs & 1 << sellerPlace ? SellerChange{before->seller, state.shown.seller} : SellerChange{};
}

Outcome ObservationLedger::stateSellers(const std::vector<Observation> &observations, qint64 shown)
{
    for (const Observation &observation : observations) {
        if (observation.said.seller == 0 || observation.said.seller == shown)
            continue;
        m_mention.bind(observation.record, observation.said.seller, qint64(observation.sellerFound.size()));
        if (Outcome written = m_mention.run(); !written)
            return written;
    }
    return {};
}

Outcome ObservationLedger::stateSellers(qint64 listing)
{
    const Result<ListingContent> shown = m_rows.content(listing);
    const Result<std::vector<Observation>> observations = readRecords(listing);
    if (!shown || !observations)
        return tl::unexpected(!shown ? shown.error() : observations.error());
    return stateSellers(*observations, shown->seller);
}

} // namespace interdict
