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
    bool isIntake = false;        ///< an archive, a folder or an evidence file: its files are imported as they look
    std::optional<Sha256> digest; ///< of a file; nothing where it was read before
};
[[nodiscard]] Result<FoundSource> findSourceIn(const QString &path, const ProbeWishes &wishes,
                                               const CancelToken &cancel);

/// The first rows as they would land; rejected ones are left to the check of all rows.
[[nodiscard]] Result<std::vector<DraftRecord>> firstRows(const QString &path, const PartReading &reading, int most,
                                                         const CancelToken &cancel);

/// What goes into which case, by whom.
struct IntakeWish
{
    QString casePath;
    QString path;
    QString author;
    QDateTime at;
    std::vector<KnownProfile> profiles;
};
/// All files of an archive or a folder together; `notes` are sentences on what is no row.
struct TriedIntake
{
    DryRun run;
    QStringList notes;
};
[[nodiscard]] Result<TriedIntake> tryIntake(const IntakeWish &wish, const CancelToken &cancel,
                                            const ProgressSink &progress);
[[nodiscard]] Result<ImportReport> importIntake(const IntakeWish &wish, const CancelToken &cancel,
                                                const ProgressSink &progress);

} // namespace interdict::ui
