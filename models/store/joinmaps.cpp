// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/joinmaps.h"

#include "models/store/idwell.h"
#include "models/store/rowchange.h"
#include "models/store/tablerules.h"

#include <set>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// All that rows can name.
std::set<QByteArray> namedTables()
{
    std::set<QByteArray> names{"source", "record", "entity", "listing", "link"};
    for (const TableRule &rule : tableRules()) {
        for (const RowReference &reference : rule.references)
            names.insert(reference.table);
    }
    return names;
}

constexpr const char *mapFound[] = {
    // A source that was read in the same way has its records in the same order.
    "INSERT OR IGNORE INTO map_record SELECT theirs.id, mine.id FROM map_source JOIN other.source AS from_source ON "
    "from_source.id = map_source.other JOIN main.source AS to_source ON to_source.id = map_source.ours JOIN "
    "other.record AS theirs ON theirs.id BETWEEN from_source.first_record AND from_source.last_record JOIN main.record "
    "AS mine ON mine.id = theirs.id - from_source.first_record + to_source.first_record WHERE mine.source = "
    "to_source.id AND theirs.source = from_source.id AND mine.row_number = theirs.row_number AND mine.byte_offset = "
    "theirs.byte_offset",
    "INSERT OR IGNORE INTO map_listing SELECT theirs.listing, mine.listing FROM map_record JOIN other.record AS theirs "
    "ON theirs.id = map_record.other JOIN main.record AS mine ON mine.id = map_record.ours WHERE theirs.listing IS NOT "
    "NULL AND mine.listing IS NOT NULL",
    "INSERT OR IGNORE INTO map_entity SELECT theirs.id, mine.id FROM other.entity AS theirs JOIN main.entity AS mine "
    "ON mine.kind = theirs.kind AND mine.scope = theirs.scope AND mine.key = theirs.key",
    "INSERT OR IGNORE INTO map_link SELECT theirs.id, mine.id FROM other.link AS theirs JOIN map_entity AS a ON "
    "a.other "
    "= theirs.from_entity JOIN map_entity AS b ON b.other = theirs.to_entity JOIN main.link AS mine ON "
    "mine.from_entity = a.ours AND mine.to_entity = b.ours AND mine.kind = theirs.kind AND mine.origin = 0 WHERE "
    "theirs.origin = 0",
};

/// The entities of the other case that analysts' rows name, as a list of SELECTs.
QByteArray namedEntities()
{
    QByteArrayList selects;
    for (const TableRule &rule : tableRules()) {
        const QByteArray table(rule.table);
        if (rule.merging != TableRule::Merging::rows && table != "link")
            continue;
        for (const RowReference &reference : rule.references) {
            if (QByteArray(reference.table) != "entity")
                continue;
            QByteArray select = QByteArray("SELECT ") + reference.column + " FROM other." + table;
            if (table == "link")
                select += " WHERE origin = 1";
            if (reference.kindColumn)
                select += QByteArray(" WHERE ") + reference.kindColumn + " = " + QByteArray::number(reference.kind);
            selects << select;
        }
    }
    return selects.join(" UNION ");
}

} // namespace

Outcome makeJoinMaps(const Database &database)
{
    for (const QByteArray &table : namedTables()) {
        if (Outcome made = database.execute("DROP TABLE IF EXISTS temp.map_" + table + "; CREATE TEMP TABLE map_" +
                                            table + " (other INTEGER PRIMARY KEY, ours INTEGER NOT NULL)");
            !made)
            return made;
    }
    return {};
}

Outcome mapRow(const Database &database, const char *table, qint64 other, qint64 ours)
{
    Result<Statement> insert =
        database.prepare(u"INSERT OR IGNORE INTO map_%1 (other, ours) VALUES (?1, ?2)"_s.arg(QLatin1StringView(table)));
    return insert ? insert->bind(other, ours).run() : tl::unexpected(insert.error());
}

Outcome mapEvidence(const Database &database)
{
    for (const char *sql : mapFound) {
        if (Outcome mapped = database.execute(sql); !mapped)
            return mapped;
    }
    return {};
}

Result<qint64> bringHeldEntities(const Database &database)
{
    const Result<qint64> next = nextId(database, WithdrawnKind::entity);
    if (!next)
        return next;
    const QByteArray named = namedEntities();
    const QByteArray first = QByteArray::number(*next - 1);
    if (Outcome brought = database.execute(
            "INSERT INTO main.entity (id, kind, scope, key, label, detail, found) SELECT " + first +
            " + row_number() OVER (ORDER BY id), kind, scope, key, label, detail, found FROM other.entity WHERE id NOT "
            "IN (SELECT other FROM map_entity) AND id IN (" +
            named + ")");
        !brought)
        return tl::unexpected(brought.error());
    if (Outcome mapped = database.execute(mapFound[2]); !mapped)
        return tl::unexpected(mapped.error());
    return database.number(QByteArray("SELECT count(*) FROM main.entity WHERE id > " + first).constData());
}

Result<qint64> unusedRowId(const Database &database, const QString &table)
{
    if (table == "link"_L1)
        return nextId(database, WithdrawnKind::link);
    Result<Statement> highest = database.prepare(
        u"SELECT max(coalesce((SELECT max(id) FROM main.%1), 0), coalesce((SELECT max(json_extract(each.value, "
        u"'$.id')) "
        "FROM main.history, json_each(history.details, '$.changes') AS each WHERE json_extract(each.value, '$.table') "
        "= "
        "?1), 0), %2)"_s.arg(table, table == "docket"_L1 ? u"coalesce((SELECT max(docket) FROM main.referral), 0)"_s
                                                         : u"0"_s));
    if (!highest)
        return tl::unexpected(highest.error());
    const Result<bool> row = highest->bind(table).step();
    return row ? Result<qint64>(highest->integer(0) + 1) : tl::unexpected(row.error());
}

} // namespace interdict
