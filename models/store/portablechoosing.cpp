// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/portablechoosing.h"

#include "models/store/rowreading.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <initializer_list>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PortableCopy)
};

constexpr auto makeTables =
    "CREATE TEMP TABLE part_source (id INTEGER PRIMARY KEY); CREATE TEMP TABLE part_record (id INTEGER PRIMARY KEY);"
    "CREATE TEMP TABLE part_listing (id INTEGER PRIMARY KEY); CREATE TEMP TABLE part_entity (id INTEGER PRIMARY KEY);"
    "CREATE TEMP TABLE part_link (id INTEGER PRIMARY KEY); CREATE TEMP TABLE part_docket (id INTEGER PRIMARY KEY);"
    "CREATE TEMP TABLE part_seed (id INTEGER PRIMARY KEY);"
    "CREATE TEMP TABLE part_support (link INTEGER, record INTEGER, PRIMARY KEY (link, record)) WITHOUT ROWID;"
    "CREATE TEMP TABLE high_source (id INTEGER PRIMARY KEY); CREATE TEMP TABLE high_entity (id INTEGER PRIMARY KEY);"
    "CREATE TEMP TABLE high_listing (id INTEGER PRIMARY KEY); CREATE TEMP TABLE high_record (id INTEGER PRIMARY KEY)";

/// Records that name a chosen entity; a site that was only reached by steps does not bring its whole market along.
constexpr const char *fromEntities[] = {
    "INSERT OR IGNORE INTO part_listing SELECT id FROM origin.listing WHERE seller IN part_entity OR site IN part_seed",
    "INSERT OR IGNORE INTO part_record SELECT record FROM origin.mention WHERE entity IN part_entity",
    "INSERT OR IGNORE INTO part_record SELECT id FROM origin.record WHERE seller IN part_entity",
};

constexpr const char *wholeListings[] = {
    "INSERT OR IGNORE INTO part_listing SELECT listing FROM origin.record WHERE id IN part_record AND listing IS NOT "
    "NULL",
    "INSERT OR IGNORE INTO part_record SELECT id FROM origin.record WHERE listing IN part_listing",
};

constexpr const char *withoutHigh[] = {
    "INSERT OR IGNORE INTO high_record SELECT id FROM origin.record WHERE id IN part_record AND (source IN high_source "
    "OR listing IN high_listing OR seller IN high_entity)",
    "INSERT OR IGNORE INTO high_record SELECT record FROM origin.mention WHERE entity IN high_entity AND record IN "
    "part_record",
    "INSERT OR IGNORE INTO high_record SELECT id FROM origin.record WHERE listing IN (SELECT id FROM origin.listing "
    "WHERE site IN high_entity OR seller IN high_entity)",
    "INSERT OR IGNORE INTO high_listing SELECT listing FROM origin.record WHERE id IN high_record AND listing IS NOT "
    "NULL",
    "INSERT OR IGNORE INTO high_record SELECT id FROM origin.record WHERE listing IN high_listing AND id IN "
    "part_record",
};

/// Of what is chosen, before it is taken out.
constexpr auto countHighListings = "SELECT count(*) FROM high_listing WHERE id IN part_listing";
constexpr auto countHighRecords = "SELECT count(*) FROM high_record WHERE id IN part_record";
constexpr auto countHighSources =
    "SELECT count(*) FROM high_source WHERE id IN part_source OR EXISTS (SELECT 1 FROM origin.record WHERE source = "
    "high_source.id AND record.id IN part_record)";
constexpr auto countHighEntities =
    "SELECT count(*) FROM high_entity WHERE id IN part_entity OR EXISTS (SELECT 1 FROM origin.mention WHERE entity = "
    "high_entity.id AND record IN part_record) OR EXISTS (SELECT 1 FROM origin.listing WHERE (seller = high_entity.id "
    "OR site = high_entity.id) AND listing.id IN part_listing)";

constexpr const char *takeHighOut[] = {
    "DELETE FROM part_listing WHERE id IN high_listing",
    "DELETE FROM part_record WHERE id IN high_record",
    "DELETE FROM part_source WHERE id IN high_source",
};

