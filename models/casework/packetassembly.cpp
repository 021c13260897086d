// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/packetassembly.h"

#include "models/casework/graphbuilding.h"
#include "models/casework/packetexhibits.h"
#include "models/casework/packethistory.h"
#include "models/casework/packetjudgements.h"
#include "models/graph/forcelayout.h"
#include "models/graph/graphpicture.h"
#include "models/store/entityqueries.h"
#include "models/store/listingqueries.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QPainter>
#include <QSet>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PacketAssembly)
};

constexpr int exhibitsPerLink = 3;

/// As in the letter, so that nobody clicks on a name in the picture either.
QString pictureLabel(const PacketEntity &entity)
{
    const bool isAddress = entity.kind == EntityKind::domain || entity.kind == EntityKind::site ||
                           entity.kind == EntityKind::email || entity.kind == EntityKind::ipAddress;
    return isAddress ? defanged(entity.label) : entity.label;
}

/// Reads one packet's content from the case, step by step.
class Assembly
{
public:
    Assembly(const Database &database, const CaseProperties &properties, const PacketRequest &request,
             const CancelToken &cancel)
        : m_database(database), m_request(request), m_cancel(cancel), m_exhibits(database)
    {
        for (const RowId<Entity> id : request.entities) {
            if (std::find(m_chosen.begin(), m_chosen.end(), id) == m_chosen.end())
                m_chosen.push_back(id);
        }
        m_content.packetId = request.packetId;
        m_content.revision = 1;
        m_content.madeAt = request.at;
        m_content.marking = request.marking;
        m_content.recipientKind = request.recipientKind;
        m_content.recipientName = request.recipientName;
        m_content.sender = request.sender;
        m_content.caseName = properties.name;
        m_content.caseId = properties.id;
        m_content.title = request.title;
        m_content.summary = request.summary;
        m_content.requestedAction = request.requestedAction;
        m_content.legalBasis = request.legalBasis;
        m_content.door = request.door;
        m_content.answerBy = request.answerBy;
        m_content.priorNotices = request.priorNotices;
        m_content.mayTellSubject = request.mayTellSubject;
        m_content.isDraft = request.isDraft;
        m_content.programVersion = QStringLiteral(INTERDICT_VERSION);
    }

    Result<PacketContent> run()
    {
        for (const auto step :
             {&Assembly::addEntities, &Assembly::addListings, &Assembly::addLinks, &Assembly::addMentions,
              &Assembly::addSources, &Assembly::addHistory, &Assembly::addGraph}) {
            if (m_cancel.isCancelled())
                return cancelled();
            if (Outcome done = (this->*step)(); !done)
                return tl::unexpected(done.error());
        }
        completeWords();
        return std::move(m_content);
    }

private:
    Outcome addEntities();
    Outcome addEntityRows(const std::vector<RowId<Entity>> &ids);
    Outcome readLinks();
    Outcome addListings();
    Outcome addListing(const ListingRow &row);
    Outcome addLinks();
    Outcome addMentions();
    Outcome addSources();
    Outcome addHistory();
    Outcome addGraph();
    void completeWords();

    const Database &m_database;
    const PacketRequest &m_request;
    CancelToken m_cancel;
    std::vector<RowId<Entity>> m_chosen; ///< each once
    PacketContent m_content;
    std::vector<Link> m_links;
    QHash<RowId<Entity>, int> m_entityIndex;
    PacketExhibits m_exhibits;
};

Outcome Assembly::addEntityRows(const std::vector<RowId<Entity>> &ids)
{
    const auto rows = entityRows(m_database, ids);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const EntityRow &row : *rows) {
        if (m_entityIndex.contains(row.entity.id))
            continue;
        m_entityIndex.insert(row.entity.id, int(m_content.entities.size()));
        PacketEntity entity;
        entity.kind = row.entity.kind;
        entity.key = row.entity.key;
        entity.label = row.entity.label;
        entity.scope = row.entity.scope;
        entity.detail = row.entity.detail;
        entity.first = row.first;
        entity.last = row.last;
        entity.listings = row.listings;
        entity.records = row.records;
        entity.isChosen = std::find(m_chosen.begin(), m_chosen.end(), row.entity.id) != m_chosen.end();
        m_content.entities.push_back(entity);
    }
    return {};
}

