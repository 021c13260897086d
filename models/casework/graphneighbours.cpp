// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/graphneighbours.h"

#include "models/casework/mergedentities.h"
#include "models/store/entityqueries.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace interdict {

Result<std::vector<Neighbour>> neighboursOf(const Database &database, std::span<const RowId<Entity>> entities,
                                            const CancelToken &cancel, const ProgressSink &progress)
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
    constexpr size_t atOnce = 1000;
    std::vector<Neighbour> neighbours;
    neighbours.reserve(ids.size());
    for (size_t first = 0; first < ids.size(); first += atOnce) {
        if (cancel.isCancelled())
            return cancelled();
        if (progress)
            progress({qint64(first), qint64(ids.size()),
                      QCoreApplication::translate("interdict::GraphNeighbours", "Reading neighbours")});
        const auto rows = entityRows(database, std::span(ids).subspan(first, std::min(atOnce, ids.size() - first)));
        if (!rows)
            return tl::unexpected(rows.error());
        for (const EntityRow &row : *rows) {
            Neighbour neighbour = found[row.entity.id];
            neighbour.entity = row.entity;
            neighbours.push_back(std::move(neighbour));
        }
    }
    std::sort(neighbours.begin(), neighbours.end(), [](const Neighbour &a, const Neighbour &b) {
        return std::tuple(-a.weight, a.entity.id) < std::tuple(-b.weight, b.entity.id);
    });
    return neighbours;
}

Result<std::vector<Neighbour>> neighboursIn(const QString &casePath, std::span<const RowId<Entity>> entities,
                                            const CancelToken &cancel, const ProgressSink &progress)
{
    Result<Database> database = Database::open(casePath, Database::Mode::readOnly);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    return neighboursOf(*database, entities, cancel, progress);
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
