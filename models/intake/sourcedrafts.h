// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/recordreader.h"
#include "models/intake/sourceprobe.h"
#include "models/intake/sourcereader.h"

namespace interdict {

/// How a part of a source is read as draft records; stored with what it gave, so that it can be read again.
struct PartReading
{
    QString format = QStringLiteral("csv");
    QString path; ///< SourcePart::path
    QString name; ///< of the sheet; empty for the file itself
    SourceLayout layout;
    ColumnMapping mapping;
    qint64 bytesFrom =
        0; ///< where the bytes that are kept begin in those of the part, of which other parts have a share

    friend bool operator==(const PartReading &, const PartReading &) = default;
};
/// As the probe has it.
[[nodiscard]] PartReading readingOf(const SourceProbe &probe, const PartProbe &part);
/// Also of what was stored before there were formats: {"layout", "mapping"} of a table as text. badInput for what this
/// version does not know.
[[nodiscard]] QJsonObject toJson(const PartReading &reading);
[[nodiscard]] Result<PartReading> partReadingFromJson(const QJsonObject &json);

/// The part that was read so, in the opened source: by its path and name. notFound where it is not there.
[[nodiscard]] Result<int> partOf(const OpenSource &source, const PartReading &reading);

/// Takes a record, and the row it was made of where the format has rows, else nothing.
using JudgedSink = std::function<Outcome(DraftRecord &&, const RawRow *)>;

/// Streams the records of a part of a file of any format, in its order; memory does not grow with it. Tables as text
/// go the fast way of readRecords(), and heed `search`; of others all is searched. Errors as readRecords() has them.
[[nodiscard]] Result<ReadTally> readDrafts(const QString &path, const PartReading &reading, const RecordSink &sink,
                                           const CancelToken &cancel, const ProgressSink &progress,
                                           TextSearch search = TextSearch::now);
/// The same with the rows, which takes longer for tables as text.
[[nodiscard]] Result<ReadTally> readJudged(const QString &path, const PartReading &reading, const JudgedSink &sink,
                                           const CancelToken &cancel, const ProgressSink &progress);
/// Of a source that is open.
[[nodiscard]] Result<ReadTally> readJudged(const OpenSource &source, int part, const PartReading &reading,
                                           const JudgedSink &sink, const CancelToken &cancel,
                                           const ProgressSink &progress);

/// The source as the reading says, without looking for its layout anew.
[[nodiscard]] Result<std::unique_ptr<OpenSource>> openAs(const QString &path, const PartReading &reading,
                                                         const CancelToken &cancel);

} // namespace interdict
