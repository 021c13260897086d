// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/clock.h"
#include "models/basics/progress.h"
#include "models/intake/probe.h"
#include "models/store/importwriter.h"

namespace interdict {

/// What is to be imported into which case; a value, so that a job can have it.
struct ImportRequest
{
    QString casePath;
    QString filePath;
    SourceLayout layout;
    ColumnMapping mapping;
    QString author;
    QDateTime at; ///< UTC
};

struct ImportReport
{
    bool wasThere = false; ///< the case had these very bytes already; nothing was added
    Sha256 digest;
    qint64 byteCount = 0;
    ImportResult counts; ///< of the earlier import where `wasThere`
};

/// A job: hashes the file, refuses nothing but unreadable input, and writes records, entities and links in one
/// transaction through a connection of its own. Cancelled or failed, it leaves no trace. The lock on the case is the
/// caller's to hold (an open CaseSession).
[[nodiscard]] Result<ImportReport> importFile(const ImportRequest &request, const CancelToken &cancel,
                                              const ProgressSink &progress);

/// What an import would do, without a case: every row is read and judged.
struct DryRun
{
    qint64 kept = 0;
    qint64 flagged = 0;
    qint64 rejected = 0;
    std::vector<DraftRecord> firstRejected; ///< at most 100
    std::vector<DraftRecord> firstFlagged;  ///< at most 100
    std::vector<DraftRecord> firstKept;     ///< at most 100
};
[[nodiscard]] Result<DryRun> dryRun(const QString &filePath, const SourceLayout &layout, const ColumnMapping &mapping,
                                    const CancelToken &cancel, const ProgressSink &progress);

} // namespace interdict
