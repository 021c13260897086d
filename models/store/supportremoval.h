// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/progress.h"
#include "models/store/database.h"

namespace interdict {

/// Removes what a SupportCount, which must be alive, has worked out: the records and what only they support. What
/// others support too is then as if those records had never been. In the transaction of the caller.
[[nodiscard]] Outcome removeSupport(const Database &database, const ProgressSink &progress);

} // namespace interdict
