// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/importforecast.h"

#include "models/store/listingidentity.h"
#include "models/store/rowreading.h"

#include <algorithm>
#include <cstring>

namespace interdict {

namespace {

quint64 hashOf(const QString &text)
{
    if (text.isEmpty())
        return 0;
    const Key128 key = Key128::of(QByteArrayView(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
    quint64 hash = 0;
    std::memcpy(&hash, key.bytes.data(), sizeof hash);
    return hash | 1; // never "nothing"
}

} // namespace

Result<ImportForecast> ImportForecast::open(const Database &database)
{
    Result<Statement> entity = database.prepare("SELECT id FROM entity WHERE kind = ?1 AND scope = ?2 AND key = ?3");
    Result<Statement> listing =
        database.prepare("SELECT title, description, category, price, origin, destination, coalesce(seller, 0) "
                         "FROM listing WHERE id = ?1");
    if (!entity || !listing)
        return tl::unexpected((!entity ? entity : listing).error());
    ImportForecast forecast(Sql{std::move(*entity), std::move(*listing)});
    if (Outcome read = forecast.readListings(database); !read)
        return tl::unexpected(read.error());
    return forecast;
}

Outcome ImportForecast::readListings(const Database &database)
{
    return eachRow(database.prepare("SELECT key, id, content, coalesce(last_seen, ''), price FROM listing"),
                   [this](const Statement &row) {
                       Known known;
                       known.id = row.integer(1);
                       known.content = Key128::fromBytes(row.blob(2));
                       known.last = SeenDate::fromText(row.text(3).toLatin1());
                       known.price = hashOf(row.text(4));
                       m_listings.insert(Key128::fromBytes(row.blob(0)), known);
                   });
}

Result<qint64> ImportForecast::entity(EntityKind kind, const QString &scope, const QString &key)
{
    qint64 &id = m_entities[QChar(ushort(kind)) + scope + QChar(0x1f) + key];
    if (id != 0)
        return id;
    m_sql.entity.bind(int(kind), scope, key);
    const Result<bool> row = m_sql.entity.step();
    if (!row)
        return tl::unexpected(row.error());
    id = *row ? m_sql.entity.integer(0) : m_next--;
    m_sql.entity.rewind();
    return id;
}

ImportForecast::Shown ImportForecast::shownBy(const ListingContent &content)
{
    Shown shown{};
    for (size_t place = 0; place < shown.size(); ++place)
        shown[place] = hashOf(content.texts[place]);
    shown[sellerPlace] = quint64(content.seller);
    return shown;
}

Outcome ImportForecast::readShown(Known &known)
{
    if (known.shown)
        return {};
    m_sql.listing.bind(known.id);
    const Result<bool> row = m_sql.listing.step();
    if (!row)
        return tl::unexpected(row.error());
    ListingContent content;
    if (*row) {
        for (size_t place = 0; place < sellerPlace; ++place)
            content.texts[place] = m_sql.listing.text(int(place));
        content.seller = m_sql.listing.integer(int(sellerPlace));
    }
    m_sql.listing.rewind();
    known.shown = shownBy(content);
    return {};
}

Result<RecordOutcome> ImportForecast::foresee(const DraftRecord &draft)
{
    if (draft.status == RecordStatus::rejected || !draft.hasListing())
        return RecordOutcome::none;
    const QString market = draft.market.toCaseFolded();
    const Result<qint64> site = market.isEmpty() ? Result<qint64>(0) : entity(EntityKind::site, {}, market);
    const Result<qint64> seller =
        draft.seller.isEmpty() ? Result<qint64>(0) : entity(EntityKind::seller, market, draft.seller.toCaseFolded());
    if (!site || !seller)
        return tl::unexpected((!site ? site : seller).error());
    static thread_local QByteArray text;
    static thread_local QByteArray bytes;
    writeIdentityText(draft, text);
    const ListingContent said = ListingContent::of(draft, *seller);
    const SeenDate seen = SeenDate::of(draft.seen);
    const Key128 key = listingKey(text, *seller, *site, bytes);
    const Shown now = shownBy(said);
    const auto found = m_listings.find(key);
    if (found == m_listings.end()) {
        m_listings.insert(key, Known{0, seen, now, said.digest(), now[pricePlace]});
        return RecordOutcome::newListing;
    }
    if (said.digest() != found->content) {
        if (Outcome read = readShown(*found); !read)
            return tl::unexpected(read.error());
    } else if (!found->shown) { // all but the price is as the record says
        found->shown = now;
        (*found->shown)[pricePlace] = found->price;
    }
    return apply(now, seen, *found);
}

/// The rule of observe(), on hashes.
RecordOutcome ImportForecast::apply(const Shown &said, SeenDate seen, Known &known)
{
    bool isChanged = false;
    for (size_t place = 0; place < said.size(); ++place) {
        quint64 &shown = (*known.shown)[place];
        if (said[place] == 0 || said[place] == shown)
            continue;
        isChanged = true;
        if (seen < known.last && shown != 0)
            continue;
        shown = said[place];
        if (place != pricePlace)
            known.content = Key128(); // the fields are compared from now on
    }
    known.last = std::max(known.last, seen);
    return isChanged ? RecordOutcome::changed : RecordOutcome::unchanged;
}

} // namespace interdict