/// Every link of a chosen entity, each once.
Outcome Assembly::readLinks()
{
    QSet<RowId<Link>> seen;
    for (const RowId<Entity> id : m_chosen) {
        const auto links = linksOf(m_database, id);
        if (!links)
            return tl::unexpected(links.error());
        for (const Link &link : *links) {
            // A site on which hundreds trade is named, but the other sellers on it are not part of this packet.
            const bool isOfAnother = link.kind == LinkKind::tradesOn && !m_entityIndex.contains(link.from);
            if (isOfAnother || seen.contains(link.id))
                continue;
            seen.insert(link.id);
            m_links.push_back(link);
        }
    }
    std::sort(m_links.begin(), m_links.end(), [](const Link &a, const Link &b) { return a.id.value() < b.id.value(); });
    return {};
}

Outcome Assembly::addEntities()
{
    if (m_chosen.empty())
        return failure(ErrorCode::badInput,
                       Words::tr("A packet needs at least one entity. Choose sellers, domains or shipments."));
    Result<std::vector<RowId<Entity>>> all = chosenWithMembers(m_database, m_chosen);
    if (!all)
        return tl::unexpected(all.error());
    m_chosen = std::move(*all);
    if (Outcome added = addEntityRows(m_chosen); !added)
        return added;
    if (m_content.entities.size() != m_chosen.size())
        return failure(ErrorCode::notFound,
                       Words::tr("An entity that was chosen is no longer in the case. Choose again."));
    if (Outcome read = readLinks(); !read)
        return read;
    // What is linked with the chosen ones belongs to the picture of them.
    std::vector<RowId<Entity>> neighbours;
    for (const Link &link : m_links) {
        for (const RowId<Entity> end : {link.from, link.to}) {
            if (!m_entityIndex.contains(end))
                neighbours.push_back(end);
        }
    }
    std::sort(neighbours.begin(), neighbours.end(),
              [](RowId<Entity> a, RowId<Entity> b) { return a.value() < b.value(); });
    return addEntityRows(neighbours);
}

Outcome Assembly::addListing(const ListingRow &row)
{
    const Listing &listing = row.listing;
    const auto sightings = sightingsOf(m_database, listing.id);
    if (!sightings)
        return tl::unexpected(sightings.error());
    PacketListing entry;
    entry.reference = listing.reference;
    entry.title = listing.title;
    entry.description = listing.description;
    entry.category = listing.category;
    entry.seller = row.seller;
    entry.market = row.site;
    entry.price = listing.price ? listing.price->toString() : QString();
    entry.origin = listing.origin;
    entry.destination = listing.destination;
    entry.first = listing.firstSeen;
    entry.last = listing.lastSeen;
    entry.sightings = listing.sightings;
    if (!sightings->empty()) {
        const Result<int> exhibit = m_exhibits.numberFor(
            sightings->back().record, Words::tr("Listing \"%1\"").arg(visibleLine(listing.title).left(120)));
        if (!exhibit)
            return tl::unexpected(exhibit.error());
        entry.exhibits.push_back(*exhibit);
    }
    m_content.listings.push_back(entry);
    return {};
}

Outcome Assembly::addListings()
{
    QSet<RowId<Listing>> seen;
    for (const RowId<Entity> id : m_chosen) {
        const auto ids = listingIds(m_database, {{}, {}, id, ListingOrder::title, false});
        if (!ids)
            return tl::unexpected(ids.error());
        const auto rows = listingRows(m_database, *ids);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const ListingRow &row : *rows) {
            if (m_cancel.isCancelled())
                return cancelled();
            if (seen.contains(row.listing.id))
                continue;
            seen.insert(row.listing.id);
            if (Outcome added = addListing(row); !added)
                return added;
        }
    }
    return {};
}

Outcome Assembly::addLinks()
{
    for (const Link &link : m_links) {
        PacketLink entry;
        entry.kind = link.kind;
        entry.from = m_entityIndex.value(link.from, -1);
        entry.to = m_entityIndex.value(link.to, -1);
        if (entry.from < 0 || entry.to < 0)
            continue;
        entry.weight = link.weight;
        entry.first = link.first;
        entry.last = link.last;
        entry.origin = link.origin;
        entry.author = link.author;
        entry.reason = link.reason;
        const auto records = recordsOfLink(m_database, link, exhibitsPerLink);
        if (!records)
            return tl::unexpected(records.error());
        for (const RowId<Record> record : *records) {
            const Result<int> exhibit =
                m_exhibits.numberFor(record, Words::tr("Record behind the link \"%1\"").arg(displayName(link.kind)));
            if (!exhibit)
                return tl::unexpected(exhibit.error());
            entry.exhibits.push_back(*exhibit);
        }
        m_content.links.push_back(entry);
    }
    const Result<std::vector<PacketLink>> judged = judgementLinks(m_database, m_entityIndex);
    if (!judged)
        return tl::unexpected(judged.error());
    m_content.links.insert(m_content.links.end(), judged->begin(), judged->end());
    return {};
}

