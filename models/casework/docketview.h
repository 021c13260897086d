// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"
#include "models/metrics/referralfigures.h"
#include "models/records/docket.h"
#include "models/referrals/clocks.h"
#include "models/referrals/referralstates.h"
#include "models/store/referraltable.h"

#include <vector>

namespace interdict {

/// One referral with all that is known of it.
struct ReferralView
{
    DocketEntry entry;
    std::vector<DocketEvent> events;     ///< as entered
    std::vector<DocketOutcome> outcomes; ///< by the time of the observation
    std::vector<ReferralClock> clocks;
    std::vector<Referral> packets; ///< by revision

    /// By item, its newest verified observation since the referral was sent.
    [[nodiscard]] NewestOutcomes newest() const;
    /// How many items were last seen so, with evidence.
    [[nodiscard]] qint64 count(OutcomeEffect effect) const;
};

/// The whole docket as of a moment, the referrals in the order in which they were made. A value: jobs and models may
/// have it.
struct DocketView
{
    std::vector<ReferralView> referrals;
    QDateTime now; ///< UTC

    [[nodiscard]] static Result<DocketView> read(const Database &database, const QDateTime &now);
    [[nodiscard]] const ReferralView *find(RowId<DocketEntry> id) const;
};

/// What charts count of a referral that was sent; nothing of one that was not.
[[nodiscard]] std::vector<ReferralRun> runsOf(const DocketView &view);

} // namespace interdict
