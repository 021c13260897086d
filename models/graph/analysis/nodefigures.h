// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/analysis/centrality.h"
#include "models/graph/analysis/cohesion.h"
#include "models/graph/analysis/communities.h"

namespace interdict {

struct FigureOptions
{
    BetweennessOptions betweenness;
    CommunityOptions communities;
};

/// Every figure of every node of a network: the columns of a table.
struct NodeFigures
{
    std::vector<int> degrees;
    std::vector<double> strengths; ///< weighted degrees
    ComponentNumbers components;
    std::vector<int> cores;
    std::vector<double> pageRanks;
    Betweenness between;
    Communities groups;
};

/// Errors: cancelled, internal.
[[nodiscard]] Result<NodeFigures> nodeFigures(const Network &network, const FigureOptions &options,
                                              const CancelToken &cancel, const ProgressSink &progress);

} // namespace interdict
