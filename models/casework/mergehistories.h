// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/mergedcases.h"

namespace interdict {

/// Keeps the history of the other case word for word, and those of the cases that had been merged into it. In the
/// transaction of the caller; gives the id of the merged case.
[[nodiscard]] Result<qint64> keepHistories(const Database &database, const Database &other, const MergedCase &merged);

} // namespace interdict
