// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/database.h"

#include <utility>

namespace interdict {

/// How much of the case SQLite keeps in memory, while this lives; as Database has it afterwards. Writers append more
/// than they read again: a small cache costs them nothing, and sorting for an index takes memory in proportion to it.
class CacheSize
{
public:
    static constexpr int usualMebibytes = 64; ///< as Database::open() sets it
    static constexpr int readingThrough = 8;  ///< for reading a table once, from end to end: no page is asked for twice

    CacheSize(const Database &database, int mebibytes) : m_database(&database) { set(mebibytes); }
    CacheSize(CacheSize &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    CacheSize &operator=(CacheSize &&) = delete;
    ~CacheSize()
    {
        if (m_database)
            set(usualMebibytes);
    }

    void set(int mebibytes) const
    {
        static_cast<void>(m_database->execute("PRAGMA cache_size=-" + QByteArray::number(mebibytes * 1024)));
    }

private:
    const Database *m_database;
};

} // namespace interdict
