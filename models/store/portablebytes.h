// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/progress.h"
#include "models/store/portablechoosing.h"

namespace interdict {

/// Gives the sources of `target` their bytes: whole, or the bytes of the records that `target` has and of the head of
/// the file (what stands before the first record of all: the names of columns), with zeros in between, so that every
/// record lies where it did. Of a file without records, as an archive, all is zeros then; evidence files come whole
/// where they were chosen. What is held is told by its SHA-256 (portable_source).
[[nodiscard]] Outcome copyPartBytes(const Database &target, const Database &origin, PortableChoice::Evidence evidence,
                                    const CancelToken &cancel, const ProgressSink &progress);

} // namespace interdict
