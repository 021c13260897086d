// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/rowchange.h"

#include "models/store/idwell.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// What analysts may change by command; everything else comes from sources. A record's status and the counts of its
/// source change with a review of it; of a packet that was built, only which referral it is a revision of.
const QMap<QString, QStringList> &changeableColumns()
{
    static const QMap<QString, QStringList> columns{
        {u"note"_s, {u"entity"_s, u"kind"_s, u"thing"_s, u"is_internal"_s, u"text"_s, u"author"_s, u"written_at"_s}},
        {u"tag"_s, {u"name"_s, u"colour"_s, u"author"_s, u"made_at"_s}},
        {u"tag_use"_s, {u"tag"_s, u"kind"_s, u"thing"_s, u"author"_s, u"made_at"_s}},
        {u"grade"_s,
         {u"kind"_s, u"thing"_s, u"confidence"_s, u"likelihood"_s, u"reliability"_s, u"credibility"_s, u"reason"_s,
          u"author"_s, u"graded_at"_s}},
        {u"mapping_profile"_s, {u"name"_s, u"version"_s, u"layout_key"_s, u"profile"_s, u"made_at"_s, u"made_by"_s}},
        {u"entity"_s, {u"label"_s}},
        {u"review"_s,
         {u"verdict"_s, u"was_status"_s, u"was_reason"_s, u"reason"_s, u"cells"_s, u"author"_s, u"reviewed_at"_s}},
        {u"record"_s, {u"status"_s, u"reason"_s}},
        {u"source"_s, {u"kept"_s, u"flagged"_s, u"rejected"_s}},
        {u"judgement"_s,
         {u"left_entity"_s, u"right_entity"_s, u"verdict"_s, u"reason"_s, u"confidence"_s, u"author"_s, u"made_at"_s}},
        {u"link"_s,
         {u"kind"_s, u"from_entity"_s, u"to_entity"_s, u"weight"_s, u"origin"_s, u"author"_s, u"reason"_s,
          u"confidence"_s}},
        {u"mark"_s, {u"entity"_s, u"colour"_s, u"author"_s, u"made_at"_s}},
        {u"graph_places"_s, {u"layout"_s, u"places"_s, u"author"_s, u"placed_at"_s}},
        {u"graph_view"_s, {u"kind"_s, u"name"_s, u"state"_s, u"author"_s, u"saved_at"_s}},
        {u"docket"_s,
         {u"reference"_s, u"recipient_id"_s, u"recipient_kind"_s, u"recipient"_s, u"title"_s, u"marking"_s, u"door"_s,
          u"network"_s, u"why"_s, u"details"_s, u"author"_s, u"made_at"_s, u"state"_s, u"state_since"_s}},
        {u"docket_item"_s, {u"docket"_s, u"kind"_s, u"item"_s, u"name"_s, u"why"_s}},
        {u"docket_event"_s,
         {u"docket"_s, u"kind"_s, u"from_state"_s, u"to_state"_s, u"clock"_s, u"due_at"_s, u"happened_at"_s,
          u"entered_at"_s, u"author"_s, u"note"_s, u"proof_record"_s, u"proof_source"_s, u"proof"_s}},
        {u"docket_outcome"_s,
         {u"docket"_s, u"docket_item"_s, u"outcome"_s, u"observed_at"_s, u"entered_at"_s, u"author"_s, u"note"_s,
          u"evidence_record"_s, u"evidence_source"_s}},
        {u"case_property"_s, {u"name"_s, u"value"_s, u"author"_s, u"set_at"_s}},
        {u"saved_search"_s, {u"kind"_s, u"name"_s, u"content"_s, u"author"_s, u"saved_at"_s}},
        {u"fact_marking"_s, {u"kind"_s, u"fact"_s, u"marking"_s, u"reason"_s, u"author"_s, u"marked_at"_s}},
        {u"recipient"_s, {u"token"_s, u"entry"_s, u"author"_s, u"made_at"_s}},
        {u"letter"_s,
         {u"reference"_s, u"addressee"_s, u"content"_s, u"dated"_s, u"calendar"_s, u"response_days"_s, u"author"_s,
          u"made_at"_s, u"delivered"_s, u"delivery_proof"_s, u"received"_s, u"receipt_proof"_s, u"answered"_s,
          u"answer"_s, u"verdict"_s}},
        {u"referral"_s, {u"docket"_s, u"revision"_s, u"supersedes"_s}},
    };
    return columns;
}

tl::unexpected<Error> refused(const RowChange &change, const QString &why)
{
    return failure(ErrorCode::damaged,
                   QCoreApplication::translate("RowChange",
                                               "The change could not be made: the case is no longer as it was "
                                               "when the change was written down. Check the history."),
                   u"%1 %2: %3"_s.arg(change.table).arg(change.id).arg(why));
}

Outcome checkNames(const RowChange &change)
{
    const auto table = changeableColumns().constFind(change.table);
    if (table == changeableColumns().cend())
        return refused(change, u"unknown table"_s);
    const bool isEvidence = change.table == "record"_L1 || change.table == "source"_L1 || change.table == "referral"_L1;
    if (isEvidence && (!change.before || !change.after))
        return refused(change, u"evidence neither comes nor goes by command"_s);
    for (const std::optional<QJsonObject> &side : {change.before, change.after}) {
        if (!side)
            continue;
        for (const QString &column : side->keys()) {
            if (!table->contains(column))
                return refused(change, u"unknown column "_s + column);
        }
    }
    return {};
}

