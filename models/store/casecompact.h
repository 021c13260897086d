// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/progress.h"
#include "models/store/database.h"

#include <QDateTime>

namespace interdict {

/// How much room a case takes, in bytes.
struct CaseRoom
{
    qint64 file = 0;     ///< of the case file
    qint64 unused = 0;   ///< of it, what deleted rows left behind; compacting gives it back
    qint64 diskFree = 0; ///< of its disk; -1 where the system does not say
};
[[nodiscard]] Result<CaseRoom> roomOf(const QString &casePath);

struct CompactRequest
{
    QString casePath;
    QString author; ///< signs the history entry
    QDateTime at;   ///< UTC
};
struct CompactReport
{
    CaseRoom before;
    CaseRoom after;
};

/// A job: writes the case anew beside it, without gaps, checks the new file, and gives it the case's name. Nobody may
/// have the case open, its window neither; the lock is taken here. What was deleted cannot be found in the file
/// afterwards. The old file stays until the new one is whole: cancelled, with a full disk or switched off in the
/// middle, the case is what it was. Errors: caseInUse, cannotWrite (says how much room is missing), damaged.
[[nodiscard]] Result<CompactReport> compactCase(const CompactRequest &request, const CancelToken &cancel,
                                                const ProgressSink &progress);

} // namespace interdict
