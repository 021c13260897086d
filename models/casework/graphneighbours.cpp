// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/graphneighbours.h"

#include "models/casework/mergedentities.h"
#include "models/store/entityqueries.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace interdict {

Result<std::vector<Neighbour>> neighboursOf(const Database &database, std::span<const RowId<Entity>> entities,
                                            const CancelToken &cancel)
{
    const Result<MergedEntities> merged = MergedEntities::read(database);
    if (!merged)
        return tl::unexpected(merged.error());
    const std::vector<RowId<Entity>> ends = merged->withMembers(entities);
    const QSet<RowId<Entity>> own(ends.begin(), ends.end());
    std::map<RowId<Entity>, Neighbour> found;
    for (const RowId<Entity> end : ends) {
        if (cancel.isCancelled())
            return cancelled();
        const Result<std::vector<Link>> links = linksOf(database, end); // the heaviest first
        if (!links)
            return tl::unexpected(links.error());
        for (const Link &link : *links) {
            const RowId<Entity> other = link.from == end ? link.to : link.from;
            if (own.contains(other))
                continue;
            Neighbour &neighbour = found[merged->representative(other)];
            if (neighbour.weight == 0)
                neighbour.link = link.kind;
            neighbour.weight += std::max<qint64>(link.weight, 1);
        }
    }
    std::vector<RowId<Entity>> ids;
    for (const auto &[id, neighbour] : found)
        ids.push_back(id);
    const Result<std::vector<EntityRow>> rows = entityRows(database, ids);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Neighbour> neighbours;
    neighbours.reserve(rows->size());
    for (const EntityRow &row : *rows) {
        Neighbour neighbour = found[row.entity.id];
        neighbour.entity = row.entity;
        neighbours.push_back(std::move(neighbour));
    }
    std::sort(neighbours.begin(), neighbours.end(), [](const Neighbour &a, const Neighbour &b) {
        return std::tuple(-a.weight, a.entity.id) < std::tuple(-b.weight, b.entity.id);
    });
    return neighbours;
}

std::vector<NeighbourSort> sortsOf(std::span<const Neighbour> neighbours)
{
    std::map<std::pair<LinkKind, EntityKind>, qint64> counts;
    for (const Neighbour &neighbour : neighbours)
        ++counts[{neighbour.link, neighbour.entity.kind}];
    std::vector<NeighbourSort> sorts;
    for (const auto &[sort, count] : counts)
        sorts.push_back({sort.first, sort.second, count});
    std::stable_sort(sorts.begin(), sorts.end(),
                     [](const NeighbourSort &a, const NeighbourSort &b) { return a.count > b.count; });
    return sorts;
}

} // namespace interdict
