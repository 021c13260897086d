// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/leaksearch.h"
#include "models/referrals/payload.h"

#include "models/basics/progress.h"

namespace interdict {

/// The first term in the bytes of a file, also inside a PDF: its text, bookmarks, metadata and streams.
[[nodiscard]] Result<std::optional<QString>> findLeak(const QByteArray &file, const LeakSearch &search);
/// The same for a file that is fed; a PDF is held in memory, up to 64 MiB.
[[nodiscard]] Result<std::optional<QString>> findLeak(const FeedBytes &feed, const LeakSearch &search);

/// Opens a finished packet and looks through every file of it, names and the zip's own bytes included.
struct LeakProof
{
    int files = 0;
    qint64 bytes = 0;
    QStringList leaks;     ///< translated sentences: which file holds what
    QStringList notLooked; ///< files whose content cannot be read here, such as pictures and archives
};
[[nodiscard]] Result<LeakProof> proveNoLeak(const QString &packetPath, const LeakSearch &search,
                                            const CancelToken &cancel, const ProgressSink &progress);

} // namespace interdict
