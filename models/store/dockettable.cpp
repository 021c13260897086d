// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/dockettable.h"

#include "models/store/rowreading.h"

#include <QCoreApplication>

#include <unordered_map>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

#define ENTRY_COLUMNS                                                                                                  \
    "id, reference, recipient_id, recipient_kind, recipient, title, marking, door, network, why, details, author, "    \
    "made_at, state, state_since"

QDateTime momentAt(const Statement &row, int column)
{
    return QDateTime::fromString(row.text(column), Qt::ISODate);
}

QString textOf(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

DocketEntry entryAt(const Statement &row)
{
    DocketEntry entry;
    entry.id = row.id<DocketEntry>(0);
    entry.reference = row.text(1);
    entry.recipientId = row.text(2);
    entry.recipientKind = row.text(3);
    entry.recipient = row.text(4);
    entry.title = row.text(5);
    entry.marking = row.text(6);
    entry.door = row.text(7);
    entry.network = row.text(8);
    entry.why = row.text(9);
    entry.details = row.text(10);
    entry.author = row.text(11);
    entry.madeAt = momentAt(row, 12);
    entry.state = ReferralState(row.integer(13));
    entry.stateSince = momentAt(row, 14);
    return entry;
}

Outcome addItems(const Database &database, std::vector<DocketEntry> &entries)
{
    std::unordered_map<qint64, DocketEntry *> byId;
    for (DocketEntry &entry : entries)
        byId.emplace(entry.id.value(), &entry);
    const qint64 only = entries.size() == 1 ? entries.front().id.value() : 0;
    Result<Statement> rows = database.prepare("SELECT docket, id, kind, item, name, why FROM docket_item "
                                              "WHERE ?1 = 0 OR docket = ?1 ORDER BY id");
    if (!rows)
        return tl::unexpected(rows.error());
    return eachRow(rows->bind(only), [&byId](const Statement &row) {
        if (const auto entry = byId.find(row.integer(0)); entry != byId.end())
            entry->second->items.push_back(
                {row.id<DocketItem>(1), DocketItem::Kind(row.integer(2)), row.integer(3), row.text(4), row.text(5)});
    });
}

DocketEvent eventAt(const Statement &row)
{
    DocketEvent event;
    event.id = row.id<DocketEvent>(0);
    event.docket = row.id<DocketEntry>(1);
    event.kind = DocketEvent::Kind(row.integer(2));
    event.from = ReferralState(row.integer(3));
    event.to = ReferralState(row.integer(4));
    event.clock = row.text(5);
    event.dueAt = momentAt(row, 6);
    event.happenedAt = momentAt(row, 7);
    event.enteredAt = momentAt(row, 8);
    event.author = row.text(9);
    event.note = row.text(10);
    event.proof = {row.id<Record>(11), row.id<Source>(12), row.text(13)};
    return event;
}

DocketOutcome outcomeAt(const Statement &row)
{
    DocketOutcome outcome;
    outcome.id = row.id<DocketOutcome>(0);
    outcome.docket = row.id<DocketEntry>(1);
    outcome.item = row.id<DocketItem>(2);
    outcome.kind = OutcomeKind(row.integer(3));
    outcome.observedAt = momentAt(row, 4);
    outcome.enteredAt = momentAt(row, 5);
    outcome.author = row.text(6);
    outcome.note = row.text(7);
    outcome.evidence = {row.id<Record>(8), row.id<Source>(9), {}};
    return outcome;
}

Result<DocketEntry> oneEntry(const Database &database, Statement &rows, const QString &name)
{
    Result<std::vector<DocketEntry>> found = rowsOf<DocketEntry>(rows, entryAt);
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return failure(ErrorCode::notFound,
                       QCoreApplication::translate("Docket", "The docket of this case has no referral %1.").arg(name));
    if (Outcome added = addItems(database, *found); !added)
        return tl::unexpected(added.error());
    return std::move(found->front());
}

} // namespace

Result<std::vector<DocketEntry>> allDocketEntries(const Database &database)
{
    Result<Statement> rows = database.prepare("SELECT " ENTRY_COLUMNS " FROM docket ORDER BY id");
    if (!rows)
        return tl::unexpected(rows.error());
    Result<std::vector<DocketEntry>> entries = rowsOf<DocketEntry>(*rows, entryAt);
    if (!entries || entries->empty())
        return entries;
    if (Outcome added = addItems(database, *entries); !added)
        return tl::unexpected(added.error());
    return entries;
}

Result<DocketEntry> docketEntryById(const Database &database, RowId<DocketEntry> id)
{
    Result<Statement> rows = database.prepare("SELECT " ENTRY_COLUMNS " FROM docket WHERE id = ?1");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(id);
    return oneEntry(database, *rows, QString::number(id.value()));
}

Result<DocketEntry> docketEntryByReference(const Database &database, const QString &reference)
{
    Result<Statement> rows = database.prepare("SELECT " ENTRY_COLUMNS " FROM docket WHERE reference = upper(?1)");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(reference);
    return oneEntry(database, *rows, u"\"%1\""_s.arg(reference));
}

Result<std::vector<RowId<DocketEntry>>> docketEntriesAbout(const Database &database, RowId<Entity> entity)
{
    Result<Statement> rows =
        database.prepare("SELECT docket FROM docket_item WHERE kind = 1 AND item = ?1 ORDER BY docket");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(entity);
    return rowsOf<RowId<DocketEntry>>(*rows, [](const Statement &row) { return row.id<DocketEntry>(0); });
}

