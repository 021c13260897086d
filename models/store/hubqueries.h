// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/store/database.h"

#include <vector>

namespace interdict {

/// Kinds of things that tie those who share one: e-mail, phone, handle, wallet, key, domain, IP address, organisation,
/// parcel. Places, substances and markets tie nobody.
[[nodiscard]] bool isTie(EntityKind kind);
/// What two say of each other that share a thing of this kind.
[[nodiscard]] LinkKind linkByShared(EntityKind thing);

/// That a thing was found with an entity, in records.
struct HeldThing
{
    RowId<Entity> holder;
    RowId<Entity> thing;
    EntityKind thingKind = EntityKind::email;
    qint64 weight = 0; ///< records that show it
    std::optional<PartialDate> first;
    std::optional<PartialDate> last;
};
/// Every thing that ties of every entity of a kind, by thing, each pair once.
[[nodiscard]] Result<std::vector<HeldThing>> heldThings(const Database &database, EntityKind holderKind);
/// Of one entity.
[[nodiscard]] Result<std::vector<HeldThing>> thingsOf(const Database &database, RowId<Entity> holder);
/// Who holds a thing, of one kind, at most `most`, by their ids.
[[nodiscard]] Result<std::vector<HeldThing>> holdersOf(const Database &database, RowId<Entity> thing,
                                                       EntityKind holderKind, qint64 most);
/// How many entities of a kind were found with the thing.
[[nodiscard]] Result<qint64> countHolders(const Database &database, RowId<Entity> thing, EntityKind holderKind);

/// An entity that stands in the same records as another one, or is named for the same listings.
struct Companion
{
    RowId<Entity> entity;
    qint64 records = 0; ///< that name both
    std::optional<PartialDate> first;
    std::optional<PartialDate> last;
};
/// Of a seller, other sellers that were named for their listings; of another thing that ties, other such things in its
/// records, of which the first `mostRecords` are looked at. Most records first, at most `most`.
[[nodiscard]] Result<std::vector<Companion>> companionsOf(const Database &database, const Entity &entity,
                                                          qint64 mostRecords, qint64 most);

/// What a seller's listing says, for comparing it with others.
struct ListingText
{
    RowId<Listing> listing;
    RowId<Entity> seller;
    QString text;
};
/// The descriptions of listings that have a seller, cut at `mostCharacters`, those of the newest listings first.
[[nodiscard]] Result<std::vector<ListingText>> listingTexts(const Database &database, qint64 most, int mostCharacters);

/// From where a seller's listings are shipped, as most of them say.
struct UsualOrigin
{
    RowId<Entity> seller;
    QString origin;
};
[[nodiscard]] Result<std::vector<UsualOrigin>> usualOrigins(const Database &database);

} // namespace interdict
