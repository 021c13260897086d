// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/store/database.h"

#include <vector>

namespace interdict {

/// A packet that was built from the case.
struct Referral
{
    RowId<Referral> id;
    QString packetId;
    QString recipientKind; ///< token: "registry", "retailer", "carrier"
    QString recipient;
    QString title;
    QString marking;   ///< "TLP:AMBER"
    QDateTime builtAt; ///< UTC
    QString builtBy;
    QString fileName; ///< without its folder
    Sha256 digest;    ///< of the zip
    QString choices;  ///< JSON: what was chosen, enough to build it again
};

/// In the transaction of the caller.
[[nodiscard]] Outcome insertReferral(const Database &database, const Referral &referral);
/// The newest first.
[[nodiscard]] Result<std::vector<Referral>> allReferrals(const Database &database);

} // namespace interdict
