// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/observation.h"

#include "models/store/utf8.h"

#include <QtEndian>

namespace interdict {

namespace {

/// Lengths before the texts, so that no text can pass for two.
Key128 digestOf(std::initializer_list<const QString *> texts)
{
    static thread_local QByteArray bytes;
    bytes.resize(0);
    for (const QString *text : texts) {
        const auto size = qToLittleEndian(quint32(text->size()));
        bytes.append(reinterpret_cast<const char *>(&size), sizeof size);
        appendUtf8(bytes, *text);
    }
    return Key128::of(bytes);
}

} // namespace

ListingContent ListingContent::of(const DraftRecord &draft, const QString &price, qint64 seller)
{
    return ListingContent{{draft.title, draft.description, draft.category, price, draft.origin, draft.destination,
                           seller ? draft.seller : QString()},
                          seller,
                          0};
}

ListingContent ListingContent::of(const DraftRecord &draft, qint64 seller)
{
    ListingContent content = of(draft, draft.price ? draft.price->toString() : QString(), seller);
    content.priceOrder = draft.price ? draft.price->approximate() : 0;
    return content;
}

int statedBy(const DraftRecord &draft, bool hasSeller)
{
    const auto bit = [](bool isStated, size_t place) { return isStated ? 1 << place : 0; };
    return bit(!draft.title.isEmpty(), titlePlace) | bit(!draft.description.isEmpty(), descriptionPlace) |
           bit(!draft.category.isEmpty(), categoryPlace) | bit(draft.price.has_value(), pricePlace) |
           bit(!draft.origin.isEmpty(), originPlace) | bit(!draft.destination.isEmpty(), destinationPlace) |
           bit(hasSeller, sellerPlace);
}

int ListingContent::stated() const
{
    int bits = 0;
    for (size_t place = 0; place < texts.size(); ++place)
        bits |= texts[place].isEmpty() ? 0 : 1 << place;
    return bits;
}

bool ListingContent::isSame(size_t place, const ListingContent &other) const
{
    return place == sellerPlace ? seller == other.seller : texts[place] == other.texts[place];
}

QString ListingContent::stored(size_t place) const
{
    if (place != sellerPlace)
        return texts[place];
    return seller ? QString::number(seller) : QString();
}

void ListingContent::take(size_t place, const ListingContent &other)
{
    texts[place] = other.texts[place];
    if (place == sellerPlace)
        seller = other.seller;
    else if (place == pricePlace)
        priceOrder = other.priceOrder;
}

Key128 ListingContent::digest() const
{
    return withSeller(digestOf({&texts[titlePlace], &texts[descriptionPlace], &texts[categoryPlace],
                                &texts[originPlace], &texts[destinationPlace]}),
                      seller);
}

Key128 ListingContent::digestOfTexts(const DraftRecord &draft)
{
    return digestOf({&draft.title, &draft.description, &draft.category, &draft.origin, &draft.destination});
}

Key128 ListingContent::withSeller(Key128 texts, qint64 seller)
{
    // By its id, not as it is written. Its bytes spread, so that sellers with like numbers are far apart.
    const quint64 spread = quint64(seller) * 0x9e3779b97f4a7c15U;
    for (size_t i = 0; i < sizeof spread; ++i)
        texts.bytes[i] = uchar(texts.bytes[i] ^ uchar(spread >> 8 * i));
    return texts;
}

ObservationVerdict observe(ListingState &state, const ListingContent &said, SeenDate seen)
{
    ObservationVerdict verdict;
    if (state.sightings == 0) {
        state.shown = said;
        verdict.taken = said.stated();
    } else {
        const bool isNewest = seen >= state.last;
        for (size_t place = 0; place < observedFields.size(); ++place) {
            if (said.texts[place].isEmpty() || said.isSame(place, state.shown))
                continue;
            verdict.changes.push_back({observedFields[place], state.shown.stored(place), said.stored(place)});
            if (isNewest || state.shown.texts[place].isEmpty()) {
                state.shown.take(place, said);
                verdict.taken |= 1 << place;
            }
        }
        verdict.outcome = verdict.changes.empty() ? RecordOutcome::unchanged : RecordOutcome::changed;
    }
    ++state.sightings;
    seen.widen(state.first, state.last);
    return verdict;
}

} // namespace interdict
