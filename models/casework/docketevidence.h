// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"
#include "models/records/docket.h"
#include "models/store/database.h"

namespace interdict {

/// The record or file is in the case and not withdrawn: notFound or badInput otherwise. Words need no check.
[[nodiscard]] Outcome checkProof(const Database &database, const DocketProof &proof);
/// Besides that, the record, or a record of the file, must show each of the items, under its own name or one judged the
/// same; and a record of a domain's registration must say the hold that is claimed. A file without records, such as a
/// picture or a message, is taken as it is.
[[nodiscard]] Outcome checkEvidence(const Database &database, const DocketProof &evidence, OutcomeKind kind,
                                    const std::vector<DocketItem> &items);

/// What a registration with that status shows: a hold; that the name is in its redemption period or about to be
/// deleted, which takes it out of the zone (RFC 3915 section 3.1); or that it is up.
[[nodiscard]] OutcomeKind outcomeOfStatus(const QString &status);

} // namespace interdict
