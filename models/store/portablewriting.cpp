// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/portablewriting.h"

#include "models/store/historylog.h"
#include "models/store/portablebytes.h"
#include "models/store/schema.h"
#include "models/store/tablerules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PortableCopy)
};

Outcome copyRows(const Database &target, const TableRule &rule)
{
    const QString table = QString::fromLatin1(rule.table);
    const Result<QStringList> columns = columnsOf(target, table);
    if (!columns)
        return tl::unexpected(columns.error());
    const QString names = columns->join(u", "_s);
    return target.execute(u"INSERT INTO main.%1 (%2) SELECT %2 FROM origin.%1 WHERE %3"_s
                              .arg(table, names, QLatin1StringView(rule.portable))
                              .toUtf8());
}

Outcome copyAllRows(const Database &target, bool hasAnalysis)
{
    for (const TableRule &rule : tableRules()) {
        if (!rule.portable || (rule.isAnalysts && !hasAnalysis))
            continue;
        if (Outcome copied = copyRows(target, rule); !copied)
            return copied;
    }
    return {};
}

/// What imports work out, from the rows that are there: as step 3 of the schema does for older cases.
constexpr const char *recount[] = {
    "INSERT INTO entity_source (entity, source, records, first_seen, last_seen) SELECT entity, source, "
    "count(DISTINCT record), min(seen), max(seen) FROM (SELECT mention.entity AS entity, record.source AS source, "
    "record.id AS record, seen FROM mention JOIN record ON record.id = mention.record UNION SELECT record.seller, "
    "record.source, record.id, seen FROM record WHERE record.seller IS NOT NULL UNION SELECT listing.site, "
    "record.source, record.id, seen FROM record JOIN listing ON listing.id = record.listing WHERE listing.site IS NOT "
    "NULL) GROUP BY entity, source",
    "UPDATE entity_source SET (label, detail) = (SELECT label, detail FROM entity WHERE entity.id = "
    "entity_source.entity) WHERE source > (SELECT min(first.source) FROM entity_source AS first WHERE first.entity = "
    "entity_source.entity)",
    "UPDATE entity SET (records, first_seen, last_seen) = (SELECT coalesce(sum(records), 0), min(first_seen), "
    "max(last_seen) FROM entity_source WHERE entity_source.entity = entity.id), listings = 0",
    "UPDATE entity SET listings = counted.listings FROM (SELECT seller AS id, count(*) AS listings FROM listing WHERE "
    "seller IS NOT NULL GROUP BY seller UNION ALL SELECT site, count(*) FROM listing WHERE site IS NOT NULL GROUP BY "
    "site) AS counted WHERE counted.id = entity.id AND kind IN (1, 2)",
    "UPDATE entity SET listings = (SELECT count(DISTINCT record.listing) FROM mention JOIN record ON record.id = "
    "mention.record WHERE mention.entity = entity.id) WHERE kind NOT IN (1, 2)",
    "INSERT INTO link_source (link, source, weight, first_seen, last_seen) SELECT part_support.link, record.source, "
    "count(*), min(record.seen), max(record.seen) FROM part_support JOIN main.record ON record.id = "
    "part_support.record GROUP BY part_support.link, record.source",
    "UPDATE link SET (weight, first_seen, last_seen) = (SELECT coalesce(sum(weight), 0), min(first_seen), "
    "max(last_seen) FROM link_source WHERE link_source.link = link.id) WHERE origin = 0",
    "INSERT INTO listing_text (listing_text) VALUES ('rebuild')",
    "INSERT INTO listing_script (rowid, title, description, category) SELECT id, script_pairs(title), "
    "script_pairs(description), script_pairs(category) FROM listing WHERE script_pairs(title) <> '' OR "
    "script_pairs(description) <> '' OR script_pairs(category) <> ''",
};

Outcome copyHistory(const Database &target, const Database &origin, bool hasAnalysis)
{
    for (qint64 next = 1;;) {
        const Result<std::vector<HistoryEntry>> entries = readHistory(origin, next, 1000);
        if (!entries)
            return tl::unexpected(entries.error());
        if (entries->empty())
            return {};
        for (const HistoryEntry &entry : *entries) {
            const Result<bool> shown = tellsOnlyOf(target, entry, hasAnalysis);
            if (!shown)
                return tl::unexpected(shown.error());
            if (Outcome added = addToExcerpt(target, {entry, *shown}); !added)
                return added;
            next = entry.number + 1;
        }
    }
}

