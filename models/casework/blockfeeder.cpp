// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/blockfeeder.h"

#include "models/casework/importtimings.h"
#include "models/store/sourcearchive.h"
#include "models/values/sha256hasher.h"

#include <algorithm>
#include <chrono>

namespace interdict {

namespace {

constexpr qsizetype mostWaiting = 8 << 20;

/// The reader and the writer of records have one each.
bool hasCoreToSpare()
{
    return std::thread::hardware_concurrency() > 2;
}

} // namespace

Result<QByteArray> SourceBytes::next()
{
    // A device that cannot seek gives what is before the piece, too.
    while (m_at < m_from) {
        const qint64 passed = m_device->skip(std::min(m_from - m_at, sourceBlockSize));
        if (passed <= 0)
            return failure(ErrorCode::cannotRead, m_device->errorString());
        m_at += passed;
    }
    const qint64 left = m_length < 0 ? sourceBlockSize : std::min(m_from + m_length - m_at, sourceBlockSize);
    QByteArray block(left, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < left) {
        const qint64 got = m_device->read(block.data() + filled, left - filled);
        if (got < 0)
            return failure(ErrorCode::cannotRead, m_device->errorString());
        if (got == 0)
            break;
        filled += got;
    }
    m_at += filled;
    block.truncate(filled);
    if (filled < sourceBlockSize) { // all blocks but the last are full
        const qint64 added = std::min(sourceBlockSize - filled, qint64(m_end.size()));
        block += m_end.first(added);
        m_end.remove(0, added);
    }
    return block;
}

BlockFeeder::BlockFeeder(SourceBytes bytes, Begin begin)
    : m_bytes(std::move(bytes)), m_mayBegin(begin == Begin::atOnce || hasCoreToSpare()), m_thread([this] { run(); })
{
}

BlockFeeder::~BlockFeeder()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void BlockFeeder::recordsAreIn()
{
    {
        const std::lock_guard lock(m_mutex);
        m_mayBegin = true;
    }
    m_changed.notify_all();
}

void BlockFeeder::run()
{
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isStopping || m_mayBegin; });
        if (m_isStopping)
            return;
    }
    Sha256Hasher hash;
    for (;;) {
        const Result<QByteArray> block = m_bytes.next();
        if (!block)
            return end(std::nullopt, block.error().message);
        if (block->isEmpty())
            return end(hash.digest(), {});
        const QElapsedTimer timer = startedTimer();
        hash.add(*block);
        m_byteCount += block->size();
        QByteArray compressed = compressBlock(*block);
        m_seconds += secondsOf(timer);
        if (!put(std::move(compressed)))
            return end(std::nullopt, {});
    }
}

bool BlockFeeder::put(QByteArray block)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isStopping || m_readyBytes < mostWaiting; });
    if (m_isStopping)
        return false;
    m_readyBytes += block.size();
    m_ready.push_back(std::move(block));
    lock.unlock();
    m_changed.notify_all();
    return true;
}

void BlockFeeder::end(std::optional<Sha256> digest, const QString &error)
{
    {
        const std::lock_guard lock(m_mutex);
        m_digest = std::move(digest);
        m_error = error;
        m_isEnded = true;
    }
    m_changed.notify_all();
}

Outcome BlockFeeder::drainInto(ImportWriter &writer)
{
    for (;;) {
        QByteArray block;
        {
            const std::lock_guard lock(m_mutex);
            if (m_ready.empty())
                return {};
            block = std::move(m_ready.front());
            m_ready.pop_front();
            m_readyBytes -= block.size();
        }
        m_changed.notify_all();
        if (Outcome written = writer.addBlock(block); !written)
            return written;
    }
}

Result<Sha256> BlockFeeder::finishInto(ImportWriter &writer, const CancelToken &cancel)
{
    for (;;) {
        if (cancel.isCancelled())
            return cancelled();
        if (Outcome drained = drainInto(writer); !drained)
            return tl::unexpected(drained.error());
        std::unique_lock lock(m_mutex);
        if (m_isEnded && m_ready.empty())
            return m_digest ? Result<Sha256>(*m_digest) : failure(ErrorCode::cannotRead, m_error);
        m_changed.wait_for(lock, std::chrono::milliseconds(100), [this] { return m_isEnded || !m_ready.empty(); });
    }
}

Result<BytesDigest> digestOf(SourceBytes bytes, const CancelToken &cancel)
{
    return digestOf(std::move(bytes), [&cancel] { return cancel.isCancelled(); });
}

Result<BytesDigest> digestOf(SourceBytes bytes, const std::function<bool()> &isCancelled)
{
    Sha256Hasher hash;
    qint64 count = 0;
    for (;;) {
        if (isCancelled())
            return cancelled();
        const Result<QByteArray> block = bytes.next();
        if (!block)
            return tl::unexpected(block.error());
        if (block->isEmpty())
            return BytesDigest{hash.digest(), count};
        hash.add(*block);
        count += block->size();
    }
}

} // namespace interdict
