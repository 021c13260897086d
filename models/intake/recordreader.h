// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/progress.h"
#include "models/intake/columnmapping.h"
#include "models/intake/sourcelayout.h"
#include "models/records/draftrecord.h"

#include <QByteArrayView>
#include <QStringList>

#include <functional>

class QIODevice;

namespace interdict {

/// Takes each record in the order of the file. An error ends the reading and is passed on.
using RecordSink = std::function<Outcome(DraftRecord &&)>;

/// Where the seconds of a reader went, estimated from every 32nd record. Of tables as text only; else zeros.
struct ReadTimings
{
    double parse = 0; ///< reading the device and taking records apart
    double map = 0;   ///< decoding cells and putting them into fields
    double scan = 0;  ///< searching texts for identifiers

    ReadTimings &operator+=(const ReadTimings &other)
    {
        parse += other.parse;
        map += other.map;
        scan += other.scan;
        return *this;
    }
};

/// Every row is counted once.
struct ReadTally
{
    qint64 kept = 0; ///< without flagged ones
    qint64 flagged = 0;
    qint64 rejected = 0;
    ReadTimings timings{};
};

/// When the texts of records are searched for identifiers: by their reader, or later by searchTexts(), in any thread.
enum class TextSearch { now, later };

/// Streams the records of a source: each is kept, flagged or rejected with its reason, and has its exact bytes and the
/// identifiers in it. Memory does not grow with the file; a record of more than 16 MiB is rejected (a quote that is
/// never closed does not swallow the rest of the file in silence). Writes nothing. Progress counts bytes. Errors:
/// cannotRead, cancelled, what the sink returned.
[[nodiscard]] Result<ReadTally> readRecords(QIODevice &device, const SourceLayout &layout, const ColumnMapping &mapping,
                                            const RecordSink &sink, const CancelToken &cancel,
                                            const ProgressSink &progress, TextSearch search = TextSearch::now);

/// The cells of one record's bytes, decoded as the layout says, nothing else changed.
[[nodiscard]] QStringList cellsOfRecord(QByteArrayView bytes, const SourceLayout &layout);

} // namespace interdict
