// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/entityqueries.h"

#include "models/store/linkrules.h"
#include "models/store/rowreading.h"

#include <QCoreApplication>

#include <array>

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
    link.confidence = int(row.integer(10));
    return link;
}

Mention mentionAt(const Statement &row)
{
    return Mention{row.id<Entity>(0),   row.id<Record>(1),   RecordField(row.integer(2)),
                   int(row.integer(3)), int(row.integer(4)), row.text(5)};
}

/// The length of a mention without a row is that of its text.
Result<std::vector<Mention>> withLengths(Result<std::vector<Mention>> mentions)
{
    if (mentions) {
        for (Mention &mention : *mentions) {
            if (mention.length < 0)
                mention.length = int(mention.found.size());
        }
    }
    return mentions;
}

Note noteAt(const Statement &row)
{
    return Note{row.id<Note>(0), row.id<Entity>(1), row.text(2), row.text(3),
                QDateTime::fromString(row.text(4), Qt::ISODate)};
}

#define LINK_COLUMNS                                                                                                   \
    "link.id, kind, from_entity, to_entity, weight, first_seen, last_seen, origin, author, reason, "                   \
    "confidence"
#define MENTION_COLUMNS "mention.entity, mention.record, field, start, length, coalesce(mention.found, entity.found)"

} // namespace

EntityCondition::EntityCondition(const EntityQuery &query)
    : m_filtered(entityFilterSql(query.filters)), m_also(query.also)
{
    if (!query.kinds.empty()) {
        QStringList kinds;
        for (const EntityKind kind : query.kinds)
            kinds << QString::number(int(kind));
        m_sql += u" AND kind IN (%1)"_s.arg(kinds.join(u','));
    }
    if (const QString text = query.text.trimmed(); !text.isEmpty()) {
        m_like = likeAnywhere(text);
        m_sql += u" AND (label LIKE ?1 ESCAPE '\\' OR key LIKE ?1 ESCAPE '\\' OR detail LIKE ?1 ESCAPE '\\')"_s;
    }
    m_sql += m_filtered.sql + m_also.sql;
}

void EntityCondition::bindTo(Statement &statement) const
{
    if (!m_like.isEmpty())
        statement.bindAt(1, QStringView(m_like));
    m_filtered.bindTo(statement);
    for (qsizetype i = 0; i < m_also.texts.size(); ++i)
        statement.bindAt(entityGroupPlace + int(i), QStringView(m_also.texts[i]));
}

namespace {

Result<Statement> idStatement(const Database &database, const EntityQuery &query)
{
    const EntityCondition condition(query);
    const QString direction = query.isDescending ? u"DESC"_s : u"ASC"_s;
    Result<Statement> rows = database.prepare(u"SELECT id FROM entity WHERE 1%1 ORDER BY %2 %3, id %3 LIMIT %4"_s.arg(
        condition.sql(), orderColumn(query.order), direction, QString::number(query.most > 0 ? query.most : -1)));
    if (rows)
        condition.bindTo(*rows);
    return rows;
}

} // namespace

Result<std::vector<RowId<Entity>>> entityIds(const Database &database, const EntityQuery &query)
{
    return rowsOf<RowId<Entity>>(idStatement(database, query), [](const Statement &row) { return row.id<Entity>(0); });
}

Result<std::vector<qint64>> entityNumbers(const Database &database, const EntityQuery &query)
{
    return rowsOf<qint64>(idStatement(database, query), [](const Statement &row) { return row.integer(0); });
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
    return rowsOf<Link>(bound(database, "SELECT " LINK_COLUMNS " FROM link ORDER BY weight DESC, id"), linkAt);
}

Result<std::vector<Link>> linksOf(const Database &database, RowId<Entity> entity)
{
    return rowsOf<Link>(bound(database,
                              "SELECT " LINK_COLUMNS " FROM link WHERE from_entity = ?1 OR to_entity = ?1 "
                              "ORDER BY weight DESC, id",
                              entity),
                        linkAt);
}

Result<Link> linkById(const Database &database, RowId<Link> id)
{
    Result<std::vector<Link>> found =
        rowsOf<Link>(bound(database, "SELECT " LINK_COLUMNS " FROM link WHERE id = ?1", id), linkAt);
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return failure(ErrorCode::notFound,
                       QCoreApplication::translate("EntityQueries", "The case has no link %1.").arg(id.value()));
    return found->front();
}

