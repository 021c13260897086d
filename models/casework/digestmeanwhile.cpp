// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/digestmeanwhile.h"

#include "models/casework/importtimings.h"
#include "models/intake/json/sourcechunks.h"

namespace interdict {

DigestMeanwhile::DigestMeanwhile(const QString &path, const CancelToken &cancel)
    : m_digest(cancelled()), m_thread([this, path, cancel] { run(path, cancel); })
{
}

DigestMeanwhile::~DigestMeanwhile()
{
    m_isStopping = true;
    if (m_thread.joinable())
        m_thread.join();
}

void DigestMeanwhile::run(const QString &path, const CancelToken &cancel)
{
    const QElapsedTimer timer = startedTimer();
    Result<std::unique_ptr<QIODevice>> file = openSourceFile(path);
    m_digest = file ? digestOf(SourceBytes(std::move(*file)),
                               [this, &cancel] { return m_isStopping.load() || cancel.isCancelled(); })
                    : tl::unexpected(file.error());
    m_seconds = secondsOf(timer);
}

const Result<BytesDigest> &DigestMeanwhile::wait()
{
    if (m_thread.joinable())
        m_thread.join();
    return m_digest;
}

} // namespace interdict
