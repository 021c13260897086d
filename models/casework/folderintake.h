// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/caseimport.h"
#include "models/intake/sourceprobe.h"

#include <functional>

namespace interdict {

/// Reads a file once, as the user wants it read; `fileName` is the file's own where the path is a temporary one.
using FileProbing = std::function<Result<SourceProbe>(const QString &path, const QString &fileName)>;

/// Files, folders and archives, as they are dropped; a value, so that a job can have it.
struct IntakeRequest
{
    QString casePath;
    QStringList paths;
    QString format; ///< of all of them; empty: as each looks
    QString author;
    QDateTime at;        ///< UTC
    FileProbing probe{}; ///< empty: probeSource()
    /// The caller's connection to the case, where it may be used meanwhile and is the only one: see ImportJournal.
    const Database *database = nullptr;
};

struct IntakeReport
{
    std::vector<ImportReport> files; ///< of each file, in order; evidence files last

    [[nodiscard]] qint64 boundEvidence() const;
    [[nodiscard]] qint64 refusals() const; ///< members of archives among them
};

/// A job: imports what has records, keeps evidence files and binds them to the records that name them, and refuses the
/// rest by name; a refused file does not keep the others out. Each data file and each archive is one transaction, the
/// evidence files are one; what came before a failure of the case itself, or a cancel, stays. Errors: those of the
/// case, cancelled.
[[nodiscard]] Result<IntakeReport> importFiles(const IntakeRequest &request, const CancelToken &cancel,
                                               const ProgressSink &progress);

/// What importFiles() would do with a file, or a member of an archive.
struct TriedFile
{
    QString name;
    qint64 byteCount = 0;
    std::optional<SourceProbe> probe{}; ///< of a file with records
    DryRun run{};                       ///< of an archive the sums of its members
    std::optional<EvidenceKind> evidence{};
    std::optional<Error> refusal{};
    std::vector<TriedFile> members{}; ///< of an archive
};
[[nodiscard]] Result<std::vector<TriedFile>> tryFiles(const IntakeRequest &request, const CancelToken &cancel,
                                                      const ProgressSink &progress);

/// What is in a folder or an archive, as far as its files' first bytes say: how many have records, are evidence, are
/// refused. The format is "folder", "archive" or "evidence"; there are no parts.
[[nodiscard]] Result<SourceProbe> surveyFiles(const QString &path, const CancelToken &cancel);

/// Whether the path is for importFiles() alone: a folder, an archive, an evidence file.
[[nodiscard]] bool isForIntake(const QString &path);

} // namespace interdict
