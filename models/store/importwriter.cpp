// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/importwriter.h"

#include "models/store/historylog.h"
#include "models/store/sourcearchive.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <tuple>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// ISO dates sort as text.
void widen(QString &first, QString &last, const QString &seen)
{
    if (seen.isEmpty())
        return;
    if (first.isEmpty() || seen < first)
        first = seen;
    if (last.isEmpty() || seen > last)
        last = seen;
}

void bindText(Statement &statement, int index, const QString &text)
{
    text.isEmpty() ? statement.bindAt(index, nullptr) : statement.bindAt(index, QStringView(text));
}

LinkKind linkFromSeller(EntityKind kind)
{
    switch (kind) {
    case EntityKind::site:
    case EntityKind::domain:
        return LinkKind::advertises;
    case EntityKind::email:
    case EntityKind::phone:
    case EntityKind::handle:
        return LinkKind::contact;
    case EntityKind::wallet:
        return LinkKind::paysTo;
    case EntityKind::pgpKey:
        return LinkKind::usesKey;
    case EntityKind::shipment:
        return LinkKind::ships;
    default:
        return LinkKind::foundWith;
    }
}

struct KnownEntity
{
    qint64 id = 0;
    EntityKind kind = EntityKind::seller;
    qint64 records = 0;
    qint64 lastRecord = 0;
    QString label;
    QString first;
    QString last;
    bool isTouched = false;
};

struct KnownListing
{
    qint64 id = 0;
    qint64 sightings = 0;
    QString first;
    QString last;
    QString price;
    double priceOrder = 0;
    bool isChanged = false;
};

struct KnownLink
{
    qint64 id = 0;
    qint64 weight = 0;
    qint64 lastRecord = 0;
    QString first;
    QString last;
    bool isTouched = false;
};

using LinkKey = std::tuple<LinkKind, qint64, qint64>;

} // namespace

class ImportWriter::Writing
{
public:
    Writing(const Database &database, Transaction transaction, const Source &source)
        : m_database(database), m_transaction(std::move(transaction)), m_source(source)
    {
    }

    Outcome start();
    Outcome add(const DraftRecord &draft);
    Outcome addBlock(const QByteArray &compressed);
    Result<ImportResult> finish(const Sha256 &digest, qint64 byteCount);

private:
    Outcome prepareAll();
    Outcome insertSource();
    Outcome loadEntities();
    Outcome loadListings();
    Outcome loadLinks();
    Result<KnownEntity *> entity(EntityKind kind, const QString &scope, const QString &key, const QString &label,
                                 const QString &detail);
    Result<qint64> listing(const DraftRecord &draft, const KnownEntity *seller, const KnownEntity *site,
                           const QString &seen);
    Outcome insertListing(const DraftRecord &draft, const KnownEntity *seller, const KnownEntity *site,
                          const QByteArray &key, KnownListing &known);
    Outcome insertRecord(const DraftRecord &draft, qint64 listing, const QString &seen);
    Outcome mention(KnownEntity &entity, RecordField field, int start, int length, const QString &found,
                    const QString &seen);
    Outcome link(LinkKind kind, qint64 from, qint64 to, const QString &seen, bool withRecord);
    Outcome addIdentifiers(const DraftRecord &draft, const KnownEntity *seller, const QString &seen);
    static void touch(KnownEntity &entity, qint64 record, const QString &seen);
    Outcome updateListings();
    Outcome updateEntities();
    Outcome updateLinks();
    Outcome indexText();
    Outcome completeSource(const Sha256 &digest, qint64 byteCount);
    Outcome writeHistory(const Sha256 &digest);

    struct Statements
    {
        Statement source, block, record, listing, entity, mention, link, linkRecord;
    };

    const Database &m_database;
    Transaction m_transaction;
    Source m_source;
    std::optional<Statements> m_sql;
    std::map<std::tuple<EntityKind, QString, QString>, KnownEntity> m_entities;
    QHash<QByteArray, KnownListing> m_listings;
    std::map<LinkKey, KnownLink> m_links;
    ImportResult m_result;
    qint64 m_record = 0;
    qint64 m_blocks = 0;
    qint64 m_lastListingBefore = 0;
};

ImportWriter::ImportWriter(std::unique_ptr<Writing> writing) : m_writing(std::move(writing)) {}
ImportWriter::ImportWriter(ImportWriter &&) noexcept = default;
ImportWriter::~ImportWriter() = default;

