// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <span>
#include <vector>

namespace interdict {

/// Places on a line that keep the given order, place i + 1 at least apart[i] beyond place i, and lie as near to the
/// wanted ones as that allows (least squares, by pooling neighbours that are out of order). apart has one entry less
/// than wanted, or more.
[[nodiscard]] std::vector<double> spacedPlaces(std::span<const double> wanted, std::span<const double> apart);

} // namespace interdict
