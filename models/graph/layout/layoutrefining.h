// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/layout/componentlayout.h"

namespace interdict {

/// Completes positions some of which are known already (finite): nodes linked with known ones come to lie near them,
/// where there is room, whole components without a known node below the rest. Known nodes stay exactly where they are,
/// also where they overlap each other; only where there is no room for new ones nearby do those next to them move, and
/// pinned ones never. Returns false where cancelled.
[[nodiscard]] bool refineLayout(const LayoutRun &run, const std::vector<bool> &pinned, GraphPositions &positions);

} // namespace interdict