Result<ImportWriter> ImportWriter::begin(const Database &database, const Source &source)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    ImportWriter writer(std::make_unique<Writing>(database, std::move(*transaction), source));
    if (Outcome started = writer.m_writing->start(); !started)
        return tl::unexpected(started.error());
    return writer;
}

Outcome ImportWriter::add(const DraftRecord &draft)
{
    return m_writing->add(draft);
}

Outcome ImportWriter::addBlock(const QByteArray &compressed)
{
    return m_writing->addBlock(compressed);
}

Result<ImportResult> ImportWriter::finish(const Sha256 &digest, qint64 byteCount)
{
    return m_writing->finish(digest, byteCount);
}

Outcome ImportWriter::Writing::start()
{
    for (const auto step : {&Writing::prepareAll, &Writing::insertSource, &Writing::loadEntities,
                            &Writing::loadListings, &Writing::loadLinks}) {
        if (Outcome done = (this->*step)(); !done)
            return done;
    }
    const Result<qint64> lastRecord = m_database.number("SELECT coalesce(max(id), 0) FROM record");
    const Result<qint64> lastListing = m_database.number("SELECT coalesce(max(id), 0) FROM listing");
    if (!lastRecord || !lastListing)
        return tl::unexpected((!lastRecord ? lastRecord : lastListing).error());
    m_record = *lastRecord;
    m_lastListingBefore = *lastListing;
    return {};
}

Outcome ImportWriter::Writing::prepareAll()
{
    Result<Statement> sql[] = {
        m_database.prepare(
            "INSERT INTO source (file_name, digest, byte_count, encoding, layout, imported_at, imported_by) "
            "VALUES (?1, zeroblob(32), 0, ?2, ?3, ?4, ?5)"),
        m_database.prepare("INSERT INTO source_block (source, number, bytes) VALUES (?1, ?2, ?3)"),
        m_database.prepare(
            "INSERT INTO record (id, source, row_number, byte_offset, byte_length, status, listing, seen, price, "
            "reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"),
        m_database.prepare("INSERT INTO listing (key, seller, site, reference, title, description, category, origin, "
                           "destination, sightings) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0)"),
        m_database.prepare("INSERT INTO entity (kind, scope, key, label, detail) VALUES (?1, ?2, ?3, ?4, ?5)"),
        m_database.prepare("INSERT OR IGNORE INTO mention (record, field, start, entity, length, found) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6)"),
        m_database.prepare("INSERT INTO link (kind, from_entity, to_entity, weight) VALUES (?1, ?2, ?3, 0)"),
        m_database.prepare("INSERT OR IGNORE INTO link_record (link, record) VALUES (?1, ?2)"),
    };
    for (const Result<Statement> &statement : sql) {
        if (!statement)
            return tl::unexpected(statement.error());
    }
    m_sql.emplace(Statements{std::move(*sql[0]), std::move(*sql[1]), std::move(*sql[2]), std::move(*sql[3]),
                             std::move(*sql[4]), std::move(*sql[5]), std::move(*sql[6]), std::move(*sql[7])});
    return {};
}

Outcome ImportWriter::Writing::insertSource()
{
    m_sql->source.bind(m_source.fileName, m_source.encoding, m_source.layout, m_source.importedAt.toString(Qt::ISODate),
                       m_source.importedBy);
    Outcome inserted = m_sql->source.run();
    m_result.source = RowId<Source>(m_database.lastId());
    return inserted;
}

Outcome ImportWriter::Writing::loadEntities()
{
    Result<Statement> rows =
        m_database.prepare("SELECT kind, scope, key, id, records, label, coalesce(first_seen, ''), "
                           "coalesce(last_seen, '') FROM entity");
    if (!rows)
        return tl::unexpected(rows.error());
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        const auto kind = EntityKind(rows->integer(0));
        m_entities[{kind, rows->text(1), rows->text(2)}] = KnownEntity{
            rows->integer(3), kind, rows->integer(4), 0, rows->text(5), rows->text(6), rows->text(7), false};
    }
}

Outcome ImportWriter::Writing::loadListings()
{
    Result<Statement> rows =
        m_database.prepare("SELECT key, id, sightings, coalesce(first_seen, ''), coalesce(last_seen, ''), "
                           "price, coalesce(price_order, 0) FROM listing");
    if (!rows)
        return tl::unexpected(rows.error());
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        m_listings.insert(rows->blob(0), KnownListing{rows->integer(1), rows->integer(2), rows->text(3), rows->text(4),
                                                      rows->text(5), rows->real(6), false});
    }
}

