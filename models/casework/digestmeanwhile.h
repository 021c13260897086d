// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/blockfeeder.h"

#include <atomic>
#include <thread>

namespace interdict {

/// Hashes a file in a thread of its own, while its owner finds out how it is written. The destructor stops the thread.
class DigestMeanwhile
{
public:
    DigestMeanwhile(const QString &path, const CancelToken &cancel);
    ~DigestMeanwhile();
    DigestMeanwhile(const DigestMeanwhile &) = delete;
    DigestMeanwhile &operator=(const DigestMeanwhile &) = delete;

    /// Waits for it.
    [[nodiscard]] const Result<BytesDigest> &wait();
    /// That hashing took; known after wait().
    [[nodiscard]] double seconds() const { return m_seconds; }

private:
    void run(const QString &path, const CancelToken &cancel);

    Result<BytesDigest> m_digest;
    double m_seconds = 0;
    std::atomic_bool m_isStopping = false;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace interdict
