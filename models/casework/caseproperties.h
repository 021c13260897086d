// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"

namespace interdict {

/// Changes what the case says of itself, as one command of the session: undone like any other. Id and time of making
/// stay. Where nothing differs, nothing is written. Errors: invalidValue for an empty name or an unknown time zone.
[[nodiscard]] Outcome changeProperties(CaseSession &session, const CaseProperties &wanted);

} // namespace interdict
