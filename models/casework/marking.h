// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/records/mark.h"

#include <optional>
#include <span>

namespace interdict {

/// Marks entities with a colour, or takes their marks off where none is given, in one command of the session. What is
/// so already stays; where that is so of all, nothing is written.
[[nodiscard]] Outcome markEntities(CaseSession &session, std::span<const RowId<Entity>> entities,
                                   std::optional<MarkColour> colour);

} // namespace interdict
