// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/progress.h"
#include "models/store/historyqueries.h"

namespace interdict {

/// What a history file is written from.
struct HistoryExport
{
    QString casePath;
    HistoryQuery query;
    QString path; ///< ends in ".json", or is CSV
};

/// Writes the entries, the oldest first: CSV (RFC 4180, UTF-8) in which no spreadsheet evaluates a cell; or JSON that
/// holds each entry as it was hashed, so that its digest can be worked out again without the case. A job: opens the
/// case by itself; the file is there only when it is complete. Gives how many entries were written.
[[nodiscard]] Result<qint64> exportHistory(const HistoryExport &request, const CancelToken &cancel,
                                           const ProgressSink &progress);

/// What a JSON history says of itself.
struct HistoryFileCheck
{
    QStringList problems; ///< translated sentences; empty where every digest holds
    qint64 entries = 0;
    qint64 gaps = 0; ///< places where entries were left out, by a filter: they cannot be checked from here
    QString head;    ///< the digest of the newest entry in the file
};
[[nodiscard]] bool isHistoryFile(const QByteArray &firstBytes);
[[nodiscard]] Result<HistoryFileCheck> checkHistoryFile(const QString &path);

} // namespace interdict
