// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/store/importwriter.h"

#include <QByteArray>
#include <QString>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace interdict {

/// Reads a file in a thread of its own, hashes and compresses it block by block, and hands the blocks to the writer's
/// thread as they come. At most some 32 blocks wait. The destructor stops the thread.
class BlockFeeder
{
public:
    explicit BlockFeeder(const QString &path);
    ~BlockFeeder();
    BlockFeeder(const BlockFeeder &) = delete;
    BlockFeeder &operator=(const BlockFeeder &) = delete;

    /// Writes what is ready; does not wait.
    [[nodiscard]] Outcome drainInto(ImportWriter &writer);
    /// Waits for the rest, writes it, and returns the digest of the whole file.
    [[nodiscard]] Result<Sha256> finishInto(ImportWriter &writer, const CancelToken &cancel);

private:
    void run(const QString &path);
    bool put(QByteArray block);
    void end(std::optional<Sha256> digest, const QString &error);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_ready;
    std::optional<Sha256> m_digest;
    QString m_error;
    bool m_isEnded = false;
    bool m_isStopping = false;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace interdict
