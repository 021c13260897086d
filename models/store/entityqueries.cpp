// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/entityqueries.h"

#include <QCoreApplication>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

QString orderColumn(EntityOrder order)
{
    switch (order) {
    case EntityOrder::label:
        return u"label COLLATE NOCASE"_s;
    case EntityOrder::kind:
        return u"kind"_s;
    case EntityOrder::detail:
        return u"detail COLLATE NOCASE"_s;
    case EntityOrder::listings:
        return u"listings"_s;
    case EntityOrder::records:
        return u"records"_s;
    case EntityOrder::links:
        return u"((SELECT count(*) FROM link WHERE from_entity = entity.id) + (SELECT count(*) FROM link WHERE "
               u"to_entity = "
               "entity.id))"_s;
    case EntityOrder::firstSeen:
        return u"first_seen"_s;
    case EntityOrder::lastSeen:
        return u"last_seen"_s;
    }
    return u"id"_s;
}

Link linkAt(const Statement &row)
{
    Link link;
    link.id = row.id<Link>(0);
    link.kind = LinkKind(row.integer(1));
    link.from = row.id<Entity>(2);
    link.to = row.id<Entity>(3);
    link.weight = row.integer(4);
    link.first = row.date(5);
    link.last = row.date(6);
    link.origin = LinkOrigin(row.integer(7));
    link.author = row.text(8);
    link.reason = row.text(9);
    return link;
}

Mention mentionAt(const Statement &row)
{
    return Mention{row.id<Entity>(0),   row.id<Record>(1),   RecordField(row.integer(2)),
                   int(row.integer(3)), int(row.integer(4)), row.text(5)};
}

Note noteAt(const Statement &row)
{
    return Note{row.id<Note>(0), row.id<Entity>(1), row.text(2), row.text(3),
                QDateTime::fromString(row.text(4), Qt::ISODate)};
}

template <typename Row, typename At>
Result<std::vector<Row>> collect(Result<Statement> rows, At at)
{
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Row> found;
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return found;
        found.push_back(at(*rows));
    }
}

template <typename... Values>
Result<Statement> prepared(const Database &database, const char *sql, const Values &...values)
{
    Result<Statement> statement = database.prepare(sql);
    if (statement)
        statement->bind(values...);
    return statement;
}

#define LINK_COLUMNS "link.id, kind, from_entity, to_entity, weight, first_seen, last_seen, origin, author, reason"
#define MENTION_COLUMNS "mention.entity, mention.record, field, start, length, coalesce(found, entity.label)"

} // namespace

Result<std::vector<RowId<Entity>>> entityIds(const Database &database, const EntityQuery &query)
{
    QString sql = u"SELECT id FROM entity WHERE 1"_s;
    if (!query.kinds.empty()) {
        QStringList kinds;
        for (const EntityKind kind : query.kinds)
            kinds << QString::number(int(kind));
        sql += u" AND kind IN (%1)"_s.arg(kinds.join(u','));
    }
    const QString text = query.text.trimmed();
    if (!text.isEmpty())
        sql += u" AND (label LIKE ?1 ESCAPE '\\' OR key LIKE ?1 ESCAPE '\\' OR detail LIKE ?1 ESCAPE '\\')"_s;
    const QString direction = query.isDescending ? u"DESC"_s : u"ASC"_s;
    sql += u" ORDER BY %1 %2, id %2"_s.arg(orderColumn(query.order), direction);
    Result<Statement> rows = database.prepare(sql);
    if (rows && !text.isEmpty())
        rows->bind(likeAnywhere(text));
    return collect<RowId<Entity>>(std::move(rows), [](const Statement &row) { return row.id<Entity>(0); });
}

Result<std::vector<EntityRow>> entityRows(const Database &database, std::span<const RowId<Entity>> ids)
{
    Result<Statement> select = database.prepare(
        "SELECT id, kind, key, scope, label, detail, listings, records, (SELECT count(*) FROM link WHERE from_entity = "
        "?1) + "
        "(SELECT count(*) FROM link WHERE to_entity = ?1), first_seen, last_seen FROM entity WHERE id = ?1");
    if (!select)
        return tl::unexpected(select.error());
    std::vector<EntityRow> found;
    found.reserve(ids.size());
    for (const RowId<Entity> id : ids) {
        const Result<bool> row = select->bind(id).step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            continue;
        const Entity entity{select->id<Entity>(0), EntityKind(select->integer(1)),
                            select->text(2),       select->text(3),
                            select->text(4),       select->text(5)};
        found.push_back(
            {entity, select->integer(6), select->integer(7), select->integer(8), select->date(9), select->date(10)});
    }
    return found;
}

Result<std::vector<Link>> allLinks(const Database &database)
{
    return collect<Link>(prepared(database, "SELECT " LINK_COLUMNS " FROM link ORDER BY weight DESC, id"), linkAt);
}

Result<std::vector<Link>> linksOf(const Database &database, RowId<Entity> entity)
{
    return collect<Link>(prepared(database,
                                  "SELECT " LINK_COLUMNS " FROM link WHERE from_entity = ?1 OR to_entity = ?1 "
                                  "ORDER BY weight DESC, id",
                                  entity),
                         linkAt);
}

Result<Link> linkById(const Database &database, RowId<Link> id)
{
    Result<std::vector<Link>> found =
        collect<Link>(prepared(database, "SELECT " LINK_COLUMNS " FROM link WHERE id = ?1", id), linkAt);
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return failure(ErrorCode::notFound,
                       QCoreApplication::translate("EntityQueries", "The case has no link %1.").arg(id.value()));
    return found->front();
}

Result<std::vector<RowId<Record>>> recordsOfLink(const Database &database, const Link &link, qint64 most)
{
    const auto at = [](const Statement &row) { return row.id<Record>(0); };
    if (link.kind == LinkKind::tradesOn)
        return collect<RowId<Record>>(
            prepared(database,
                     "SELECT record.id FROM listing JOIN record ON record.listing = listing.id "
                     "WHERE listing.seller = ?1 AND listing.site = ?2 ORDER BY record.id LIMIT ?3",
                     link.from, link.to, most),
            at);
    return collect<RowId<Record>>(
        prepared(database, "SELECT record FROM link_record WHERE link = ?1 ORDER BY record LIMIT ?2", link.id, most),
        at);
}

Result<std::vector<Mention>> mentionsOf(const Database &database, RowId<Entity> entity, qint64 most)
{
    return collect<Mention>(prepared(database,
                                     "SELECT " MENTION_COLUMNS
                                     " FROM mention JOIN entity ON entity.id = mention.entity "
                                     "WHERE mention.entity = ?1 ORDER BY mention.record, field, start LIMIT ?2",
                                     entity, most),
                            mentionAt);
}

Result<std::vector<Mention>> mentionsIn(const Database &database, RowId<Record> record)
{
    return collect<Mention>(prepared(database,
                                     "SELECT " MENTION_COLUMNS
                                     " FROM mention JOIN entity ON entity.id = mention.entity "
                                     "WHERE mention.record = ?1 ORDER BY field, start",
                                     record),
                            mentionAt);
}

Result<std::vector<Note>> notesOf(const Database &database, RowId<Entity> entity)
{
    return collect<Note>(prepared(database,
                                  "SELECT id, entity, text, author, written_at FROM note WHERE entity = ?1 ORDER BY id",
                                  entity),
                         noteAt);
}

} // namespace interdict
