// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/graphevidence.h"

#include "models/casework/mergedentities.h"
#include "models/graph/labelplacement.h"
#include "models/graph/nodestyle.h"
#include "models/store/entityqueries.h"
#include "models/store/sourcequeries.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphEvidence)
};

QString nodeWords(const CaseGraph &graph, int node)
{
    const GraphNode &it = graph.nodes()[size_t(node)];
    //: A node of the graph and its kind: "anna" (seller)
    return Words::tr("\"%1\" (%2)").arg(shownLabel(it), kindName(it.kind));
}

QString factWords(const CaseGraph &graph, int from, int to, LinkKind kind)
{
    //: A link as a sentence: "anna" (seller) trades on "Agora" (site).
    return Words::tr("%1 %2 %3.").arg(nodeWords(graph, from), displayName(kind), nodeWords(graph, to));
}

QString recordWords(const LinkEvidence &evidence)
{
    if (evidence.isDrawn)
        return Words::tr("drawn by %1: %2").arg(visibleLine(evidence.author), visibleLine(evidence.reason));
    const QLocale locale;
    QStringList places;
    for (const EvidencePlace &place : evidence.places)
        //: Where the evidence of a link stands: "listings.csv row 12 (record 40)"
        places << Words::tr("%1 row %2 (record %3)")
                      .arg(visibleLine(place.fileName), locale.toString(place.row),
                           QString::number(place.record.value()));
    const qint64 further = evidence.records - qint64(places.size());
    if (further > 0 && !places.isEmpty())
        places << Words::tr("and %1 more").arg(locale.toString(further));
    return places.isEmpty() ? Words::tr("seen %1 times").arg(locale.toString(evidence.records)) : places.join(u", "_s);
}

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

Result<std::vector<PathStep>> evidenceAlong(const Database &database, const CaseGraph &graph,
                                            const std::vector<int> &path)
{
    constexpr qint64 mostRecords = 3; // named for a link
    std::vector<PathStep> steps;
    for (size_t at = 0; at + 1 < path.size(); ++at) {
        const int from = path[at];
        const int to = path[at + 1];
        const Result<std::vector<LinkEvidence>> found = evidenceBetween(database, graph, from, to, mostRecords);
        if (!found)
            return tl::unexpected(found.error());
        for (const LinkEvidence &evidence : *found)
            steps.push_back(
                {factWords(graph, evidence.isForward ? from : to, evidence.isForward ? to : from, evidence.kind),
                 recordWords(evidence), from, to,
                 evidence.places.empty() ? RowId<Record>() : evidence.places.front().record});
    }
    return steps;
}

} // namespace interdict
