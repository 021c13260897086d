// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/entityfacts.h"

#include "models/store/cachesize.h"
#include "models/store/groupcounts.h"
#include "models/store/rowreading.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNames = 4;

/// Runs a statement of one text a row for the entity; at most `most` of them.
Result<QStringList> textsOf(Statement &rows, RowId<Entity> entity, qint64 most)
{
    QStringList texts;
    const Outcome read = eachRow(rows.bind(entity, most), [&texts](const Statement &row) { texts << row.text(0); });
    return read ? Result<QStringList>(std::move(texts)) : tl::unexpected(read.error());
}

QString joined(QStringList texts)
{
    const bool isMore = texts.size() > mostNames;
    texts = texts.mid(0, mostNames);
    return texts.join(u", "_s) + (isMore ? u", …"_s : QString());
}

/// The statements for the facts of one entity after another.
class FactReading
{
public:
    [[nodiscard]] static Result<FactReading> prepare(const Database &database);
    [[nodiscard]] Result<EntityFacts> read(RowId<Entity> id);

private:
    FactReading(std::vector<Statement> statements) : m_statements(std::move(statements)) {}
    [[nodiscard]] Outcome readSeller(EntityFacts &facts);
    [[nodiscard]] Outcome readOther(EntityFacts &facts, bool isDomain);

    enum : size_t { kind, sellers, origins, destinations, reach, registration };
    std::vector<Statement> m_statements;
};

Result<FactReading> FactReading::prepare(const Database &database)
{
    std::vector<Statement> statements;
    for (const char *sql :
         {"SELECT kind FROM entity WHERE id = ?1",
          "SELECT entity.label FROM link JOIN entity ON entity.id = link.from_entity WHERE link.to_entity = ?1 AND "
          "entity.kind = 1 GROUP BY entity.id ORDER BY max(link.weight) DESC, entity.id LIMIT ?2",
          "SELECT origin FROM listing WHERE seller = ?1 AND origin <> '' GROUP BY origin COLLATE NOCASE ORDER BY "
          "count(*) DESC, origin LIMIT ?2",
          "SELECT destination FROM listing WHERE seller = ?1 AND destination <> '' GROUP BY destination COLLATE NOCASE "
          "ORDER BY count(*) DESC, destination LIMIT ?2",
          "SELECT count(DISTINCT destination COLLATE NOCASE) FROM listing WHERE seller = ?1 AND destination <> ''",
          "SELECT registrar, created FROM registration WHERE domain = ?1 ORDER BY id DESC LIMIT 1"}) {
        Result<Statement> statement = database.prepare(sql);
        if (!statement)
            return tl::unexpected(statement.error());
        statements.push_back(std::move(*statement));
    }
    return FactReading(std::move(statements));
}

Outcome FactReading::readSeller(EntityFacts &facts)
{
    const Result<QStringList> from = textsOf(m_statements[origins], facts.id, mostNames + 1);
    const Result<QStringList> to = textsOf(m_statements[destinations], facts.id, mostNames + 1);
    if (!from || !to)
        return tl::unexpected((!from ? from : to).error());
    facts.origins = joined(*from);
    facts.destinations = joined(*to);
    const Result<bool> row = m_statements[reach].bind(facts.id).step();
    if (!row)
        return tl::unexpected(row.error());
    facts.reach = m_statements[reach].integer(0);
    return {};
}

Outcome FactReading::readOther(EntityFacts &facts, bool isDomain)
{
    const Result<QStringList> names = textsOf(m_statements[sellers], facts.id, mostNames + 1);
    if (!names)
        return tl::unexpected(names.error());
    facts.sellers = joined(*names);
    if (!isDomain)
        return {};
    Statement &rows = m_statements[registration];
    const Result<bool> row = rows.bind(facts.id).step();
    if (!row)
        return tl::unexpected(row.error());
    if (*row) {
        facts.registrar = rows.text(0);
        facts.registered = rows.date(1);
    }
    return {};
}

Result<EntityFacts> FactReading::read(RowId<Entity> id)
{
    EntityFacts facts;
    facts.id = id;
    const Result<bool> row = m_statements[kind].bind(id).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return facts;
    const auto found = EntityKind(m_statements[kind].integer(0));
    const Outcome done =
        found == EntityKind::seller ? readSeller(facts) : readOther(facts, found == EntityKind::domain);
    return done ? Result<EntityFacts>(std::move(facts)) : tl::unexpected(done.error());
}

} // namespace

