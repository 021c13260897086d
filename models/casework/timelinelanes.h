// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casetimeline.h"
#include "models/store/database.h"

namespace interdict {

/// Adds the events of all lanes but the three clocks, in the order of time, and what of them has no date.
[[nodiscard]] Outcome readLanes(const Database &database, const TimelineRequest &request, CaseTimeline &timeline);

} // namespace interdict
