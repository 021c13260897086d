// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/tablejoining.h"

#include "models/store/joinmaps.h"
#include "models/store/rowreading.h"

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// Who wrote a row, and when: two that differ in nothing else say the same.
bool isSignature(const QString &column)
{
    static const QStringList names{u"author"_s,    u"made_at"_s,  u"made_by"_s,    u"written_at"_s, u"reviewed_at"_s,
                                   u"marked_at"_s, u"saved_at"_s, u"entered_at"_s, u"graded_at"_s};
    return names.contains(column);
}

/// References that people gave and that two cases may have given to different things.
bool isNumbered(const QString &table)
{
    return table == "docket"_L1 || table == "letter"_L1 || table == "mapping_profile"_L1 || table == "saved_search"_L1;
}

/// A condition on an array of filters: one names an entity for which also `which` holds.
QString namesEntity(const QString &array, const QString &which)
{
    return u"EXISTS (SELECT 1 FROM json_each(%1) AS each WHERE CASE each.type WHEN 'object' THEN "
           "json_extract(each.value, '$.entity') END IS NOT NULL AND %2)"_s.arg(array, which);
}

/// An array of filters with the entities of this case in it, null for one that is not here; other elements as they are.
QString withOurEntities(const QString &array)
{
    return u"(SELECT json_group_array(json(filter)) FROM (SELECT CASE WHEN each.type <> 'object' THEN "
           "json_quote(each.value) WHEN json_extract(each.value, '$.entity') IS NULL THEN each.value ELSE "
           "json_set(each.value, '$.entity', (SELECT ours FROM map_entity WHERE other = json_extract(each.value, "
           "'$.entity'))) END AS filter FROM json_each(%1) AS each ORDER BY each.key))"_s.arg(array);
}

/// Saved filters with the entities of this case; NULL where one is not in it. Others are taken as they were written.
QString mappedFilters()
{
    const QString content = u"theirs.content"_s;
    return u"CASE WHEN theirs.kind <> 2 OR NOT json_valid(%1) OR json_type(%1) <> 'array' OR NOT %2 THEN %1 WHEN %3 "
           u"THEN "
           "NULL ELSE %4 END"_s.arg(content, namesEntity(content, u"1"_s),
                                    namesEntity(content, u"json_extract(each.value, '$.entity') NOT IN (SELECT other "
                                                         "FROM map_entity)"_s),
                                    withOurEntities(content));
}

} // namespace

QString TableJoining::named(const RowReference &reference) const
{
    QString sql = u"(SELECT map.ours FROM map_%1 AS map WHERE map.other = theirs.%2)"_s.arg(
        QLatin1StringView(reference.table), QLatin1StringView(reference.column));
    return reference.missing == RowReference::Missing::none ? u"coalesce(%1, 0)"_s.arg(sql) : sql;
}

/// The column's value with the ids of this case in it.
QString TableJoining::mapped(const QString &column) const
{
    // The ids of what a letter or a packet is about stand in JSON.
    const bool isLetter = m_table == "letter"_L1 && column == "content"_L1;
    const bool isPacket = m_table == "referral"_L1 && column == "choices"_L1;
    if (isLetter || isPacket) {
        const QString theirs = u"theirs."_s + column;
        const QString entities =
            u"(SELECT json_group_array(ours) FROM (SELECT map.ours FROM json_each(%1, '$.entities') AS each JOIN "
            "map_entity AS map ON map.other = each.value ORDER BY map.ours))"_s.arg(theirs);
        const QString array = u"json_extract(%1, '$.filters')"_s.arg(theirs);
        const QString filters =
            u", '$.filters', json(CASE json_type(%1, '$.filters') WHEN 'array' THEN %2 ELSE '[]' END)"_s.arg(
                theirs, withOurEntities(array));
        return u"CASE WHEN json_valid(%1) AND json_type(%1, '$.entities') = 'array' THEN json_set(%1, '$.entities', "
               "%2%3) ELSE %1 END"_s.arg(theirs, entities, isPacket ? filters : QString());
    }
    if (m_table == "saved_search"_L1 && column == "content"_L1)
        return mappedFilters();
    QString cases;
    QString kindColumn;
    for (const RowReference &reference : m_rule.references) {
        if (column != QLatin1StringView(reference.column))
            continue;
        if (!reference.kindColumn)
            return named(reference);
        kindColumn = QString::fromLatin1(reference.kindColumn);
        cases += u" WHEN %1 THEN %2"_s.arg(reference.kind).arg(named(reference));
    }
    return cases.isEmpty() ? u"theirs.%1"_s.arg(column)
                           : u"CASE theirs.%1%2 ELSE theirs.%3 END"_s.arg(kindColumn, cases, column);
}

