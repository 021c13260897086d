// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/networks.h"

#include "models/casework/mergedentities.h"
#include "models/store/entityqueries.h"
#include "models/store/judgementtable.h"
#include "models/store/listingqueries.h"

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// Sets of ids that grow together; the smallest id stands for its set.
class JoinedIds
{
public:
    qint64 root(qint64 id)
    {
        qint64 at = id;
        while (m_parent.value(at, at) != at)
            at = m_parent.value(at);
        while (m_parent.value(id, id) != at)
            id = std::exchange(m_parent[id], at);
        return at;
    }
    void join(qint64 a, qint64 b)
    {
        const qint64 one = root(a);
        const qint64 other = root(b);
        const auto [low, high] = std::minmax(one, other);
        m_parent[high] = low;
        m_parent[low] = low;
    }
    [[nodiscard]] const QHash<qint64, qint64> &parents() const { return m_parent; }

private:
    QHash<qint64, qint64> m_parent;
};

/// Places and things of trade say nothing of who is who.
bool ties(EntityKind kind)
{
    return kind != EntityKind::place && kind != EntityKind::substance && kind != EntityKind::equipment &&
           kind != EntityKind::site;
}

int rankOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::seller:
        return 0;
    case EntityKind::organisation:
        return 1;
    case EntityKind::domain:
        return 2;
    default:
        return 3;
    }
}

/// A registrar or a name server serves thousands: that two names have it ties nobody.
bool isService(const Link &link)
{
    return link.kind == LinkKind::tradesOn || link.kind == LinkKind::registeredBy ||
           (link.kind == LinkKind::relatedTo && link.origin == LinkOrigin::found);
}

} // namespace

const Networks::Network *Networks::of(RowId<Entity> entity) const
{
    const auto found = m_networkOf.constFind(entity.value());
    return found == m_networkOf.cend() ? nullptr : &m_networks[size_t(*found)];
}

const Networks::Network *Networks::named(const QString &name) const
{
    const auto found = std::find_if(m_networks.begin(), m_networks.end(),
                                    [&name](const Network &network) { return network.name == name; });
    return found == m_networks.end() ? nullptr : &*found;
}

Result<std::vector<const Networks::Network *>> Networks::of(const Database &database,
                                                            std::span<const DocketItem> items) const
{
    std::vector<RowId<Listing>> listings;
    for (const DocketItem &item : items) {
        if (item.kind == DocketItem::Kind::listing)
            listings.emplace_back(item.item);
    }
    QHash<qint64, const Network *> ofListing;
    const auto rows = listingRows(database, listings);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const ListingRow &row : *rows) {
        const std::optional<RowId<Entity>> holder = row.listing.seller ? row.listing.seller : row.listing.site;
        ofListing.insert(row.listing.id.value(), holder ? of(*holder) : nullptr);
    }
    std::vector<const Network *> found;
    for (const DocketItem &item : items)
        found.push_back(item.kind == DocketItem::Kind::listing ? ofListing.value(item.item)
                                                               : of(RowId<Entity>(item.item)));
    return found;
}

namespace {

/// The party with most records, after which a network is called.
const EntityRow *bestKnown(const std::vector<qint64> &members, const QHash<qint64, const EntityRow *> &byId)
{
    const EntityRow *best = nullptr;
    for (const qint64 id : members) {
        const EntityRow *row = byId.value(id);
        if (row && (!best || std::pair(rankOf(row->entity.kind), -row->records) <
                                 std::pair(rankOf(best->entity.kind), -best->records)))
            best = row;
    }
    return best;
}

/// All that hang together: by links that tie, and by judgements.
Result<JoinedIds> joinedEntities(const Database &database, const std::vector<EntityRow> &rows,
                                 const QHash<qint64, const EntityRow *> &byId, const CancelToken &cancel)
{
    const auto links = allLinks(database);
    const auto judgements = allJudgements(database);
    if (!links || !judgements)
        return tl::unexpected(!links ? links.error() : judgements.error());
    QHash<qint64, int> degrees;
    for (const Link &link : *links) {
        ++degrees[link.from.value()];
        ++degrees[link.to.value()];
    }
    JoinedIds joined;
    for (const EntityRow &row : rows) {
        if (ties(row.entity.kind))
            joined.join(row.entity.id.value(), row.entity.id.value());
    }
    const auto mayTie = [&](RowId<Entity> id) {
        const EntityRow *row = byId.value(id.value());
        const bool isParty = row && rankOf(row->entity.kind) < 2;
        return row && ties(row->entity.kind) && (isParty || degrees.value(id.value()) <= Networks::hubLinks);
    };
    for (const Link &link : *links) {
        if (cancel.isCancelled())
            return cancelled();
        if (!isService(link) && mayTie(link.from) && mayTie(link.to))
            joined.join(link.from.value(), link.to.value());
    }
    const MergedEntities merged(*judgements);
    for (const JudgedCluster &cluster : merged.clusters()) {
        for (const qint64 member : cluster.members)
            joined.join(cluster.members.front(), member);
    }
    return joined;
}

} // namespace

Result<Networks> Networks::read(const Database &database, const CancelToken &cancel)
{
    const auto ids = entityIds(database, {});
    const auto rows = ids ? entityRows(database, *ids) : tl::unexpected(ids.error());
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<qint64, const EntityRow *> byId;
    for (const EntityRow &row : *rows)
        byId.insert(row.entity.id.value(), &row);
    Result<JoinedIds> joined = joinedEntities(database, *rows, byId, cancel);
    if (!joined)
        return tl::unexpected(joined.error());
    QHash<qint64, std::vector<qint64>> members;
    for (auto each = joined->parents().cbegin(); each != joined->parents().cend(); ++each)
        members[joined->root(each.key())].push_back(each.key());

    Networks made;
    for (auto each = members.begin(); each != members.end(); ++each) {
        std::sort(each->begin(), each->end());
        Network network{u"N-%1"_s.arg(each.key()), {}, {}};
        for (const qint64 id : *each)
            network.members.emplace_back(id);
        const EntityRow *best = bestKnown(*each, byId);
        network.label = best ? best->entity.label : QString();
        made.m_networks.push_back(std::move(network));
    }
    std::sort(made.m_networks.begin(), made.m_networks.end(), [](const Network &a, const Network &b) {
        return a.members.size() != b.members.size() ? a.members.size() > b.members.size() : a.members < b.members;
    });
    for (size_t i = 0; i < made.m_networks.size(); ++i) {
        for (const RowId<Entity> member : made.m_networks[i].members)
            made.m_networkOf.insert(member.value(), int(i));
    }
    return made;
}

Result<QString> commonNetwork(const Database &database, const Networks &networks, std::span<const DocketItem> items)
{
    const auto found = networks.of(database, items);
    if (!found)
        return tl::unexpected(found.error());
    const Networks::Network *common = found->empty() ? nullptr : found->front();
    const bool isOne =
        std::all_of(found->begin(), found->end(), [common](const Networks::Network *each) { return each == common; });
    return isOne && common ? common->name : QString();
}

} // namespace interdict
