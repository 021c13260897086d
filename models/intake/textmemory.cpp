// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/textmemory.h"

#include "models/intake/identifierscanner.h"

namespace interdict {

namespace {

constexpr size_t fewestSlots = 1 << 10;
constexpr size_t mostSlots = 1 << 19;
constexpr size_t mostPlaces = 1 << 19;
constexpr size_t mostIdentifiers = 1 << 15;

void prefetch(const void *address)
{
#if defined(__GNUC__)
    __builtin_prefetch(address);
#else
    Q_UNUSED(address)
#endif
}

} // namespace

TextMemory::TextMemory() : m_slots(fewestSlots) {}

void TextMemory::search(std::span<const Asked> drafts)
{
    std::vector<Search> searches(drafts.size());
    for (size_t i = 0; i < drafts.size(); ++i)
        searches[i].key = drafts[i].draft->unsearchedFrom < 0 ? std::nullopt : drafts[i].key;
    recall(searches);
    bool hasNew = false;
    for (size_t i = 0; i < drafts.size(); ++i) {
        if (searches[i].isKnown || drafts[i].draft->unsearchedFrom < 0)
            continue;
        searches[i].found = identifiersInTexts(*drafts[i].draft);
        hasNew = true;
    }
    if (hasNew)
        remember(searches);
    for (size_t i = 0; i < drafts.size(); ++i)
        addSearched(*drafts[i].draft, std::move(searches[i].found));
}

size_t TextMemory::placeOf(const Key &key) const
{
    size_t place = size_t(key[0]) & (m_slots.size() - 1);
    while (m_slots[place].isTaken && !(m_slots[place].key == key))
        place = (place + 1) & (m_slots.size() - 1);
    return place;
}

/// First a look at all of them, so that memory answers while the next is asked.
void TextMemory::recall(std::span<Search> searches)
{
    const std::lock_guard lock(m_mutex);
    for (const Search &search : searches) {
        if (search.key)
            prefetch(&m_slots[size_t((*search.key)[0]) & (m_slots.size() - 1)]);
    }
    for (const Search &search : searches) {
        if (!search.key)
            continue;
        const Slot &slot = m_slots[placeOf(*search.key)];
        if (slot.count > 0)
            prefetch(&m_places[slot.first]);
    }
    for (Search &search : searches) {
        if (search.key)
            recall(search);
    }
}

void TextMemory::recall(Search &search)
{
    const Slot &slot = m_slots[placeOf(*search.key)];
    m_asked += isFull() ? 1 : 0;
    if (!slot.isTaken)
        return;
    ++m_recalled;
    search.isKnown = true;
    search.found.reserve(slot.count);
    for (size_t i = slot.first; i < size_t(slot.first) + slot.count; ++i) {
        const Place &place = m_places[i];
        DraftIdentifier &found = search.found.emplace_back(m_identifiers[place.identifier]);
        found.field = place.field;
        found.start = place.start;
        found.length = place.length;
    }
}

void TextMemory::remember(std::span<const Search> searches)
{
    const std::lock_guard lock(m_mutex);
    for (const Search &search : searches) {
        if (search.key && !search.isKnown)
            remember(search);
    }
}

void TextMemory::remember(const Search &search)
{
    constexpr size_t mostOfOne = 1000;
    if (isFull())
        return forgetIfUseless();
    if (search.found.size() > mostOfOne)
        return;
    if ((m_texts + 1) * 4 > m_slots.size() * 3)
        grow();
    Slot &slot = m_slots[placeOf(*search.key)];
    if (slot.isTaken) // another of these drafts says the same, or another thread was faster
        return;
    slot = {*search.key, quint32(m_places.size()), quint16(search.found.size()), true};
    ++m_texts;
    for (const DraftIdentifier &identifier : search.found)
        m_places.push_back({numberOf(identifier), identifier.start, identifier.length, identifier.field});
    m_asked = m_recalled = 0;
}

quint32 TextMemory::numberOf(const DraftIdentifier &identifier)
{
    const auto known = m_numbers.constFind({identifier});
    if (known != m_numbers.constEnd())
        return *known;
    m_identifiers.push_back(identifier);
    return *m_numbers.insert({identifier}, quint32(m_identifiers.size() - 1));
}

void TextMemory::forgetIfUseless()
{
    constexpr int patience = 1 << 18;
    if (m_asked < patience)
        return;
    if (m_recalled < m_asked / 16)
        forgetAll();
    m_asked = m_recalled = 0;
}

bool TextMemory::isFull() const
{
    return m_texts * 4 >= mostSlots * 3 || m_places.size() >= mostPlaces || m_identifiers.size() >= mostIdentifiers;
}

void TextMemory::forgetAll()
{
    m_slots = std::vector<Slot>(fewestSlots);
    m_places.clear();
    m_numbers.clear();
    m_identifiers.clear();
    m_texts = 0;
}

void TextMemory::grow()
{
    std::vector<Slot> before(m_slots.size() * 2);
    before.swap(m_slots);
    for (const Slot &slot : before) {
        if (slot.isTaken)
            m_slots[placeOf(slot.key)] = slot;
    }
}

} // namespace interdict
