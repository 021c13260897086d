// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/json/sourcechunks.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace interdict {

namespace {

constexpr qint64 chunkSize = 1 << 20;

tl::unexpected<Error> cannotRead(const QFile &file)
{
    return failure(ErrorCode::cannotRead,
                   QCoreApplication::translate("SourceChunks", "\"%1\" cannot be read. Check that it still exists and "
                                                               "that you may read it.")
                       .arg(QFileInfo(file.fileName()).fileName()),
                   file.errorString());
}

} // namespace

Result<std::unique_ptr<QIODevice>> openSourceFile(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return cannotRead(*file);
    return file;
}

Result<QByteArray> readSmallSource(const QString &path, qint64 mostBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(file);
    QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return cannotRead(file);
    if (bytes.size() > mostBytes) {
        return failure(ErrorCode::limitExceeded,
                       QCoreApplication::translate("SourceChunks", "\"%1\" has more than the %L2 bytes that a file of "
                                                                   "this kind may have. Split it, then read the parts.")
                           .arg(QFileInfo(path).fileName())
                           .arg(mostBytes));
    }
    return bytes;
}

Result<SourceChunks> SourceChunks::open(const QString &path, CancelToken cancel, ProgressSink progress)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return cannotRead(*file);
    return SourceChunks(std::move(file), std::move(cancel), std::move(progress));
}

SourceChunks::SourceChunks(std::unique_ptr<QFile> file, CancelToken cancel, ProgressSink progress)
    : m_file(std::move(file)), m_cancel(std::move(cancel)), m_progress(std::move(progress))
{
    m_sinceTold.start();
}

SourceChunks::SourceChunks(SourceChunks &&) noexcept = default;
SourceChunks::~SourceChunks() = default;

qint64 SourceChunks::size() const
{
    return m_file->size();
}

Result<QByteArray> SourceChunks::next()
{
    if (m_cancel.isCancelled())
        return cancelled();
    const qint64 wanted = std::clamp<qint64>(size() - m_read, 1, chunkSize);
    QByteArray bytes(wanted, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < wanted) {
        const qint64 got = m_file->read(bytes.data() + filled, wanted - filled);
        if (got < 0)
            return cannotRead(*m_file);
        if (got == 0)
            break;
        filled += got;
    }
    bytes.truncate(filled);
    m_read += filled;
    if (m_progress && m_sinceTold.elapsed() >= 100) {
        m_sinceTold.restart();
        m_progress({m_read, size(), QCoreApplication::translate("SourceChunks", "Reading the file")});
    }
    return bytes;
}

} // namespace interdict
