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

/// Where a book of millions puts what it has no room for in memory: entries of fixed size under their keys, in a
/// temporary file, in runs that are sorted by key. Two bytes of memory an entry stay: a Bloom filter of
/// eight bits, which tells of nearly all keys that are not there that they are not, and the start of every 16th key.
///
/// Only digests, ids and dates go into the file, nothing that a source says. It goes with this object.
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
        std::vector<quint64> starts; ///< the first word of every 16th key
        qint64 count = 0;
        qint64 learnt = 0; ///< of them

        void expect(); ///< so many as count says
        void learn(const Key128 &key);
    };

    [[nodiscard]] static bool mayHold(const Run &run, const Key128 &key);
    [[nodiscard]] Outcome write(const std::vector<const char *> &entries);
    /// One run of all, so that neither memory nor the time of find() grow with how often the same was put.
    [[nodiscard]] Outcome merge();
    [[nodiscard]] Result<qint64> mergeInto(QTemporaryFile &file) const;
    [[nodiscard]] Outcome learn(Run &run);
    [[nodiscard]] Result<const char *> findIn(const Run &run, const Key128 &key);
    [[nodiscard]] Key128 keyOf(const char *entry) const;

    qsizetype m_entrySize;
    std::unique_ptr<QTemporaryFile> m_file; ///< none until something is put
    qint64 m_fileSize = 0;
    std::vector<Run> m_runs;
    QByteArray m_page; ///< that was read last
};

} // namespace interdict
