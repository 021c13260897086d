// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

// Round numbers for axes and for the bounds of what is counted: 1, 2 or 5 times a power of ten, counted through, so
// that step 0 is 1, step 1 is 2, step 2 is 5, step 3 is 10, and step -1 is 0.5. Plain functions; any thread.

namespace interdict {

[[nodiscard]] double roundStep(int step);
/// The largest step whose number is at or below an amount, which is more than 0; what misses one by the error of
/// floating point counts as it.
[[nodiscard]] int roundStepBelow(double amount);

} // namespace interdict