Outcome TableJoining::readIncoming()
{
    const Result<QStringList> columns = columnsOf(m_database, m_table);
    if (!columns)
        return tl::unexpected(columns.error());
    m_columns = *columns;
    m_columns.removeOne(u"id"_s);
    QStringList values{u"theirs.id AS other_id"_s, mapped(u"id"_s) + u" AS own_id"_s, u"NULL AS our_id"_s,
                       u"0 AS is_same"_s};
    for (const QString &column : std::as_const(m_columns))
        values << mapped(column) + u" AS "_s + column;
    const QString where = m_table == "link"_L1 ? u" WHERE theirs.origin = 1"_s : QString();
    if (Outcome dropped = run(u"DROP TABLE IF EXISTS temp.incoming"_s); !dropped)
        return dropped;
    return run(u"CREATE TEMP TABLE incoming AS SELECT %1 FROM other.%2 AS theirs%3 ORDER BY theirs.id"_s.arg(
        values.join(u", "_s), m_table, where));
}

/// Rows about something that is not in this case stay behind.
Outcome TableJoining::dropUnnamed()
{
    QStringList missing;
    for (const RowReference &reference : m_rule.references) {
        const QString column = QString::fromLatin1(reference.column);
        if (reference.missing != RowReference::Missing::forbidden)
            continue;
        const QString isMissing = (column == "id"_L1 ? u"own_id"_s : column) + u" IS NULL"_s;
        missing << (reference.kindColumn ? u"(%1 = %2 AND %3)"_s.arg(QLatin1StringView(reference.kindColumn))
                                               .arg(reference.kind)
                                               .arg(isMissing)
                                         : isMissing);
    }
    if (m_table == "judgement"_L1 || m_table == "link"_L1) // both ends became one here
        missing << (m_table == "link"_L1 ? u"from_entity = to_entity"_s : u"left_entity = right_entity"_s);
    if (m_table == "saved_search"_L1)
        missing << u"content IS NULL"_s;
    if (missing.isEmpty())
        return {};
    const QString where = missing.join(u" OR "_s);
    const Result<qint64> left = count(u"SELECT count(*) FROM incoming WHERE "_s + where);
    if (!left)
        return tl::unexpected(left.error());
    m_tally.notTaken += *left;
    return run(u"DELETE FROM incoming WHERE "_s + where);
}

/// Of two that are judged the smaller id stands on the left.
Outcome TableJoining::orderPairs()
{
    if (m_table != "judgement"_L1)
        return {};
    return run(u"UPDATE incoming SET left_entity = right_entity, right_entity = left_entity WHERE left_entity > "
               "right_entity"_s);
}

QString TableJoining::sameRow() const
{
    QStringList same;
    for (const char *identity : m_rule.identity) {
        const QString column = QString::fromLatin1(identity);
        same << (column == "id"_L1 ? u"mine.id = incoming.own_id"_s : u"mine.%1 IS incoming.%1"_s.arg(column));
    }
    const QString text = QString(m_suffix).replace(u'\'', u"''"_s);
    if (m_table == "saved_search"_L1)
        same = QStringList{u"mine.kind = incoming.kind AND mine.content = incoming.content"_s,
                           u"mine.name IN (incoming.name, incoming.name || '%1')"_s.arg(text)};
    if (m_table == "docket"_L1 || m_table == "letter"_L1) {
        same = QStringList{u"mine.reference IN (incoming.reference, incoming.reference || '%1')"_s.arg(text),
                           u"mine.made_at = incoming.made_at AND mine.author = incoming.author"_s};
    }
    if (m_table == "mapping_profile"_L1)
        same << u"mine.profile = incoming.profile AND mine.layout_key = incoming.layout_key"_s;
    return same.join(u" AND "_s);
}

QString TableJoining::differs() const
{
    QStringList different;
    for (const QString &column : m_columns) {
        const bool isName = column == "reference"_L1 || (m_table == "saved_search"_L1 && column == "name"_L1);
        if (!isSignature(column) && !isName)
            different << u"mine.%1 IS NOT incoming.%1"_s.arg(column);
    }
    return different.isEmpty() ? u"0"_s : different.join(u" OR "_s);
}

