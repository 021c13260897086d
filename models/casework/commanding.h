// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/progress.h"
#include "models/records/rows.h"
#include "models/store/rowchange.h"

#include <vector>

namespace interdict {

/// What an analyst does, in words for the history, and the row changes it consists of.
struct CaseCommand
{
    QString action; ///< untranslated token
    QString summary;
    std::vector<RowChange> changes;
    qint64 about = 0;              ///< the history entry that is undone or redone
    std::vector<qint64> entries{}; ///< those chosen in the history to be undone or redone (selectiveundo.h)
};

/// Who acts, and when.
struct Signature
{
    QString author;
    QDateTime at; ///< UTC
};

/// Applies the changes and appends the history entry, in one transaction of its own: all or nothing. Where records are
/// corrected, their sources are read again, so that the case says what it would had the files been right: then it is a
/// job, to be run off the window's thread (rereadsSources()).
[[nodiscard]] Outcome performCommand(const Database &database, const CaseCommand &command, const Signature &signature,
                                     const CancelToken &cancel, const ProgressSink &progress);
/// The same as a job of its own, on the case of that path.
[[nodiscard]] Outcome performCommandIn(const QString &casePath, const CaseCommand &command, const Signature &signature,
                                       const CancelToken &cancel, const ProgressSink &progress);
/// Whether the changes correct cells of records, or take a correction back.
[[nodiscard]] bool rereadsSources(const std::vector<RowChange> &changes);

/// The command that takes back what the entry did, or does it again.
[[nodiscard]] Result<CaseCommand> undoing(const HistoryEntry &entry);
[[nodiscard]] Result<CaseCommand> redoing(const HistoryEntry &entry);

} // namespace interdict
