// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/layout/springgraph.h"

namespace interdict {

/// Positions in which distances are as close as can be to those along the graph: stochastic gradient descent over all
/// pairs (Zheng, Pawar, Goodman: Graph Drawing by Stochastic Gradient Descent, 2019). Time and memory grow with the
/// square of the bodies: for some hundreds. The graph must be connected. Deterministic for a seed.
[[nodiscard]] Points stressStart(const SpringGraph &graph, quint32 seed);

} // namespace interdict
