// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/recordreader.h"

#include <functional>

namespace interdict {

/// Reads and judges records, in any thread.
using RecordReading = std::function<Result<ReadTally>(const RecordSink &)>;

/// Where the seconds of a pipeline went.
struct PipelineTimings
{
    double reading = 0; ///< decoding, taking apart, mapping, searching for identifiers, without waiting for the writer
    double waiting = 0; ///< of the writer, for records
};

/// Runs `read` in a thread of its own and `write` in this one, with a few thousand records between them at most: on two
/// cores reading costs no time of its own. The records come in their order. The first error of either side ends both,
/// and is returned.
[[nodiscard]] Result<ReadTally> pipeRecords(const RecordReading &read, const RecordSink &write,
                                            PipelineTimings *timings = nullptr);

} // namespace interdict
