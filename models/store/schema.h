// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/database.h"

namespace interdict {

/// "ICAS" in the file's header (SQLite application_id).
inline constexpr qint32 caseApplicationId = 0x49434153;

/// The version of the newest schema step, 1, 2, 3, …
[[nodiscard]] int newestSchemaVersion();
/// Runs the steps after `from` up to and with `to`, in the transaction of the caller, and notes the version.
[[nodiscard]] Outcome applySchemaSteps(const Database &database, int from, int to);
/// Refuses a file whose tables, indexes, triggers or views are not exactly those of its version: a foreign file must
/// not bring code of its own.
[[nodiscard]] Outcome checkSchema(const Database &database, int version);

} // namespace interdict
