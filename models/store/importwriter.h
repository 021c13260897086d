// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/draftrecord.h"
#include "models/records/rows.h"
#include "models/store/database.h"

#include <memory>

namespace interdict {

/// What an import added to the case.
struct ImportResult
{
    RowId<Source> source;
    qint64 kept = 0; ///< without flagged ones
    qint64 flagged = 0;
    qint64 rejected = 0;
    qint64 newListings = 0;
    qint64 newEntities = 0;
    qint64 newLinks = 0;
};

/// Writes one source and its records, entities, listings and links, in one transaction of its own: nothing is there
/// until finish() returns, and destroying the writer before that leaves no trace. One thread.
class ImportWriter
{
public:
    /// Takes the write lock. `source` needs its name, encoding, layout, time and author; the rest is told to finish().
    [[nodiscard]] static Result<ImportWriter> begin(const Database &database, const Source &source);
    ImportWriter(ImportWriter &&) noexcept;
    ~ImportWriter();

    [[nodiscard]] Outcome add(const DraftRecord &draft);
    /// Blocks come in order, each `sourceBlockSize` long before compression except the last.
    [[nodiscard]] Outcome addBlock(const QByteArray &compressed);
    /// Completes counts, dates, links and the text index, appends the history entry and commits.
    [[nodiscard]] Result<ImportResult> finish(const Sha256 &digest, qint64 byteCount);

private:
    class Writing;
    explicit ImportWriter(std::unique_ptr<Writing> writing);
    std::unique_ptr<Writing> m_writing;
};

} // namespace interdict
