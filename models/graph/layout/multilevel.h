// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/graph/layout/springgraph.h"

#include <functional>
#include <optional>

namespace interdict {

struct MultilevelOptions
{
    quint32 seed = 1;
    int threads = 1;                        ///< used by levels that are large enough; changes nothing but the time
    std::function<void(double)> progressed; ///< the share that is done, 0 to 1; may be empty
    /// Called with places for all bodies, as good as they are so far, when isDue says so (asked often). Both or none.
    std::function<void(const Points &)> improved = {};
    std::function<bool()> isDue = {};
};

/// Positions of a connected graph in which linked bodies lie near each other and all keep apart: contracted level by
/// level, laid out from the coarsest level by distances, refined by springs and Barnes-Hut repulsion on each finer one.
/// The middle lies at the origin. Nothing where cancelled.
[[nodiscard]] std::optional<Points> multilevelLayout(SpringGraph graph, const MultilevelOptions &options,
                                                     const CancelToken &cancel);

/// How much two sums of forces may be trusted to move a body at once, and how it dies down.
struct Cooling
{
    int rounds = 60;
    float hottest = naturalLength;
    float coldest = 1.0F;
};

/// Moves the points by springs and repulsion. mobility (empty, or one number from 0 to 1 for each body) slows some
/// down. Returns false where cancelled.
[[nodiscard]] bool relax(const SpringGraph &graph, Points &points, const Cooling &cooling,
                         const std::vector<float> &mobility, const MultilevelOptions &options,
                         const CancelToken &cancel);

} // namespace interdict
