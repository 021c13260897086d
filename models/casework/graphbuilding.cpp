// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/graphbuilding.h"

#include "models/casework/mergedentities.h"
#include "models/store/entityqueries.h"
#include "models/store/listingqueries.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <span>
#include <tuple>

namespace interdict {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphBuilding)
};

constexpr size_t chunk = 500; // rows between two looks at the cancel token

using EntityIds = std::vector<RowId<Entity>>;

RowId<Entity> otherEnd(const Link &link, RowId<Entity> end)
{
    return link.from == end ? link.to : link.from;
}

/// The ends of every link at `entities` that are not in `reached` yet, with all that are one with them; they are then.
Result<EntityIds> stepFrom(const Database &database, const MergedEntities &merged, const EntityIds &entities,
                           QSet<RowId<Entity>> &reached, const CancelToken &cancel)
{
    EntityIds next;
    for (const RowId<Entity> entity : entities) {
        if (cancel.isCancelled())
            return cancelled();
        const Result<std::vector<Link>> links = linksOf(database, entity);
        if (!links)
            return tl::unexpected(links.error());
        for (const Link &link : *links) {
            const RowId<Entity> end = otherEnd(link, entity);
            if (reached.contains(end))
                continue;
            for (const RowId<Entity> member : merged.members(end)) {
                reached.insert(member);
                next.push_back(member);
            }
        }
    }
    return next;
}

Result<EntityIds> entitiesAround(const Database &database, const MergedEntities &merged, const GraphScope &scope,
                                 const CancelToken &cancel)
{
    EntityIds frontier = merged.withMembers(scope.around);
    QSet<RowId<Entity>> reached(frontier.begin(), frontier.end());
    for (int step = 0; step < scope.steps && !frontier.empty(); ++step) {
        Result<EntityIds> next = stepFrom(database, merged, frontier, reached, cancel);
        if (!next)
            return next;
        frontier = std::move(*next);
    }
    const EntityIds expanded = merged.withMembers(scope.expanded);
    reached.unite(QSet<RowId<Entity>>(expanded.begin(), expanded.end()));
    if (const Result<EntityIds> next = stepFrom(database, merged, expanded, reached, cancel); !next)
        return next;
    const EntityIds also = merged.withMembers(scope.also);
    reached.unite(QSet<RowId<Entity>>(also.begin(), also.end()));
    return EntityIds(reached.begin(), reached.end());
}

/// The rows of `ids` that exist, read in chunks.
template <typename Row, typename Id, typename Read>
Result<std::vector<Row>> readAll(const Database &database, std::span<const Id> ids, Read read,
                                 const CancelToken &cancel)
{
    std::vector<Row> rows;
    rows.reserve(ids.size());
    for (size_t at = 0; at < ids.size(); at += chunk) {
        if (cancel.isCancelled())
            return cancelled();
        Result<std::vector<Row>> some = read(database, ids.subspan(at, std::min(chunk, ids.size() - at)));
        if (!some)
            return some;
        std::move(some->begin(), some->end(), std::back_inserter(rows));
    }
    return rows;
}

class GraphBuilding
{
public:
    GraphBuilding(const Database &database, const GraphScope &scope, const CancelToken &cancel)
        : m_database(database), m_scope(scope), m_cancel(cancel)
    {
    }

    Result<BuiltGraph> build()
    {
        Result<MergedEntities> merged = MergedEntities::read(m_database);
        if (!merged)
            return tl::unexpected(merged.error());
        m_merged = std::move(*merged);
        if (Outcome added = addEntities(); !added)
            return tl::unexpected(added.error());
        if (Outcome added = addLinks(); !added)
            return tl::unexpected(added.error());
        if (m_scope.withListings) {
            if (Outcome added = addListings(); !added)
                return tl::unexpected(added.error());
        }
        Result<CaseGraph> graph = CaseGraph::make(std::move(m_nodes), std::move(m_edges));
        if (!graph)
            return tl::unexpected(graph.error());
        return BuiltGraph{std::move(*graph), m_leftOut, std::move(m_stoodFor)};
    }

private:
    [[nodiscard]] bool isWhole() const { return m_scope.around.empty(); }

