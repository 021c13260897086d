// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/sourcearchive.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace interdict {

namespace {

tl::unexpected<Error> damagedSource(RowId<Source> source)
{
    return failure(ErrorCode::damaged,
                   QCoreApplication::translate("SourceArchive", "The stored bytes of source %1 are damaged. "
                                                                "Run a check of the case, and use a backup copy.")
                       .arg(source.value()));
}

Result<QByteArray> readBlock(Statement &select, RowId<Source> source, qint64 number)
{
    const Result<bool> row = select.bind(source, number).step();
    if (!row)
        return tl::unexpected(row.error());
    // qUncompress trusts the size in the first four bytes: check it before memory is taken.
    const QByteArray stored = *row ? select.blob(0) : QByteArray();
    if (stored.size() < 5)
        return damagedSource(source);
    const auto *head = reinterpret_cast<const uchar *>(stored.constData());
    const quint32 claimed = quint32(head[0]) << 24 | quint32(head[1]) << 16 | quint32(head[2]) << 8 | quint32(head[3]);
    if (claimed > sourceBlockSize)
        return damagedSource(source);
    const QByteArray bytes = qUncompress(stored);
    if (bytes.size() != qsizetype(claimed))
        return damagedSource(source);
    return bytes;
}

constexpr auto selectBlock = "SELECT bytes FROM source_block WHERE source = ?1 AND number = ?2";

} // namespace

QByteArray compressBlock(QByteArrayView bytes)
{
    return qCompress(reinterpret_cast<const uchar *>(bytes.data()), bytes.size(), 1);
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
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 at = 0; at < total;) {
        if (cancel.isCancelled())
            return cancelled();
        const Result<QByteArray> block = readBlock(*select, source, at / sourceBlockSize);
        if (!block)
            return tl::unexpected(block.error());
        hash.addData(*block);
        if (out.write(*block) != block->size())
            return failure(ErrorCode::cannotWrite, out.errorString());
        at += block->size();
        if (progress)
            progress({at, total, QCoreApplication::translate("SourceArchive", "Reading the original bytes")});
        if (block->size() < sourceBlockSize && at < total)
            return damagedSource(source);
    }
    return *Sha256::fromBytes(hash.result());
}

} // namespace interdict
