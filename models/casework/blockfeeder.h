// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/store/importwriter.h"

#include <QByteArray>
#include <QIODevice>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace interdict {

/// The bytes of a source as they are kept: a device from its start, or a piece of what it gives.
class SourceBytes
{
public:
    /// `device` is open for reading, at its start. Of `length` -1 all there is.
    explicit SourceBytes(std::unique_ptr<QIODevice> device, qint64 from = 0, qint64 length = -1)
        : m_device(std::move(device)), m_from(from), m_length(length)
    {
    }

    /// A few bytes of our own that follow.
    void append(const QByteArray &bytes) { m_end = bytes; }
    /// The next bytes, at most a stored block; empty at the end. Errors: cannotRead.
    [[nodiscard]] Result<QByteArray> next();

private:
    std::unique_ptr<QIODevice> m_device;
    qint64 m_from;
    qint64 m_length;
    qint64 m_at = 0;
    QByteArray m_end;
};

/// Reads bytes in a thread of its own, hashes and compresses them block by block, and hands the blocks to the writer's
/// thread as they come. At most some 8 MiB of blocks wait. The destructor stops the thread.
class BlockFeeder
{
public:
    /// `afterRecords`: where the processor has no core to spare while records are read and written, begins with
    /// recordsAreIn() only, as there is one for it then.
    enum class Begin { atOnce, afterRecords };
    explicit BlockFeeder(SourceBytes bytes, Begin begin = Begin::atOnce);
    ~BlockFeeder();
    BlockFeeder(const BlockFeeder &) = delete;
    BlockFeeder &operator=(const BlockFeeder &) = delete;

    void recordsAreIn();
    /// Writes what is ready; does not wait.
    [[nodiscard]] Outcome drainInto(ImportWriter &writer);
    /// Waits for the rest, writes it, and returns the digest of all bytes.
    [[nodiscard]] Result<Sha256> finishInto(ImportWriter &writer, const CancelToken &cancel);
    /// How many bytes there were; known after finishInto().
    [[nodiscard]] qint64 byteCount() const { return m_byteCount; }
    /// That hashing and compressing took; known after finishInto().
    [[nodiscard]] double seconds() const { return m_seconds; }

private:
    void run();
    bool put(QByteArray block);
    void end(std::optional<Sha256> digest, const QString &error);

    SourceBytes m_bytes;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_ready;
    qsizetype m_readyBytes = 0;
    std::optional<Sha256> m_digest;
    qint64 m_byteCount = 0;
    double m_seconds = 0;
    QString m_error;
    bool m_isEnded = false;
    bool m_isStopping = false;
    bool m_mayBegin = true;
    std::thread m_thread; // last: it uses all of the above
};

/// The digest of all of the bytes.
struct BytesDigest
{
    Sha256 digest;
    qint64 byteCount = 0;
};
[[nodiscard]] Result<BytesDigest> digestOf(SourceBytes bytes, const std::function<bool()> &isCancelled);
[[nodiscard]] Result<BytesDigest> digestOf(SourceBytes bytes, const CancelToken &cancel);

} // namespace interdict
