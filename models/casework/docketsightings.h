// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/docket.h"
#include "models/casework/docketview.h"

#include <vector>

namespace interdict {

/// What records of the case show of a referral's items since it was sent, and nobody has noted yet.
struct FoundOutcomes
{
    RowId<DocketEntry> docket;
    QString reference;
    std::vector<ItemObservation> observations; ///< each of one item, with its record; to be given to Docket::record()
};

/// Of every referral that is under way: a registration of a domain that says it is of a later day shows a hold, that
/// the name goes, or that it is up; a listing seen on a later day is up. Records without a day show nothing here. Only
/// the newest record of each item counts. Reads; notes nothing.
[[nodiscard]] Result<std::vector<FoundOutcomes>> outcomesInRecords(const Database &database, const DocketView &view);

/// How many observations there are in all.
[[nodiscard]] qint64 countOf(const std::vector<FoundOutcomes> &found);

} // namespace interdict
