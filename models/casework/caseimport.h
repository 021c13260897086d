// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/clock.h"
#include "models/basics/progress.h"
#include "models/casework/sourceimport.h"
#include "models/intake/probe.h"
#include "models/store/importwriter.h"

#include <QHash>

#include <optional>

namespace interdict {

/// What is to be imported into which case; a value, so that a job can have it.
struct ImportRequest
{
    QString casePath;
    QString filePath;
    SourceLayout layout; ///< of a table as text
    ColumnMapping mapping;
    QString author;
    QDateTime at;                       ///< UTC
    std::vector<PartReading> parts{};   ///< of a file of any format; then layout and mapping say nothing
    std::optional<BytesDigest> bytes{}; ///< of the file, where it is known already

    /// How the file is read: `parts`, or as the layout says.
    [[nodiscard]] std::vector<PartReading> readings() const;
};

/// The parts of a file that have records, as the probe found them; all of them where none has any.
[[nodiscard]] std::vector<PartReading> readingsOf(const SourceProbe &probe);

/// A job: hashes the file, refuses nothing but unreadable input, and writes records, entities and links in one
/// transaction through a connection of its own. Cancelled or failed, it leaves no trace. The lock on the case is the
/// caller's to hold (an open CaseSession).
[[nodiscard]] Result<ImportReport> importFile(const ImportRequest &request, const CancelToken &cancel,
                                              const ProgressSink &progress);

/// The same through a connection that is open for writing, looking for names of evidence files in the records.
[[nodiscard]] Result<ImportReport> importInto(const Database &database, const ImportRequest &request,
                                              EvidenceNames &names, const CancelToken &cancel,
                                              const ProgressSink &progress);
/// Of bytes that the case has already, with all that came out of them; nothing where some of the parts that are asked
/// for are new.
[[nodiscard]] Result<std::optional<ImportReport>> earlierImport(const Database &database, const BytesDigest &bytes,
                                                                const std::vector<PartReading> &parts);
[[nodiscard]] Result<BytesDigest> digestOfFile(const QString &path, const CancelToken &cancel);

/// What records that are not rejected would do to the listings of a case (see importpreview.h).
struct ListingPreview
{
    qint64 newListings = 0;
    qint64 changed = 0;                     ///< say something else of a listing of the case, or of an earlier record
    qint64 unchanged = 0;                   ///< say nothing new of one
    qint64 withoutListing = 0;              ///< parcels, contacts, …
    std::optional<RowId<Source>> earlier{}; ///< the case has these very bytes: importing them would add nothing
};

/// What an import would do, without a case: every row is read and judged.
struct DryRun
{
    qint64 kept = 0;
    qint64 flagged = 0;
    qint64 rejected = 0;
    std::vector<DraftRecord> firstRejected;   ///< at most 100
    std::vector<DraftRecord> firstFlagged;    ///< at most 100
    std::vector<DraftRecord> firstKept;       ///< at most 100
    std::optional<ListingPreview> listings{}; ///< where it was compared with a case
    QHash<qint64, QStringList> cells{};       ///< of the rows shown, by their numbers; of one sheet or list of objects
};
/// Sees each record of a dry run.
using RecordObserver = std::function<Outcome(const DraftRecord &)>;
[[nodiscard]] Result<DryRun> dryRun(const QString &filePath, const SourceLayout &layout, const ColumnMapping &mapping,
                                    const CancelToken &cancel, const ProgressSink &progress);
/// Of all parts of a file of any format together.
[[nodiscard]] Result<DryRun> dryRun(const QString &filePath, const std::vector<PartReading> &parts,
                                    const CancelToken &cancel, const ProgressSink &progress,
                                    const RecordObserver &observe = {});

} // namespace interdict