constexpr const char *whatTheyName[] = {
    "INSERT OR IGNORE INTO part_entity SELECT entity FROM origin.mention WHERE record IN part_record",
    "INSERT OR IGNORE INTO part_entity SELECT seller FROM origin.record WHERE id IN part_record AND seller IS NOT NULL",
    "INSERT OR IGNORE INTO part_entity SELECT seller FROM origin.listing WHERE id IN part_listing AND seller IS NOT "
    "NULL",
    "INSERT OR IGNORE INTO part_entity SELECT site FROM origin.listing WHERE id IN part_listing AND site IS NOT NULL",
    "INSERT OR IGNORE INTO part_entity SELECT domain FROM origin.registration WHERE record IN part_record",
    "DELETE FROM part_entity WHERE id IN high_entity",
    "INSERT OR IGNORE INTO part_source SELECT source FROM origin.record WHERE id IN part_record",
    // Found links, with the records that show them; as recordsOfLink() (entityqueries.cpp) finds these. With "+" links
    // are sought by the seller, who has some dozens, and not by the site, which has one with each of its sellers.
    "INSERT OR IGNORE INTO part_support SELECT link, record FROM origin.link_record WHERE record IN part_record",
    "INSERT OR IGNORE INTO part_support SELECT link.id, record.id FROM part_record CROSS JOIN origin.record ON "
    "record.id = part_record.id JOIN origin.listing ON listing.id = record.listing JOIN origin.link ON "
    "link.from_entity = record.seller AND +link.to_entity = listing.site AND link.kind = 2 AND link.origin = 0",
    "INSERT OR IGNORE INTO part_support SELECT link.id, record.id FROM part_record CROSS JOIN origin.record ON "
    "record.id = part_record.id JOIN origin.mention ON mention.record = record.id JOIN origin.entity ON entity.id = "
    "mention.entity JOIN origin.link ON link.from_entity = record.seller AND +link.to_entity = mention.entity AND "
    "link.origin = 0 AND link.kind = CASE entity.kind WHEN 2 THEN 4 WHEN 3 THEN 4 WHEN 5 THEN 5 WHEN 6 THEN 5 WHEN 9 "
    "THEN 5 WHEN 7 THEN 6 WHEN 8 THEN 7 WHEN 4 THEN 8 ELSE 12 END",
    "DELETE FROM part_support WHERE link IN (SELECT id FROM origin.link WHERE from_entity NOT IN part_entity OR "
    "to_entity NOT IN part_entity)",
    "INSERT OR IGNORE INTO part_link SELECT DISTINCT link FROM part_support",
};

constexpr auto drawnLinks = "INSERT OR IGNORE INTO part_link SELECT id FROM origin.link WHERE origin = 1 AND "
                            "from_entity IN part_entity AND to_entity IN part_entity";

/// What is referred, where all of it is chosen.
constexpr auto wholeReferrals =
    "INSERT INTO part_docket SELECT id FROM origin.docket WHERE EXISTS (SELECT 1 FROM origin.docket_item WHERE docket "
    "= "
    "docket.id) AND NOT EXISTS (SELECT 1 FROM origin.docket_item WHERE docket_item.docket = docket.id AND NOT "
    "((docket_item.kind = 1 AND item IN part_entity) OR (docket_item.kind = 2 AND item IN part_listing)))";

class Choosing
{
public:
    Choosing(const Database &target, const Database &origin, const PortableChoice &choice)
        : m_target(target), m_origin(origin), m_choice(choice)
    {
    }

    Result<PortableTally> run(const ProgressSink &progress);

private:
    template <size_t n>
    Outcome all(const char *const (&statements)[n]);
    Outcome put(const char *table, const std::vector<qint64> &ids);
    template <typename Row>
    Outcome put(const char *table, const std::vector<RowId<Row>> &ids);
    Outcome chooseByFilters();
    Outcome chooseAround();
    Outcome chooseSources();
    Outcome addMembers(const char *table);
    Outcome addContainers();
    Outcome findHigh();
    Result<bool> hasHigh();
    Outcome spreadHigh();
    Outcome refuseTellingSources();
    Outcome chooseReferrals();
    Outcome takeOutHighReferrals();
    Outcome countHigh();
    Outcome tally();

    const Database &m_target;
    const Database &m_origin;
    const PortableChoice &m_choice;
    PortableTally m_tally;
};

template <size_t n>
Outcome Choosing::all(const char *const (&statements)[n])
{
    for (const char *sql : statements) {
        if (Outcome done = m_target.execute(sql); !done)
            return done;
    }
    return {};
}

Outcome Choosing::put(const char *table, const std::vector<qint64> &ids)
{
    Result<Statement> insert =
        m_target.prepare(u"INSERT OR IGNORE INTO %1 (id) VALUES (?1)"_s.arg(QLatin1StringView(table)));
    if (!insert)
        return tl::unexpected(insert.error());
    for (const qint64 id : ids) {
        if (Outcome put = insert->bind(id).run(); !put)
            return put;
    }
    return {};
}

template <typename Row>
Outcome Choosing::put(const char *table, const std::vector<RowId<Row>> &ids)
{
    std::vector<qint64> numbers;
    for (const RowId<Row> id : ids)
        numbers.push_back(id.value());
    return put(table, numbers);
}

