// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/database.h"

#include <utility>

namespace interdict {

/// Another case that the statements of a connection see under a name of its own, for reading only. To be made outside
/// of a transaction and destroyed after it; the connection outlives it. The file must have been opened as a case before
/// (CaseFile::open), which is what makes it safe to read.
class AttachedCase
{
public:
    /// `name` is ours: a word.
    [[nodiscard]] static Result<AttachedCase> attach(const Database &database, const QString &path, const char *name);
    AttachedCase(AttachedCase &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr)), m_name(std::move(other.m_name))
    {
    }
    AttachedCase &operator=(AttachedCase &&) = delete;
    ~AttachedCase();

private:
    AttachedCase(const Database &database, const char *name) : m_database(&database), m_name(name) {}
    const Database *m_database;
    QByteArray m_name;
};

} // namespace interdict
