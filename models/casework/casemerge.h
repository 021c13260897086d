// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/progress.h"
#include "models/store/mergedcases.h"
#include "models/store/rowjoining.h"

#include <QDateTime>

namespace interdict {

/// Which case goes into which; a value, so that a job can have it.
struct MergeRequest
{
    QString casePath;         ///< the case that takes
    QString otherPath;        ///< the case that is taken in; it is only read
    std::set<QString> theirs; ///< of conflicts: those in which the other case holds (JoinConflict::key)
    bool hasBackup = true;    ///< a copy of the case is kept beside it first
    QString author;
    QDateTime at; ///< UTC
};

/// A conflict in words.
struct MergeConflict
{
    JoinConflict row;
    QString subject; ///< what both say something of; may quote sources
    QString ours;
    QString theirs;
};

struct MergeReport
{
    MergedCase other;
    qint64 newSources = 0;
    qint64 sharedSources = 0;   ///< that both have, by their SHA-256: taken once
    QStringList withdrawnThere; ///< names of sources that the other case has withdrawn and this one has not: not taken
    QStringList withdrawnHere;  ///< that this case has withdrawn and the other one has not: they stay withdrawn
    qint64 records = 0;         ///< of the new sources
    qint64 newListings = 0;
    qint64 joinedListings = 0; ///< that both knew
    qint64 newEntities = 0;
    qint64 joinedEntities = 0;   ///< of the same normal form in both
    std::vector<JoinTally> rows; ///< of what analysts did
    std::vector<MergeConflict> conflicts;
    QString backup; ///< the copy's path; empty without one, and in a preview
};

// Jobs with connections of their own; the lock on the case is the caller's to hold (an open CaseSession). Cancelled or
// failed, they leave no trace; where only the end could not be written, the backup stays.

/// Does all of it and takes it back: what is told is what mergeCase() would do.
[[nodiscard]] Result<MergeReport> previewMerge(const MergeRequest &request, const CancelToken &cancel,
                                               const ProgressSink &progress);
/// Takes the sources of the other case that this one has not, read again from their bytes as they were read there, with
/// what was decided about their records; then what its analysts wrote. Both histories are kept: the other one word for
/// word beside this one's, which gets one entry. One transaction. It cannot be undone step by step: the backup is the
/// case as it was, and imports that came can be withdrawn.
/// Errors: badInput for a case with itself, a portable copy and a case whose history does not hold.
[[nodiscard]] Result<MergeReport> mergeCase(const MergeRequest &request, const CancelToken &cancel,
                                            const ProgressSink &progress);

} // namespace interdict