Result<std::vector<qint64>> idsBy(const Database &database, const QString &table, const FilterSql &filter)
{
    Result<Statement> rows = database.prepare(u"SELECT id FROM %1 WHERE 1"_s.arg(table) + filter.sql);
    if (!rows)
        return tl::unexpected(rows.error());
    rows->rewind();
    filter.bindTo(*rows);
    return rowsOf<qint64>(*rows, [](const Statement &row) { return row.integer(0); });
}

Outcome Choosing::chooseByFilters()
{
    const std::vector<RowFilter> &filters = m_choice.filters;
    if (filters.empty())
        return {};
    const bool areOfListings = std::any_of(filters.begin(), filters.end(),
                                           [](const RowFilter &filter) { return appliesToListings(filter.field); });
    const Result<std::vector<qint64>> ids = areOfListings ? idsBy(m_origin, u"listing"_s, listingFilterSql(filters))
                                                          : idsBy(m_origin, u"entity"_s, entityFilterSql(filters));
    if (!ids)
        return tl::unexpected(ids.error());
    if (areOfListings)
        return put("part_listing", *ids);
    if (Outcome done = put("part_entity", *ids); !done)
        return done;
    return put("part_seed", *ids);
}

Outcome Choosing::chooseAround()
{
    if (Outcome done = put("part_entity", m_choice.entities); !done)
        return done;
    if (Outcome done = put("part_seed", m_choice.entities); !done)
        return done;
    for (int step = 0; step < m_choice.steps; ++step) {
        if (Outcome done = m_target.execute(
                "INSERT OR IGNORE INTO part_entity SELECT to_entity FROM origin.link WHERE from_entity IN part_entity "
                "UNION SELECT from_entity FROM origin.link WHERE to_entity IN part_entity");
            !done)
            return done;
    }
    const Result<qint64> entities =
        m_target.number("SELECT (SELECT count(*) FROM part_entity) + (SELECT count(*) FROM part_seed)");
    if (!entities)
        return tl::unexpected(entities.error());
    return *entities > 0 ? all(fromEntities) : Outcome();
}

Outcome Choosing::addMembers(const char *table)
{
    const QByteArray name(table);
    return m_target.execute("INSERT OR IGNORE INTO " + name + " WITH RECURSIVE inside(id) AS (SELECT id FROM " + name +
                            " UNION SELECT source.id FROM inside JOIN origin.source ON source.container = inside.id) "
                            "SELECT id FROM inside");
}

Outcome Choosing::chooseSources()
{
    if (Outcome done = put("part_source", m_choice.sources); !done)
        return done;
    if (Outcome done = addMembers("part_source"); !done)
        return done;
    return m_target.execute("INSERT OR IGNORE INTO part_record SELECT id FROM origin.record WHERE source IN "
                            "part_source");
}

Outcome Choosing::addContainers()
{
    return m_target.execute(
        "INSERT OR IGNORE INTO part_source WITH RECURSIVE around(id) AS (SELECT id FROM part_source UNION SELECT "
        "source.container FROM around JOIN origin.source ON source.id = around.id WHERE source.container IS NOT NULL) "
        "SELECT id FROM around");
}

Outcome Choosing::findHigh()
{
    const std::pair<const char *, int> kinds[] = {{"high_source", 1}, {"high_entity", 2}, {"high_listing", 3}};
    for (const auto &[table, kind] : kinds) {
        Result<Statement> insert = m_target.prepare(
            u"INSERT INTO %1 SELECT fact FROM origin.fact_marking WHERE kind = ?1 AND marking > ?2"_s.arg(
                QLatin1StringView(table)));
        if (!insert)
            return tl::unexpected(insert.error());
        if (Outcome done = insert->bind(kind, int(m_choice.ceiling)).run(); !done)
            return done;
    }
    return addMembers("high_source");
}

Result<bool> Choosing::hasHigh()
{
    const Result<qint64> high = m_target.number("SELECT (SELECT count(*) FROM high_entity) + (SELECT count(*) FROM "
                                                "high_listing) + (SELECT count(*) FROM high_source)");
    return high ? Result<bool>(*high > 0) : tl::unexpected(high.error());
}

/// To the records that show or name what is marked. Where nothing is, a big case need not be read through for it.
Outcome Choosing::spreadHigh()
{
    const Result<bool> high = hasHigh();
    if (!high)
        return tl::unexpected(high.error());
    return *high ? all(withoutHigh) : Outcome();
}

