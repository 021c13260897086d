// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/listingbook.h"

#include "models/store/idwell.h"
#include "models/store/listingidentity.h"
#include "models/store/rowreading.h"

#include <QRandomGenerator>

#include <algorithm>

namespace interdict {

ListingBook::ListingBook(const Database &database, EntityBook &entities, size_t most)
    : m_database(database), m_entities(entities), m_byKey(most), m_seed(QRandomGenerator::system()->generate64())
{
}

Outcome ListingBook::open(bool isRestoring)
{
    m_isRestoring = isRestoring;
    if (Outcome prepared = prepareAll(); !prepared)
        return prepared;
    const Result<qint64> next = nextId(m_database, WithdrawnKind::listing);
    if (!next)
        return tl::unexpected(next.error());
    m_next = *next;
    if (Outcome loaded = loadListings(); !loaded)
        return loaded;
    return loadWithdrawn();
}

Outcome ListingBook::prepareAll()
{
    Result<Statement> sql[] = {
        m_database.prepare("INSERT INTO listing (id, key, seller, site, reference, title, description, category, "
                           "price, price_order, origin, destination, first_seen, last_seen, sightings, content) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?13, 1, ?14)"),
        m_database.prepare("INSERT INTO observation_change (record, field, before, value) VALUES (?1, ?2, ?3, ?4)"),
        m_database.prepare("UPDATE listing SET first_seen = ?2, last_seen = ?3, sightings = ?4, "
                           "price = (SELECT price FROM record WHERE id = ?5), price_order = ?6 WHERE id = ?1"),
    };
    for (const Result<Statement> &statement : sql) {
        if (!statement)
            return tl::unexpected(statement.error());
    }
    m_sql.emplace(Sql{std::move(*sql[0]), std::move(*sql[1]), std::move(*sql[2])});
    Result<ListingRows> rows = ListingRows::prepare(m_database);
    Result<ObservationLedger> ledger = ObservationLedger::prepare(m_database);
    if (!rows || !ledger)
        return tl::unexpected(!rows ? rows.error() : ledger.error());
    m_rows.emplace(std::move(*rows));
    m_ledger.emplace(std::move(*ledger));
    // A large hash saves a third of the time: FTS5 merges less often. Twice as large would save a tenth of that, for
    // 50 MB of memory.
    return m_database.execute("INSERT INTO listing_text (listing_text, rank) VALUES ('hashsize', 33554432)");
}

Outcome ListingBook::loadListings()
{
    Result<Statement> rows = m_database.prepare(
        "SELECT key, id, content, coalesce(first_seen, ''), coalesce(last_seen, ''), sightings, price "
        "FROM listing");
    return eachRow(std::move(rows), [this](const Statement &row) -> Outcome {
        if (Outcome made = makeRoom(); !made)
            return made;
        const Result<std::pair<Known *, bool>> taken = m_byKey.take(Key128::fromBytes(row.blob(0)));
        if (!taken)
            return tl::unexpected(taken.error());
        Known &known = *taken->first;
        known.id = row.integer(1);
        known.content = Key128::fromBytes(row.blob(2));
        known.first = SeenDate::fromText(row.text(3).toLatin1());
        known.last = SeenDate::fromText(row.text(4).toLatin1());
        known.sightings = qint32(row.integer(5));
        known.priceHash = priceHashOf(row.text(6));
        known.isOld = true;
        return {};
    });
}

Outcome ListingBook::loadWithdrawn()
{
    return eachRow(
        m_database.prepare("SELECT key, id FROM withdrawn_row WHERE what = 2"),
        [this](const Statement &row) { m_withdrawn.insert(Key128::fromBytes(row.blob(0)), row.integer(1)); });
}

Key128 ListingBook::keyOf(const RecordFacts &facts, qint64 seller, qint64 site)
{
    return listingKey(facts.identity, seller, site, m_identity);
}

Outcome ListingBook::makeRoom()
{
    if (!m_byKey.isFull())
        return {};
    if (Outcome written = writeCounts({}); !written)
        return written;
    m_byKey.forEach([](Known &listing) {
        listing.isChanged = false;
        listing.priceRecord = 0;
    });
    return m_byKey.shelve();
}

Result<ListingBook::Observed> ListingBook::observe(const Key128 &key, const Shown &shown)
{
    const Result<std::pair<Known *, bool>> taken = m_byKey.take(key);
    if (!taken)
        return tl::unexpected(taken.error());
    const auto [known, isNew] = *taken;
    Observed observed{known, RecordOutcome::newListing, shown.facts.stated, true};
    Outcome done;
    if (isNew) {
        done = insert(*known, key, shown);
    } else if (m_isRestoring && known->isOld) {
        observed.outcome = RecordOutcome::none; // until finish()
        observed.showsSeller = false;
        done = keepWhole(*known, shown);
    } else {
        done = compare(*known, shown, observed);
    }
    if (!done)
        return tl::unexpected(done.error());
    return observed;
}

Outcome ListingBook::insert(Known &listing, const Key128 &key, const Shown &shown)
{
    if (const auto before = m_withdrawn.constFind(key); before != m_withdrawn.constEnd()) {
        listing.id = *before;
        m_withdrawn.erase(before);
        if (Outcome forgotten = forgetWithdrawn(m_database, WithdrawnKind::listing, listing.id); !forgotten)
            return forgotten;
    } else {
        listing.id = m_next++;
    }
    listing.first = listing.last = shown.facts.seen;
    listing.sightings = 1;
    listing.content = ListingContent::withSeller(shown.facts.texts, shown.seller);
    listing.priceHash = priceHashOf(shown.facts.price);
    ++m_new;
    if (shown.seller)
        m_entities.addListings(shown.seller, 1);
    if (shown.site)
        m_entities.addListings(shown.site, 1);
    if (Outcome written = writeNew(listing, key, shown); !written)
        return written;
    return m_rows->addText(listing.id, shown.draft);
}

Outcome ListingBook::writeNew(const Known &listing, const Key128 &key, const Shown &shown)
{
    const DraftRecord &draft = shown.draft;
    Statement &sql = m_sql->insert;
    sql.rewind();
    sql.bindAt(1, listing.id);
    sql.bindBlob(2, key.view());
    shown.seller ? sql.bindAt(3, shown.seller) : sql.bindAt(3, nullptr);
    shown.site ? sql.bindAt(4, shown.site) : sql.bindAt(4, nullptr);
    int index = 4;
    for (const QString *text :
         {&draft.reference, &draft.title, &draft.description, &draft.category, &shown.facts.price})
        sql.bindAt(++index, QStringView(*text));
    draft.price ? sql.bindAt(10, shown.facts.priceOrder) : sql.bindAt(10, nullptr);
    sql.bindAt(11, QStringView(draft.origin));
    sql.bindAt(12, QStringView(draft.destination));
    sql.bindUtf8OrNull(13, listing.first.toText().data());
    sql.bindBlob(14, listing.content.view());
    return sql.run();
}

Outcome ListingBook::compare(Known &listing, const Shown &shown, Observed &observed)
{
    listing.isChanged = true;
    observed.outcome = comparePrice(listing, shown);
    if (ListingContent::withSeller(shown.facts.texts, shown.seller) != listing.content) {
        if (Outcome compared = compareTexts(listing, shown, observed); !compared)
            return compared;
    }
    ++listing.sightings;
    shown.facts.seen.widen(listing.first, listing.last);
    return {};
}

/// Like observe() of the price alone, without a look at the listing's row.
RecordOutcome ListingBook::comparePrice(Known &listing, const Shown &shown) const
{
    const quint64 hash = priceHashOf(shown.facts.price);
    if (hash == 0 || hash == listing.priceHash)
        return RecordOutcome::unchanged;
    if (shown.facts.seen >= listing.last || listing.priceHash == 0) {
        listing.priceHash = hash;
        listing.priceRecord = shown.record;
        listing.priceOrder = shown.facts.priceOrder;
    }
    return RecordOutcome::changed;
}

quint64 ListingBook::priceHashOf(const QString &price) const
{
    return price.isEmpty() ? 0 : qHash(price, m_seed) | 1;
}

Outcome ListingBook::compareTexts(Known &listing, const Shown &shown, Observed &observed)
{
    const Result<ListingContent> before = m_rows->content(listing.id);
    if (!before)
        return tl::unexpected(before.error());
    ListingState state{*before, listing.first, listing.last, listing.sightings};
    // The price was compared.
    const ListingContent said = ListingContent::of(shown.draft, {}, shown.seller);
    const ObservationVerdict verdict = interdict::observe(state, said, shown.facts.seen);
    if (verdict.outcome == RecordOutcome::changed)
        observed.outcome = RecordOutcome::changed;
    observed.showsSeller = shown.seller == 0 || shown.seller == state.shown.seller;
    if (Outcome written = writeChanges(shown.record, verdict.changes); !written)
        return written;
    if (verdict.taken == 0)
        return {};
    if (verdict.taken & 1 << sellerPlace) {
        if (before->seller)
            m_entities.addListings(before->seller, -1);
        m_entities.addListings(shown.seller, 1);
        m_sellerChanged.push_back(listing.id);
    }
    listing.content = state.shown.digest();
    return m_rows->rewrite(listing.id, *before, state.shown, verdict.taken);
}

Outcome ListingBook::keepWhole(const Known &listing, const Shown &shown)
{
    m_shared.push_back(listing.id);
    const ListingContent said = ListingContent::of(shown.draft, {}, shown.seller);
    std::vector<FieldChange> whole;
    for (size_t place = 0; place < observedFields.size(); ++place) {
        if (!said.texts[place].isEmpty())
            whole.push_back({observedFields[place], {}, said.stored(place)});
    }
    return writeChanges(shown.record, whole);
}

Outcome ListingBook::writeChanges(qint64 record, const std::vector<FieldChange> &changes)
{
    for (const FieldChange &change : changes) {
        if (Outcome written = m_sql->change.bind(record, int(change.field), change.before, change.value).run();
            !written)
            return written;
    }
    return {};
}

Outcome ListingBook::finish(const std::function<Outcome()> &between)
{
    if (Outcome written = writeCounts(between); !written)
        return written;
    for (const qint64 listing : m_sellerChanged) {
        if (Outcome stated = m_ledger->stateSellers(listing); !stated)
            return stated;
    }
    return judgeAgain();
}

Outcome ListingBook::writeCounts(const std::function<Outcome()> &between)
{
    constexpr size_t stride = 16384;
    std::vector<const Known *> changed;
    m_byKey.forEach([&changed](const Known &listing) {
        if (listing.isChanged)
            changed.push_back(&listing);
    });
    std::sort(changed.begin(), changed.end(), [](const auto *a, const auto *b) { return a->id < b->id; });
    for (size_t i = 0; i < changed.size(); ++i) {
        const Known &known = *changed[i];
        Outcome written = known.priceRecord ? writePrice(known)
                                            : m_rows->writeCounts(known.id, {known.first, known.last, known.sightings});
        if (written && between && i % stride == stride - 1)
            written = between();
        if (!written)
            return written;
    }
    return {};
}

Outcome ListingBook::writePrice(const Known &listing)
{
    Statement &sql = m_sql->price;
    sql.rewind();
    sql.bindAt(1, listing.id);
    sql.bindUtf8OrNull(2, listing.first.toText().data());
    sql.bindUtf8OrNull(3, listing.last.toText().data());
    sql.bindAt(4, qint64(listing.sightings));
    sql.bindAt(5, listing.priceRecord);
    sql.bindAt(6, listing.priceOrder);
    return sql.run();
}

Outcome ListingBook::judgeAgain()
{
    std::sort(m_shared.begin(), m_shared.end());
    m_shared.erase(std::unique(m_shared.begin(), m_shared.end()), m_shared.end());
    for (const qint64 listing : m_shared) {
        Result<std::vector<Observation>> observations = m_ledger->observationsOf(listing);
        if (!observations)
            return tl::unexpected(observations.error());
        const Result<SellerChange> judged = m_ledger->judge(listing, *observations);
        if (!judged)
            return tl::unexpected(judged.error());
        if (judged->before)
            m_entities.addListings(judged->before, -1);
        if (judged->after)
            m_entities.addListings(judged->after, 1);
    }
    return {};
}

} // namespace interdict
