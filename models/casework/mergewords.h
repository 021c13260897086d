// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casemerge.h"

namespace interdict {

/// What a conflict is about and what either side says, for people. The rows must still be as they were compared.
[[nodiscard]] MergeConflict inWords(const Database &database, const JoinConflict &conflict);
/// "notes", "judgements": what the rows of a table are, for people.
[[nodiscard]] QString rowsInWords(const QString &table);

} // namespace interdict
