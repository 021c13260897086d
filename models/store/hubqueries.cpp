// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/hubqueries.h"

#include "models/store/rowreading.h"

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

// The numbers of EntityKind for which isTie() holds.
#define TIE_KINDS "(3, 4, 5, 6, 7, 8, 9, 10, 14)"

/// Found links of holders with things, whichever way they point, as a table held (holder, thing, kind, weight, …).
#define HELD(condition)                                                                                                \
    "SELECT holder, thing, kind, sum(weight), min(first_seen), max(last_seen) FROM ("                                  \
    "SELECT link.from_entity AS holder, link.to_entity AS thing, thing.kind AS kind, weight, link.first_seen, "        \
    "link.last_seen FROM link JOIN entity AS holder ON holder.id = link.from_entity "                                  \
    "JOIN entity AS thing ON thing.id = link.to_entity WHERE link.origin = 0 AND thing.kind IN " TIE_KINDS             \
    " AND holder.kind <> thing.kind AND " condition " UNION ALL "                                                      \
    "SELECT link.to_entity, link.from_entity, thing.kind, weight, link.first_seen, link.last_seen FROM link "          \
    "JOIN entity AS holder ON holder.id = link.to_entity JOIN entity AS thing ON thing.id = link.from_entity "         \
    "WHERE link.origin = 0 AND thing.kind IN " TIE_KINDS " AND holder.kind <> thing.kind AND " condition               \
    ") GROUP BY holder, thing"

HeldThing heldAt(const Statement &row)
{
    return {row.id<Entity>(0), row.id<Entity>(1), EntityKind(row.integer(2)), row.integer(3), row.date(4), row.date(5)};
}

template <typename Row, typename At, typename... Values>
Result<std::vector<Row>> collect(const Database &database, const char *sql, At at, const Values &...values)
{
    return rowsOf<Row>(bound(database, sql, values...), at);
}

Companion companionAt(const Statement &row)
{
    return {row.id<Entity>(0), row.integer(1), row.date(2), row.date(3)};
}

} // namespace

bool isTie(EntityKind kind)
{
    switch (kind) {
    case EntityKind::domain:
    case EntityKind::shipment:
    case EntityKind::email:
    case EntityKind::phone:
    case EntityKind::wallet:
    case EntityKind::pgpKey:
    case EntityKind::handle:
    case EntityKind::ipAddress:
    case EntityKind::organisation:
        return true;
    default:
        return false;
    }
}

LinkKind linkByShared(EntityKind thing)
{
    switch (thing) {
    case EntityKind::pgpKey:
        return LinkKind::sameKey;
    case EntityKind::email:
    case EntityKind::phone:
    case EntityKind::handle:
        return LinkKind::sameContact;
    case EntityKind::wallet:
        return LinkKind::sameWallet;
    case EntityKind::domain:
    case EntityKind::ipAddress:
    case EntityKind::organisation:
        return LinkKind::sameDomain;
    default:
        return LinkKind::coListed;
    }
}

Result<std::vector<HeldThing>> heldThings(const Database &database, EntityKind holderKind)
{
    return collect<HeldThing>(database, HELD("holder.kind = ?1") " ORDER BY thing, holder", heldAt, int(holderKind));
}

Result<std::vector<HeldThing>> thingsOf(const Database &database, RowId<Entity> holder)
{
    return collect<HeldThing>(database, HELD("holder.id = ?1") " ORDER BY kind, thing", heldAt, holder);
}

Result<std::vector<HeldThing>> holdersOf(const Database &database, RowId<Entity> thing, EntityKind holderKind,
                                         qint64 most)
{
    return collect<HeldThing>(database, HELD("thing.id = ?1 AND holder.kind = ?2") " ORDER BY holder LIMIT ?3", heldAt,
                              thing, int(holderKind), most);
}

Result<qint64> countHolders(const Database &database, RowId<Entity> thing, EntityKind holderKind)
{
    Result<Statement> row = database.prepare(
        "SELECT count(*) FROM (SELECT from_entity FROM link JOIN entity ON entity.id = from_entity "
        "WHERE to_entity = ?1 AND origin = 0 AND entity.kind = ?2 UNION SELECT to_entity FROM link JOIN entity "
        "ON entity.id = to_entity WHERE from_entity = ?1 AND origin = 0 AND entity.kind = ?2)");
    if (!row)
        return tl::unexpected(row.error());
    const Result<bool> read = row->bind(thing, int(holderKind)).step();
    return read ? Result<qint64>(row->integer(0)) : tl::unexpected(read.error());
}

Result<std::vector<Companion>> companionsOf(const Database &database, const Entity &entity, qint64 mostRecords,
                                            qint64 most)
{
    // A record's seller has a mention of their own wherever the listing shows another.
    const char *ofSeller =
        "SELECT other, count(*), min(seen), max(seen) FROM ("
        "SELECT record.seller AS other, record.seen AS seen FROM listing JOIN record ON record.listing = listing.id "
        "WHERE listing.seller = ?1 AND record.seller <> ?1 UNION ALL "
        "SELECT listing.seller, record.seen FROM mention JOIN record ON record.id = mention.record "
        "JOIN listing ON listing.id = record.listing WHERE mention.entity = ?1 AND mention.field = 4 "
        "AND mention.start = 0 AND listing.seller <> ?1 LIMIT ?2) GROUP BY other ORDER BY 2 DESC, 1 LIMIT ?3";
    const char *ofThing =
        "SELECT theirs.entity, count(DISTINCT theirs.record), min(record.seen), max(record.seen) FROM "
        "(SELECT DISTINCT record FROM mention WHERE entity = ?1 LIMIT ?2) AS mine JOIN mention AS theirs "
        "ON theirs.record = mine.record JOIN entity ON entity.id = theirs.entity JOIN record "
        "ON record.id = theirs.record WHERE theirs.entity <> ?1 AND entity.kind IN " TIE_KINDS
        " GROUP BY theirs.entity ORDER BY 2 DESC, 1 LIMIT ?3";
    if (entity.kind != EntityKind::seller && !isTie(entity.kind))
        return std::vector<Companion>();
    return collect<Companion>(database, entity.kind == EntityKind::seller ? ofSeller : ofThing, companionAt, entity.id,
                              mostRecords, most);
}

Result<std::vector<ListingText>> listingTexts(const Database &database, qint64 most, int mostCharacters)
{
    return collect<ListingText>(
        database,
        "SELECT id, seller, substr(description, 1, ?2) FROM listing WHERE seller IS NOT NULL AND description <> '' "
        "ORDER BY id DESC LIMIT ?1",
        [](const Statement &row) {
            return ListingText{row.id<Listing>(0), row.id<Entity>(1), row.text(2)};
        },
        most, mostCharacters);
}

Result<std::vector<UsualOrigin>> usualOrigins(const Database &database)
{
    // Of a group with max() SQLite takes the other columns from the row that has it.
    return collect<UsualOrigin>(
        database,
        "SELECT seller, origin, max(count) FROM (SELECT seller, origin, count(*) AS count FROM listing "
        "WHERE seller IS NOT NULL AND origin <> '' GROUP BY seller, origin) GROUP BY seller",
        [](const Statement &row) {
            return UsualOrigin{row.id<Entity>(0), row.text(1)};
        });
}

} // namespace interdict