Outcome TableJoining::findSame()
{
    if (Outcome found =
            run(u"UPDATE incoming SET our_id = (SELECT mine.id FROM main.%1 AS mine WHERE %2 LIMIT 1)"_s.arg(
                m_table, sameRow()));
        !found)
        return found;
    return run(
        u"UPDATE incoming SET is_same = 1 WHERE our_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM main.%1 AS mine "
        "WHERE mine.id = our_id AND (%2))"_s.arg(m_table, differs()));
}

/// What has a reference or a version of its own gets another one where ours has that for something else.
Outcome TableJoining::renumber()
{
    if (!isNumbered(m_table))
        return {};
    if (m_table == "mapping_profile"_L1)
        return run(u"UPDATE incoming SET version = version + (SELECT coalesce(max(mine.version), 0) FROM "
                   "main.mapping_profile AS mine WHERE mine.name = incoming.name) WHERE our_id IS NULL AND EXISTS "
                   "(SELECT 1 FROM main.mapping_profile AS mine WHERE mine.name = incoming.name)"_s);
    if (m_table == "saved_search"_L1)
        return renameSaved();
    Result<Statement> rename = m_database.prepare(
        u"UPDATE incoming SET reference = reference || ?1 WHERE our_id IS NULL AND EXISTS (SELECT 1 FROM main.%1 AS "
        "mine WHERE mine.reference = incoming.reference)"_s.arg(m_table));
    return rename ? rename->bind(m_suffix).run() : tl::unexpected(rename.error());
}

/// Both stay: the one that comes is marked with its case's name, as often as it takes to be the only one of its name.
Outcome TableJoining::renameSaved()
{
    const QString clashes =
        u"our_id IS NULL AND (EXISTS (SELECT 1 FROM main.saved_search AS mine WHERE mine.kind = incoming.kind AND "
        "mine.name = incoming.name) OR EXISTS (SELECT 1 FROM incoming AS first WHERE first.our_id IS NULL AND "
        "first.kind "
        "= incoming.kind AND first.name = incoming.name AND first.other_id < incoming.other_id))"_s;
    for (;;) {
        const Result<qint64> left = count(u"SELECT count(*) FROM incoming WHERE "_s + clashes);
        if (!left || *left == 0)
            return left ? Outcome() : tl::unexpected(left.error());
        Result<Statement> rename = m_database.prepare(
            u"UPDATE incoming SET name = name || ?1 WHERE other_id IN (SELECT other_id FROM incoming WHERE %1)"_s.arg(
                clashes));
        if (!rename)
            return tl::unexpected(rename.error());
        if (Outcome renamed = rename->bind(m_suffix).run(); !renamed)
            return renamed;
    }
}

Outcome TableJoining::readConflicts(JoinReport &report)
{
    QStringList values;
    for (const QString &column : std::as_const(m_columns))
        values << u"mine.%1, incoming.%1"_s.arg(column);
    Result<Statement> rows = m_database.prepare(
        u"SELECT other_id, our_id, %1 FROM incoming JOIN main.%2 AS mine ON mine.id = our_id WHERE NOT is_same"_s.arg(
            values.join(u", "_s), m_table));
    return eachRow(std::move(rows), [this, &report](const Statement &row) {
        JoinConflict conflict{
            u"%1:%2"_s.arg(m_table).arg(row.integer(0)), m_table, row.integer(1), row.integer(0), {}, false, false, {}};
        for (int i = 0; i < m_columns.size(); ++i) {
            const QString mine = row.text(2 + 2 * i);
            const QString other = row.text(3 + 2 * i);
            if (mine != other && m_columns[i] != "reference"_L1)
                conflict.values.push_back({m_columns[i], {mine, other}});
        }
        conflict.isTheirs = m_theirs.contains(conflict.key);
        report.conflicts.push_back(std::move(conflict));
        ++m_tally.differing;
    });
}

Outcome TableJoining::takeTheirs(const JoinConflict &conflict)
{
    QStringList sets;
    for (const QString &column : std::as_const(m_columns)) {
        if (column != "reference"_L1)
            sets << u"%1 = incoming.%1"_s.arg(column);
    }
    Result<Statement> update = m_database.prepare(
        u"UPDATE main.%1 SET %2 FROM incoming WHERE main.%1.id = incoming.our_id AND incoming.other_id = ?1"_s.arg(
            m_table, sets.join(u", "_s)));
    return update ? update->bind(conflict.theirs).run() : tl::unexpected(update.error());
}

