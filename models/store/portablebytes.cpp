// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/portablebytes.h"

#include "models/store/rowreading.h"
#include "models/store/sourcearchive.h"
#include "models/store/sourcequeries.h"
#include "models/values/sha256hasher.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PortableCopy)
};

/// From here to before there, in bytes of a source.
struct Stretch
{
    qint64 from = 0;
    qint64 to = 0;
};

Result<std::vector<Stretch>> stretchesOf(const Database &target, const Database &origin, const Source &source)
{
    if (source.format == "evidence"_L1)
        return std::vector<Stretch>{{0, source.byteCount}};
    Result<Statement> head = origin.prepare("SELECT min(byte_offset) FROM record WHERE source = ?1");
    Result<Statement> rows =
        target.prepare("SELECT byte_offset, byte_length FROM record WHERE source = ?1 ORDER BY byte_offset");
    if (!head || !rows)
        return tl::unexpected(!head ? head.error() : rows.error());
    if (const Result<bool> row = head->bind(source.id).step(); !row)
        return tl::unexpected(row.error());
    std::vector<Stretch> stretches;
    if (!head->isNull(0) && head->integer(0) > 0)
        stretches.push_back({0, head->integer(0)});
    const Outcome read = eachRow(rows->bind(source.id), [&stretches](const Statement &row) {
        stretches.push_back({row.integer(0), row.integer(0) + row.integer(1)});
    });
    return read ? Result<std::vector<Stretch>>(std::move(stretches)) : tl::unexpected(read.error());
}

/// The block's bytes that lie within a stretch; zeros elsewhere. Stretches are in order, and `next` is the first that
/// may reach into this block.
QByteArray onlyWithin(const QByteArray &block, qint64 at, const std::vector<Stretch> &stretches, size_t &next)
{
    QByteArray kept(block.size(), '\0');
    const qint64 end = at + block.size();
    for (size_t i = next; i < stretches.size() && stretches[i].from < end; ++i) {
        const qint64 from = std::max(stretches[i].from, at);
        const qint64 to = std::min(stretches[i].to, end);
        if (from < to)
            std::memcpy(kept.data() + (from - at), block.constData() + (from - at), size_t(to - from));
        if (stretches[i].to <= end && i == next)
            ++next;
    }
    return kept;
}

class Copying
{
public:
    Copying(const Database &target, const Database &origin, const CancelToken &cancel, const ProgressSink &progress)
        : m_target(target), m_origin(origin), m_cancel(cancel), m_progress(progress)
    {
    }

    Outcome prepare();
    Outcome copyWhole(const Source &source);
    Outcome copyRecords(const Source &source);

private:
    const Database &m_target;
    const Database &m_origin;
    const CancelToken &m_cancel;
    const ProgressSink &m_progress;
    std::optional<Statement> m_insert;
    std::optional<Statement> m_note;
};

Outcome Copying::prepare()
{
    Result<Statement> insert = m_target.prepare("INSERT INTO source_block (source, number, bytes) VALUES (?1, ?2, ?3)");
    Result<Statement> note = m_target.prepare("INSERT INTO portable_source (source, digest) VALUES (?1, ?2)");
    if (!insert || !note)
        return tl::unexpected(!insert ? insert.error() : note.error());
    m_insert.emplace(std::move(*insert));
    m_note.emplace(std::move(*note));
    return {};
}

Outcome Copying::copyWhole(const Source &source)
{
    Result<Statement> copy = m_target.prepare("INSERT INTO main.source_block (source, number, bytes) SELECT source, "
                                              "number, bytes FROM origin.source_block WHERE source = ?1");
    return copy ? copy->bind(source.id).run() : tl::unexpected(copy.error());
}

Outcome Copying::copyRecords(const Source &source)
{
    const Result<std::vector<Stretch>> stretches = stretchesOf(m_target, m_origin, source);
    if (!stretches)
        return tl::unexpected(stretches.error());
    Sha256Hasher hash;
    size_t next = 0;
    for (qint64 at = 0; at < source.byteCount; at += sourceBlockSize) {
        if (m_cancel.isCancelled())
            return cancelled();
        const qint64 length = std::min(sourceBlockSize, source.byteCount - at);
        const bool isTouched = next < stretches->size() && (*stretches)[next].from < at + length;
        const Result<QByteArray> block = isTouched ? readSourceBytes(m_origin, source.id, at, length)
                                                   : Result<QByteArray>(QByteArray(qsizetype(length), '\0'));
        if (!block)
            return tl::unexpected(block.error());
        const QByteArray kept = onlyWithin(*block, at, *stretches, next);
        hash.add(kept);
        if (Outcome put = m_insert->bind(source.id, at / sourceBlockSize, compressBlock(kept)).run(); !put)
            return put;
        if (m_progress)
            m_progress({at + length, source.byteCount, Words::tr("Copying the bytes of records")});
    }
    const Sha256 held = hash.digest();
    return held == source.digest ? Outcome() : m_note->bind(source.id, held.toBytes()).run();
}

} // namespace

Outcome copyPartBytes(const Database &target, const Database &origin, PortableChoice::Evidence evidence,
                      const CancelToken &cancel, const ProgressSink &progress)
{
    const Result<std::vector<Source>> sources = allSources(target);
    if (!sources)
        return tl::unexpected(sources.error());
    Copying copying(target, origin, cancel, progress);
    if (Outcome prepared = copying.prepare(); !prepared)
        return prepared;
    for (const Source &source : *sources) {
        if (source.isWithdrawn())
            continue;
        Outcome copied =
            evidence == PortableChoice::Evidence::sources ? copying.copyWhole(source) : copying.copyRecords(source);
        if (!copied)
            return copied;
    }
    return {};
}

} // namespace interdict
