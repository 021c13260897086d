// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/leaksearch.h"
#include "models/referrals/payload.h"

#include "models/basics/progress.h"

namespace interdict {

/// What a search of one file is worth.
struct FileSearched
{
    enum class Reach {
        whole, ///< all that it says was searched
        shows, ///< it shows or sounds what no search finds: pictures, scans, films
        closed ///< packed or locked: what is inside was not searched
    };
    std::optional<QString> leak; ///< the first term found
    Reach reach = Reach::whole;
};

/// Searches the bytes of a file, also inside a PDF: its text, bookmarks, metadata, streams and embedded files. PDFs are
/// held in memory, up to 64 MiB: larger ones are closed.
[[nodiscard]] FileSearched searchFile(const QByteArray &file, const LeakSearch &search);
/// The same for a file that is fed. Errors: those of the feed.
[[nodiscard]] Result<FileSearched> searchFile(const FeedBytes &feed, const LeakSearch &search);

/// Opens a finished packet and looks through every file of it, names and the zip's own bytes included.
struct LeakProof
{
    int files = 0;
    qint64 bytes = 0;
    QStringList leaks;  ///< translated sentences: which file holds what, or cannot be searched at all
    QStringList toLook; ///< files that a person must look at, such as pictures
};
[[nodiscard]] Result<LeakProof> proveNoLeak(const QString &packetPath, const LeakSearch &search,
                                            const CancelToken &cancel, const ProgressSink &progress);

} // namespace interdict
