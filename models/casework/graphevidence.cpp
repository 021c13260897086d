// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/graphevidence.h"

#include "models/casework/mergedentities.h"
#include "models/store/entityqueries.h"
#include "models/store/sourcequeries.h"

#include <algorithm>

namespace interdict {

namespace {

/// The first records of the links that became one.
Result<std::vector<EvidencePlace>> placesOf(const Database &database, const std::vector<Link> &parts, qint64 most)
{
    std::vector<EvidencePlace> places;
    for (const Link &part : parts) {
        const qint64 room = most - qint64(places.size());
        if (room <= 0)
            break;
        const Result<std::vector<RowId<Record>>> records = recordsOfLink(database, part, room);
        if (!records)
            return tl::unexpected(records.error());
        for (const RowId<Record> id : *records) {
            const Result<Record> record = recordById(database, id);
            if (!record)
                return tl::unexpected(record.error());
            const Result<Source> source = sourceById(database, record->source);
            if (!source)
                return tl::unexpected(source.error());
            places.push_back({id, source->fileName, record->rowNumber});
        }
    }
    return places;
}

/// Listings are no entities; what ties one to its seller is the edge itself.
std::vector<LinkEvidence> offers(const CaseGraph &graph, int from, int to)
{
    std::vector<LinkEvidence> found;
    for (const int edge : graph.incidentEdges(from)) {
        const GraphEdge &it = graph.edges()[size_t(edge)];
        if ((it.from == from && it.to == to) || (it.from == to && it.to == from))
            found.push_back({it.kind, it.from == from, it.weight, it.drawn, {}, {}, {}});
    }
    return found;
}

} // namespace

Result<std::vector<LinkEvidence>> evidenceBetween(const Database &database, const CaseGraph &graph, int from, int to,
                                                  qint64 most)
{
    const GraphNode &first = graph.nodes()[size_t(from)];
    const GraphNode &second = graph.nodes()[size_t(to)];
    if (first.kind == NodeKind::listing || second.kind == NodeKind::listing)
        return offers(graph, from, to);
    const Result<MergedEntities> merged = MergedEntities::read(database);
    if (!merged)
        return tl::unexpected(merged.error());
    const RowId<Entity> start(first.id);
    const Result<std::vector<MergedLink>> links = mergedLinksOf(database, *merged, start);
    if (!links)
        return tl::unexpected(links.error());
    std::vector<LinkEvidence> found;
    for (const MergedLink &it : *links) {
        const bool isForward = merged->areOne(it.link.from, start);
        if (!merged->areOne(isForward ? it.link.to : it.link.from, RowId<Entity>(second.id)))
            continue;
        Result<std::vector<EvidencePlace>> places = placesOf(database, it.parts, most);
        if (!places)
            return tl::unexpected(places.error());
        found.push_back({it.link.kind, isForward, it.link.weight, it.link.origin == LinkOrigin::drawn, it.link.author,
                         it.link.reason, std::move(*places)});
    }
    return found;
}

} // namespace interdict