Outcome TableJoining::listIds(const QString &sql, std::vector<qint64> &ids) const
{
    return eachRow(m_database.prepare(sql), [&ids](const Statement &row) { ids.push_back(row.integer(0)); });
}

Outcome TableJoining::takeNew(JoinReport &report)
{
    const Result<qint64> next = unusedRowId(m_database, m_table);
    if (!next)
        return tl::unexpected(next.error());
    const bool hasOwnId = m_table == "review"_L1;
    if (Outcome numbered = run(
            hasOwnId ? u"UPDATE incoming SET our_id = own_id, is_same = 2 WHERE our_id IS NULL"_s
                     : u"UPDATE incoming SET our_id = fresh.id, is_same = 2 FROM (SELECT other_id AS was, %1 + "
                       "row_number() OVER (ORDER BY other_id) AS id FROM incoming WHERE our_id IS NULL) AS fresh WHERE "
                       "fresh.was = other_id"_s.arg(*next - 1));
        !numbered)
        return numbered;
    const Result<qint64> taken = count(u"SELECT count(*) FROM incoming WHERE is_same = 2"_s);
    const Result<qint64> same = count(u"SELECT count(*) FROM incoming WHERE is_same = 1"_s);
    if (!taken || !same)
        return tl::unexpected((!taken ? taken : same).error());
    m_tally.taken = *taken;
    m_tally.same = *same;
    const QString names = m_columns.join(u", "_s);
    if (Outcome inserted = run(
            u"INSERT INTO main.%1 (id, %2) SELECT our_id, %2 FROM incoming WHERE is_same = 2"_s.arg(m_table, names));
        !inserted)
        return inserted;
    if (m_table == "judgement"_L1)
        return listIds(u"SELECT our_id FROM incoming WHERE is_same = 2 ORDER BY other_id"_s, report.takenJudgements);
    if (m_table == "review"_L1)
        return listIds(
            u"SELECT DISTINCT source FROM main.record WHERE id IN (SELECT our_id FROM incoming WHERE is_same "
            "= 2)"_s,
            report.reviewedSources);
    return {};
}

Outcome TableJoining::noteOrigin()
{
    if (Outcome noted =
            run(u"INSERT OR REPLACE INTO main.merged_row (merged_case, table_name, id, other_id) SELECT %1, "
                "'%2', our_id, other_id FROM incoming WHERE is_same = 2"_s.arg(m_mergedCase)
                    .arg(m_table));
        !noted)
        return noted;
    const Result<qint64> isMapped =
        count(u"SELECT count(*) FROM sqlite_temp_schema WHERE name = 'map_%1'"_s.arg(m_table));
    if (!isMapped || *isMapped == 0)
        return isMapped ? Outcome() : tl::unexpected(isMapped.error());
    return run(u"INSERT OR IGNORE INTO map_%1 SELECT other_id, our_id FROM incoming"_s.arg(m_table));
}

Outcome TableJoining::join(JoinReport &report)
{
    using Step = Outcome (TableJoining::*)();
    for (const Step step : {&TableJoining::readIncoming, &TableJoining::dropUnnamed, &TableJoining::orderPairs,
                            &TableJoining::findSame, &TableJoining::renumber}) {
        if (Outcome done = (this->*step)(); !done)
            return done;
    }
    const size_t before = report.conflicts.size();
    if (Outcome read = readConflicts(report); !read)
        return read;
    for (size_t i = before; i < report.conflicts.size(); ++i) {
        const JoinConflict &conflict = report.conflicts[i];
        if (!conflict.isTheirs)
            continue;
        if (Outcome taken = takeTheirs(conflict); !taken)
            return taken;
        if (m_table == "judgement"_L1)
            report.takenJudgements.push_back(conflict.ours);
        if (m_table == "review"_L1) {
            if (Outcome listed = listIds(u"SELECT source FROM main.record WHERE id = %1"_s.arg(conflict.ours),
                                         report.reviewedSources);
                !listed)
                return listed;
        }
    }
    if (Outcome taken = takeNew(report); !taken)
        return taken;
    if (m_tally.taken + m_tally.same + m_tally.differing + m_tally.notTaken > 0)
        report.tallies.push_back(m_tally);
    return noteOrigin();
}

} // namespace interdict
