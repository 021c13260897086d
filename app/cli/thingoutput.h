// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "app/cli/command.h"
#include "models/records/annotation.h"

namespace interdict::cli {

/// A listing, source, link, referral or packet: what it is, and the tags, grade and notes on it.
[[nodiscard]] Result<Answer> thingAnswer(const CaseSession &session, const Thing &thing);

} // namespace interdict::cli