Outcome ImportWriter::Writing::loadLinks()
{
    Result<Statement> rows =
        m_database.prepare("SELECT kind, from_entity, to_entity, id, weight, coalesce(first_seen, ''), "
                           "coalesce(last_seen, '') FROM link WHERE origin = 0");
    if (!rows)
        return tl::unexpected(rows.error());
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        m_links[{LinkKind(rows->integer(0)), rows->integer(1), rows->integer(2)}] =
            KnownLink{rows->integer(3), rows->integer(4), 0, rows->text(5), rows->text(6), false};
    }
}

Outcome ImportWriter::Writing::add(const DraftRecord &draft)
{
    ++m_record;
    if (draft.status == RecordStatus::rejected) {
        ++m_result.rejected;
        return insertRecord(draft, 0, {});
    }
    ++(draft.status == RecordStatus::flagged ? m_result.flagged : m_result.kept);
    const QString seen = draft.seen ? draft.seen->toString() : QString();

    KnownEntity *site = nullptr;
    const QString market = draft.market.toCaseFolded();
    if (!market.isEmpty()) {
        Result<KnownEntity *> found = entity(EntityKind::site, {}, market, draft.market, {});
        if (!found)
            return tl::unexpected(found.error());
        site = *found;
        touch(*site, m_record, seen);
    }
    KnownEntity *seller = nullptr;
    if (!draft.seller.isEmpty()) {
        Result<KnownEntity *> found =
            entity(EntityKind::seller, market, draft.seller.toCaseFolded(), draft.seller, draft.market);
        if (!found)
            return tl::unexpected(found.error());
        seller = *found;
    }
    const Result<qint64> listed = draft.hasListing() ? listing(draft, seller, site, seen) : Result<qint64>(0);
    if (!listed)
        return tl::unexpected(listed.error());
    if (Outcome inserted = insertRecord(draft, *listed, seen); !inserted)
        return inserted;
    if (seller) {
        if (Outcome said = mention(*seller, RecordField::seller, 0, int(draft.seller.size()), draft.seller, seen);
            !said)
            return said;
        if (site) {
            if (Outcome linked = link(LinkKind::tradesOn, seller->id, site->id, seen, false); !linked)
                return linked;
        }
    }
    return addIdentifiers(draft, seller, seen);
}

Outcome ImportWriter::Writing::addIdentifiers(const DraftRecord &draft, const KnownEntity *seller, const QString &seen)
{
    const KnownEntity *anchor = seller;
    for (const DraftIdentifier &identifier : draft.identifiers) {
        Result<KnownEntity *> found = entity(identifier.kind, {}, identifier.key, identifier.label, identifier.detail);
        if (!found)
            return tl::unexpected(found.error());
        if (Outcome said =
                mention(**found, identifier.field, identifier.start, identifier.length, identifier.found, seen);
            !said)
            return said;
        if (!anchor) {
            anchor = *found;
            continue;
        }
        if (anchor->id == (*found)->id)
            continue;
        const LinkKind kind = seller ? linkFromSeller(identifier.kind) : LinkKind::foundWith;
        if (Outcome linked = link(kind, anchor->id, (*found)->id, seen, true); !linked)
            return linked;
    }
    return {};
}

Result<KnownEntity *> ImportWriter::Writing::entity(EntityKind kind, const QString &scope, const QString &key,
                                                    const QString &label, const QString &detail)
{
    KnownEntity &known = m_entities[{kind, scope, key}];
    if (known.id != 0)
        return &known;
    m_sql->entity.bind(int(kind), scope, key, label, detail);
    if (Outcome inserted = m_sql->entity.run(); !inserted)
        return tl::unexpected(inserted.error());
    known.id = m_database.lastId();
    known.kind = kind;
    known.label = label;
    ++m_result.newEntities;
    return &known;
}

Result<qint64> ImportWriter::Writing::listing(const DraftRecord &draft, const KnownEntity *seller,
                                              const KnownEntity *site, const QString &seen)
{
    // One listing: the same reference on the same site; without a reference, the same seller and title.
    const QChar unit(0x1f);
    QString identity = site ? QString::number(site->id) : QString();
    if (!draft.reference.isEmpty())
        identity += unit + u"r"_s + unit + draft.reference;
    else
        identity += unit + u"t"_s + unit + QString::number(seller ? seller->id : 0) + unit + draft.title.toCaseFolded();
    const QByteArray key = QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).left(16);

    KnownListing &known = m_listings[key];
    if (known.id == 0) {
        if (Outcome inserted = insertListing(draft, seller, site, key, known); !inserted)
            return tl::unexpected(inserted.error());
    }
    ++known.sightings;
    known.isChanged = true;
    if (draft.price && (known.price.isEmpty() || seen >= known.last)) {
        known.price = draft.price->toString();
        known.priceOrder = draft.price->approximate();
    }
    widen(known.first, known.last, seen);
    return known.id;
}

