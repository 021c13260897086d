// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/versioncomparison.h"
#include "models/itemmodels/celltable.h"

namespace interdict::ui {

// What a comparison found, as tables. "There" is the other version, the first of the comparison; "here" the open case.

[[nodiscard]] CellTable countsTable(const VersionComparison &comparison);
[[nodiscard]] CellTable differencesTable(const VersionComparison &comparison);
/// The entries that only one of the histories has.
[[nodiscard]] CellTable entriesTable(const HistoryComparison &history);
/// How the histories run, in sentences.
[[nodiscard]] QString historyInWords(const HistoryComparison &history);

} // namespace interdict::ui
