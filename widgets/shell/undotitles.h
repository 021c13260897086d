// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"

namespace interdict::ui {

/// "Undo Accept 12 Records": the entry of the menu for what would be undone, "Undo" where there is nothing.
[[nodiscard]] QString undoTitle(const CaseSession &session);
[[nodiscard]] QString redoTitle(const CaseSession &session);

} // namespace interdict::ui
