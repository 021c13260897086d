// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/layout/springgraph.h"

#include <vector>

namespace interdict {

struct Coarsened
{
    SpringGraph graph;
    std::vector<int> parents; ///< for each body of the finer graph, its body in the coarser one
};

/// Contracts a connected graph by stars: bodies of few springs gather their neighbours, at most eight to a star; hubs
/// are left alone so that what hangs on them keeps its structure, and bodies that hang on a hub alone are gathered by
/// fours. Deterministic for a seed. Masses and stiffness add up.
[[nodiscard]] Coarsened coarsen(const SpringGraph &fine, quint32 seed);

} // namespace interdict