Outcome ImportWriter::Writing::insertListing(const DraftRecord &draft, const KnownEntity *seller,
                                             const KnownEntity *site, const QByteArray &key, KnownListing &known)
{
    Statement &insert = m_sql->listing;
    insert.rewind();
    insert.bindAt(1, key);
    seller ? insert.bindAt(2, seller->id) : insert.bindAt(2, nullptr);
    site ? insert.bindAt(3, site->id) : insert.bindAt(3, nullptr);
    int index = 3;
    for (const QString *text :
         {&draft.reference, &draft.title, &draft.description, &draft.category, &draft.origin, &draft.destination})
        insert.bindAt(++index, QStringView(*text));
    if (Outcome inserted = insert.run(); !inserted)
        return inserted;
    known.id = m_database.lastId();
    ++m_result.newListings;
    return {};
}

Outcome ImportWriter::Writing::insertRecord(const DraftRecord &draft, qint64 listed, const QString &seen)
{
    Statement &insert = m_sql->record;
    insert.bind(m_record, m_result.source, draft.rowNumber, draft.byteOffset, draft.byteLength, int(draft.status));
    listed ? insert.bindAt(7, listed) : insert.bindAt(7, nullptr);
    bindText(insert, 8, seen);
    bindText(insert, 9, draft.price ? draft.price->toString() : QString());
    bindText(insert, 10, draft.reason);
    return insert.run();
}

void ImportWriter::Writing::touch(KnownEntity &entity, qint64 record, const QString &seen)
{
    entity.isTouched = true;
    if (entity.lastRecord != record)
        ++entity.records;
    entity.lastRecord = record;
    widen(entity.first, entity.last, seen);
}

Outcome ImportWriter::Writing::mention(KnownEntity &entity, RecordField field, int start, int length,
                                       const QString &found, const QString &seen)
{
    touch(entity, m_record, seen);
    Statement &insert = m_sql->mention;
    insert.bind(m_record, int(field), start, entity.id, length);
    // NULL: as the entity's first label says.
    bindText(insert, 6, found == entity.label ? QString() : found);
    return insert.run();
}

Outcome ImportWriter::Writing::link(LinkKind kind, qint64 from, qint64 to, const QString &seen, bool withRecord)
{
    KnownLink &known = m_links[{kind, from, to}];
    if (known.id == 0) {
        m_sql->link.bind(int(kind), from, to);
        if (Outcome inserted = m_sql->link.run(); !inserted)
            return inserted;
        known.id = m_database.lastId();
        ++m_result.newLinks;
    }
    widen(known.first, known.last, seen);
    if (known.lastRecord == m_record)
        return {};
    known.lastRecord = m_record;
    known.isTouched = true;
    ++known.weight;
    // The records of a seller on a site are those of their listings; they are not written down again.
    return withRecord ? m_sql->linkRecord.bind(known.id, m_record).run() : Outcome();
}

Outcome ImportWriter::Writing::addBlock(const QByteArray &compressed)
{
    return m_sql->block.bind(m_result.source, m_blocks++, compressed).run();
}

Outcome ImportWriter::Writing::updateListings()
{
    Result<Statement> update = m_database.prepare("UPDATE listing SET sightings = ?2, first_seen = ?3, last_seen = ?4, "
                                                  "price = ?5, price_order = ?6 WHERE id = ?1");
    if (!update)
        return tl::unexpected(update.error());
    std::vector<const KnownListing *> changed;
    for (const KnownListing &listing : std::as_const(m_listings)) {
        if (listing.isChanged)
            changed.push_back(&listing);
    }
    std::sort(changed.begin(), changed.end(), [](const auto *a, const auto *b) { return a->id < b->id; });
    for (const KnownListing *listing : changed) {
        update->bind(listing->id, listing->sightings);
        bindText(*update, 3, listing->first);
        bindText(*update, 4, listing->last);
        update->bindAt(5, QStringView(listing->price));
        listing->price.isEmpty() ? update->bindAt(6, nullptr) : update->bindAt(6, listing->priceOrder);
        if (Outcome updated = update->run(); !updated)
            return updated;
    }
    return {};
}

