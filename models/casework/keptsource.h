// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/sourcedrafts.h"
#include "models/records/rows.h"
#include "models/store/database.h"

#include <QTemporaryDir>

#include <memory>

namespace interdict {

/// A source of the case, opened again from the bytes the case keeps of it, in a temporary file that goes with this
/// object. Of a sheet those are the bytes of its workbook. One thread.
class KeptSource
{
public:
    /// Errors: notFound, damaged, cannotWrite; badInput for a source without records (evidence, archives) and for one
    /// that was read in a way this version does not know.
    [[nodiscard]] static Result<KeptSource> open(const Database &database, const Source &source,
                                                 const CancelToken &cancel);

    [[nodiscard]] const PartReading &reading() const { return m_reading; }
    /// The records as they were read at the import: with the same numbers and places. For tables as text the rows are
    /// not told.
    [[nodiscard]] Result<ReadTally> readDrafts(const RecordSink &sink, const CancelToken &cancel,
                                               const ProgressSink &progress) const;
    /// The cells of the row of this number; empty where there is none.
    [[nodiscard]] Result<QStringList> cellsOfRow(qint64 rowNumber, const CancelToken &cancel) const;
    /// All rows with their cells, in the order of the file; none of a source that is no table.
    [[nodiscard]] Outcome readRows(const RowSink &sink, const CancelToken &cancel) const;
    /// A digest of all cells of all rows: the same for sheets that say the same.
    [[nodiscard]] Result<Sha256> digestOfCells(const CancelToken &cancel) const;

private:
    KeptSource() = default;
    [[nodiscard]] Outcome openPart(const CancelToken &cancel);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    PartReading m_reading;
    std::unique_ptr<OpenSource> m_source;
    int m_part = 0;
};

/// How a source was read; nothing for one without records.
[[nodiscard]] std::optional<PartReading> readingOf(const Source &source);
/// Of one part of an opened source.
[[nodiscard]] Result<Sha256> digestOfCells(const OpenSource &source, int part, const CancelToken &cancel);

} // namespace interdict
