// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/casecheck.h"

namespace interdict {

/// Adds a finding with what one of its part means, and what is to be done then.
void addFinding(CaseCheck &check, CheckFinding::Part part, const QString &what);

} // namespace interdict
