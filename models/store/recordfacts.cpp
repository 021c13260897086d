// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/recordfacts.h"

#include "models/store/listingidentity.h"
#include "models/store/observation.h"

namespace interdict {

void FactFinder::findNames(const DraftRecord &draft, RecordFacts &facts) const
{
    facts.siteKey = draft.market.toCaseFolded();
    facts.sellerKey = draft.seller.toCaseFolded();
    if (!draft.market.isEmpty())
        facts.site = {m_naming.keyOf(EntityKind::site, {}, facts.siteKey), m_naming.hashOf(draft.market), 0};
    if (!draft.seller.isEmpty())
        facts.seller = {m_naming.keyOf(EntityKind::seller, facts.siteKey, facts.sellerKey),
                        m_naming.hashOf(draft.seller), 0};
    facts.site.found = facts.site.label;
    facts.seller.found = facts.seller.label;
    for (const DraftIdentifier &identifier : draft.identifiers) {
        const quint64 label = m_naming.hashOf(identifier.label);
        const bool isCalledSo = identifier.found == identifier.label;
        facts.identifiers.push_back(
            {m_naming.keyOf(identifier.kind, {}, identifier.key), label,
             isCalledSo || identifier.found.isEmpty() ? label : m_naming.hashOf(identifier.found)});
    }
}

void FactFinder::find(const DraftRecord &draft, RecordFacts &facts) const
{
    facts.price.clear();
    facts.priceOrder = 0;
    facts.seen = {};
    facts.stated = 0;
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

} // namespace interdict
