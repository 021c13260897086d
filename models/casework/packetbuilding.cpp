// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/packetbuilding.h"

#include "models/casework/graphbuilding.h"
#include "models/graph/forcelayout.h"
#include "models/graph/graphpicture.h"
#include "models/store/entityqueries.h"
#include "models/store/historylog.h"
#include "models/store/listingqueries.h"
#include "models/store/sourcearchive.h"
#include "models/store/sourcequeries.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QPainter>
#include <QSet>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr int exhibitsPerLink = 3;

QString say(const char *text)
{
    return QCoreApplication::translate("PacketBuilding", text);
}

/// Reads one packet's content from the case, step by step.
class Assembly
{
public:
    Assembly(const Database &database, const CaseProperties &properties, const PacketRequest &request,
             const CancelToken &cancel)
        : m_database(database), m_request(request), m_cancel(cancel)
    {
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
    Outcome addListings();
    Outcome addListing(const ListingRow &row);
    Outcome addLinks();
    Outcome addMentions();
    Outcome addSources();
    Outcome addHistory();
    Outcome addGraph();
    void completeWords();
    Result<int> exhibitFor(RowId<Record> record, const QString &text);

    const Database &m_database;
    const PacketRequest &m_request;
    CancelToken m_cancel;
    PacketContent m_content;
    std::vector<Link> m_links;
    QHash<RowId<Entity>, int> m_entityIndex;
    QHash<RowId<Record>, int> m_exhibitIndex;
    QHash<RowId<Source>, Source> m_sources;
    std::vector<RowId<Source>> m_sourceOrder;
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
        entity.isChosen =
            std::find(m_request.entities.begin(), m_request.entities.end(), row.entity.id) != m_request.entities.end();
        m_content.entities.push_back(entity);
    }
    return {};
}

Outcome Assembly::addEntities()
{
    if (m_request.entities.empty())
        return failure(ErrorCode::badInput,
                       say("A packet needs at least one entity. Choose sellers, domains or shipments."));
    if (Outcome added = addEntityRows(m_request.entities); !added)
        return added;
    // What is linked with the chosen ones belongs to the picture of them.
    std::vector<RowId<Entity>> neighbours;
    QSet<RowId<Link>> seen;
    for (const RowId<Entity> id : m_request.entities) {
        const auto links = linksOf(m_database, id);
        if (!links)
            return tl::unexpected(links.error());
        for (const Link &link : *links) {
            if (seen.contains(link.id))
                continue;
            seen.insert(link.id);
            m_links.push_back(link);
            neighbours.push_back(link.from == id ? link.to : link.from);
        }
    }
    // A site on which hundreds trade is named, but the other sellers on it are not part of this packet.
    std::erase_if(m_links, [this](const Link &link) {
        const bool isHub = link.kind == LinkKind::tradesOn && !m_entityIndex.contains(link.from);
        return isHub;
    });
    std::erase_if(neighbours, [this](RowId<Entity> id) {
        return std::none_of(m_links.begin(), m_links.end(),
                            [id](const Link &link) { return link.from == id || link.to == id; });
    });
    std::sort(neighbours.begin(), neighbours.end());
    std::sort(m_links.begin(), m_links.end(), [](const Link &a, const Link &b) { return a.id < b.id; });
    return addEntityRows(neighbours);
}

Result<int> Assembly::exhibitFor(RowId<Record> id, const QString &text)
{
    if (const auto known = m_exhibitIndex.constFind(id); known != m_exhibitIndex.cend())
        return *known;
    const Result<Record> record = recordById(m_database, id);
    if (!record)
        return tl::unexpected(record.error());
    if (!m_sources.contains(record->source)) {
        const Result<Source> source = sourceById(m_database, record->source);
        if (!source)
            return tl::unexpected(source.error());
        m_sources.insert(record->source, *source);
    }
    const Source &source = *m_sources.constFind(record->source);
    const Result<QByteArray> bytes =
        readSourceBytes(m_database, record->source, record->byteOffset, record->byteLength);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const int index = int(m_content.exhibits.size());
    PacketExhibit exhibit{.bytesDigest = Sha256::of(*bytes), .sourceDigest = source.digest};
    exhibit.number = u"EX-%1"_s.arg(index + 1, 5, 10, QLatin1Char('0'));
    exhibit.recordId = id.value();
    exhibit.sourceFile = source.fileName;
    exhibit.rowNumber = record->rowNumber;
    exhibit.byteOffset = record->byteOffset;
    exhibit.byteLength = record->byteLength;
    exhibit.bytes = *bytes;
    exhibit.text = text;
    m_content.exhibits.push_back(exhibit);
    m_exhibitIndex.insert(id, index);
    return index;
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
        const Result<int> exhibit =
            exhibitFor(sightings->back().record, say("Listing \"%1\"").arg(visibleLine(listing.title).left(120)));
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
    for (const RowId<Entity> id : m_request.entities) {
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
                exhibitFor(record, say("Record behind the link \"%1\"").arg(displayName(link.kind)));
            if (!exhibit)
                return tl::unexpected(exhibit.error());
            entry.exhibits.push_back(*exhibit);
        }
        m_content.links.push_back(entry);
    }
    return {};
}

Outcome Assembly::addMentions()
{
    // Whatever was chosen is backed by at least one record, listings or not.
    for (const RowId<Entity> id : m_request.entities) {
        const auto mentions = mentionsOf(m_database, id, exhibitsPerLink);
        if (!mentions)
            return tl::unexpected(mentions.error());
        for (const Mention &mention : *mentions) {
            const Result<int> exhibit =
                exhibitFor(mention.record, say("Names \"%1\"").arg(visibleLine(mention.found).left(120)));
            if (!exhibit)
                return tl::unexpected(exhibit.error());
        }
    }
    return {};
}