    Outcome addEntities()
    {
        const Result<EntityIds> ids =
            isWhole() ? entityIds(m_database, {}) : entitiesAround(m_database, m_merged, m_scope, m_cancel);
        if (!ids)
            return tl::unexpected(ids.error());
        Result<std::vector<EntityRow>> rows = readAll<EntityRow>(m_database, std::span(*ids), entityRows, m_cancel);
        if (!rows)
            return tl::unexpected(rows.error());
        const QHash<RowId<Entity>, qint64> listings = listingsOfSellers(*rows);
        joinMembers(*rows);
        keepHeaviest(*rows);
        for (const EntityRow &row : *rows) {
            for (const RowId<Entity> member : m_merged.members(row.entity.id)) {
                m_indexes.insert(member, int(m_nodes.size()));
                if (member != row.entity.id)
                    m_stoodFor.insert(member.value(), row.entity.id.value());
                if (listings.contains(member))
                    m_sellers.push_back({member, listings.value(member)});
            }
            m_nodes.push_back(
                {nodeKind(row.entity.kind), row.entity.id.value(), row.entity.label, std::max<qint64>(row.records, 1)});
        }
        return {};
    }

    static QHash<RowId<Entity>, qint64> listingsOfSellers(const std::vector<EntityRow> &rows)
    {
        QHash<RowId<Entity>, qint64> listings;
        for (const EntityRow &row : rows) {
            if (row.entity.kind == EntityKind::seller)
                listings.insert(row.entity.id, row.listings);
        }
        return listings;
    }

    /// One row for all that are one: that of their first, with the records of all.
    void joinMembers(std::vector<EntityRow> &rows) const
    {
        if (m_merged.isEmpty())
            return;
        QHash<RowId<Entity>, qint64> records;
        for (const EntityRow &row : rows)
            records[m_merged.representative(row.entity.id)] += row.records;
        std::erase_if(rows,
                      [this](const EntityRow &row) { return m_merged.representative(row.entity.id) != row.entity.id; });
        for (EntityRow &row : rows) {
            const size_t members = m_merged.members(row.entity.id).size();
            if (members < 2)
                continue;
            row.records = records.value(row.entity.id);
            //: A node that stands for several entities: its name, and how many more there are
            row.entity.label = Words::tr("%1 +%2").arg(row.entity.label, QString::number(members - 1));
        }
    }

    /// Cuts `rows` down to the scope's size and brings them into the order of the graph. What was asked for stays.
    void keepHeaviest(std::vector<EntityRow> &rows)
    {
        QSet<RowId<Entity>> asked;
        for (const RowId<Entity> entity : m_scope.around)
            asked.insert(m_merged.representative(entity));
        for (const RowId<Entity> entity : m_scope.also)
            asked.insert(m_merged.representative(entity));
        const auto most = size_t(std::max(m_scope.mostNodes, 1));
        if (rows.size() > most) {
            const auto heavier = [&asked](const EntityRow &a, const EntityRow &b) {
                const auto key = [&asked](const EntityRow &row) {
                    return std::tuple(!asked.contains(row.entity.id), -row.records, int(row.entity.kind),
                                      row.entity.id);
                };
                return key(a) < key(b);
            };
            std::sort(rows.begin(), rows.end(), heavier);
            m_leftOut += qint64(rows.size() - most);
            rows.erase(rows.begin() + std::ptrdiff_t(most), rows.end());
        }
        std::sort(rows.begin(), rows.end(), [](const EntityRow &a, const EntityRow &b) {
            return std::tuple(int(a.entity.kind), a.entity.id) < std::tuple(int(b.entity.kind), b.entity.id);
        });
    }

    Outcome addLinks()
    {
        if (isWhole()) {
            const Result<std::vector<Link>> links = allLinks(m_database);
            if (!links)
                return tl::unexpected(links.error());
            for (const Link &link : *links)
                addEdge(link);
            return {};
        }
        for (auto it = m_indexes.cbegin(); it != m_indexes.cend(); ++it) {
            if (m_cancel.isCancelled())
                return cancelled();
            const Result<std::vector<Link>> links = linksOf(m_database, it.key());
            if (!links)
                return tl::unexpected(links.error());
            for (const Link &link : *links) {
                if (link.from == it.key()) // the other end sees it too
                    addEdge(link);
            }
        }
        return {};
    }

