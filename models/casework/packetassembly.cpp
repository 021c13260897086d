// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/packetassembly.h"

#include "models/casework/annotations.h"
#include "models/casework/letters.h"
#include "models/casework/listingaddress.h"
#include "models/casework/packetexhibits.h"
#include "models/casework/packethistory.h"
#include "models/casework/packetissue.h"
#include "models/casework/packetjudgements.h"
#include "models/casework/packetversion.h"
#include "models/referrals/document/documentlanguage.h"
#include "models/store/entityqueries.h"
#include "models/store/listingqueries.h"
#include "models/store/sourcequeries.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QHash>
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
        m_content.packetId = packetNumber(properties, request);
        m_content.revision = request.revision;
        m_content.supersedes = request.supersedes;
        m_content.seriesId = request.seriesId;
        m_content.seriesNumber = request.seriesNumber;
        m_content.seriesCount = request.seriesCount;
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
        m_content.statements = request.statements;
        m_content.mayTellSubject = request.mayTellSubject;
        m_content.isDraft = request.isDraft;
        m_content.language = request.language;
        m_content.programVersion = QStringLiteral(INTERDICT_VERSION);
    }

    Result<ReadPacket> run()
    {
        if (Outcome done = addEntities(); !done)
            return tl::unexpected(done.error());
        const DocumentLanguage language(m_content.language); // of what exhibits are said to show
        for (const auto step :
             {&Assembly::addListings, &Assembly::addLinks, &Assembly::addMentions, &Assembly::addFiles,
              &Assembly::addSources, &Assembly::addHistory, &Assembly::addLetters}) {
            if (m_cancel.isCancelled())
                return cancelled();
            if (Outcome done = (this->*step)(); !done)
                return tl::unexpected(done.error());
        }
        return ReadPacket{std::move(m_content), std::move(m_entityIndex), std::move(m_facts)};
    }

private:
    Outcome addEntities();
    Outcome addEntityRows(const std::vector<RowId<Entity>> &ids);
    Outcome readLinks();
    Outcome addListings();
    Outcome addListing(const ListingRow &row);
    Outcome addLinks();
    Outcome addMentions();
    Outcome addFiles();
    Outcome addSources();
    Outcome addHistory();
    Outcome addNotes(const QSet<RowId<Source>> &sources);
    Outcome addLetters();

    const Database &m_database;
    const PacketRequest &m_request;
    CancelToken m_cancel;
    std::vector<RowId<Entity>> m_chosen; ///< each once
    PacketContent m_content;
    std::vector<Link> m_links;
    QHash<RowId<Entity>, int> m_entityIndex;
    PacketExhibits m_exhibits;
    ToldFacts m_facts;
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
        m_facts.entities.push_back(row.entity.id.value());
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
        if (entry.reference.isEmpty())
            entry.reference = addressOfListing(m_exhibits.bytes(*exhibit), row.site);
    }
    m_content.listings.push_back(entry);
    return {};
}

Outcome Assembly::addListings()
{
    const QSet<RowId<Listing>> only(m_request.listings.begin(), m_request.listings.end());
    QSet<RowId<Listing>> seen;
    for (const RowId<Entity> id : m_chosen) {
        auto ids = listingIds(m_database, {{}, {}, id, ListingOrder::title, false});
        if (!ids)
            return tl::unexpected(ids.error());
        if (!only.isEmpty())
            std::erase_if(*ids, [&only](RowId<Listing> listing) { return !only.contains(listing); });
        const auto rows = listingRows(m_database, *ids);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const ListingRow &row : *rows) {
            if (m_cancel.isCancelled())
                return cancelled();
            if (seen.contains(row.listing.id))
                continue;
            seen.insert(row.listing.id);
            m_facts.listings.push_back(row.listing.id.value());
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

/// Pictures and pages that a record in the packet names, and those that were chosen.
Outcome Assembly::addFiles()
{
    Result<std::vector<Source>> files = evidenceNamedBy(m_database, m_exhibits.rows());
    if (!files)
        return tl::unexpected(files.error());
    for (const RowId<Source> id : m_request.files) {
        const Result<Source> chosen = sourceById(m_database, id);
        if (!chosen)
            return tl::unexpected(chosen.error());
        files->push_back(*chosen);
    }
    for (const Source &file : *files) {
        if (const Result<int> exhibit = m_exhibits.numberForFile(file); !exhibit)
            return tl::unexpected(exhibit.error());
    }
    return {};
}

Outcome Assembly::addSources()
{
    m_content.exhibits = m_exhibits.take();
    for (const Source &source : m_exhibits.sources())
        m_facts.sources.push_back(source.id.value());
    for (const Source &source : m_exhibits.sources())
        m_content.sources.push_back(
            {source.fileName, source.digest, source.byteCount, source.encoding, source.importedAt, source.importedBy});
    return {};
}

/// The warning letters that came first, with what became of them.
Outcome Assembly::addLetters()
{
    Result<std::vector<PacketLetter>> letters =
        lettersAbout(m_database, m_chosen, dayReachedEverywhere(m_content.madeAt));
    if (!letters)
        return tl::unexpected(letters.error());
    m_content.letters = std::move(*letters);
    QStringList statements;
    for (const PacketLetter &letter : m_content.letters)
        statements << letter.statement;
    if (m_content.priorNotices.trimmed().isEmpty())
        m_content.priorNotices = statements.join(u' ');
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
    return addNotes(sources);
}

/// Only what its author said may be told, on what the packet is about.
Outcome Assembly::addNotes(const QSet<RowId<Source>> &sources)
{
    const Result<std::vector<ThingNote>> notes = allNotes(m_database);
    if (!notes)
        return tl::unexpected(notes.error());
    for (const ThingNote &note : *notes) {
        const bool isTold =
            (note.about.kind == ThingKind::entity &&
             std::find(m_chosen.begin(), m_chosen.end(), RowId<Entity>(note.about.id)) != m_chosen.end()) ||
            (note.about.kind == ThingKind::source && sources.contains(RowId<Source>(note.about.id))) ||
            (note.about.kind == ThingKind::listing &&
             std::find(m_facts.listings.begin(), m_facts.listings.end(), note.about.id) != m_facts.listings.end());
        if (note.isInternal || !isTold)
            continue;
        const Result<QString> about = thingInWords(m_database, note.about);
        if (!about)
            return tl::unexpected(about.error());
        m_content.notes.push_back({*about, note.text, note.author, note.at});
    }
    return {};
}

} // namespace

Result<ReadPacket> readPacket(const Database &database, const CaseProperties &properties, const PacketRequest &request,
                              const CancelToken &cancel)
{
    return Assembly(database, properties, request, cancel).run();
}

} // namespace interdict