Outcome Assembly::addSources()
{
    std::vector<Source> sources(m_sources.cbegin(), m_sources.cend());
    std::sort(sources.begin(), sources.end(), [](const Source &a, const Source &b) { return a.id < b.id; });
    for (const Source &source : sources)
        m_content.sources.push_back(
            {source.fileName, source.digest, source.byteCount, source.encoding, source.importedAt, source.importedBy});
    return {};
}

Outcome Assembly::addHistory()
{
    const auto entries = readHistory(m_database, 1, 100000);
    if (!entries)
        return tl::unexpected(entries.error());
    m_content.history = *entries;
    // Packets built since the last real change say nothing about this one, and would make a second build differ.
    while (!m_content.history.empty() && m_content.history.back().action == "build-packet"_L1)
        m_content.history.pop_back();
    return {};
}

Outcome Assembly::addGraph()
{
    std::vector<GraphNode> nodes;
    for (size_t i = 0; i < m_content.entities.size(); ++i) {
        const PacketEntity &entity = m_content.entities[i];
        nodes.push_back({nodeKind(entity.kind), qint64(i), entity.label, std::max<qint64>(entity.records, 1)});
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
    m_content.graphCaption =
        say("The chosen entities, everything linked with them, and the links between; found links are solid, links "
            "drawn by an analyst dashed. Force-directed layout, seed 1; positions mean nothing by themselves.");
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
        m_content.title = m_request.entities.size() == 1
                              ? say("Referral about \"%1\"").arg(first)
                              : say("Referral about \"%1\" and %2 more").arg(first).arg(m_request.entities.size() - 1);
    }
    if (!m_content.summary.isEmpty())
        return;
    QStringList names;
    for (size_t i = 0; i < std::min<size_t>(m_request.entities.size(), 5); ++i)
        names << visibleLine(m_content.entities[i].label).left(60);
    m_content.summary =
        say("This referral concerns %1. The case holds %2 listings of them, with %3 exhibits taken from %4 source "
            "files; "
            "each exhibit names its file, row and bytes.")
            .arg(names.join(u", "_s), locale.toString(qint64(m_content.listings.size())),
                 locale.toString(qint64(m_content.exhibits.size())), locale.toString(qint64(m_content.sources.size())));
}

QString choicesOf(const PacketRequest &request)
{
    QJsonArray entities;
    for (const RowId<Entity> id : request.entities)
        entities.append(id.value());
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"entities"_s, entities}}).toJson(QJsonDocument::Compact));
}

/// Whether the case knows this very packet; a different one under the same number is refused.
Result<bool> isNoted(const Database &database, const PacketContent &content, const PacketReceipt &receipt)
{
    const auto referrals = allReferrals(database);
    if (!referrals)
        return tl::unexpected(referrals.error());
    for (const Referral &referral : *referrals) {
        if (referral.packetId != content.packetId)
            continue;
        if (referral.digest == receipt.digest)
            return true;
        return failure(ErrorCode::badInput,
                       say("A packet with the number %1 was built before, with other content. Choose another "
                           "number or time.")
                           .arg(content.packetId));
    }
    return false;
}

Outcome noteInCase(const Database &database, const PacketRequest &request, const PacketContent &content,
                   const PacketReceipt &receipt)
{
    const Result<bool> known = isNoted(database, content, receipt);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return {};
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Referral referral{{},
                            content.packetId,
                            toToken(content.recipientKind),
                            content.recipientName,
                            content.title,
                            toString(content.marking),
                            content.madeAt,
                            request.author,
                            QFileInfo(receipt.path).fileName(),
                            receipt.digest,
                            choicesOf(request)};
    if (Outcome inserted = insertReferral(database, referral); !inserted)
        return inserted;
    const QJsonObject details{{u"packetId"_s, content.packetId},
                              {u"sha256"_s, receipt.digest.toString()},
                              {u"recipient"_s, content.recipientName},
                              {u"file"_s, referral.fileName}};
    const HistoryText text{u"build-packet"_s,
                           say("Built packet %1 for \"%2\".").arg(content.packetId, content.recipientName),
                           QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact))};
    if (const auto noted = appendHistory(database, text, request.author, request.at); !noted)
        return tl::unexpected(noted.error());
    return transaction->commit();
}

} // namespace

Result<PacketContent> assemblePacket(const Database &database, const CaseProperties &properties,
                                     const PacketRequest &request, const CancelToken &cancel)
{
    return Assembly(database, properties, request, cancel).run();
}

Result<PacketReceipt> buildPacket(const QString &casePath, const CaseProperties &properties,
                                  const PacketRequest &request, const CancelToken &cancel, const ProgressSink &progress)
{
    Result<Database> database = Database::open(casePath, Database::Mode::readWrite);
    if (!database)
        return tl::unexpected(database.error());
    const Result<PacketContent> content = assemblePacket(*database, properties, request, cancel);
    if (!content)
        return tl::unexpected(content.error());
    const Result<PacketReceipt> receipt = writePacket(*content, request.zipPath, cancel, progress);
    if (!receipt)
        return receipt;
    if (Outcome noted = noteInCase(*database, request, *content, *receipt); !noted)
        return tl::unexpected(noted.error());
    return receipt;
}

} // namespace interdict