Result<std::vector<EntityFacts>> entityFacts(const Database &database, std::span<const RowId<Entity>> ids)
{
    Result<FactReading> reading = FactReading::prepare(database);
    if (!reading)
        return tl::unexpected(reading.error());
    std::vector<EntityFacts> facts;
    facts.reserve(ids.size());
    for (const RowId<Entity> id : ids) {
        Result<EntityFacts> read = reading->read(id);
        if (!read)
            return tl::unexpected(read.error());
        facts.push_back(std::move(*read));
    }
    return facts;
}

namespace {

QString keyOf(EntityGrouping by)
{
    switch (by) {
    case EntityGrouping::kind:
        return u"CAST(entity.kind AS TEXT)"_s;
    case EntityGrouping::detail:
        return u"CASE entity.detail WHEN '' THEN entity.scope ELSE entity.detail END"_s;
    case EntityGrouping::month:
        return u"coalesce(substr(entity.first_seen, 1, 7), '')"_s;
    }
    return {};
}

/// What is counted of a group before it is told.
struct CountedEntities
{
    qint64 entities = 0;
    qint64 listings = 0;
    qint64 records = 0;
    SeenSpan seen;
};

EntityGroup groupOf(const QByteArray &name, const CountedEntities &counted, EntityGrouping by)
{
    EntityGroup group{QString::fromUtf8(name),
                      counted.entities,
                      counted.listings,
                      counted.records,
                      dateOf(counted.seen.first),
                      dateOf(counted.seen.last),
                      {}};
    group.members.sql = u" AND %1 = ?%2"_s.arg(keyOf(by), QString::number(entityGroupPlace));
    group.members.texts = {group.name};
    return group;
}

} // namespace

Result<EntityGroups> entityGroups(const Database &database, const EntityQuery &query, EntityGrouping by, size_t most)
{
    const EntityCondition condition(query);
    const CacheSize small(database, CacheSize::readingThrough);
    Result<Statement> rows = database.prepare(
        u"SELECT %1, listings, records, first_seen, last_seen FROM entity WHERE 1%2"_s.arg(keyOf(by), condition.sql()));
    if (!rows)
        return tl::unexpected(rows.error());
    condition.bindTo(*rows);
    NumberedTexts names;
    std::vector<CountedEntities> counted; // by the numbers of their names
    const Outcome read = eachRow(*rows, [&names, &counted](const Statement &row) {
        const auto number = size_t(names.numberOf(row.utf8(0)));
        if (number == counted.size())
            counted.emplace_back();
        CountedEntities &group = counted[number];
        ++group.entities;
        group.listings += row.integer(1);
        group.records += row.integer(2);
        group.seen.widen({SeenDate::fromText(row.utf8(3)), SeenDate::fromText(row.utf8(4))});
    });
    if (!read)
        return tl::unexpected(read.error());
    std::vector<qint32> order(counted.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](qint32 a, qint32 b) {
        const qint64 more = counted[size_t(a)].entities - counted[size_t(b)].entities;
        return by != EntityGrouping::month && more != 0 ? more > 0 : names.text(a) < names.text(b);
    });
    EntityGroups made;
    made.leftOut = qint64(order.size() - std::min(order.size(), most));
    order.resize(std::min(order.size(), most));
    for (const qint32 each : order)
        made.groups.push_back(groupOf(names.text(each), counted[size_t(each)], by));
    return made;
}

Result<EntityTotals> entityTotals(const Database &database, std::span<const qint64> entities, const CancelToken &cancel)
{
    Result<Statement> rows = database.prepare("SELECT kind, listings, records, coalesce(first_seen, ''), "
                                              "coalesce(last_seen, '') FROM entity WHERE id = ?1");
    if (!rows)
        return tl::unexpected(rows.error());
    EntityTotals totals;
    std::map<int, qint64> kinds;
    QString first;
    QString last;
    for (size_t i = 0; i < entities.size(); ++i) {
        if (i % 4096 == 0 && cancel.isCancelled())
            return cancelled();
        const Result<bool> row = rows->bind(entities[i]).step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            continue;
        ++kinds[int(rows->integer(0))];
        totals.listings += rows->integer(1);
        totals.records += rows->integer(2);
        if (const QString seen = rows->text(3); !seen.isEmpty() && (first.isEmpty() || seen < first))
            first = seen;
        last = std::max(last, rows->text(4));
    }
    for (const auto &[kind, count] : kinds)
        totals.kinds.emplace_back(EntityKind(kind), count);
    if (const Result<PartialDate> date = PartialDate::parse(first); date)
        totals.first = *date;
    if (const Result<PartialDate> date = PartialDate::parse(last); date)
        totals.last = *date;
    return totals;
}

} // namespace interdict
