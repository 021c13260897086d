// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/draftrecord.h"
#include "models/records/rows.h"
#include "models/store/database.h"
#include "models/store/recordfacts.h"

#include <functional>
#include <memory>
#include <span>

namespace interdict {

/// What an import, or one source of it, added to the case.
struct ImportResult
{
    RowId<Source> source; ///< of an import of several: the first
    qint64 kept = 0;      ///< without flagged ones
    qint64 flagged = 0;
    qint64 rejected = 0;
    qint64 newListings = 0;
    qint64 changedListings = 0;   ///< records that say something else of a listing that was known
    qint64 unchangedListings = 0; ///< records that say nothing new of one
    qint64 newEntities = 0;
    qint64 newLinks = 0;

    ImportResult &operator+=(const ImportResult &other); ///< adds the counts, keeps the source
};

/// How many of each a writer keeps in memory, which takes some 90 MB; the others lie in temporary files, for two bytes
/// of memory each.
struct ImportMemory
{
    size_t entities = 3 << 16; // what fills three quarters of a table, which doubles then
    size_t listings = 3 << 17;
    size_t links = 3 << 16;
};

/// Where the seconds of a writer went.
struct WriterTimings
{
    double insert = 0; ///< records, mentions, entities, listings, links, bytes
    double index = 0;  ///< indexes and text
    double commit = 0; ///< too late to cancel
    double settle = 0; ///< of what is committed, folding the log into the file
};

/// Writes sources with their records, entities, listings and links in one transaction of its own: nothing is there
/// until finish() returns, and destroying the writer before that leaves no trace. One thread at a time: it may be
/// handed over, together with its database. An import into an empty case that nobody else has open is written without
/// the write-ahead log (see ImportJournal): faster, but others wait until it is done.
///
/// One flat file: begin(database, source), add() and addBlock() in any order, finish(digest, bytes).
/// Several: begin(database); for each, the container before its members: beginSource(), add() and addBlock(),
/// endSource(); at last finish(). Whether the case has a source's bytes already is for the caller to ask (findSource()
/// on the same database sees the sources of this transaction too): the same digest twice is an error.
class ImportWriter
{
public:
    /// Takes the write lock.
    [[nodiscard]] static Result<ImportWriter> begin(const Database &database, ImportMemory memory = {});
    /// The same, and beginSource().
    [[nodiscard]] static Result<ImportWriter> begin(const Database &database, const Source &source);
    /// To read withdrawn sources in again, of which the case has the bytes: for each, beginAgain(), add(), endSource()
    /// with the digest and length they have; then finish(). What they say comes between what others say, as before.
    [[nodiscard]] static Result<ImportWriter> beginRestoring(const Database &database, const QString &author,
                                                             const QDateTime &at, ImportMemory memory = {});
    ImportWriter(ImportWriter &&) noexcept;
    ~ImportWriter();

    /// `source` needs its name, encoding, layout, format, time and author, a member also its container and path; the
    /// rest is told to endSource().
    [[nodiscard]] Result<RowId<Source>> beginSource(const Source &source);
    enum class Places { asBefore, anew };
    /// `asBefore`: the records get the ids they had; badInput from endSource() where their number is another one, as
    /// when a newer version of the program reads the source in another way.
    [[nodiscard]] Outcome beginAgain(const Source &withdrawn, Places places);
    [[nodiscard]] Outcome add(const DraftRecord &draft);
    /// Of this writer; what it finds of records may be found in another thread, while this one adds others.
    [[nodiscard]] FactFinder factFinder() const;
    /// Several with their facts, in their order: faster than one by one.
    [[nodiscard]] Outcome add(std::span<const PreparedRecord> records);
    /// Blocks come in order, each `sourceBlockSize` long before compression except the last.
    [[nodiscard]] Outcome addBlock(const QByteArray &compressed);
    /// No more records follow, but blocks may: makes the indexes, which finish() does otherwise, and calls `between`
    /// now and then, which may add blocks.
    [[nodiscard]] Outcome finishRecords(const std::function<Outcome()> &between);
    /// What this source added; of one that was read again, `digest` and `byteCount` must be those it has.
    [[nodiscard]] Result<ImportResult> endSource(const Sha256 &digest, qint64 byteCount);

    /// Completes counts, dates, links and indexes, appends the history entry and commits. Gives the sums.
    [[nodiscard]] Result<ImportResult> finish();
    /// The same after endSource().
    [[nodiscard]] Result<ImportResult> finish(const Sha256 &digest, qint64 byteCount);

    [[nodiscard]] WriterTimings timings() const;

private:
    class Writing;
    [[nodiscard]] static Result<ImportWriter> open(const Database &database, bool isRestoring, ImportMemory memory);
    explicit ImportWriter(std::unique_ptr<Writing> writing);
    std::unique_ptr<Writing> m_writing;
};

} // namespace interdict