namespace {

/// The records of a seller: those of their listings, where no other record says otherwise, and those that name them in
/// a row of their own.
#define RECORDS_OF_SELLER(seller)                                                                                      \
    "SELECT record.id FROM listing JOIN record ON record.listing = listing.id WHERE listing.seller = " seller          \
    " AND record.seller = " seller " UNION SELECT record FROM mention WHERE entity = " seller                          \
    " AND field = 4 AND start = 0"

/// The records that imply a link of a seller: theirs, in which the other end stands. From the end with fewer records.
Result<std::vector<RowId<Record>>> impliedRecords(const Database &database, const Link &link, qint64 most)
{
    const char *fromSeller = "SELECT id FROM record WHERE id IN (" RECORDS_OF_SELLER(
        "?1") ") AND (EXISTS (SELECT 1 FROM mention "
              "WHERE mention.record = record.id AND mention.entity = ?2) OR EXISTS (SELECT 1 FROM listing "
              "WHERE listing.id = record.listing AND listing.site = ?2)) "
              "UNION SELECT record FROM link_record WHERE link = ?3 ORDER BY 1 LIMIT ?4";
    const char *fromOther = "SELECT record.id FROM mention JOIN record ON record.id = mention.record "
                            "WHERE mention.entity = ?2 AND record.seller = ?1 "
                            "UNION SELECT record FROM link_record WHERE link = ?3 ORDER BY 1 LIMIT ?4";
    const std::array ends{link.from, link.to};
    const Result<std::vector<EntityRow>> rows = entityRows(database, ends);
    if (!rows)
        return tl::unexpected(rows.error());
    const bool isOtherRarer =
        link.kind != LinkKind::tradesOn && rows->size() == ends.size() && (*rows)[1].records < (*rows)[0].records;
    return rowsOf<RowId<Record>>(
        bound(database, isOtherRarer ? fromOther : fromSeller, link.from, link.to, link.id, most),
        [](const Statement &row) { return row.id<Record>(0); });
}

/// Whether a record's seller and what it names say this link without a row of their own.
Result<bool> isImplied(const Database &database, const Link &link)
{
    const std::array ends{link.from, link.to};
    const Result<std::vector<EntityRow>> rows = entityRows(database, ends);
    if (!rows)
        return tl::unexpected(rows.error());
    if (link.origin == LinkOrigin::drawn || rows->size() != ends.size())
        return false;
    return (*rows)[0].entity.kind == EntityKind::seller &&
           (link.kind == LinkKind::tradesOn || link.kind == linkFromSeller((*rows)[1].entity.kind));
}

} // namespace

Result<std::vector<RowId<Record>>> recordsOfLink(const Database &database, const Link &link, qint64 most)
{
    const Result<bool> implied = isImplied(database, link);
    if (!implied)
        return tl::unexpected(implied.error());
    if (*implied)
        return impliedRecords(database, link, most);
    return rowsOf<RowId<Record>>(
        bound(database, "SELECT record FROM link_record WHERE link = ?1 ORDER BY record LIMIT ?2", link.id, most),
        [](const Statement &row) { return row.id<Record>(0); });
}

Result<std::vector<Mention>> mentionsOf(const Database &database, RowId<Entity> entity, qint64 most)
{
    // Sellers that record and listing imply come in their place.
    return withLengths(rowsOf<Mention>(
        bound(database,
              "SELECT " MENTION_COLUMNS " FROM mention JOIN entity ON entity.id = mention.entity "
              "WHERE mention.entity = ?1 UNION ALL SELECT record.seller, record.id, 4, 0, -1, entity.found "
              "FROM entity JOIN listing ON listing.seller = entity.id JOIN record ON record.listing = listing.id "
              "AND record.seller = entity.id WHERE entity.id = ?1 AND NOT EXISTS (SELECT 1 FROM mention AS own "
              "WHERE own.record = record.id AND own.field = 4 AND own.start = 0 AND own.entity = entity.id) "
              "ORDER BY 2, 3, 4 LIMIT ?2",
              entity, most),
        mentionAt));
}

Result<std::vector<Mention>> mentionsIn(const Database &database, RowId<Record> record)
{
    return withLengths(rowsOf<Mention>(
        bound(database,
              "SELECT " MENTION_COLUMNS " FROM mention JOIN entity ON entity.id = mention.entity "
              "WHERE mention.record = ?1 UNION ALL SELECT record.seller, record.id, 4, 0, -1, entity.found "
              "FROM record JOIN entity ON entity.id = record.seller WHERE record.id = ?1 AND NOT EXISTS (SELECT 1 "
              "FROM mention AS own WHERE own.record = record.id AND own.field = 4 AND own.start = 0 "
              "AND own.entity = record.seller) ORDER BY 3, 4",
              record),
        mentionAt));
}

Result<std::vector<Note>> notesOf(const Database &database, RowId<Entity> entity)
{
    return rowsOf<Note>(
        bound(database, "SELECT id, entity, text, author, written_at FROM note WHERE entity = ?1 ORDER BY id", entity),
        noteAt);
}

} // namespace interdict
