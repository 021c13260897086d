// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/referralfacts.h"

#include "models/casework/mergedentities.h"
#include "models/store/entityqueries.h"
#include "models/store/listingqueries.h"
#include "models/store/registrationqueries.h"
#include "models/values/domainname.h"
#include "models/values/place.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr EntityKind referable[] = {EntityKind::domain, EntityKind::shipment, EntityKind::wallet, EntityKind::handle,
                                    EntityKind::email};

bool isReferable(EntityKind kind)
{
    return std::find(std::begin(referable), std::end(referable), kind) != std::end(referable);
}

/// Gathers the facts of one selection, step by step.
class FactReading
{
public:
    FactReading(const Database &database, const RecipientDirectory &directory, const CancelToken &cancel)
        : m_database(database), m_directory(directory), m_cancel(cancel)
    {
    }

    Result<ReferralFacts> read(const ReferralSelection &selection);

private:
    Outcome readWholeCase();
    Outcome readSelection(const ReferralSelection &selection);
    Outcome expand(const EntityRow &row, std::vector<RowId<Entity>> &more);
    Outcome addEntities(const std::vector<RowId<Entity>> &ids);
    Outcome addEntity(const Entity &entity);
    Outcome addDomain(const ReferralFacts::Thing &thing);
    Outcome addServers(ReferralFacts::Domain &domain, const std::vector<Link> &links);
    Outcome addShipment(const ReferralFacts::Thing &thing);
    Outcome addListingsOf(RowId<Entity> entity);
    Outcome addListings(const std::vector<RowId<Listing>> &ids);
    Outcome addPayments();
    void dropNameServers();
    [[nodiscard]] Result<ReferralFacts::Thing> thingOf(const Entity &entity) const;
    [[nodiscard]] Result<Entity> entityOf(RowId<Entity> id) const;
    [[nodiscard]] Result<RecordIds> newestRecords(std::span<const RowId<Listing>> listings) const;

    const Database &m_database;
    const RecipientDirectory &m_directory;
    CancelToken m_cancel;
    ReferralFacts m_facts;
    QSet<RowId<Entity>> m_seen;
    QSet<RowId<Entity>> m_asked; ///< chosen by name: never dropped
    QSet<RowId<Entity>> m_servers;
    QSet<RowId<Listing>> m_listings;
    std::map<qint64, ReferralFacts::Market> m_markets;
    bool m_isWholeCase = false;
};

Result<Entity> FactReading::entityOf(RowId<Entity> id) const
{
    const auto rows = entityRows(m_database, std::span(&id, 1));
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->empty() ? Entity{} : rows->front().entity;
}

Result<ReferralFacts::Thing> FactReading::thingOf(const Entity &entity) const
{
    const auto mentions = mentionsOf(m_database, entity.id, ReferralFacts::mostRecords);
    if (!mentions)
        return tl::unexpected(mentions.error());
    ReferralFacts::Thing thing{entity.id, entity.key, entity.label, entity.detail, {}};
    for (const Mention &mention : *mentions) {
        if (std::find(thing.records.begin(), thing.records.end(), mention.record) == thing.records.end())
            thing.records.push_back(mention.record);
    }
    return thing;
}

Outcome FactReading::addServers(ReferralFacts::Domain &domain, const std::vector<Link> &links)
{
    for (const Link &link : links) {
        const bool isServer = link.kind == LinkKind::relatedTo && link.origin == LinkOrigin::found;
        if (link.from != domain.thing.entity || (!isServer && link.kind != LinkKind::hostedOn))
            continue;
        const Result<Entity> other = entityOf(link.to);
        const auto records = recordsOfLink(m_database, link, ReferralFacts::mostRecords);
        if (!other || !records)
            return tl::unexpected(!other ? other.error() : records.error());
        // A registration names its name servers beside the domain; other records that hold two names do not.
        const bool isRegistration = std::any_of(records->begin(), records->end(), [&domain](RowId<Record> record) {
            return std::find(domain.registrations.begin(), domain.registrations.end(), record) !=
                   domain.registrations.end();
        });
        if (isServer && isRegistration && other->kind == EntityKind::domain) {
            domain.nameServers.push_back({other->key, *records});
            m_servers.insert(other->id);
        } else if (!isServer && other->kind == EntityKind::ipAddress) {
            domain.addresses.push_back({other->key, *records});
        } else if (!isServer && other->kind == EntityKind::organisation) {
            domain.hosts.push_back({other->label, *records});
        }
    }
    return {};
}

Outcome FactReading::addDomain(const ReferralFacts::Thing &thing)
{
    ReferralFacts::Domain domain;
    domain.thing = thing;
    domain.registrable = registrablePart(thing.key);
    const auto registrations = registrationsOf(m_database, thing.entity);
    const auto links = linksOf(m_database, thing.entity);
    if (!registrations || !links)
        return tl::unexpected(!registrations ? registrations.error() : links.error());
    for (const RegistrationRow &row : *registrations) {
        domain.registrations.push_back(row.record);
        // The newest that says it: registries leave out what their registrars say.
        if (!row.registrar.isEmpty()) {
            domain.registrar = row.registrar;
            domain.ianaId = row.registrarIanaId;
        }
        if (!row.status.isEmpty())
            domain.status = row.status;
    }
    if (Outcome added = addServers(domain, *links); !added)
        return added;
    m_facts.domains.push_back(std::move(domain));
    return {};
}

