// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/progress.h"
#include "models/referrals/bagcheck.h"
#include "models/referrals/bagsource.h"

namespace interdict {

/// Reads every file of the bag, several at a time, and takes the digests that its manifests want. What is wrong with
/// how it is packed (names that leave it, links, duplicates, files beside it) is in FoundBag::problems; such files are
/// not read. Errors: damaged where there is no bag to look at; cancelled.
[[nodiscard]] Result<FoundBag> readBag(const BagSource &source, const CancelToken &cancel,
                                       const ProgressSink &progress);

/// The folder of the bag within the source, with its '/'; empty where its files lie without one. Nothing where there is
/// none, or several.
[[nodiscard]] std::optional<QString> bagFolder(const BagSource &source);

} // namespace interdict
