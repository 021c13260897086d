// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/supportremoval.h"

#include "models/store/entityorigin.h"
#include "models/store/observationledger.h"
#include "models/store/rowreading.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SupportRemoval)
};

class Removal
{
public:
    explicit Removal(const Database &database) : m_database(database) {}

    Outcome measure();
    Outcome judgeSharedListings();
    Outcome removeListings();
    Outcome removeRecords();
    Outcome removeLinks();
    Outcome removeEntities();
    Outcome nameEntities();
    Outcome countListings();

private:
    Outcome run(std::initializer_list<const char *> statements);
    Result<std::vector<qint64>> ids(const char *sql);
    Outcome removeTexts();

    const Database &m_database;
    bool m_isMost = false; ///< more records go than stay
    bool m_isAll = false;
    QHash<qint64, qint64> m_listings; ///< more, or less, by seller
};

#define GONE_LISTINGS "(SELECT id FROM gone_listing WHERE NOT is_shared)"
#define HAS_PAIRS "script_pairs(title) || script_pairs(description) || script_pairs(category) <> ''"
#define GONE_ENTITIES "(SELECT id FROM gone_entity WHERE NOT is_shared AND NOT is_held)"
#define STAYING_ENTITIES "(SELECT id FROM gone_entity WHERE is_shared OR is_held)"
#define GONE_LINKS "(SELECT id FROM gone_link WHERE NOT is_shared)"

Outcome Removal::run(std::initializer_list<const char *> statements)
{
    for (const char *sql : statements) {
        if (Outcome done = m_database.execute(sql); !done)
            return done;
    }
    return {};
}

