// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/importtimings.h"
#include "models/intake/recordreader.h"
#include "models/store/recordfacts.h"

#include <functional>
#include <span>

namespace interdict {

/// Reads and judges records, in any thread.
using RecordReading = std::function<Result<ReadTally>(const RecordSink &)>;

/// Writes some records, in their order.
using RecordsSink = std::function<Outcome(std::span<const PreparedRecord>)>;

/// Runs `read` in a thread of its own and `write` in this one, the search of texts that `read` leaves for later and
/// `facts` in the one that has less to do, with a few
/// thousand records between them at most: on two cores reading costs no time of its own. The records come in their
/// order. The first error of either side ends both, and is returned.
[[nodiscard]] Result<ReadTally> pipeRecords(const RecordReading &read, const FactFinder &facts,
                                            const RecordsSink &write, ImportTimings &timings);
/// One by one, for a writer that changes them.
[[nodiscard]] Result<ReadTally> pipeRecords(const RecordReading &read, const RecordSink &write);

} // namespace interdict
