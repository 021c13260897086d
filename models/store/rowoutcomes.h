// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/store/database.h"

#include <functional>

namespace interdict {

/// What a row of a source did when it was imported.
struct RowOutcome
{
    qint64 row = 0;
    RecordStatus status = RecordStatus::kept;
    RecordOutcome outcome = RecordOutcome::none;
    std::optional<RowId<Listing>> listing;
    QString reason; ///< of a flagged or rejected row
};
using RowOutcomeSink = std::function<Outcome(const RowOutcome &)>;

/// The rows of a source in their order, one after the other, in memory that does not grow with them; none of a source
/// that is withdrawn. Stops with the sink's error.
[[nodiscard]] Outcome tellRowOutcomes(const Database &database, RowId<Source> source, const RowOutcomeSink &sink);

} // namespace interdict
