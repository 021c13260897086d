// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/sourcearchive.h"

#include "models/values/sha256hasher.h"

#include <QCoreApplication>
#include <QtEndian>

#include <zstd.h>

namespace interdict {

namespace {

tl::unexpected<Error> damagedSource(RowId<Source> source)
{
    return failure(ErrorCode::damaged,
                   QCoreApplication::translate("SourceArchive", "The stored bytes of source %1 are damaged. "
                                                                "Run a check of the case, and use a backup copy.")
                       .arg(source.value()));
}

/// As qCompress() writes it.
Result<QByteArray> uncompressZlib(const QByteArray &stored, RowId<Source> source)
{
    // qUncompress trusts the size in the first four bytes: check it before memory is taken.
    if (stored.size() < 5)
        return damagedSource(source);
    const auto claimed = qFromBigEndian<quint32>(stored.constData());
    if (claimed > sourceBlockSize)
        return damagedSource(source);
    const QByteArray bytes = qUncompress(stored);
    if (bytes.size() != qsizetype(claimed))
        return damagedSource(source);
    return bytes;
}

Result<QByteArray> uncompressBlock(const QByteArray &stored, RowId<Source> source)
{
    // The magic number of a frame can be no size of a zlib block: that would be over 600 MB.
    if (stored.size() < 4 || qFromLittleEndian<quint32>(stored.constData()) != ZSTD_MAGICNUMBER)
        return uncompressZlib(stored, source);
    const unsigned long long claimed = ZSTD_getFrameContentSize(stored.constData(), size_t(stored.size()));
    if (claimed > quint64(sourceBlockSize)) // not known and not readable are larger, too
        return damagedSource(source);
    QByteArray bytes(qsizetype(claimed), Qt::Uninitialized);
    const size_t got = ZSTD_decompress(bytes.data(), size_t(bytes.size()), stored.constData(), size_t(stored.size()));
    if (ZSTD_isError(got) || got != claimed)
        return damagedSource(source);
    return bytes;
}

Result<QByteArray> readBlock(Statement &select, RowId<Source> source, qint64 number)
{
    const Result<bool> row = select.bind(source, number).step();
    if (!row)
        return tl::unexpected(row.error());
    return uncompressBlock(*row ? select.blob(0) : QByteArray(), source);
}

constexpr auto selectBlock = "SELECT bytes FROM source_block WHERE source = ?1 AND number = ?2";

} // namespace

QByteArray compressBlock(QByteArrayView bytes)
{
    constexpr int fastest = 1;
    QByteArray stored(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size =
        ZSTD_compress(stored.data(), size_t(stored.size()), bytes.data(), size_t(bytes.size()), fastest);
    Q_ASSERT(!ZSTD_isError(size)); // there is room for the worst case
    stored.resize(qsizetype(size));
    stored.squeeze();
    return stored;
}

Result<QByteArray> readSourceBytes(const Database &database, RowId<Source> source, qint64 offset, qint64 length)
{
    Result<Statement> select = database.prepare(selectBlock);
    if (!select)
        return tl::unexpected(select.error());
    QByteArray bytes;
    for (qint64 at = offset; at < offset + length;) {
        const Result<QByteArray> block = readBlock(*select, source, at / sourceBlockSize);
        if (!block)
            return block;
        const qint64 inBlock = at % sourceBlockSize;
        const qint64 take = std::min(offset + length - at, block->size() - inBlock);
        if (take <= 0)
            return damagedSource(source);
        bytes += block->mid(inBlock, take);
        at += take;
    }
    return bytes;
}

Result<Sha256> extractSource(const Database &database, RowId<Source> source, QIODevice &out, const CancelToken &cancel,
                             const ProgressSink &progress)
{
    Result<Statement> size = database.prepare("SELECT byte_count FROM source WHERE id = ?1");
    Result<Statement> select = database.prepare(selectBlock);
    if (!size || !select)
        return tl::unexpected((!size ? size : select).error());
    const Result<bool> found = size->bind(source).step();
    if (!found || !*found)
        return found
                   ? failure(
                         ErrorCode::notFound,
                         QCoreApplication::translate("SourceArchive", "The case has no source %1.").arg(source.value()))
                   : tl::unexpected(found.error());
    const qint64 total = size->integer(0);
    Sha256Hasher hash;
    for (qint64 at = 0; at < total;) {
        if (cancel.isCancelled())
            return cancelled();
        const Result<QByteArray> block = readBlock(*select, source, at / sourceBlockSize);
        if (!block)
            return tl::unexpected(block.error());
        hash.add(*block);
        if (out.write(*block) != block->size())
            return failure(ErrorCode::cannotWrite, out.errorString());
        at += block->size();
        if (progress)
            progress({at, total, QCoreApplication::translate("SourceArchive", "Reading the original bytes")});
        if (block->size() < sourceBlockSize && at < total)
            return damagedSource(source);
    }
    return hash.digest();
}

} // namespace interdict
