// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/importwriting.h"

#include "models/store/bulkindexes.h"
#include "models/store/idwell.h"
#include "models/store/linkrules.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonObject>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportWriter)
};

tl::unexpected<Error> readsOtherwise()
{
    return failure(ErrorCode::badInput,
                   Words::tr("The source is read as another number of records than before. Restore it with new record "
                             "numbers."));
}

/// Adds the time it lived.
class Stopwatch
{
public:
    explicit Stopwatch(double &seconds) : m_seconds(seconds) { m_timer.start(); }
    Stopwatch(const Stopwatch &) = delete;
    Stopwatch &operator=(const Stopwatch &) = delete;
    ~Stopwatch() { m_seconds += double(m_timer.nsecsElapsed()) * 1e-9; }

private:
    double &m_seconds;
    QElapsedTimer m_timer;
};

} // namespace

ImportResult &ImportResult::operator+=(const ImportResult &other)
{
    kept += other.kept;
    flagged += other.flagged;
    rejected += other.rejected;
    newListings += other.newListings;
    changedListings += other.changedListings;
    unchangedListings += other.unchangedListings;
    newEntities += other.newEntities;
    newLinks += other.newLinks;
    return *this;
}

ImportWriting::ImportWriting(const Database &database)
    : m_database(database), m_entities(database), m_listings(database, m_entities), m_links(database)
{
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

Result<RowId<Source>> ImportWriting::beginSource(const Source &source)
{
    m_sql->source.bind(source.fileName, source.encoding, source.layout, source.importedAt.toString(Qt::ISODate),
                       source.importedBy, source.format, source.container, source.member);
    if (Outcome inserted = m_sql->source.run(); !inserted)
        return tl::unexpected(inserted.error());
    Source begun = source;
    begun.id = RowId<Source>(m_database.lastId());
    startSource(begun, m_record + 1);
    return begun.id;
}

Outcome ImportWriting::beginAgain(const Source &source, bool isAsBefore)
{
    Result<Statement> range = m_database.prepare("SELECT first_record, last_record FROM source WHERE id = ?1");
    if (!range)
        return tl::unexpected(range.error());
    if (const Result<bool> row = range->bind(source.id).step(); !row)
        return tl::unexpected(row.error());
    const bool hasRange = isAsBefore && !range->isNull(0);
    startSource(source, hasRange ? range->integer(0) : m_record + 1);
    m_isAgain = true;
    m_lastRecord = hasRange ? range->integer(1) : 0;
    return {};
}

void ImportWriting::startSource(const Source &source, qint64 firstRecord)
{
    m_source = source;
    if (m_sources++ == 0)
        m_first = source;
    m_result = ImportResult{};
    m_result.source = source.id;
    m_isAgain = false;
    m_lastRecord = 0;
    m_blocks = 0;
    m_firstRecord = firstRecord;
    m_record = firstRecord - 1;
    m_newListingsBefore = m_listings.newListings();
    m_newEntitiesBefore = m_entities.newEntities();
    m_newLinksBefore = m_links.newLinks();
    m_entities.beginSource(source.id);
    m_links.beginSource(source.id);
}

Outcome ImportWriting::add(const DraftRecord &draft)
{
    const Stopwatch watch(timings.insert);
    ++m_record;
    if (m_lastRecord > 0 && m_record > m_lastRecord)
        return readsOtherwise();
    if (draft.status == RecordStatus::rejected) {
        ++m_result.rejected;
        m_seller.entity = nullptr;
        m_price.clear();
        return insertRecord(draft, {}, {});
    }
    ++(draft.status == RecordStatus::flagged ? m_result.flagged : m_result.kept);
    return addKept(draft);
}

Outcome ImportWriting::addKept(const DraftRecord &draft)
{
    const SeenDate seen = SeenDate::of(draft.seen);
    m_price = draft.price ? draft.price->toString() : QString();
    if (Outcome found = findSite(draft); !found)
        return found;
    if (Outcome found = findSeller(draft); !found)
        return found;
    ListingBook::Observed observed;
    if (draft.hasListing()) {
        const auto idOf = [](const Named &named) { return named.entity ? named.entity->id : 0; };
        Result<ListingBook::Observed> judged =
            m_listings.observe({draft, m_price, m_record, idOf(m_seller), idOf(m_site), seen});
        if (!judged)
            return tl::unexpected(judged.error());
        observed = *judged;
        count(observed.outcome);
    }
    if (Outcome inserted = insertRecord(draft, observed, seen); !inserted)
        return inserted;
    if (Outcome named = nameSellerAndSite(draft, observed, seen); !named)
        return named;
    if (Outcome added = addIdentifiers(draft, observed, seen); !added)
        return added;
    if (Outcome added = addLinks(draft, seen); !added)
        return added;
    return draft.registration ? addRegistration(draft) : Outcome();
}

EntityBook::Name ImportWriting::siteName(const DraftRecord &draft) const
{
    return {EntityKind::site, {}, m_site.key, draft.market, {}};
}

EntityBook::Name ImportWriting::sellerName(const DraftRecord &draft) const
{
    return {EntityKind::seller, m_site.key, m_seller.key, draft.seller, draft.market};
}

Outcome ImportWriting::findSite(const DraftRecord &draft)
{
    if (draft.market.isEmpty()) {
        m_site = {};
        return {};
    }
    if (m_site.entity && m_site.text == draft.market)
        return {}; // as in most records
    m_site.text = draft.market;
    m_site.key = draft.market.toCaseFolded();
    const Result<EntityBook::Known *> found = m_entities.find(siteName(draft));
    if (!found)
        return tl::unexpected(found.error());
    m_site.entity = *found;
    return {};
}

Outcome ImportWriting::findSeller(const DraftRecord &draft)
{
    if (draft.seller.isEmpty()) {
        m_seller = {};
        return {};
    }
    m_seller.key = draft.seller.toCaseFolded();
    const Result<EntityBook::Known *> found = m_entities.find(sellerName(draft));
    if (!found)
        return tl::unexpected(found.error());
    m_seller.entity = *found;
    return {};
}

Outcome ImportWriting::insertRecord(const DraftRecord &draft, const ListingBook::Observed &observed, SeenDate seen)
{
    Statement &insert = m_sql->record;
    insert.bind(m_record, m_result.source, draft.rowNumber, draft.byteOffset, draft.byteLength, int(draft.status));
    observed.listing ? insert.bindAt(7, observed.listing->id) : insert.bindAt(7, nullptr);
    insert.bindUtf8OrNull(8, seen.toText().data());
    m_price.isEmpty() ? insert.bindAt(9, nullptr) : insert.bindAt(9, QStringView(m_price));
    draft.reason.isEmpty() ? insert.bindAt(10, nullptr) : insert.bindAt(10, QStringView(draft.reason));
    insert.bindAt(11, int(observed.outcome));
    insert.bindAt(12, observed.stated);
    m_seller.entity ? insert.bindAt(13, m_seller.entity->id) : insert.bindAt(13, nullptr);
    draft.secondPrice ? insert.bindAt(14, QStringView(draft.secondPrice->toString())) : insert.bindAt(14, nullptr);
    return insert.run();
}

Outcome ImportWriting::nameSellerAndSite(const DraftRecord &draft, const ListingBook::Observed &observed, SeenDate seen)
{
    if (m_site.entity) {
        if (Outcome touched = m_entities.touch(*m_site.entity, siteName(draft), m_record, seen); !touched)
            return touched;
    }
    // Of a record with a listing, the site is the listing's.
    if (m_site.entity && !observed.listing) {
        const int length = int(draft.market.size());
        const DraftIdentifier place{EntityKind::site, {}, {}, {}, RecordField::market, 0, length, draft.market};
        if (Outcome said = m_entities.mention(*m_site.entity, m_record, place); !said)
            return said;
    }
    if (!m_seller.entity)
        return {};
    if (Outcome named = nameSeller(draft, observed, seen); !named)
        return named;
    return m_site.entity ? m_links.add({LinkKind::tradesOn, m_seller.entity->id, m_site.entity->id}, m_record, seen,
                                       LinkBook::Evidence::implied)
                         : Outcome();
}

Outcome ImportWriting::nameSeller(const DraftRecord &draft, const ListingBook::Observed &observed, SeenDate seen)
{
    EntityBook::Known &seller = *m_seller.entity;
    if (Outcome touched = m_entities.touch(seller, sellerName(draft), m_record, seen); !touched)
        return touched;
    // The sellers of a million sightings are those of their listings; they are not written down again.
    if (observed.listing && observed.showsSeller && m_entities.isFoundAs(seller, draft.seller))
        return {};
    const int length = int(draft.seller.size());
    return m_entities.mention(seller, m_record,
                              {EntityKind::seller, {}, {}, {}, RecordField::seller, 0, length, draft.seller});
}

Outcome ImportWriting::addIdentifiers(const DraftRecord &draft, const ListingBook::Observed &observed, SeenDate seen)
{
    m_identified.clear();
    for (const DraftIdentifier &identifier : draft.identifiers) {
        const EntityBook::Name name{identifier.kind, {}, identifier.key, identifier.label, identifier.detail};
        const Result<EntityBook::Known *> found = m_entities.find(name);
        if (!found)
            return tl::unexpected(found.error());
        EntityBook::Known &entity = **found;
        m_identified.push_back(&entity);
        if (Outcome touched = m_entities.touch(entity, name, m_record, seen); !touched)
            return touched;
        if (Outcome said = m_entities.mention(entity, m_record, identifier); !said)
            return said;
    }
    if (observed.listing)
        countListings(observed);
    return {};
}

/// The listings of what the record names: of a new listing each one more, of a known one none where it names the same
/// as its record before.
void ImportWriting::countListings(const ListingBook::Observed &observed)
{
    quint64 named = 1;
    for (const EntityBook::Known *entity : m_identified)
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

Outcome ImportWriting::addStatedLinks(const DraftRecord &draft, SeenDate seen, std::vector<bool> &isLinked)
{
    const auto has = [&isLinked](int index) { return index >= 0 && size_t(index) < isLinked.size(); };
    for (const DraftLink &link : draft.links) {
        if (!has(link.from) || !has(link.to))
            continue;
        const qint64 from = m_identified[size_t(link.from)]->id;
        const qint64 to = m_identified[size_t(link.to)]->id;
        isLinked[size_t(link.from)] = isLinked[size_t(link.to)] = true;
        if (from == to)
            continue;
        if (Outcome linked = m_links.add({link.kind, from, to}, m_record, seen, LinkBook::Evidence::written); !linked)
            return linked;
    }
    return {};
}

Outcome ImportWriting::addLinks(const DraftRecord &draft, SeenDate seen)
{
    std::vector<bool> isLinked(m_identified.size(), false);
    if (Outcome stated = addStatedLinks(draft, seen, isLinked); !stated)
        return stated;
    const EntityBook::Known *seller = m_seller.entity;
    const EntityBook::Known *anchor = seller ? seller : m_identified.empty() ? nullptr : m_identified.front();
    for (size_t i = 0; i < m_identified.size(); ++i) {
        const EntityBook::Known &entity = *m_identified[i];
        if (entity.id == anchor->id)
            continue;
        // Nothing is made up between those of whom the record says how they belong together.
        if (!seller && isLinked[i])
            continue;
        const LinkKind kind = seller ? linkFromSeller(entity.kind) : LinkKind::foundWith;
        const auto evidence = seller ? LinkBook::Evidence::implied : LinkBook::Evidence::written;
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

Outcome ImportWriting::addBlock(const QByteArray &compressed)
{
    const Stopwatch watch(timings.insert);
    return m_sql->block.bind(m_result.source, m_blocks++, compressed).run();
}

Result<ImportResult> ImportWriting::endSource(const Sha256 &digest, qint64 byteCount)
{
    const Stopwatch watch(timings.insert);
    if (m_isAgain && (digest != m_source->digest || byteCount != m_source->byteCount))
        return failure(ErrorCode::damaged,
                       Words::tr("The kept bytes of \"%1\" are not those that were imported. Run a check of the case.")
                           .arg(m_source->fileName));
    if (m_lastRecord > 0 && m_record != m_lastRecord)
        return readsOtherwise();
    if (Outcome ended = m_entities.endSource(); !ended)
        return tl::unexpected(ended.error());
    if (Outcome ended = m_links.endSource(); !ended)
        return tl::unexpected(ended.error());
    m_result.newListings = m_listings.newListings() - m_newListingsBefore;
    m_result.newEntities = m_entities.newEntities() - m_newEntitiesBefore;
    m_result.newLinks = m_links.newLinks() - m_newLinksBefore;
    Statement &complete = m_sql->complete;
    complete.bind(m_result.source, digest.toBytes(), byteCount, m_result.kept + m_result.flagged, m_result.flagged,
                  m_result.rejected);
    const bool hasRecords = m_record >= m_firstRecord;
    hasRecords ? complete.bindAt(7, m_firstRecord) : complete.bindAt(7, nullptr);
    hasRecords ? complete.bindAt(8, m_record) : complete.bindAt(8, nullptr);
    if (Outcome completed = complete.run(); !completed)
        return tl::unexpected(completed.error());
    if (m_sources == 1)
        m_sum.source = m_result.source;
    m_sum += m_result;
    tell(digest);
    return m_result;
}

void ImportWriting::tell(const Sha256 &digest)
{
    QJsonObject json{{u"source"_s, m_result.source.value()},
                     {u"file"_s, m_source->fileName},
                     {u"sha256"_s, digest.toString()},
                     {u"kept"_s, m_result.kept},
                     {u"flagged"_s, m_result.flagged},
                     {u"rejected"_s, m_result.rejected},
                     {u"newListings"_s, m_result.newListings},
                     {u"changedListings"_s, m_result.changedListings},
                     {u"unchanged"_s, m_result.unchangedListings},
                     {u"newEntities"_s, m_result.newEntities},
                     {u"newLinks"_s, m_result.newLinks}};
    if (!m_source->member.isEmpty())
        json.insert(u"member"_s, m_source->member);
    m_told.append(json);
}

Outcome ImportWriting::finish()
{
    const Stopwatch watch(timings.index);
    if (Outcome made = makeBulkIndexes(m_database, m_indexes); !made)
        return made;
    if (Outcome finished = m_listings.finish(); !finished)
        return finished;
    return m_entities.finish();
}

} // namespace interdict
