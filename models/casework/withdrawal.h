// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/progress.h"
#include "models/store/importwriter.h"
#include "models/store/sourceremoval.h"

namespace interdict {

/// Which import of which case, and who acts when; a value, so that a job can have it.
struct WithdrawalRequest
{
    QString casePath;
    RowId<Source> source;
    QString author;
    QDateTime at; ///< UTC
};

// Jobs, each with a connection of its own; the lock on the case is the caller's to hold (an open CaseSession).
// Cancelled or failed, they leave no trace.

/// What hangs on the import. Writes nothing.
[[nodiscard]] Result<RemovalPlan> planWithdrawal(const QString &casePath, RowId<Source> source,
                                                 const CancelToken &cancel);
[[nodiscard]] Result<RemovalPlan> withdrawImport(const WithdrawalRequest &request, const CancelToken &cancel,
                                                 const ProgressSink &progress);
/// Reads a withdrawn source, with what came out of it, in again from the bytes that the case keeps, as it was read and
/// mapped at its import and with what was decided about its records. Records, entities, listings and links have the
/// ids they had.
[[nodiscard]] Result<ImportResult> restoreImport(const WithdrawalRequest &request, const CancelToken &cancel,
                                                 const ProgressSink &progress);
/// The same through a connection that is open for writing.
[[nodiscard]] Result<ImportResult> restoreThrough(const Database &database, const WithdrawalRequest &request,
                                                  const CancelToken &cancel, const ProgressSink &progress);

} // namespace interdict
