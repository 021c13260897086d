// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/layout/namedlayouts.h"

namespace interdict {

/// The marks of an axis from its first to its last day: years, months or days that divide it into few even steps, each
/// at its place. At most some twenty.
[[nodiscard]] std::vector<AxisTick> timeTicks(const TimeAxis &axis);

} // namespace interdict
