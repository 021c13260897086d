// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/docket.h"
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
    QString fileName;            ///< without its folder
    Sha256 digest;               ///< of the zip
    QString choices;             ///< JSON: what was chosen, enough to build it again
    RowId<DocketEntry> docket{}; ///< the referral it is a packet of; zero where it was built without one
    int revision = 0;            ///< 1, 2, 3, … among the packets of that referral
    QString supersedes{};        ///< number of the packet it takes the place of
    QString variant{};           ///< token of the version: "court", "partner", "subject-safe"; empty for the full one
};

/// In the transaction of the caller.
[[nodiscard]] Outcome insertReferral(const Database &database, const Referral &referral);
/// The newest first.
[[nodiscard]] Result<std::vector<Referral>> allReferrals(const Database &database);
/// The packets of one referral of the docket, by revision.
[[nodiscard]] Result<std::vector<Referral>> packetsOf(const Database &database, RowId<DocketEntry> docket);

} // namespace interdict
