// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/progress.h"
#include "models/graph/analysis/network.h"

#include <QtGlobal>

#include <vector>

namespace interdict {

/// The share of a random walk that is at each node: it follows links by their weight and starts anew anywhere one time
/// in seven (damping 0.85). The shares add up to 1. Exact to 1e-10. Errors: cancelled.
[[nodiscard]] Result<std::vector<double>> pageRank(const Network &network, const CancelToken &cancel);

struct BetweennessOptions
{
    int mostExact = 10'000; ///< nodes of a component; larger ones are sampled
    int samples = 1000;     ///< nodes from which the ways are followed, of each larger component
    quint32 seed = 1;
    int threads = 0; ///< 0: as many as the machine has, at most four. Changes nothing but the time.
};

struct Betweenness
{
    /// Of each node: on how many pairs' shortest ways it lies, each pair counted once and by its share of the ways.
    /// Weights are not looked at.
    std::vector<double> values;
    bool isExact = true;
    int sources = 0; ///< nodes from which ways were followed
    /// The widest of all nodes' errors (two standard errors of a sampled value), in pairs; 0 where exact.
    double error = 0;
};

/// Brandes' algorithm on compressed rows. The same network, options and program give the same values to the last bit,
/// whatever the number of threads. Errors: cancelled.
[[nodiscard]] Result<Betweenness> betweenness(const Network &network, const BetweennessOptions &options,
                                              const CancelToken &cancel, const ProgressSink &progress);

} // namespace interdict