Result<std::vector<DocketEvent>> docketEvents(const Database &database, RowId<DocketEntry> docket)
{
    Result<Statement> rows = database.prepare(
        "SELECT id, docket, kind, from_state, to_state, clock, due_at, happened_at, entered_at, author, note, "
        "proof_record, proof_source, proof FROM docket_event WHERE ?1 = 0 OR docket = ?1 ORDER BY id");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(docket);
    return rowsOf<DocketEvent>(*rows, eventAt);
}

Result<std::vector<DocketOutcome>> docketOutcomes(const Database &database, RowId<DocketEntry> docket)
{
    Result<Statement> rows = database.prepare(
        "SELECT id, docket, docket_item, outcome, observed_at, entered_at, author, note, evidence_record, "
        "evidence_source FROM docket_outcome WHERE ?1 = 0 OR docket = ?1 ORDER BY observed_at, id");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(docket);
    return rowsOf<DocketOutcome>(*rows, outcomeAt);
}

Result<bool> recordShows(const Database &database, RowId<Record> record, const DocketItem &item)
{
    const char *ofEntity =
        "SELECT EXISTS (SELECT 1 FROM mention WHERE record = ?1 AND entity = ?2) "
        "OR EXISTS (SELECT 1 FROM registration WHERE record = ?1 AND domain = ?2) "
        "OR EXISTS (SELECT 1 FROM record LEFT JOIN listing ON listing.id = record.listing WHERE record.id = ?1 "
        "AND (record.seller = ?2 OR listing.site = ?2 OR listing.seller = ?2))";
    const char *ofListing = "SELECT EXISTS (SELECT 1 FROM record WHERE id = ?1 AND listing = ?2)";
    Result<Statement> rows = database.prepare(item.kind == DocketItem::Kind::entity ? ofEntity : ofListing);
    if (!rows)
        return tl::unexpected(rows.error());
    const Result<bool> row = rows->bind(record, item.item).step();
    if (!row)
        return row;
    return *row && rows->integer(0) != 0;
}

Result<std::optional<RowId<Record>>> recordOfSourceShowing(const Database &database, RowId<Source> source,
                                                           const DocketItem &item)
{
    // The records of a source have the ids of one span.
    const char *ofEntity =
        "WITH span AS (SELECT first_record AS low, last_record AS high FROM source WHERE id = ?1) "
        "SELECT coalesce(max(id), 0) FROM ("
        "SELECT mention.record AS id FROM mention, span WHERE entity = ?2 AND mention.record BETWEEN low AND high "
        "UNION ALL SELECT registration.record FROM registration, span WHERE domain = ?2 "
        "AND registration.record BETWEEN low AND high "
        "UNION ALL SELECT record.id FROM span JOIN record ON record.id BETWEEN low AND high "
        "LEFT JOIN listing ON listing.id = record.listing "
        "WHERE record.seller = ?2 OR listing.site = ?2 OR listing.seller = ?2)";
    const char *ofListing = "WITH span AS (SELECT first_record AS low, last_record AS high FROM source WHERE id = ?1) "
                            "SELECT coalesce(max(record.id), 0) FROM record, span WHERE record.listing = ?2 "
                            "AND record.id BETWEEN low AND high";
    Result<Statement> rows = database.prepare(item.kind == DocketItem::Kind::entity ? ofEntity : ofListing);
    if (!rows)
        return tl::unexpected(rows.error());
    const Result<bool> row = rows->bind(source, item.item).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row && rows->integer(0) > 0 ? std::optional(rows->id<Record>(0)) : std::nullopt;
}

QJsonObject rowOf(const DocketEntry &entry)
{
    return {{u"reference"_s, entry.reference},
            {u"recipient_id"_s, entry.recipientId},
            {u"recipient_kind"_s, entry.recipientKind},
            {u"recipient"_s, entry.recipient},
            {u"title"_s, entry.title},
            {u"marking"_s, entry.marking},
            {u"door"_s, entry.door},
            {u"network"_s, entry.network},
            {u"why"_s, entry.why},
            {u"details"_s, entry.details},
            {u"author"_s, entry.author},
            {u"made_at"_s, textOf(entry.madeAt)},
            {u"state"_s, int(entry.state)},
            {u"state_since"_s, textOf(entry.stateSince)}};
}

QJsonObject rowOf(const DocketItem &item, RowId<DocketEntry> docket)
{
    return {{u"docket"_s, docket.value()},
            {u"kind"_s, int(item.kind)},
            {u"item"_s, item.item},
            {u"name"_s, item.name},
            {u"why"_s, item.why}};
}

QJsonObject rowOf(const DocketEvent &event)
{
    return {{u"docket"_s, event.docket.value()},
            {u"kind"_s, int(event.kind)},
            {u"from_state"_s, int(event.from)},
            {u"to_state"_s, int(event.to)},
            {u"clock"_s, event.clock},
            {u"due_at"_s, textOf(event.dueAt)},
            {u"happened_at"_s, textOf(event.happenedAt)},
            {u"entered_at"_s, textOf(event.enteredAt)},
            {u"author"_s, event.author},
            {u"note"_s, event.note},
            {u"proof_record"_s, event.proof.record.value()},
            {u"proof_source"_s, event.proof.source.value()},
            {u"proof"_s, event.proof.words}};
}

QJsonObject rowOf(const DocketOutcome &outcome)
{
    return {{u"docket"_s, outcome.docket.value()},
            {u"docket_item"_s, outcome.item.value()},
            {u"outcome"_s, int(outcome.kind)},
            {u"observed_at"_s, textOf(outcome.observedAt)},
            {u"entered_at"_s, textOf(outcome.enteredAt)},
            {u"author"_s, outcome.author},
            {u"note"_s, outcome.note},
            {u"evidence_record"_s, outcome.evidence.record.value()},
            {u"evidence_source"_s, outcome.evidence.source.value()}};
}

} // namespace interdict
