// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/blockfeeder.h"

#include "models/store/sourcearchive.h"

#include <QCryptographicHash>
#include <QFile>

#include <chrono>

namespace interdict {

namespace {

constexpr size_t mostWaiting = 32;

} // namespace

BlockFeeder::BlockFeeder(const QString &path) : m_thread([this, path] { run(path); }) {}

BlockFeeder::~BlockFeeder()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void BlockFeeder::run(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return end(std::nullopt, file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(sourceBlockSize, Qt::Uninitialized);
    for (;;) {
        // QFile::read() returns less only at the end of a regular file.
        const qint64 got = file.read(block.data(), block.size());
        if (got < 0)
            return end(std::nullopt, file.errorString());
        if (got == 0)
            return end(*Sha256::fromBytes(hash.result()), {});
        const QByteArrayView bytes(block.constData(), got);
        hash.addData(bytes);
        if (!put(compressBlock(bytes)))
            return end(std::nullopt, {});
    }
}

bool BlockFeeder::put(QByteArray block)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isStopping || m_ready.size() < mostWaiting; });
    if (m_isStopping)
        return false;
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

} // namespace interdict