void bindJson(Statement &statement, int index, const QJsonValue &value)
{
    if (value.isDouble())
        statement.bindAt(index, value.toInteger());
    else
        statement.bindAt(index, value.toString());
}

Outcome runWith(const Database &database, const QString &sql, qint64 id, const QJsonObject &values)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bindAt(1, id);
    int index = 1;
    for (const QJsonValue &value : values)
        bindJson(*statement, ++index, value);
    return statement->run();
}

/// Whether the row is there and each named column holds what `expected` says.
Result<bool> rowIs(const Database &database, const RowChange &change, const QJsonObject &expected)
{
    const QString columns = expected.isEmpty() ? u"id"_s : expected.keys().join(u", "_s);
    Result<Statement> select = database.prepare(u"SELECT %1 FROM %2 WHERE id = ?1"_s.arg(columns, change.table));
    if (!select)
        return tl::unexpected(select.error());
    const Result<bool> row = select->bind(change.id).step();
    if (!row || !*row)
        return row;
    int column = 0;
    for (const QJsonValue &value : expected) {
        const bool same =
            value.isDouble() ? select->integer(column) == value.toInteger() : select->text(column) == value.toString();
        if (!same)
            return false;
        ++column;
    }
    return true;
}

QString insertSql(const RowChange &change)
{
    QString columns = u"id"_s;
    QString places = u"?1"_s;
    int index = 1;
    for (const QString &column : change.after->keys()) {
        columns += u", "_s + column;
        places += u", ?"_s + QString::number(++index);
    }
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(change.table, columns, places);
}

QString updateSql(const RowChange &change)
{
    QStringList parts;
    int index = 1;
    for (const QString &column : change.after->keys())
        parts << u"%1 = ?%2"_s.arg(column).arg(++index);
    return u"UPDATE %1 SET %2 WHERE id = ?1"_s.arg(change.table, parts.join(u", "_s));
}

/// Whatever else is undone, another row never has the id: the history goes on naming this one by it.
Outcome noteGiven(const Database &database, const RowChange &change)
{
    Result<Statement> given =
        database.prepare("INSERT INTO given_id (name, highest) VALUES (?1, ?2) ON CONFLICT (name) "
                         "DO UPDATE SET highest = max(highest, excluded.highest)");
    return given ? given->bind(change.table, change.id).run() : tl::unexpected(given.error());
}

Result<qint64> highestGiven(const Database &database, const QString &table)
{
    Result<Statement> given = database.prepare("SELECT highest FROM given_id WHERE name = ?1");
    if (!given)
        return tl::unexpected(given.error());
    const Result<bool> row = given->bind(table).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? given->integer(0) : 0;
}

} // namespace

Outcome applyChange(const Database &database, const RowChange &change)
{
    if (Outcome named = checkNames(change); !named)
        return named;
    const Result<bool> asExpected = rowIs(database, change, change.before.value_or(QJsonObject()));
    if (!asExpected)
        return tl::unexpected(asExpected.error());
    if (*asExpected != change.before.has_value())
        return refused(change, u"row is not as before"_s);
    if (!change.before) {
        Outcome inserted = runWith(database, insertSql(change), change.id, *change.after);
        return inserted ? noteGiven(database, change) : inserted;
    }
    if (!change.after) {
        // Also an id that came by a merge, or before ids were noted.
        Outcome removed = runWith(database, u"DELETE FROM %1 WHERE id = ?1"_s.arg(change.table), change.id, {});
        return removed ? noteGiven(database, change) : removed;
    }
    return runWith(database, updateSql(change), change.id, *change.after);
}

Result<qint64> nextRowId(const Database &database, const QString &table)
{
    if (!changeableColumns().contains(table))
        return failure(ErrorCode::internal, table);
    const Result<qint64> given = highestGiven(database, table);
    if (!given)
        return given;
    if (table == "link"_L1) {
        const Result<qint64> next = nextId(database, WithdrawnKind::link);
        return next ? Result<qint64>(std::max(*next, *given + 1)) : next;
    }
    // A packet keeps the number of its referral, even where the draft was undone.
    const QString query = table == "docket"_L1 ? u"SELECT max(coalesce((SELECT max(id) FROM docket), 0), "
                                                 "coalesce((SELECT max(docket) FROM referral), 0))"_s
                                               : u"SELECT coalesce(max(id), 0) FROM %1"_s.arg(table);
    const Result<qint64> highest = database.number(query.toLatin1().constData());
    if (!highest)
        return highest;
    return std::max(*highest, *given) + 1;
}

QJsonObject toJson(const RowChange &change)
{
    QJsonObject json{{u"table"_s, change.table}, {u"id"_s, change.id}};
    if (change.before)
        json.insert(u"before"_s, *change.before);
    if (change.after)
        json.insert(u"after"_s, *change.after);
    return json;
}

Result<RowChange> rowChangeFromJson(const QJsonObject &json)
{
    RowChange change{json.value(u"table"_s).toString(), json.value(u"id"_s).toInteger(), std::nullopt, std::nullopt};
    if (json.contains(u"before"_s))
        change.before = json.value(u"before"_s).toObject();
    if (json.contains(u"after"_s))
        change.after = json.value(u"after"_s).toObject();
    if (change.id <= 0 || (!change.before && !change.after))
        return refused(change, u"unreadable"_s);
    return change;
}

} // namespace interdict
