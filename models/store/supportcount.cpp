// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/supportcount.h"

#include <utility>

namespace interdict {

namespace {

constexpr auto dropTables = "DROP TABLE IF EXISTS temp.gone_source; DROP TABLE IF EXISTS temp.gone_listing; "
                            "DROP TABLE IF EXISTS temp.gone_entity; DROP TABLE IF EXISTS temp.gone_link";

constexpr auto makeTables =
    "CREATE TEMP TABLE gone_source (id INTEGER PRIMARY KEY, first_record INTEGER, last_record INTEGER);"
    "CREATE TEMP TABLE gone_listing (id INTEGER PRIMARY KEY, records INTEGER, is_shared INTEGER);"
    "CREATE TEMP TABLE gone_entity (id INTEGER PRIMARY KEY, records INTEGER, is_shared INTEGER, is_held INTEGER);"
    "CREATE TEMP TABLE gone_link (id INTEGER PRIMARY KEY, is_shared INTEGER)";

// CROSS JOIN: the few sources first, then the records of each by their ids.
constexpr auto fillListings =
    "INSERT INTO gone_listing SELECT gone.listing, gone.records, gone.records < listing.sightings FROM ("
    "SELECT record.listing AS listing, count(*) AS records FROM gone_source CROSS JOIN record "
    "ON record.id BETWEEN first_record AND last_record WHERE record.listing IS NOT NULL GROUP BY record.listing) AS "
    "gone "
    "CROSS JOIN listing ON listing.id = gone.listing";

constexpr auto fillEntities =
    "INSERT INTO gone_entity SELECT entity, sum(records), EXISTS (SELECT 1 FROM entity_source AS other "
    "WHERE other.entity = entity_source.entity AND other.source NOT IN (SELECT id FROM gone_source)), 0 "
    "FROM entity_source WHERE source IN (SELECT id FROM gone_source) GROUP BY entity";

constexpr auto markHeld =
    "UPDATE gone_entity SET is_held = EXISTS (SELECT 1 FROM note WHERE note.entity = gone_entity.id) "
    "OR EXISTS (SELECT 1 FROM mark WHERE mark.entity = gone_entity.id) "
    "OR EXISTS (SELECT 1 FROM tag_use WHERE tag_use.kind = 1 AND tag_use.thing = gone_entity.id) "
    "OR EXISTS (SELECT 1 FROM grade WHERE grade.kind = 1 AND grade.thing = gone_entity.id) "
    "OR EXISTS (SELECT 1 FROM link WHERE link.from_entity = gone_entity.id AND link.origin = 1) "
    "OR EXISTS (SELECT 1 FROM link WHERE link.to_entity = gone_entity.id AND link.origin = 1) "
    "OR EXISTS (SELECT 1 FROM judgement WHERE judgement.left_entity = gone_entity.id) "
    "OR EXISTS (SELECT 1 FROM judgement WHERE judgement.right_entity = gone_entity.id) "
    "OR (SELECT label <> found FROM entity WHERE entity.id = gone_entity.id) WHERE NOT is_shared";

constexpr auto fillLinks =
    "INSERT INTO gone_link SELECT link, EXISTS (SELECT 1 FROM link_source AS other WHERE other.link = link_source.link "
    "AND other.source NOT IN (SELECT id FROM gone_source)) FROM link_source "
    "WHERE source IN (SELECT id FROM gone_source) GROUP BY link";

} // namespace

SupportCount::SupportCount(SupportCount &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

SupportCount::~SupportCount()
{
    if (m_database)
        static_cast<void>(m_database->execute(dropTables));
}

Result<SupportCount> SupportCount::of(const Database &database, const std::vector<qint64> &sources)
{
    for (const char *sql : {dropTables, makeTables}) {
        if (Outcome done = database.execute(sql); !done)
            return tl::unexpected(done.error());
    }
    SupportCount count(database);
    Result<Statement> add =
        database.prepare("INSERT INTO gone_source SELECT id, first_record, last_record FROM source WHERE id = ?1");
    if (!add)
        return tl::unexpected(add.error());
    for (const qint64 source : sources) {
        if (Outcome added = add->bind(source).run(); !added)
            return tl::unexpected(added.error());
    }
    for (const char *sql : {fillListings, fillEntities, markHeld, fillLinks}) {
        if (Outcome done = database.execute(sql); !done)
            return tl::unexpected(done.error());
    }
    return count;
}

} // namespace interdict
