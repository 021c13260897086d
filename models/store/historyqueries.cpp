// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/historyqueries.h"

#include "models/store/historylog.h"
#include "models/store/rowreading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// Columns that name a row of evidence or of the analyst's own, whatever the table.
struct NamingColumn
{
    QLatin1StringView column;
    ThingKind kind;
};
constexpr NamingColumn namingColumns[] = {
    {"entity"_L1, ThingKind::entity},       {"from_entity"_L1, ThingKind::entity},
    {"to_entity"_L1, ThingKind::entity},    {"left_entity"_L1, ThingKind::entity},
    {"right_entity"_L1, ThingKind::entity}, {"docket"_L1, ThingKind::referral},
    {"proof_record"_L1, ThingKind::record}, {"evidence_record"_L1, ThingKind::record},
    {"proof_source"_L1, ThingKind::source}, {"evidence_source"_L1, ThingKind::source},
};

/// Tables whose rows are things themselves.
std::optional<ThingKind> kindOfTable(const QString &table)
{
    if (table == "entity"_L1)
        return ThingKind::entity;
    if (table == "review"_L1 || table == "record"_L1)
        return ThingKind::record;
    if (table == "source"_L1)
        return ThingKind::source;
    if (table == "link"_L1)
        return ThingKind::link;
    if (table == "docket"_L1)
        return ThingKind::referral;
    return table == "referral"_L1 ? std::optional(ThingKind::packet) : std::nullopt;
}

void addOnce(std::vector<Thing> &things, const Thing &thing)
{
    if (thing.isStored() && std::find(things.begin(), things.end(), thing) == things.end())
        things.push_back(thing);
}

/// What the columns `kind` and `thing`, `fact` or `item` name together.
std::optional<Thing> thingOfKind(const QString &table, const QJsonObject &values)
{
    const auto kind = int(values.value("kind"_L1).toInteger());
    if (table == "note"_L1 || table == "tag_use"_L1 || table == "grade"_L1) {
        const bool isKnown = kind >= int(ThingKind::entity) && kind <= int(ThingKind::packet);
        return isKnown ? std::optional(Thing{ThingKind(kind), values.value("thing"_L1).toInteger()}) : std::nullopt;
    }
    if (table == "fact_marking"_L1) {
        const ThingKind kinds[] = {ThingKind::source, ThingKind::entity, ThingKind::listing};
        return kind >= 1 && kind <= 3 ? std::optional(Thing{kinds[kind - 1], values.value("fact"_L1).toInteger()})
                                      : std::nullopt;
    }
    if (table == "docket_item"_L1)
        return Thing{kind == 1 ? ThingKind::entity : ThingKind::listing, values.value("item"_L1).toInteger()};
    return std::nullopt;
}

bool holdsText(const QJsonValue &value, const QString &text)
{
    if (value.isString())
        return value.toString().contains(text, Qt::CaseInsensitive);
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(),
                           [&text](const QJsonValue &each) { return holdsText(each, text); });
    }
    if (!value.isObject())
        return false;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        // Names of tables and columns are no text of the analyst's.
        if (it.key() != "table"_L1 && holdsText(it.value(), text))
            return true;
    }
    return false;
}

/// A part of JSON text as it would be written there.
QString escaped(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(2, array.size() - 4));
}

/// The conditions that SQLite can check by itself; ?1 is the text, ?2 the author.
QString conditionsOf(const HistoryQuery &query)
{
    QStringList conditions{u"number > %1"_s.arg(query.after)};
    if (!query.text.isEmpty())
        conditions << u"(summary LIKE ?1 ESCAPE '\\' OR author LIKE ?1 ESCAPE '\\' OR details LIKE ?3 ESCAPE '\\')"_s;
    if (!query.author.isEmpty())
        conditions << u"author = ?2"_s;
    QStringList actions;
    for (const QString &action : query.actions) // tokens of letters and hyphens
        actions << u'\'' + QString(action).remove(u'\'') + u'\'';
    if (!actions.isEmpty())
        conditions << u"action IN (%1)"_s.arg(actions.join(u','));
    if (query.from)
        conditions << u"at >= '%1'"_s.arg(query.from->toString(Qt::ISODate));
    if (query.to)
        conditions << u"at < '%1'"_s.arg(query.to->addDays(1).toString(Qt::ISODate));
    if (query.about) // a quick look; thingsOf() looks closely
        conditions << u"instr(details, ':%1') > 0"_s.arg(query.about->id);
    return conditions.join(u" AND "_s);
}

bool isMeant(const HistoryEntry &entry, const HistoryQuery &query)
{
    if (query.about) {
        const std::vector<Thing> things = thingsOf(entry);
        if (std::find(things.begin(), things.end(), *query.about) == things.end())
            return false;
    }
    return query.text.isEmpty() || entry.summary.contains(query.text, Qt::CaseInsensitive) ||
           entry.author.contains(query.text, Qt::CaseInsensitive) ||
           holdsText(QJsonDocument::fromJson(entry.details.toUtf8()).object(), query.text);
}

} // namespace

