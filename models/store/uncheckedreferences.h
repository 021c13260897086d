// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/database.h"

#include <utility>

namespace interdict {

/// Foreign keys are not checked while it lives: for writers that take every id from the case or their own books, where
/// the check would look up each of millions again. To be made before the transaction begins (SQLite ignores it inside
/// one) and destroyed after it. checkCase() proves the references.
class UncheckedReferences
{
public:
    explicit UncheckedReferences(const Database &database) : m_database(&database)
    {
        static_cast<void>(database.execute("PRAGMA foreign_keys=OFF"));
    }
    UncheckedReferences(UncheckedReferences &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    UncheckedReferences &operator=(UncheckedReferences &&) = delete;
    ~UncheckedReferences()
    {
        if (m_database)
            static_cast<void>(m_database->execute("PRAGMA foreign_keys=ON"));
    }

private:
    const Database *m_database;
};

} // namespace interdict