Outcome FactReading::addShipment(const ReferralFacts::Thing &thing)
{
    ReferralFacts::Shipment shipment{thing, {}};
    const auto links = linksOf(m_database, thing.entity);
    if (!links)
        return tl::unexpected(links.error());
    for (const Link &link : *links) {
        if (link.kind != LinkKind::receivedAt || link.from != thing.entity)
            continue;
        const Result<Entity> place = entityOf(link.to);
        if (!place)
            return tl::unexpected(place.error());
        for (const QString &code : placesIn(place->label).codes) {
            if (isCountryCode(code) && !shipment.destinations.contains(code))
                shipment.destinations << code;
        }
    }
    m_facts.shipments.push_back(std::move(shipment));
    return {};
}

/// The address of a registrar's own desk, as its registrations give it.
bool isAbuseDesk(const Entity &entity)
{
    return entity.kind == EntityKind::email &&
           (entity.detail == "abuse contact"_L1 ||
            entity.detail == QCoreApplication::translate("Registration", "abuse contact"));
}

Outcome FactReading::addEntity(const Entity &entity)
{
    const bool isAsked = m_asked.contains(entity.id);
    if (!isReferable(entity.kind) || m_seen.contains(entity.id) || (isAbuseDesk(entity) && !isAsked))
        return {};
    m_seen.insert(entity.id);
    Result<ReferralFacts::Thing> thing = thingOf(entity);
    if (!thing)
        return tl::unexpected(thing.error());
    switch (entity.kind) {
    case EntityKind::domain:
        return addDomain(*thing);
    case EntityKind::shipment:
        return addShipment(*thing);
    case EntityKind::wallet:
        m_facts.wallets.push_back(std::move(*thing));
        return {};
    case EntityKind::handle:
        m_facts.handles.push_back(std::move(*thing));
        return {};
    default:
        m_facts.mails.push_back(std::move(*thing));
        return {};
    }
}

Outcome FactReading::addEntities(const std::vector<RowId<Entity>> &ids)
{
    const auto rows = entityRows(m_database, ids);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const EntityRow &row : *rows) {
        if (m_cancel.isCancelled())
            return cancelled();
        if (Outcome added = addEntity(row.entity); !added)
            return added;
    }
    return {};
}

/// What a seller or organisation is linked with by its own records or by the analyst's hand.
Outcome FactReading::expand(const EntityRow &row, std::vector<RowId<Entity>> &more)
{
    if (row.entity.kind == EntityKind::seller || row.entity.kind == EntityKind::site) {
        if (Outcome added = addListingsOf(row.entity.id); !added)
            return added;
    }
    if (row.entity.kind != EntityKind::seller && row.entity.kind != EntityKind::organisation)
        return {};
    const auto links = linksOf(m_database, row.entity.id);
    if (!links)
        return tl::unexpected(links.error());
    for (const Link &link : *links)
        more.push_back(link.from == row.entity.id ? link.to : link.from);
    return {};
}

Outcome FactReading::readSelection(const ReferralSelection &selection)
{
    const Result<MergedEntities> merged = MergedEntities::read(m_database);
    if (!merged)
        return tl::unexpected(merged.error());
    const std::vector<RowId<Entity>> chosen = merged->withMembers(selection.entities);
    m_asked = QSet<RowId<Entity>>(chosen.begin(), chosen.end());
    const auto rows = entityRows(m_database, chosen);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<RowId<Entity>> all = chosen;
    for (const EntityRow &row : *rows) {
        if (m_cancel.isCancelled())
            return cancelled();
        if (Outcome expanded = expand(row, all); !expanded)
            return expanded;
    }
    if (Outcome added = addEntities(all); !added)
        return added;
    return addListings(selection.listings);
}

Outcome FactReading::readWholeCase()
{
    const auto ids =
        entityIds(m_database, {{std::begin(referable), std::end(referable)}, {}, EntityOrder::label, false});
    const auto sites = entityIds(m_database, {{EntityKind::site}, {}, EntityOrder::label, false});
    if (!ids || !sites)
        return tl::unexpected(!ids ? ids.error() : sites.error());
    if (Outcome added = addEntities(*ids); !added)
        return added;
    for (const RowId<Entity> site : *sites) {
        if (m_cancel.isCancelled())
            return cancelled();
        if (Outcome added = addListingsOf(site); !added)
            return added;
    }
    return {};
}

