// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/derivedlinks.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace interdict {

namespace {

constexpr qint64 mostCompanionRecords = 5000;
constexpr qint64 mostCompanions = 200;

void widen(const std::optional<PartialDate> &first, const std::optional<PartialDate> &last, DerivedLink &link)
{
    if (first && (!link.first || first->toString() < link.first->toString()))
        link.first = first;
    if (last && (!link.last || last->toString() > link.last->toString()))
        link.last = last;
}

class Deriving
{
public:
    Deriving(const Database &database, const MergedEntities &merged, const Entity &entity, int hub)
        : m_database(database), m_merged(merged), m_entity(entity), m_hub(hub)
    {
    }

    Result<DerivedLinks> derive();

private:
    Outcome addThings(RowId<Entity> member);
    Outcome addThing(const HeldThing &mine);
    Outcome addCompanions(RowId<Entity> member);
    Result<Entity> entity(RowId<Entity> id) const;
    DerivedLink &linkWith(LinkKind kind, RowId<Entity> other);

    const Database &m_database;
    const MergedEntities &m_merged;
    const Entity &m_entity;
    int m_hub;
    DerivedLinks m_derived;
    std::set<RowId<Entity>> m_seen; ///< things
    std::map<std::pair<LinkKind, RowId<Entity>>, DerivedLink> m_links;
};

Result<Entity> Deriving::entity(RowId<Entity> id) const
{
    const Result<std::vector<EntityRow>> rows = entityRows(m_database, std::span(&id, 1));
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->empty() ? Result<Entity>(failure(ErrorCode::notFound, {})) : Result<Entity>(rows->front().entity);
}

DerivedLink &Deriving::linkWith(LinkKind kind, RowId<Entity> other)
{
    DerivedLink &link = m_links[{kind, other}];
    link.kind = kind;
    link.other = other;
    return link;
}

Outcome Deriving::addThing(const HeldThing &mine)
{
    const Result<Entity> thing = entity(mine.thing);
    if (!thing)
        return tl::unexpected(thing.error());
    // Merged ones count once; so that a few of them do not hide the others, more are read than the hub allows.
    const Result<std::vector<HeldThing>> holders = holdersOf(m_database, mine.thing, m_entity.kind, m_hub * 4 + 1);
    if (!holders)
        return tl::unexpected(holders.error());
    std::set<RowId<Entity>> sharers;
    for (const HeldThing &held : *holders)
        sharers.insert(m_merged.representative(held.holder));
    if (qint64(sharers.size()) > m_hub) {
        const Result<qint64> all = countHolders(m_database, mine.thing, m_entity.kind);
        if (!all)
            return tl::unexpected(all.error());
        m_derived.hubs.push_back({*thing, *all});
        return {};
    }
    const RowId<Entity> self = m_merged.representative(m_entity.id);
    const LinkKind kind = linkByShared(thing->kind);
    std::set<RowId<Entity>> told;
    for (const HeldThing &held : *holders) {
        const RowId<Entity> other = m_merged.representative(held.holder);
        if (other == self)
            continue;
        DerivedLink &link = linkWith(kind, other);
        widen(held.first, held.last, link);
        link.weight += held.weight;
        if (!told.insert(other).second)
            continue;
        widen(mine.first, mine.last, link);
        link.weight += mine.weight;
        link.through.push_back({*thing, qint64(sharers.size())});
    }
    return {};
}

Outcome Deriving::addThings(RowId<Entity> member)
{
    const Result<std::vector<HeldThing>> things = thingsOf(m_database, member);
    if (!things)
        return tl::unexpected(things.error());
    for (const HeldThing &mine : *things) {
        if (!m_seen.insert(mine.thing).second)
            continue;
        if (Outcome added = addThing(mine); !added)
            return added;
    }
    return {};
}

Outcome Deriving::addCompanions(RowId<Entity> member)
{
    const Result<Entity> asked = entity(member);
    if (!asked)
        return tl::unexpected(asked.error());
    const Result<std::vector<Companion>> companions =
        companionsOf(m_database, *asked, mostCompanionRecords, mostCompanions);
    if (!companions)
        return tl::unexpected(companions.error());
    for (const Companion &companion : *companions) {
        const RowId<Entity> other = m_merged.representative(companion.entity);
        if (other == m_merged.representative(m_entity.id))
            continue;
        DerivedLink &link = linkWith(LinkKind::coListed, other);
        link.weight += companion.records;
        widen(companion.first, companion.last, link);
    }
    return {};
}

Result<DerivedLinks> Deriving::derive()
{
    for (const RowId<Entity> member : m_merged.members(m_entity.id)) {
        if (Outcome added = addThings(member); !added)
            return tl::unexpected(added.error());
        if (Outcome added = addCompanions(member); !added)
            return tl::unexpected(added.error());
    }
    for (auto &[key, link] : m_links)
        m_derived.links.push_back(std::move(link));
    const auto rarest = [](const DerivedLink &link) {
        qint64 least = std::numeric_limits<qint64>::max();
        for (const SharedThing &shared : link.through)
            least = std::min(least, shared.sharers);
        return least;
    };
    std::stable_sort(m_derived.links.begin(), m_derived.links.end(),
                     [&rarest](const DerivedLink &a, const DerivedLink &b) {
                         return std::tuple(int(a.kind), rarest(a), -a.weight, a.other) <
                                std::tuple(int(b.kind), rarest(b), -b.weight, b.other);
                     });
    std::sort(m_derived.hubs.begin(), m_derived.hubs.end(),
              [](const SharedThing &a, const SharedThing &b) { return a.sharers > b.sharers; });
    return std::move(m_derived);
}

} // namespace

Result<DerivedLinks> derivedLinksOf(const Database &database, const MergedEntities &merged, const Entity &entity,
                                    int hub)
{
    return Deriving(database, merged, entity, hub).derive();
}

} // namespace interdict
