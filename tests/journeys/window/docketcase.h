// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QString>

namespace interdict::journeys {

/// Makes a case at `path` with the referrals of a network under way on 2020-07-11: three registries, a retailer and a
/// carrier of tests/journeys/cli/pilotfiles.h, proposed on 2020-06-29 by ann, reviewed by ben, sent on 2020-06-30, and
/// answered differently. Files of the import are written into `folder`.
[[nodiscard]] Outcome makeDocketCase(const QString &path, const QString &folder);

} // namespace interdict::journeys