Outcome FactReading::addListingsOf(RowId<Entity> entity)
{
    auto ids = listingIds(m_database, {{}, {}, entity, ListingOrder::title, false});
    if (!ids)
        return tl::unexpected(ids.error());
    if (!m_isWholeCase)
        return addListings(*ids);
    // Of a whole market place the number is enough, and as many listings as a referral can have.
    const Result<Entity> site = entityOf(entity);
    if (!site)
        return tl::unexpected(site.error());
    Result<ReferralFacts::Thing> thing = thingOf(*site);
    if (!thing)
        return tl::unexpected(thing.error());
    ReferralFacts::Market &market = m_markets[entity.value()];
    market.site = std::move(*thing);
    market.total = qint64(ids->size());
    ids->resize(std::min(ids->size(), ReferralFacts::mostListings));
    market.listings = std::move(*ids);
    return {};
}

Outcome FactReading::addListings(const std::vector<RowId<Listing>> &ids)
{
    const auto rows = listingRows(m_database, ids);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const ListingRow &row : *rows) {
        if (!row.listing.site || m_listings.contains(row.listing.id))
            continue;
        m_listings.insert(row.listing.id);
        ReferralFacts::Market &market = m_markets[row.listing.site->value()];
        if (market.total++ == 0) {
            const Result<Entity> site = entityOf(*row.listing.site);
            if (!site)
                return tl::unexpected(site.error());
            market.site = {site->id, site->key, site->label, site->detail, {}};
        }
        if (market.listings.size() < ReferralFacts::mostListings)
            market.listings.push_back(row.listing.id);
    }
    return {};
}

Result<RecordIds> FactReading::newestRecords(std::span<const RowId<Listing>> listings) const
{
    RecordIds records;
    for (const RowId<Listing> listing : listings.first(std::min<size_t>(listings.size(), ReferralFacts::mostRecords))) {
        const auto sightings = sightingsOf(m_database, listing);
        if (!sightings)
            return tl::unexpected(sightings.error());
        if (!sightings->empty())
            records.push_back(sightings->back().record);
    }
    return records;
}

/// Whether the words stand in the text as words of their own.
bool names(const QString &text, const QString &words)
{
    for (qsizetype at = 0; (at = text.indexOf(words, at, Qt::CaseInsensitive)) >= 0; ++at) {
        const bool startsWord = at == 0 || !text[at - 1].isLetterOrNumber();
        const qsizetype end = at + words.size();
        if (startsWord && (end == text.size() || !text[end].isLetterOrNumber()))
            return true;
    }
    return false;
}

Outcome FactReading::addPayments()
{
    for (const DirectoryEntry *entry : m_directory.named()) {
        if (m_cancel.isCancelled())
            return cancelled();
        ReferralFacts::Payment payment{entry->id, {}, {}, {}};
        for (const QString &word : entry->matches.words) {
            const auto ids = listingIds(m_database, {word, {}, {}, ListingOrder::title, false});
            if (!ids)
                return tl::unexpected(ids.error());
            std::vector<RowId<Listing>> fitting;
            for (const RowId<Listing> id : *ids) {
                if (m_isWholeCase || m_listings.contains(id))
                    fitting.push_back(id);
            }
            fitting.resize(std::min(fitting.size(), ReferralFacts::mostListings));
            const auto rows = listingRows(m_database, fitting);
            if (!rows)
                return tl::unexpected(rows.error());
            for (const ListingRow &row : *rows) {
                const bool isThere = names(row.listing.title, word) || names(row.listing.description, word);
                const bool isNew = std::find(payment.listings.begin(), payment.listings.end(), row.listing.id) ==
                                   payment.listings.end();
                if (isThere && isNew)
                    payment.listings.push_back(row.listing.id);
            }
            if (payment.word.isEmpty() && !payment.listings.empty())
                payment.word = word;
        }
        if (payment.listings.empty())
            continue;
        Result<RecordIds> records = newestRecords(payment.listings);
        if (!records)
            return tl::unexpected(records.error());
        payment.records = std::move(*records);
        m_facts.payments.push_back(std::move(payment));
    }
    return {};
}

void FactReading::dropNameServers()
{
    std::erase_if(m_facts.domains, [this](const ReferralFacts::Domain &domain) {
        const RowId<Entity> id = domain.thing.entity;
        return m_servers.contains(id) && !m_asked.contains(id) && domain.registrations.empty();
    });
}

Result<ReferralFacts> FactReading::read(const ReferralSelection &selection)
{
    m_isWholeCase = selection.isWholeCase();
    Outcome done = m_isWholeCase ? readWholeCase() : readSelection(selection);
    if (done)
        done = addPayments();
    if (done)
        dropNameServers();
    if (!done)
        return tl::unexpected(done.error());
    for (auto &[id, market] : m_markets) {
        Result<RecordIds> records = newestRecords(market.listings);
        if (!records)
            return tl::unexpected(records.error());
        market.site.records = std::move(*records);
        if (market.total > 0)
            m_facts.markets.push_back(std::move(market));
    }
    return std::move(m_facts);
}

} // namespace

Result<ReferralFacts> readReferralFacts(const Database &database, const ReferralSelection &selection,
                                        const RecipientDirectory &directory, const CancelToken &cancel)
{
    return FactReading(database, directory, cancel).read(selection);
}

} // namespace interdict
