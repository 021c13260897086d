// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/key128.h"
#include "models/store/keyshelf.h"
#include "models/store/keytable.h"

#include <algorithm>
#include <cstring>
#include <type_traits>

namespace interdict {

/// A KeyTable that takes no more memory than for so many values: shelve() puts all of them into temporary files, from
/// where take() brings back those that are asked for again. Places stay until then.
template <typename Value>
class ShelvedTable
{
public:
    explicit ShelvedTable(size_t mostInMemory) : m_most(mostInMemory) {}

    /// Null where it is not in memory.
    [[nodiscard]] Value *find(const Key128 &key) { return m_table.find(key); }
    /// The key's value, and whether it is new. Errors: cannotWrite, where the temporary files fail.
    [[nodiscard]] Result<std::pair<Value *, bool>> take(const Key128 &key)
    {
        const std::pair<Value *, bool> taken = m_table.take(key);
        if (!taken.second || m_shelf.isEmpty())
            return taken;
        const Result<const char *> shelved = m_shelf.find(key);
        if (!shelved)
            return tl::unexpected(shelved.error());
        if (!*shelved)
            return taken;
        Entry entry;
        std::memcpy(static_cast<void *>(&entry), *shelved, sizeof entry);
        *taken.first = entry.value;
        return std::pair(taken.first, false);
    }
    void expect(const Key128 &key) const { m_table.expect(key); }
    void approach(const Key128 &key) const { m_table.approach(key); }

    [[nodiscard]] bool isFull() const { return m_table.size() >= m_most; }
    [[nodiscard]] Outcome shelve()
    {
        std::vector<const char *> entries;
        entries.reserve(m_table.size());
        m_table.forEachEntry([&entries](Entry &entry) { entries.push_back(reinterpret_cast<const char *>(&entry)); });
        std::sort(entries.begin(), entries.end(), [](const char *a, const char *b) {
            return KeyShelf::sortsBefore(reinterpret_cast<const Entry *>(a)->key,
                                         reinterpret_cast<const Entry *>(b)->key);
        });
        if (Outcome put = m_shelf.put(entries); !put)
            return put;
        m_table.clear();
        return {};
    }
    /// Of those in memory, in the order they came.
    template <typename Visit>
    void forEach(Visit visit)
    {
        m_table.forEach(visit);
    }

private:
    using Table = KeyTable<Key128, Value>;
    using Entry = typename Table::Entry;
    static_assert(std::is_trivially_copyable_v<Entry>, "Its bytes go into files.");

    Table m_table;
    KeyShelf m_shelf{sizeof(Entry)};
    size_t m_most;
};

} // namespace interdict