Outcome ImportWriter::Writing::updateEntities()
{
    Result<Statement> update = m_database.prepare(
        "UPDATE entity SET records = ?2, first_seen = ?3, last_seen = ?4, listings = CASE kind "
        "WHEN 1 THEN (SELECT count(*) FROM listing WHERE seller = ?1) "
        "WHEN 2 THEN (SELECT count(*) FROM listing WHERE site = ?1) "
        "ELSE (SELECT count(DISTINCT record.listing) FROM mention JOIN record ON record.id = mention.record "
        "WHERE mention.entity = ?1) END WHERE id = ?1");
    if (!update)
        return tl::unexpected(update.error());
    for (const auto &[key, entity] : m_entities) {
        if (!entity.isTouched)
            continue;
        update->bind(entity.id, entity.records);
        bindText(*update, 3, entity.first);
        bindText(*update, 4, entity.last);
        if (Outcome updated = update->run(); !updated)
            return updated;
    }
    return {};
}

Outcome ImportWriter::Writing::updateLinks()
{
    Result<Statement> update =
        m_database.prepare("UPDATE link SET weight = ?2, first_seen = ?3, last_seen = ?4 WHERE id = ?1");
    if (!update)
        return tl::unexpected(update.error());
    for (const auto &[key, link] : m_links) {
        if (!link.isTouched)
            continue;
        update->bind(link.id, link.weight);
        bindText(*update, 3, link.first);
        bindText(*update, 4, link.last);
        if (Outcome updated = update->run(); !updated)
            return updated;
    }
    return {};
}

Outcome ImportWriter::Writing::indexText()
{
    // A large hash saves a third of the time: FTS5 merges less often.
    if (Outcome set = m_database.execute("INSERT INTO listing_text (listing_text, rank) VALUES ('hashsize', 67108864)");
        !set)
        return set;
    Result<Statement> insert = m_database.prepare("INSERT INTO listing_text (rowid, title, description, category) "
                                                  "SELECT id, title, description, category FROM listing WHERE id > ?1");
    if (!insert)
        return tl::unexpected(insert.error());
    return insert->bind(m_lastListingBefore).run();
}

Outcome ImportWriter::Writing::completeSource(const Sha256 &digest, qint64 byteCount)
{
    Result<Statement> update =
        m_database.prepare("UPDATE source SET digest = ?2, byte_count = ?3, kept = ?4, flagged = ?5, "
                           "rejected = ?6 WHERE id = ?1");
    if (!update)
        return tl::unexpected(update.error());
    return update
        ->bind(m_result.source, digest.toBytes(), byteCount, m_result.kept + m_result.flagged, m_result.flagged,
               m_result.rejected)
        .run();
}

Outcome ImportWriter::Writing::writeHistory(const Sha256 &digest)
{
    const QJsonObject details{{u"source"_s, m_result.source.value()},   {u"file"_s, m_source.fileName},
                              {u"sha256"_s, digest.toString()},         {u"kept"_s, m_result.kept},
                              {u"flagged"_s, m_result.flagged},         {u"rejected"_s, m_result.rejected},
                              {u"newListings"_s, m_result.newListings}, {u"newEntities"_s, m_result.newEntities},
                              {u"newLinks"_s, m_result.newLinks}};
    const QString summary =
        QCoreApplication::translate("ImportWriter", "Imported \"%1\": %L2 records, %L3 of them flagged, "
                                                    "and %L4 rejected.")
            .arg(m_source.fileName)
            .arg(m_result.kept + m_result.flagged)
            .arg(m_result.flagged)
            .arg(m_result.rejected);
    const Result<HistoryEntry> entry = appendHistory(
        m_database, {u"import"_s, summary, QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact))},
        m_source.importedBy, m_source.importedAt);
    if (!entry)
        return tl::unexpected(entry.error());
    return {};
}

Result<ImportResult> ImportWriter::Writing::finish(const Sha256 &digest, qint64 byteCount)
{
    for (const auto step :
         {&Writing::updateListings, &Writing::updateEntities, &Writing::updateLinks, &Writing::indexText}) {
        if (Outcome done = (this->*step)(); !done)
            return tl::unexpected(done.error());
    }
    if (Outcome completed = completeSource(digest, byteCount); !completed)
        return tl::unexpected(completed.error());
    if (Outcome written = writeHistory(digest); !written)
        return tl::unexpected(written.error());
    if (Outcome committed = m_transaction.commit(); !committed)
        return tl::unexpected(committed.error());
    return m_result;
}

} // namespace interdict
