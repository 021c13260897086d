// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/store/database.h"

#include <optional>
#include <vector>

namespace interdict {

/// From when to when something happened, by one clock of the case.
struct ClockSpan
{
    std::optional<PartialDate> first;
    std::optional<PartialDate> last;
    qint64 rows = 0; ///< that carry such a date
};

/// The whole case by its clocks (models/store/timequeries.h): each reads a table once.
struct CaseSpan
{
    ClockSpan seen;    ///< records of listings
    ClockSpan offered; ///< listings, from the first to the last sighting
    ClockSpan seized;  ///< records that show no listing
};
[[nodiscard]] Result<CaseSpan> spanOfCase(const Database &database);

} // namespace interdict
