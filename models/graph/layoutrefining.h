// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/componentlayout.h"

namespace interdict {

/// Completes positions some of which are known already (finite): nodes linked with known ones come to lie near them,
/// whole components without a known node beside the rest. Known nodes move a little where new ones need room, pinned
/// ones not at all. Returns false where cancelled.
[[nodiscard]] bool refineLayout(const LayoutRun &run, const std::vector<bool> &pinned, GraphPositions &positions);

[[nodiscard]] bool isPlaced(QPointF position);

} // namespace interdict
