// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/recordfacts.h"

#include "models/store/listingidentity.h"
#include "models/store/observation.h"

namespace interdict {

void FactFinder::findNames(const DraftRecord &draft, RecordFacts &facts)
{
    constexpr size_t places = 512;
    facts.site = facts.seller = {};
    facts.siteKey.clear();
    facts.sellerKey.clear();
    if (!draft.market.isEmpty()) {
        if (m_site.text != draft.market) {
            const QString key = draft.market.toCaseFolded();
            const quint64 hash = m_naming.hashOf(draft.market);
            m_site = {{}, draft.market, key, {m_naming.keyOf(EntityKind::site, {}, key), hash, hash}};
        }
        facts.siteKey = m_site.key;
        facts.site = m_site.named;
    }
    if (draft.seller.isEmpty())
        return;
    m_sellers.resize(places);
    const quint64 hash = m_naming.hashOf(draft.seller);
    Known &seller = m_sellers[hash % places];
    if (seller.text != draft.seller || seller.scope != facts.site.key) {
        const QString key = draft.seller.toCaseFolded();
        const Key128 id = m_naming.keyOf(EntityKind::seller, facts.siteKey, key);
        seller = {facts.site.key, draft.seller, key, {id, hash, hash}};
    }
    facts.sellerKey = seller.key;
    facts.seller = seller.named;
}

void FactFinder::findTexts(const DraftRecord &draft, RecordFacts &facts)
{
    facts.price.clear();
    facts.priceOrder = 0;
    facts.seen = {};
    facts.stated = 0;
    facts.texts = {};
    facts.identifiers.clear();
    facts.site = facts.seller = {};
    if (draft.status == RecordStatus::rejected)
        return;
    if (draft.price) {
        facts.price = draft.price->toString();
        facts.priceOrder = draft.price->approximate();
    }
    facts.seen = SeenDate::of(draft.seen);
    findNames(draft, facts);
    if (!draft.hasListing())
        return;
    facts.stated = statedBy(draft, !draft.seller.isEmpty());
    facts.texts = ListingContent::digestOfTexts(draft);
    writeIdentityText(draft, facts.identity);
}

void FactFinder::findIdentifiers(const DraftRecord &draft, RecordFacts &facts) const
{
    facts.identifiers.clear();
    if (draft.status == RecordStatus::rejected)
        return;
    for (const DraftIdentifier &identifier : draft.identifiers) {
        const quint64 label = m_naming.hashOf(identifier.label);
        const bool isCalledSo = identifier.found == identifier.label;
        facts.identifiers.push_back(
            {m_naming.keyOf(identifier.kind, {}, identifier.key), label,
             isCalledSo || identifier.found.isEmpty() ? label : m_naming.hashOf(identifier.found)});
    }
}

} // namespace interdict