Result<bool> hasRow(const Database &target, const QString &table, qint64 id)
{
    Result<Statement> row = target.prepare(u"SELECT 1 FROM main.%1 WHERE id = ?1"_s.arg(table));
    return row ? row->bind(id).step() : tl::unexpected(row.error());
}

/// Of one row of a change: whether the rows it names are there, and where it names none, the row itself.
Result<bool> namesOnly(const Database &target, const TableRule &rule, qint64 id, const QJsonObject &values)
{
    bool isAnchored = false;
    for (const RowReference &reference : rule.references) {
        const QString column = QString::fromLatin1(reference.column);
        const bool isId = column == "id"_L1;
        if (!isId && !values.contains(column))
            continue;
        // Where rows of several kinds can be named, one that says no kind names an entity: notes of older cases.
        if (reference.kindColumn && values[QLatin1StringView(reference.kindColumn)].toInt(1) != reference.kind)
            continue;
        const qint64 named = isId ? id : values[column].toInteger();
        if (named == 0 && reference.missing == RowReference::Missing::none)
            continue;
        const Result<bool> there = hasRow(target, QString::fromLatin1(reference.table), named);
        if (!there || !*there)
            return there;
        isAnchored = true;
    }
    return isAnchored ? Result<bool>(true) : hasRow(target, QString::fromLatin1(rule.table), id);
}

Result<bool> namesOnlyRowsOf(const Database &target, const QJsonArray &changes)
{
    for (const QJsonValue &change : changes) {
        const TableRule *rule = tableRule(change["table"_L1].toString());
        if (!rule || !rule->portable)
            return false;
        for (const QLatin1StringView side : {"before"_L1, "after"_L1}) {
            if (!change[side].isObject())
                continue;
            const Result<bool> only = namesOnly(target, *rule, change["id"_L1].toInteger(), change[side].toObject());
            if (!only || !*only)
                return only;
        }
    }
    return true;
}

} // namespace

Result<bool> tellsOnlyOf(const Database &target, const HistoryEntry &entry, bool hasAnalysis)
{
    const QJsonObject details = QJsonDocument::fromJson(entry.details.toUtf8()).object();
    if (entry.action == "new-case"_L1)
        return true;
    if (details.contains("changes"_L1))
        return hasAnalysis ? namesOnlyRowsOf(target, details["changes"_L1].toArray()) : Result<bool>(false);
    QJsonArray sources = details["sources"_L1].toArray();
    if (sources.isEmpty() && details.contains("source"_L1))
        sources.append(details);
    for (const QJsonValue &source : sources) {
        const Result<bool> there = hasRow(target, u"source"_s, source["source"_L1].toInteger());
        if (!there || !*there)
            return there;
    }
    return !sources.isEmpty();
}

Result<Database> makeEmptyCase(const QString &path)
{
    Result<Database> database = Database::open(path, Database::Mode::create);
    if (!database)
        return database;
    if (Outcome set =
            database->execute("PRAGMA page_size=16384; PRAGMA application_id=" + QByteArray::number(caseApplicationId));
        !set)
        return tl::unexpected(set.error());
    if (Outcome made = applySchemaSteps(*database, 0, newestSchemaVersion()); !made)
        return tl::unexpected(made.error());
    return database;
}

Outcome writePart(const Database &target, const Database &origin, const PortableChoice &choice,
                  const CancelToken &cancel, const ProgressSink &progress)
{
    if (progress)
        progress({0, 0, Words::tr("Copying rows")});
    if (Outcome copied = copyAllRows(target, choice.hasAnalysis); !copied)
        return copied;
    for (const char *sql : recount) {
        if (Outcome counted = target.execute(sql); !counted)
            return counted;
    }
    if (Outcome copied = copyPartBytes(target, origin, choice.evidence, cancel, progress); !copied)
        return copied;
    return copyHistory(target, origin, choice.hasAnalysis);
}

} // namespace interdict
