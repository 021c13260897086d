// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"
#include "models/store/key128.h"

#include <QTemporaryFile>

#include <memory>
#include <optional>
#include <vector>

namespace interdict {

/// Where a book of millions puts what it has no room for in memory: entries of fixed size under their keys, in
/// temporary files, each sorted by key. About one and a half bytes of memory an entry stay: a Bloom filter of eight
/// bits, which tells of nearly all keys that are not there that they are not, and the start of every 64th key.
///
/// Only digests, ids and dates go into the files, nothing that a source says. They go with this object.
class KeyShelf
{
public:
    /// `entrySize` in bytes, its key first.
    explicit KeyShelf(qsizetype entrySize) : m_entrySize(entrySize) {}

    [[nodiscard]] bool isEmpty() const { return m_runs.empty(); }
    /// One more run. `entries` are sorted by sortsBefore() and have different keys; those of later runs count.
    [[nodiscard]] Outcome put(const std::vector<const char *> &entries);
    /// Valid until the next call; null where there is none.
    [[nodiscard]] Result<const char *> find(const Key128 &key);

    [[nodiscard]] static bool sortsBefore(const Key128 &a, const Key128 &b) { return a.words() < b.words(); }

private:
    struct Run
    {
        qint64 offset = 0;           ///< in the file
        std::vector<quint64> filter; ///< bits, a power of two of them
        std::vector<quint64> starts; ///< the first word of every 64th key
        qint64 count = 0;
    };

    [[nodiscard]] static bool mayHold(const Run &run, const Key128 &key);
    [[nodiscard]] Outcome write(const std::vector<const char *> &entries);
    [[nodiscard]] Result<const char *> findIn(const Run &run, const Key128 &key);
    [[nodiscard]] Key128 keyOf(const char *entry) const;

    qsizetype m_entrySize;
    std::unique_ptr<QTemporaryFile> m_file; ///< none until something is put
    qint64 m_fileSize = 0;
    std::vector<Run> m_runs;
    QByteArray m_page; ///< that was read last
};

} // namespace interdict
