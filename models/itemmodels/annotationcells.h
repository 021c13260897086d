// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/itemmodels/celltext.h"
#include "models/records/annotation.h"
#include "models/store/database.h"

namespace interdict {

/// The names of the thing's tags, for a column of a table.
[[nodiscard]] Result<Cell> tagsCell(const Database &database, const Thing &thing);
/// The thing's grade in short: "B2, high confidence"; all of it as the full text.
[[nodiscard]] Result<Cell> gradeCell(const Database &database, const Thing &thing);

} // namespace interdict
