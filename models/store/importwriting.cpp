// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/importwriting.h"

#include "models/store/bulkindexes.h"
#include "models/store/idwell.h"
#include "models/store/linkrules.h"
#include "models/store/stopwatch.h"

#include <algorithm>
#include <utility>

namespace interdict {

namespace {

EntityBook::Name siteName(const DraftRecord &draft, const RecordFacts &facts)
{
    return {EntityKind::site, {}, facts.siteKey, draft.market, {}, facts.site.key, facts.site.label};
}

EntityBook::Name sellerName(const DraftRecord &draft, const RecordFacts &facts)
{
    return {EntityKind::seller, facts.siteKey,    facts.sellerKey,   draft.seller,
            draft.market,       facts.seller.key, facts.seller.label};
}

} // namespace

ImportWriting::ImportWriting(const Database &database, ImportMemory memory)
    : m_database(database),
      m_entities(database, memory.entities),
      m_listings(database, m_entities, memory.listings),
      m_links(database, memory.links)
{
}

/// Between records. Afterwards nothing of what the books gave is valid.
Outcome ImportWriting::makeRoom()
{
    m_site = m_seller = nullptr;
    if (Outcome made = m_entities.makeRoom(); !made)
        return made;
    if (Outcome made = m_links.makeRoom(); !made)
        return made;
    return m_listings.makeRoom();
}

Outcome ImportWriting::open(bool isRestoring)
{
    if (Outcome prepared = prepareAll(); !prepared)
        return prepared;
    Result<QByteArrayList> indexes = dropBulkIndexes(m_database);
    if (!indexes)
        return tl::unexpected(indexes.error());
    m_indexes = std::move(*indexes);
    const Result<qint64> next = nextRecordId(m_database);
    if (!next)
        return tl::unexpected(next.error());
    m_record = *next - 1;
    if (Outcome opened = m_entities.open(isRestoring); !opened)
        return opened;
    if (Outcome opened = m_listings.open(isRestoring); !opened)
        return opened;
    return m_links.open();
}

Outcome ImportWriting::prepareAll()
{
    Result<Statement> sql[] = {
        m_database.prepare("INSERT INTO source (file_name, digest, byte_count, encoding, layout, imported_at, "
                           "imported_by, format, container, member) "
                           "VALUES (?1, zeroblob(32), 0, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"),
        m_database.prepare("INSERT INTO source_block (source, number, bytes) VALUES (?1, ?2, ?3)"),
        m_database.prepare("INSERT INTO record (id, source, row_number, byte_offset, byte_length, status, listing, "
                           "seen, price, reason, outcome, stated, seller, second_price) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)"),
        m_database.prepare("UPDATE source SET digest = ?2, byte_count = ?3, kept = ?4, flagged = ?5, rejected = ?6, "
                           "first_record = ?7, last_record = ?8, withdrawn_at = NULL WHERE id = ?1"),
        m_database.prepare("INSERT INTO registration (domain, record, registrar, iana_id, created, changed, expires, "
                           "status) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"),
    };
    for (const Result<Statement> &statement : sql) {
        if (!statement)
            return tl::unexpected(statement.error());
    }
    m_sql.emplace(
        Sql{std::move(*sql[0]), std::move(*sql[1]), std::move(*sql[2]), std::move(*sql[3]), std::move(*sql[4])});
    return {};
}

/// Reads on what a record soon to be added will be compared with, so that it is at hand then.
void ImportWriting::lookAhead(const PreparedRecord &record, std::optional<Key128> &listing)
{
    listing.reset();
    if (record.draft.status == RecordStatus::rejected)
        return;
    const RecordFacts &facts = record.facts;
    const Entity *site = record.draft.market.isEmpty()           ? nullptr
                         : m_site && m_siteKey == facts.site.key ? m_site
                                                                 : m_entities.known(facts.site.key);
    const Entity *seller = record.draft.seller.isEmpty() ? nullptr : m_entities.known(facts.seller.key);
    for (const RecordFacts::Named &named : facts.identifiers)
        m_entities.expect(named.key);
    const bool isKnown = (site || record.draft.market.isEmpty()) && (seller || record.draft.seller.isEmpty());
    if (!isKnown || !record.draft.hasListing())
        return;
    listing = m_listings.keyOf(facts, seller ? seller->id : 0, site ? site->id : 0);
    m_listings.expect(*listing);
}

Outcome ImportWriting::add(std::span<const PreparedRecord> records)
{
    constexpr size_t distance = 8; // some microseconds, in which memory answers
    std::array<std::optional<Key128>, distance> listings;
    const Stopwatch watch(timings.insert);
    if (Outcome made = makeRoom(); !made)
        return made;
    for (size_t i = 0; i < std::min(distance, records.size()); ++i)
        lookAhead(records[i], listings[i]);
    for (size_t i = 0; i < records.size(); ++i) {
        if (const size_t next = i + distance / 2; next < records.size())
            approach(records[next].facts, listings[next % distance]);
        std::optional<Key128> &listing = listings[i % distance];
        if (Outcome added = addOne(records[i].draft, records[i].facts, listing); !added)
            return added;
        if (i + distance < records.size())
            lookAhead(records[i + distance], listing);
    }
    return {};
}

void ImportWriting::approach(const RecordFacts &facts, const std::optional<Key128> &listing) const
{
    for (const RecordFacts::Named &named : facts.identifiers)
        m_entities.approach(named.key);
    if (listing)
        m_listings.approach(*listing);
}

Outcome ImportWriting::add(const DraftRecord &draft)
{
    const Stopwatch watch(timings.insert);
    if (Outcome made = makeRoom(); !made)
        return made;
    factFinder().find(draft, m_facts);
    return addOne(draft, m_facts, std::nullopt);
}

Outcome ImportWriting::addOne(const DraftRecord &draft, const RecordFacts &facts, const std::optional<Key128> &listing)
{
    ++m_record;
    if (m_lastRecord > 0 && m_record > m_lastRecord)
        return readsOtherwise();
    if (draft.status == RecordStatus::rejected) {
        ++m_result.rejected;
        m_seller = nullptr;
        return insertRecord(draft, facts, {});
    }
    ++(draft.status == RecordStatus::flagged ? m_result.flagged : m_result.kept);
    return addKept(draft, facts, listing);
}

Result<ListingBook::Observed> ImportWriting::observe(const DraftRecord &draft, const RecordFacts &facts,
                                                     const std::optional<Key128> &listing)
{
    if (!draft.hasListing())
        return ListingBook::Observed();
    const qint64 seller = m_seller ? m_seller->id : 0;
    const qint64 site = m_site ? m_site->id : 0;
    const Key128 key = listing ? *listing : m_listings.keyOf(facts, seller, site);
    Result<ListingBook::Observed> observed = m_listings.observe(key, {draft, facts, m_record, seller, site});
    if (observed)
        count(observed->outcome);
    return observed;
}

Outcome ImportWriting::addKept(const DraftRecord &draft, const RecordFacts &facts, const std::optional<Key128> &listing)
{
    if (Outcome found = findSite(draft, facts); !found)
        return found;
    if (Outcome found = findSeller(draft, facts); !found)
        return found;
    const LinkBook::Ends trade{LinkKind::tradesOn, m_seller ? m_seller->id : 0, m_site ? m_site->id : 0};
    m_links.expect(trade);
    const Result<ListingBook::Observed> observed = observe(draft, facts, listing);
    if (!observed)
        return tl::unexpected(observed.error());
    m_links.approach(trade);
    if (Outcome inserted = insertRecord(draft, facts, *observed); !inserted)
        return inserted;
    if (Outcome named = nameSellerAndSite(draft, facts, *observed); !named)
        return named;
    if (Outcome added = addIdentifiers(draft, facts, *observed); !added)
        return added;
    if (Outcome added = addLinks(draft, facts.seen); !added)
        return added;
    return draft.registration ? addRegistration(draft) : Outcome();
}

Outcome ImportWriting::findSite(const DraftRecord &draft, const RecordFacts &facts)
{
    if (draft.market.isEmpty()) {
        m_site = nullptr;
        return {};
    }
    if (m_site && m_siteKey == facts.site.key)
        return {}; // as in most records
    const Result<Entity *> found = m_entities.find(siteName(draft, facts));
    if (!found)
        return tl::unexpected(found.error());
    m_site = *found;
    m_siteKey = facts.site.key;
    return {};
}

Outcome ImportWriting::findSeller(const DraftRecord &draft, const RecordFacts &facts)
{
    m_seller = nullptr;
    if (draft.seller.isEmpty())
        return {};
    const Result<Entity *> found = m_entities.find(sellerName(draft, facts));
    if (!found)
        return tl::unexpected(found.error());
    m_seller = *found;
    return {};
}

Outcome ImportWriting::insertRecord(const DraftRecord &draft, const RecordFacts &facts,
                                    const ListingBook::Observed &observed)
{
    Statement &insert = m_sql->record;
    insert.bind(m_record, m_result.source, draft.rowNumber, draft.byteOffset, draft.byteLength, int(draft.status));
    observed.listing ? insert.bindAt(7, observed.listing->id) : insert.bindAt(7, nullptr);
    insert.bindUtf8OrNull(8, facts.seen.toText().data());
    facts.price.isEmpty() ? insert.bindAt(9, nullptr) : insert.bindAt(9, QStringView(facts.price));
    draft.reason.isEmpty() ? insert.bindAt(10, nullptr) : insert.bindAt(10, QStringView(draft.reason));
    insert.bindAt(11, int(observed.outcome));
    insert.bindAt(12, observed.stated);
    m_seller ? insert.bindAt(13, m_seller->id) : insert.bindAt(13, nullptr);
    draft.secondPrice ? insert.bindAt(14, QStringView(draft.secondPrice->toString())) : insert.bindAt(14, nullptr);
    return insert.run();
}

Outcome ImportWriting::nameSellerAndSite(const DraftRecord &draft, const RecordFacts &facts,
                                         const ListingBook::Observed &observed)
{
    if (m_site) {
        if (Outcome touched = m_entities.touch(*m_site, siteName(draft, facts), m_record, facts.seen); !touched)
            return touched;
    }
    // Of a record with a listing, the site is the listing's.
    if (m_site && !observed.listing) {
        const int length = int(draft.market.size());
        if (Outcome said =
                m_entities.mention(*m_site, m_record, {RecordField::market, 0, length, draft.market, facts.site.found});
            !said)
            return said;
    }
    if (!m_seller)
        return {};
    if (Outcome named = nameSeller(draft, facts, observed); !named)
        return named;
    return m_site ? m_links.add({LinkKind::tradesOn, m_seller->id, m_site->id}, m_record, facts.seen,
                                LinkBook::Evidence::implied)
                  : Outcome();
}

Outcome ImportWriting::nameSeller(const DraftRecord &draft, const RecordFacts &facts,
                                  const ListingBook::Observed &observed)
{
    if (Outcome touched = m_entities.touch(*m_seller, sellerName(draft, facts), m_record, facts.seen); !touched)
        return touched;
    // The sellers of a million sightings are those of their listings; they are not written down again.
    if (observed.listing && observed.showsSeller && EntityBook::isFoundAs(*m_seller, facts.seller.found))
        return {};
    const int length = int(draft.seller.size());
    return m_entities.mention(*m_seller, m_record, {RecordField::seller, 0, length, draft.seller, facts.seller.found});
}

Outcome ImportWriting::addIdentifiers(const DraftRecord &draft, const RecordFacts &facts,
                                      const ListingBook::Observed &observed)
{
    m_identified.clear();
    for (size_t i = 0; i < draft.identifiers.size(); ++i) {
        const DraftIdentifier &identifier = draft.identifiers[i];
        const RecordFacts::Named &named = facts.identifiers[i];
        const EntityBook::Name name{identifier.kind,   {},        identifier.key, identifier.label,
                                    identifier.detail, named.key, named.label};
        const Result<Entity *> found = m_entities.find(name);
        if (!found)
            return tl::unexpected(found.error());
        Entity &entity = **found;
        m_identified.push_back(&entity);
        if (m_seller)
            m_links.expect({linkFromSeller(entity.kind), m_seller->id, entity.id});
        if (Outcome touched = m_entities.touch(entity, name, m_record, facts.seen); !touched)
            return touched;
        const EntityBook::Place place{identifier.field, identifier.start, identifier.length, identifier.found,
                                      named.found};
        if (Outcome said = m_entities.mention(entity, m_record, place); !said)
            return said;
    }
    for (size_t i = 0; m_seller && i < m_identified.size(); ++i)
        m_links.approach({linkFromSeller(m_identified[i]->kind), m_seller->id, m_identified[i]->id});
    if (observed.listing)
        countListings(observed);
    return {};
}

/// The listings of what the record names: of a new listing each one more, of a known one none where it names the same
/// as its record before.
void ImportWriting::countListings(const ListingBook::Observed &observed)
{
    quint64 named = 1;
    for (const Entity *entity : m_identified)
        named += quint64(entity->id) * 0x9e3779b97f4a7c15U;
    const bool isNew = observed.outcome == RecordOutcome::newListing;
    const bool isSame = !isNew && observed.listing->identified == named;
    observed.listing->identified = named;
    if (isSame)
        return;
    for (auto entity = m_identified.begin(); entity != m_identified.end(); ++entity) {
        const bool isOwn = (*entity)->kind == EntityKind::seller || (*entity)->kind == EntityKind::site;
        if (isOwn || std::find(m_identified.begin(), entity, *entity) != entity)
            continue;
        isNew ? m_entities.addListings((*entity)->id, 1) : m_entities.recount(**entity);
    }
}

Outcome ImportWriting::addStatedLinks(const DraftRecord &draft, SeenDate seen)
{
    const auto has = [this](int index) { return index >= 0 && size_t(index) < m_identified.size(); };
    for (const DraftLink &link : draft.links) {
        if (!has(link.from) || !has(link.to))
            continue;
        const qint64 from = m_identified[size_t(link.from)]->id;
        const qint64 to = m_identified[size_t(link.to)]->id;
        m_isLinked[size_t(link.from)] = m_isLinked[size_t(link.to)] = 1;
        if (from == to)
            continue;
        if (Outcome linked = m_links.add({link.kind, from, to}, m_record, seen, LinkBook::Evidence::written); !linked)
            return linked;
    }
    return {};
}

Outcome ImportWriting::addLinks(const DraftRecord &draft, SeenDate seen)
{
    m_isLinked.assign(m_identified.size(), 0);
    if (Outcome stated = addStatedLinks(draft, seen); !stated)
        return stated;
    const Entity *anchor = m_seller ? m_seller : m_identified.empty() ? nullptr : m_identified.front();
    for (size_t i = 0; i < m_identified.size(); ++i) {
        const Entity &entity = *m_identified[i];
        if (entity.id == anchor->id)
            continue;
        // Nothing is made up between those of whom the record says how they belong together.
        if (!m_seller && m_isLinked[i])
            continue;
        const LinkKind kind = m_seller ? linkFromSeller(entity.kind) : LinkKind::foundWith;
        const auto evidence = m_seller ? LinkBook::Evidence::implied : LinkBook::Evidence::written;
        if (Outcome linked = m_links.add({kind, anchor->id, entity.id}, m_record, seen, evidence); !linked)
            return linked;
    }
    return {};
}

Outcome ImportWriting::addRegistration(const DraftRecord &draft)
{
    const DraftRegistration &said = *draft.registration;
    if (said.domain < 0 || size_t(said.domain) >= m_identified.size())
        return {};
    m_sql->registration.bind(m_identified[size_t(said.domain)]->id, m_record, said.registrar, said.registrarIanaId,
                             said.created, said.changed, said.expires, said.status);
    return m_sql->registration.run();
}

void ImportWriting::count(RecordOutcome outcome)
{
    m_result.changedListings += outcome == RecordOutcome::changed;
    m_result.unchangedListings += outcome == RecordOutcome::unchanged;
}

} // namespace interdict
