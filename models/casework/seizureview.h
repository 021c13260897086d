// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/store/database.h"

#include <span>
#include <vector>

namespace interdict {

/// What a record says of a seizure: entities as the case has them, the rest as its cells say it. Hostile text.
struct SeizureRow
{
    RowId<Record> record;
    std::optional<PartialDate> date;
    QString shipment; ///< tracking numbers, joined with ", "
    QString goods;    ///< the substance, else the declared contents
    QString quantity; ///< with the column's name where that says the unit: "Sum Qty (lbs): 8.38"
    QString place;    ///< where it was seized
    QString origin;
    QString destination;
    QString seller;
    QString fileName;
    qint64 rowNumber = 0;
};

/// The rows of `records` (models/store/seizurequeries.h) that exist, in their order. What is no entity is read from the
/// stored bytes, each block once, as the source's mapping and the names of its columns say; a row whose bytes cannot be
/// taken apart any more keeps what the case knows.
[[nodiscard]] Result<std::vector<SeizureRow>> seizureRows(const Database &database, std::span<const qint64> records);

} // namespace interdict
