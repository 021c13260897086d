// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/store/database.h"
#include "models/store/rowfilter.h"

#include <vector>

namespace interdict {

enum class SeizureOrder { date, shipment, seller, source };

struct SeizureQuery
{
    QString text; ///< a part of the name of anything the record names, or words of the listing that it shows
    SeizureOrder order = SeizureOrder::date;
    bool isDescending = true;
    std::vector<RowFilter> filters{}; ///< all of them hold
    qint64 most = 0;                  ///< at most so many; 0 for all
};

/// The records of seizures that match, in order: those that show no listing and name a shipment, and all of a source
/// whose file, columns, profile or market speaks of seizures ("seized_on", "CBP drug seizures"). Rejected ones are left
/// out.
[[nodiscard]] Result<std::vector<qint64>> seizureNumbers(const Database &database, const SeizureQuery &query);
[[nodiscard]] Result<qint64> seizureCount(const Database &database);

} // namespace interdict