Result<std::vector<qint64>> Removal::ids(const char *sql)
{
    Result<Statement> rows = m_database.prepare(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    return rowsOf<qint64>(*rows, [](const Statement &row) { return row.integer(0); });
}

Outcome Removal::measure()
{
    const Result<qint64> going = m_database.number(
        "SELECT coalesce(sum(last_record - first_record + 1), 0) FROM gone_source WHERE first_record IS NOT NULL");
    const Result<qint64> all = m_database.number("SELECT count(*) FROM record");
    if (!going || !all)
        return tl::unexpected((!going ? going : all).error());
    m_isAll = *going >= *all;
    m_isMost = *going * 2 > *all;
    return {};
}

/// Before anything goes: what each record said follows from what the listing shows.
Outcome Removal::judgeSharedListings()
{
    const Result<std::vector<qint64>> shared = ids("SELECT id FROM gone_listing WHERE is_shared ORDER BY id");
    const Result<std::vector<qint64>> firsts = ids("SELECT first_record FROM gone_source ORDER BY first_record");
    const Result<std::vector<qint64>> lasts = ids("SELECT last_record FROM gone_source ORDER BY first_record");
    Result<ObservationLedger> ledger = ObservationLedger::prepare(m_database);
    if (!shared || !firsts || !lasts || !ledger)
        return tl::unexpected(!shared   ? shared.error()
                              : !firsts ? firsts.error()
                              : !lasts  ? lasts.error()
                                        : ledger.error());
    const auto isGone = [&](const Observation &observation) {
        const auto after = std::upper_bound(firsts->begin(), firsts->end(), observation.record);
        return after != firsts->begin() && observation.record <= (*lasts)[size_t(after - firsts->begin()) - 1];
    };
    for (const qint64 listing : *shared) {
        Result<std::vector<Observation>> observations = ledger->observationsOf(listing);
        if (!observations)
            return tl::unexpected(observations.error());
        std::erase_if(*observations, isGone);
        const Result<SellerChange> changed = ledger->judge(listing, *observations);
        if (!changed)
            return tl::unexpected(changed.error());
        if (changed->before)
            --m_listings[changed->before];
        if (changed->after)
            ++m_listings[changed->after];
    }
    return {};
}

Outcome Removal::removeListings()
{
    if (Outcome counted = run({
            "UPDATE entity SET listings = listings - gone.count FROM (SELECT seller, count(*) AS count FROM listing "
            "WHERE id IN " GONE_LISTINGS
            " AND seller IS NOT NULL GROUP BY seller) AS gone WHERE entity.id = gone.seller",
            "UPDATE entity SET listings = listings - gone.count FROM (SELECT site, count(*) AS count FROM listing "
            "WHERE id IN " GONE_LISTINGS " AND site IS NOT NULL GROUP BY site) AS gone WHERE entity.id = gone.site",
            "INSERT INTO withdrawn_row (what, id, key) SELECT 2, id, key FROM listing WHERE id IN " GONE_LISTINGS,
        });
        !counted)
        return counted;
    if (Outcome removed = removeTexts(); !removed)
        return removed;
    return m_isAll ? run({"DELETE FROM listing"}) : run({"DELETE FROM listing WHERE id IN " GONE_LISTINGS});
}

/// Each text that goes costs as much as one that comes: where most go, the index is made anew of those that stay.
Outcome Removal::removeTexts()
{
    if (Outcome set = run({"INSERT INTO listing_text (listing_text, rank) VALUES ('hashsize', 67108864)"}); !set)
        return set;
    if (!m_isMost)
        return run({"INSERT INTO listing_script (listing_script, rowid, title, description, category) SELECT 'delete', "
                    "id, script_pairs(title), script_pairs(description), script_pairs(category) FROM listing "
                    "WHERE id IN " GONE_LISTINGS " AND " HAS_PAIRS,
                    "INSERT INTO listing_text (listing_text, rowid, title, description, category) "
                    "SELECT 'delete', id, title, description, category FROM listing WHERE id IN " GONE_LISTINGS});
    return run({"INSERT INTO listing_script (listing_script) VALUES ('delete-all')",
                "INSERT INTO listing_script (rowid, title, description, category) SELECT id, script_pairs(title), "
                "script_pairs(description), script_pairs(category) FROM listing WHERE id NOT IN " GONE_LISTINGS
                " AND " HAS_PAIRS,
                "INSERT INTO listing_text (listing_text) VALUES ('delete-all')",
                "INSERT INTO listing_text (rowid, title, description, category) "
                "SELECT id, title, description, category FROM listing WHERE id NOT IN " GONE_LISTINGS});
}

Outcome Removal::removeRecords()
{
    Result<Statement> sources =
        m_database.prepare("SELECT first_record, last_record FROM gone_source WHERE first_record IS NOT NULL");
    if (!sources)
        return tl::unexpected(sources.error());
    if (m_isAll)
        return run({"DELETE FROM mention", "DELETE FROM observation_change", "DELETE FROM registration",
                    "DELETE FROM record"});
    return eachRow(*sources, [this](const Statement &source) -> Outcome {
        for (const char *sql : {"DELETE FROM mention WHERE record BETWEEN ?1 AND ?2",
                                "DELETE FROM observation_change WHERE record BETWEEN ?1 AND ?2",
                                "DELETE FROM registration WHERE record BETWEEN ?1 AND ?2",
                                "DELETE FROM record WHERE id BETWEEN ?1 AND ?2"}) {
            Result<Statement> statement = m_database.prepare(sql);
            if (!statement)
                return tl::unexpected(statement.error());
            if (Outcome done = statement->bind(source.integer(0), source.integer(1)).run(); !done)
                return done;
        }
        return {};
    });
}

Outcome Removal::removeLinks()
{
    return run({
        "DELETE FROM link_record WHERE link IN " GONE_LINKS,
        "DELETE FROM link_record WHERE link IN (SELECT id FROM gone_link WHERE is_shared) AND EXISTS (SELECT 1 "
        "FROM gone_source WHERE link_record.record BETWEEN first_record AND last_record)",
        "DELETE FROM link_source WHERE link IN (SELECT id FROM gone_link) AND source IN (SELECT id FROM gone_source)",
        "INSERT INTO withdrawn_row (what, id, kind, scope, key) SELECT 3, id, kind, from_entity, to_entity FROM link "
        "WHERE id IN " GONE_LINKS,
        "DELETE FROM link WHERE id IN " GONE_LINKS,
        "UPDATE link SET (weight, first_seen, last_seen) = (SELECT sum(weight), min(first_seen), max(last_seen) "
        "FROM link_source WHERE link_source.link = link.id) WHERE id IN (SELECT id FROM gone_link)",
    });
}

Outcome Removal::removeEntities()
{
    return run({
        "DELETE FROM entity_source WHERE entity IN (SELECT id FROM gone_entity) AND source IN "
        "(SELECT id FROM gone_source)",
        "INSERT INTO withdrawn_row (what, id, kind, scope, key) SELECT 1, id, kind, scope, key FROM entity "
        "WHERE id IN " GONE_ENTITIES,
        "DELETE FROM entity WHERE id IN " GONE_ENTITIES,
        "UPDATE entity SET (records, first_seen, last_seen) = (SELECT coalesce(sum(records), 0), min(first_seen), "
        "max(last_seen) FROM entity_source WHERE entity_source.entity = entity.id) WHERE id IN " STAYING_ENTITIES,
    });
}

/// Entities whose first source went have the name that the next one gives them.
Outcome Removal::nameEntities()
{
    const Result<std::vector<qint64>> nameless =
        ids("SELECT id FROM gone_entity WHERE is_shared AND NOT EXISTS (SELECT 1 FROM entity_source "
            "WHERE entity_source.entity = gone_entity.id AND label IS NULL)");
    if (!nameless)
        return tl::unexpected(nameless.error());
    for (const qint64 entity : *nameless) {
        if (const Result<QString> named = adoptFirstSource(m_database, entity); !named)
            return tl::unexpected(named.error());
    }
    return {};
}

Outcome Removal::countListings()
{
    Result<Statement> update = m_database.prepare("UPDATE entity SET listings = listings + ?2 WHERE id = ?1");
    if (!update)
        return tl::unexpected(update.error());
    for (auto change = m_listings.cbegin(); change != m_listings.cend(); ++change) {
        if (Outcome updated = update->bind(change.key(), change.value()).run(); !updated)
            return updated;
    }
    return run({"UPDATE entity SET listings = (SELECT count(DISTINCT record.listing) FROM mention JOIN record "
                "ON record.id = mention.record WHERE mention.entity = entity.id) "
                "WHERE id IN " STAYING_ENTITIES " AND kind NOT IN (1, 2)"});
}

} // namespace

Outcome removeSupport(const Database &database, const ProgressSink &progress)
{
    using Step = Outcome (Removal::*)();
    Removal removal(database);
    const std::pair<Step, QString> steps[] = {
        {&Removal::measure, Words::tr("Counting what goes")},
        {&Removal::judgeSharedListings, Words::tr("Comparing listings that others show too")},
        {&Removal::removeListings, Words::tr("Removing listings")},
        {&Removal::removeRecords, Words::tr("Removing records")},
        {&Removal::removeLinks, Words::tr("Removing links")},
        {&Removal::removeEntities, Words::tr("Removing entities")},
        {&Removal::nameEntities, Words::tr("Completing what stays")},
        {&Removal::countListings, Words::tr("Completing what stays")},
    };
    qint64 at = 0;
    for (const auto &[step, words] : steps) {
        if (progress)
            progress({at++, qint64(std::size(steps)), words});
        if (Outcome done = (removal.*step)(); !done)
            return done;
    }
    return {};
}

} // namespace interdict
