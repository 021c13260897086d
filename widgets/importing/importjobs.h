// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/folderintake.h"
#include "models/casework/mappingprofiles.h"

// What the import wizard has done off its thread: functions of values.

namespace interdict::ui {

/// What the wizard is to know of a file, an archive or a folder.
struct FoundSource
{
    SourceProbe probe;
    bool isIntake = false; ///< an archive, a folder, an evidence file or several files: they are imported as they look
    std::optional<Sha256> digest; ///< of a file; nothing where it was read before
};
/// Of several files, how many have records, are archives or evidence, or are refused.
[[nodiscard]] Result<FoundSource> findSourceIn(const QStringList &paths, const ProbeWishes &wishes,
                                               const CancelToken &cancel);

/// The first rows as they would land; rejected ones are left to the check of all rows.
[[nodiscard]] Result<std::vector<DraftRecord>> firstRows(const QString &path, const PartReading &reading, int most,
                                                         const CancelToken &cancel);

/// What goes into which case, by whom.
struct IntakeWish
{
    QString casePath;
    QStringList paths;
    QString author;
    QDateTime at;
    std::vector<KnownProfile> profiles;
};
/// All files of an archive, a folder or a list of them together; `notes` are sentences on what is no row.
struct TriedIntake
{
    DryRun run;
    QStringList notes;
    qint64 duplicates = 0; ///< rows of files that the case has already; they are not in `run`
};
/// The rows of a file that the case has already; 0 for another file.
[[nodiscard]] qint64 duplicatesIn(const DryRun &run);
[[nodiscard]] Result<TriedIntake> tryIntake(const IntakeWish &wish, const CancelToken &cancel,
                                            const ProgressSink &progress);
[[nodiscard]] Result<ImportReport> importIntake(const IntakeWish &wish, const CancelToken &cancel,
                                                const ProgressSink &progress);

} // namespace interdict::ui
