// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>
#include <vector>

namespace interdict {

/// A book of millions: values by their keys, in the order they came, at places that stay. Eight to sixteen bytes over
/// what key and value take themselves; a look-up costs two cache misses, which expect() and approach() bring forward.
/// Nothing is taken out but everything at once. `Key` has operator== and `size_t hashed() const`, all bits of which are
/// as good as random.
template <typename Key, typename Value>
class KeyTable
{
public:
    struct Entry
    {
        Key key{};
        Value value{};
    };

    KeyTable() : m_slots(smallest) {}

    /// Null where there is none.
    [[nodiscard]] Value *find(const Key &key)
    {
        const Slot &slot = m_slots[placeOf(key)];
        return slot.number ? &entry(slot.number).value : nullptr;
    }
    /// The key's value, and whether it is new.
    std::pair<Value *, bool> take(const Key &key)
    {
        size_t place = placeOf(key);
        if (const quint32 number = m_slots[place].number)
            return {&entry(number).value, false};
        if ((m_size + 1) * 4 > m_slots.size() * 3) {
            grow();
            place = placeOf(key);
        }
        if (m_size % chunkSize == 0)
            addChunk();
        const auto number = quint32(++m_size);
        m_slots[place] = {number, tagOf(key)};
        entry(number) = {key, Value()};
        return {&entry(number).value, true};
    }
    /// The key will be asked for soon: first this, some time later approach().
    void expect(const Key &key) const { prefetch(&m_slots[startOf(key)]); }
    void approach(const Key &key) const
    {
        const Slot &slot = m_slots[startOf(key)];
        if (slot.number)
            prefetch(&entry(slot.number));
    }
    [[nodiscard]] size_t size() const { return m_size; }
    /// Keeps the memory for what comes next.
    void clear()
    {
        std::fill(m_slots.begin(), m_slots.end(), Slot());
        m_spare = std::move(m_chunks);
        m_chunks.clear();
        m_size = 0;
    }
    /// Keys with their values, in the order they came.
    template <typename Visit>
    void forEachEntry(Visit visit)
    {
        for (size_t number = 1; number <= m_size; ++number)
            visit(entry(quint32(number)));
    }
    /// In the order they came.
    template <typename Visit>
    void forEach(Visit visit)
    {
        for (size_t number = 1; number <= m_size; ++number)
            visit(entry(quint32(number)).value);
    }

private:
    static constexpr size_t smallest = 1 << 10;
    static constexpr size_t chunkSize = 1 << 10;
    using Chunk = std::array<Entry, chunkSize>;
    struct Slot
    {
        quint32 number = 0; ///< of the entry, from 1; 0 for none
        quint32 tag = 0;    ///< bits of the hash that the place does not say
    };

    static void prefetch(const void *address)
    {
#if defined(__GNUC__)
        __builtin_prefetch(address);
#else
        Q_UNUSED(address)
#endif
    }
    [[nodiscard]] static quint32 tagOf(const Key &key)
    {
        return quint32(quint64(key.hashed()) >> 32);
    }
    [[nodiscard]] size_t startOf(const Key &key) const
    {
        return key.hashed() & (m_slots.size() - 1);
    }
    [[nodiscard]] Entry &entry(quint32 number) const
    {
        return (*m_chunks[(number - 1) / chunkSize])[(number - 1) % chunkSize];
    }
    [[nodiscard]] size_t placeOf(const Key &key) const
    {
        const quint32 tag = tagOf(key);
        size_t place = startOf(key);
        while (m_slots[place].number && !(m_slots[place].tag == tag && entry(m_slots[place].number).key == key))
            place = (place + 1) & (m_slots.size() - 1);
        return place;
    }
    void addChunk()
    {
        if (m_spare.empty()) {
            m_chunks.push_back(std::make_unique<Chunk>());
            return;
        }
        m_chunks.push_back(std::move(m_spare.back()));
        m_spare.pop_back();
    }
    void grow()
    {
        m_slots = std::vector<Slot>(m_slots.size() * 2);
        for (size_t number = 1; number <= m_size; ++number) {
            const Key &key = entry(quint32(number)).key;
            m_slots[placeOf(key)] = {quint32(number), tagOf(key)};
        }
    }

    std::vector<Slot> m_slots; ///< a power of two of them
    std::vector<std::unique_ptr<Chunk>> m_chunks;
    std::vector<std::unique_ptr<Chunk>> m_spare; ///< that held what is no more
    size_t m_size = 0;
};

} // namespace interdict