Outcome Assembly::addMentions()
{
    // Whatever was chosen is backed by at least one record, listings or not.
    for (const RowId<Entity> id : m_chosen) {
        const auto mentions = mentionsOf(m_database, id, exhibitsPerLink);
        if (!mentions)
            return tl::unexpected(mentions.error());
        for (const Mention &mention : *mentions) {
            const Result<int> exhibit = m_exhibits.numberFor(
                mention.record, Words::tr("Names \"%1\"").arg(visibleLine(mention.found).left(120)));
            if (!exhibit)
                return tl::unexpected(exhibit.error());
        }
    }
    return {};
}

Outcome Assembly::addSources()
{
    m_content.exhibits = m_exhibits.take();
    for (const Source &source : m_exhibits.sources())
        m_content.sources.push_back(
            {source.fileName, source.digest, source.byteCount, source.encoding, source.importedAt, source.importedBy});
    return {};
}

Outcome Assembly::addHistory()
{
    QSet<RowId<Entity>> entities(m_entityIndex.keyBegin(), m_entityIndex.keyEnd());
    QSet<RowId<Source>> sources;
    for (const Source &source : m_exhibits.sources())
        sources.insert(source.id);
    Result<std::vector<HistoryEntry>> entries = historyBehind(m_database, entities, sources, m_cancel);
    if (!entries)
        return tl::unexpected(entries.error());
    m_content.history = std::move(*entries);
    return {};
}

Outcome Assembly::addGraph()
{
    std::vector<GraphNode> nodes;
    for (size_t i = 0; i < m_content.entities.size(); ++i) {
        const PacketEntity &entity = m_content.entities[i];
        nodes.push_back({nodeKind(entity.kind), qint64(i), pictureLabel(entity), std::max<qint64>(entity.records, 1)});
    }
    std::vector<GraphEdge> edges;
    for (const PacketLink &link : m_content.links)
        edges.push_back({link.from, link.to, link.kind, link.weight, link.origin == LinkOrigin::drawn});
    const Result<CaseGraph> graph = CaseGraph::make(std::move(nodes), std::move(edges));
    if (!graph)
        return tl::unexpected(graph.error());
    const Result<GraphPositions> positions = forceLayout(*graph, {}, m_cancel, {});
    if (!positions)
        return tl::unexpected(positions.error());
    m_content.paintGraph = [graph = *graph, positions = *positions](QPainter &painter, const QRectF &target) {
        paintGraph(painter, target, graph, positions, {});
    };
    const Result<QByteArray> svg = renderSvg(*graph, *positions, {}, QSize(1600, 1000));
    if (!svg)
        return tl::unexpected(svg.error());
    m_content.graphSvg = *svg;
    m_content.graphCaption = Words::tr(
        "The chosen entities, what is linked with them, and these links; found links are solid, links drawn by "
        "an analyst dashed. Force-directed layout, seed 1; positions mean nothing by themselves.");
    return {};
}

void Assembly::completeWords()
{
    if (m_content.packetId.isEmpty())
        m_content.packetId =
            u"IR-%1-%2"_s.arg(m_content.madeAt.toUTC().toString(u"yyyyMMdd-HHmmss"_s), m_content.caseId.left(8));
    const QLocale locale(QLocale::English);
    if (m_content.title.isEmpty()) {
        const QString first = visibleLine(m_content.entities.front().label).left(80);
        m_content.title = m_chosen.size() == 1
                              ? Words::tr("Referral about \"%1\"").arg(first)
                              : Words::tr("Referral about \"%1\" and %2 more").arg(first).arg(m_chosen.size() - 1);
    }
    if (!m_content.summary.isEmpty())
        return;
    QStringList names;
    for (size_t i = 0; i < std::min<size_t>(m_chosen.size(), 5); ++i)
        names << visibleLine(m_content.entities[i].label).left(60);
    m_content.summary =
        Words::tr(
            "This referral concerns %1. The case holds %2 listings of them, with %3 exhibits taken from %4 source "
            "files; each exhibit names its file, row and bytes.")
            .arg(names.join(u", "_s), locale.toString(qint64(m_content.listings.size())),
                 locale.toString(qint64(m_content.exhibits.size())), locale.toString(qint64(m_content.sources.size())));
}

} // namespace

Result<PacketContent> assemblePacket(const Database &database, const CaseProperties &properties,
                                     const PacketRequest &request, const CancelToken &cancel)
{
    return Assembly(database, properties, request, cancel).run();
}

} // namespace interdict