    void addEdge(const Link &link)
    {
        const auto from = m_indexes.constFind(link.from);
        const auto to = m_indexes.constFind(link.to);
        if (from != m_indexes.cend() && to != m_indexes.cend())
            m_edges.push_back(
                {*from, *to, link.kind, std::max<qint64>(link.weight, 1), link.origin == LinkOrigin::drawn});
    }

    Outcome addListings()
    {
        qint64 offered = 0;
        for (const Seller &seller : m_sellers)
            offered += seller.listings;
        const qint64 room = std::max<qint64>(m_scope.mostNodes - qint64(m_nodes.size()), 0);
        Result<std::vector<Listing>> listings = offered <= room ? everyListing(room) : heaviestListings(room);
        if (!listings)
            return tl::unexpected(listings.error());
        std::sort(listings->begin(), listings->end(), [](const Listing &a, const Listing &b) { return a.id < b.id; });
        m_leftOut += std::max<qint64>(offered - qint64(listings->size()), 0);
        for (const Listing &listing : *listings) {
            const qint64 weight = std::max<qint64>(listing.sightings, 1);
            const int seller = m_indexes.value(*listing.seller);
            m_edges.push_back({seller, int(m_nodes.size()), LinkKind::offers, weight, false});
            m_nodes.push_back({NodeKind::listing, listing.id.value(),
                               listing.title.isEmpty() ? listing.reference : listing.title, weight});
        }
        return {};
    }

    /// Of sellers whose listings all have room.
    Result<std::vector<Listing>> everyListing(qint64 room) const
    {
        std::vector<Listing> found;
        for (const Seller &seller : m_sellers) {
            ListingQuery query;
            query.seller = seller.id;
            const Result<std::vector<RowId<Listing>>> ids = listingIds(m_database, query);
            if (!ids)
                return tl::unexpected(ids.error());
            if (Outcome taken = take(*ids, room, found); !taken)
                return tl::unexpected(taken.error());
        }
        return found;
    }

    /// Where there is not room for all: those seen most often, whoever of the sellers offers them.
    Result<std::vector<Listing>> heaviestListings(qint64 room) const
    {
        ListingQuery query;
        query.order = ListingOrder::sightings;
        query.isDescending = true;
        const Result<std::vector<RowId<Listing>>> ids = listingIds(m_database, query);
        if (!ids)
            return tl::unexpected(ids.error());
        std::vector<Listing> found;
        if (Outcome taken = take(*ids, room, found); !taken)
            return tl::unexpected(taken.error());
        return found;
    }

    /// Adds to `found` those of `ids` whose seller is in the graph, until it holds `room`.
    Outcome take(std::span<const RowId<Listing>> ids, qint64 room, std::vector<Listing> &found) const
    {
        for (size_t at = 0; at < ids.size() && qint64(found.size()) < room; at += chunk) {
            if (m_cancel.isCancelled())
                return cancelled();
            Result<std::vector<ListingRow>> rows =
                listingRows(m_database, ids.subspan(at, std::min(chunk, ids.size() - at)));
            if (!rows)
                return tl::unexpected(rows.error());
            for (ListingRow &row : *rows) {
                if (qint64(found.size()) < room && row.listing.seller && m_indexes.contains(*row.listing.seller))
                    found.push_back(std::move(row.listing));
            }
        }
        return {};
    }

    struct Seller
    {
        RowId<Entity> id;
        qint64 listings;
    };

    const Database &m_database;
    const GraphScope &m_scope;
    const CancelToken &m_cancel;
    MergedEntities m_merged;
    QHash<qint64, qint64> m_stoodFor;
    QHash<RowId<Entity>, int> m_indexes; ///< of all members of a node
    std::vector<Seller> m_sellers;
    std::vector<GraphNode> m_nodes;
    std::vector<GraphEdge> m_edges;
    qint64 m_leftOut = 0;
};

} // namespace

Result<BuiltGraph> buildGraph(const Database &database, const GraphScope &scope, const CancelToken &cancel)
{
    return GraphBuilding(database, scope, cancel).build();
}

} // namespace interdict