Result<std::vector<HistoryHead>> readHistoryHeads(const Database &database, qint64 first, qint64 most)
{
    Result<Statement> rows = database.prepare("SELECT number, action, substr(details, 1, ?3) FROM history WHERE number "
                                              ">= ?1 ORDER BY number LIMIT ?2");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(first, most, headLength);
    return rowsOf<HistoryHead>(*rows, [](const Statement &row) {
        return HistoryHead{row.integer(0), row.text(1), row.text(2)};
    });
}

Result<std::vector<qint64>> historyNumbers(const Database &database, const HistoryQuery &query)
{
    const bool isLookedAt = query.about || !query.text.isEmpty();
    Result<Statement> rows =
        database.prepare(u"SELECT number, author, summary, %1 FROM history WHERE %2 ORDER BY number DESC"_s.arg(
            isLookedAt ? u"details"_s : u"''"_s, conditionsOf(query)));
    if (!rows)
        return tl::unexpected(rows.error());
    if (!query.text.isEmpty()) {
        rows->bindAt(1, likeAnywhere(query.text));
        rows->bindAt(3, likeAnywhere(escaped(query.text)));
    }
    if (!query.author.isEmpty())
        rows->bindAt(2, query.author);
    const Sha256 none = *Sha256::fromBytes(QByteArray(32, '\0'));
    std::vector<qint64> numbers;
    const Outcome read = eachRow(*rows, [&](const Statement &row) {
        if (!isLookedAt || isMeant({row.integer(0), {}, row.text(1), {}, row.text(2), row.text(3), none, none}, query))
            numbers.push_back(row.integer(0));
    });
    return read ? Result<std::vector<qint64>>(std::move(numbers)) : tl::unexpected(read.error());
}

Result<std::vector<HistoryEntry>> historyEntries(const Database &database, std::span<const qint64> numbers)
{
    std::vector<HistoryEntry> entries;
    for (const qint64 number : numbers) {
        Result<std::vector<HistoryEntry>> one = readHistory(database, number, 1);
        if (!one)
            return one;
        if (!one->empty() && one->front().number == number)
            entries.push_back(std::move(one->front()));
    }
    return entries;
}

std::vector<Thing> thingsOf(const QString &table, qint64 id, const QJsonObject &values)
{
    std::vector<Thing> things;
    if (const std::optional<ThingKind> kind = kindOfTable(table))
        addOnce(things, {*kind, id});
    if (const std::optional<Thing> thing = thingOfKind(table, values))
        addOnce(things, *thing);
    for (const auto &[column, kind] : namingColumns) {
        if (values.contains(column))
            addOnce(things, {kind, values.value(column).toInteger()});
    }
    return things;
}

std::vector<Thing> thingsOf(const HistoryEntry &entry)
{
    const QJsonObject details = QJsonDocument::fromJson(entry.details.toUtf8()).object();
    std::vector<Thing> things;
    if (details.contains("source"_L1))
        addOnce(things, {ThingKind::source, details.value("source"_L1).toInteger()});
    for (const QJsonValue &source : details.value("sources"_L1).toArray())
        addOnce(things, {ThingKind::source, source["source"_L1].toInteger()});
    for (const QJsonValue &change : details.value("changes"_L1).toArray()) {
        const QJsonObject row = change.toObject();
        for (const QLatin1StringView side : {"after"_L1, "before"_L1}) {
            if (!row.contains(side))
                continue;
            for (const Thing &thing :
                 thingsOf(row.value("table"_L1).toString(), row.value("id"_L1).toInteger(), row.value(side).toObject()))
                addOnce(things, thing);
        }
    }
    return things;
}

Result<std::vector<AnalystWork>> analystsOf(const Database &database)
{
    Result<Statement> rows = database.prepare("SELECT author, action, count(*), min(at), max(at) FROM history GROUP BY "
                                              "author, action ORDER BY count(*) DESC, action");
    std::vector<AnalystWork> analysts;
    const Outcome read = eachRow(std::move(rows), [&analysts](const Statement &row) {
        const QString name = row.text(0);
        auto analyst = std::find_if(analysts.begin(), analysts.end(),
                                    [&name](const AnalystWork &each) { return each.name == name; });
        if (analyst == analysts.end())
            analyst = analysts.insert(analysts.end(), AnalystWork{name, 0, {}, {}, {}});
        const auto first = QDateTime::fromString(row.text(3), Qt::ISODate);
        const auto last = QDateTime::fromString(row.text(4), Qt::ISODate);
        analyst->first = analyst->first.isValid() ? std::min(analyst->first, first) : first;
        analyst->last = analyst->last.isValid() ? std::max(analyst->last, last) : last;
        analyst->entries += row.integer(2);
        analyst->actions.emplace_back(row.text(1), row.integer(2));
    });
    if (!read)
        return tl::unexpected(read.error());
    std::stable_sort(analysts.begin(), analysts.end(),
                     [](const AnalystWork &a, const AnalystWork &b) { return a.entries > b.entries; });
    return analysts;
}

} // namespace interdict