Outcome Choosing::refuseTellingSources()
{
    if (m_choice.evidence != PortableChoice::Evidence::sources)
        return {};
    const Result<bool> high = hasHigh();
    if (!high)
        return tl::unexpected(high.error());
    if (!*high)
        return {};
    return failure(ErrorCode::badInput,
                   Words::tr("Whole sources would tell what is marked higher than %1. Take the bytes of the records "
                             "only, or allow a higher marking.")
                       .arg(toString(m_choice.ceiling)));
}

Outcome Choosing::takeOutHighReferrals()
{
    Result<Statement> rows =
        m_target.prepare("SELECT id, marking FROM origin.docket WHERE id IN (SELECT id FROM part_docket) UNION ALL "
                         "SELECT docket, marking FROM origin.referral WHERE docket IN (SELECT id FROM part_docket)");
    std::vector<qint64> high;
    const Outcome read = eachRow(std::move(rows), [this, &high](const Statement &row) {
        const Result<Marking> marking = parseMarking(row.text(1));
        if (!marking || *marking > m_choice.ceiling)
            high.push_back(row.integer(0));
    });
    if (!read)
        return read;
    Result<Statement> remove = m_target.prepare("DELETE FROM part_docket WHERE id = ?1");
    if (!remove)
        return tl::unexpected(remove.error());
    std::sort(high.begin(), high.end()); // one may be there twice: by itself, and by a packet of it
    high.erase(std::unique(high.begin(), high.end()), high.end());
    m_tally.heldReferrals = qint64(high.size());
    for (const qint64 id : high) {
        if (Outcome done = remove->bind(id).run(); !done)
            return done;
    }
    return {};
}

Outcome Choosing::chooseReferrals()
{
    if (!m_choice.hasAnalysis)
        return {};
    if (Outcome done = m_target.execute(drawnLinks); !done)
        return done;
    if (Outcome done = m_target.execute(wholeReferrals); !done)
        return done;
    return takeOutHighReferrals();
}

Outcome countInto(const Database &database, std::initializer_list<std::pair<qint64 *, const char *>> counts)
{
    for (const auto &[count, sql] : counts) {
        const Result<qint64> number = database.number(sql);
        if (!number)
            return tl::unexpected(number.error());
        *count = *number;
    }
    return {};
}

Outcome Choosing::countHigh()
{
    return countInto(m_target, {{&m_tally.heldBack, countHighRecords},
                                {&m_tally.heldListings, countHighListings},
                                {&m_tally.heldEntities, countHighEntities},
                                {&m_tally.heldSources, countHighSources}});
}

Outcome Choosing::tally()
{
    return countInto(m_target, {{&m_tally.sources, "SELECT count(*) FROM part_source"},
                                {&m_tally.records, "SELECT count(*) FROM part_record"},
                                {&m_tally.listings, "SELECT count(*) FROM part_listing"},
                                {&m_tally.entities, "SELECT count(*) FROM part_entity"},
                                {&m_tally.links, "SELECT count(*) FROM part_link"},
                                {&m_tally.docket, "SELECT count(*) FROM part_docket"}});
}

Result<PortableTally> Choosing::run(const ProgressSink &progress)
{
    const std::function<Outcome()> steps[] = {[this] { return m_target.execute(makeTables); },
                                              [this] { return chooseByFilters(); },
                                              [this] { return chooseSources(); },
                                              [this] { return chooseAround(); },
                                              [this] { return all(wholeListings); },
                                              [this] { return findHigh(); },
                                              [this] { return spreadHigh(); },
                                              [this] { return refuseTellingSources(); },
                                              [this] { return countHigh(); },
                                              [this] { return all(takeHighOut); },
                                              [this] { return all(whatTheyName); },
                                              [this] { return addContainers(); },
                                              [this] { return chooseReferrals(); },
                                              [this] { return tally(); }};
    if (progress)
        progress({0, 0, Words::tr("Choosing what belongs to the part")});
    for (const std::function<Outcome()> &step : steps) {
        if (Outcome done = step(); !done)
            return tl::unexpected(done.error());
    }
    if (m_tally.records + m_tally.entities + m_tally.sources > 0)
        return m_tally;
    return failure(ErrorCode::badInput,
                   m_tally.holdsBack()
                       ? Words::tr("All that is chosen is marked higher than %1. Choose something else, or allow a "
                                   "higher marking.")
                             .arg(toString(m_choice.ceiling))
                       : Words::tr("Nothing of the case is chosen. Choose other filters, entities or sources."));
}

} // namespace

Result<PortableTally> choosePart(const Database &target, const Database &origin, const PortableChoice &choice,
                                 const ProgressSink &progress)
{
    return Choosing(target, origin, choice).run(progress);
}

} // namespace interdict
