// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/progress.h"
#include "models/store/portablechoosing.h"
#include "models/store/portablefacts.h"

#include <functional>

namespace interdict {

/// An empty case of the newest schema in a new file, without the write-ahead log: its properties are the caller's to
/// write.
[[nodiscard]] Result<Database> makeEmptyCase(const QString &path);

/// Copies what choosePart() chose, in the transaction of the caller: rows as models/store/tablerules.h says, counts,
/// dates and the text index as they follow from these rows alone, bytes of sources, and the history's excerpt.
[[nodiscard]] Outcome writePart(const Database &target, const Database &origin, const PortableChoice &choice,
                                const CancelToken &cancel, const ProgressSink &progress);

/// Whether everything that the entry tells is about rows that are in `target`, in which ids are those of the case it
/// was made of: then it may be shown. Without analysis, what analysts did is not.
[[nodiscard]] Result<bool> tellsOnlyOf(const Database &target, const HistoryEntry &entry, bool hasAnalysis);

} // namespace interdict
