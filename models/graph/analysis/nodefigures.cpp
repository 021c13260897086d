// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/analysis/nodefigures.h"

namespace interdict {

Result<NodeFigures> nodeFigures(const Network &network, const FigureOptions &options, const CancelToken &cancel,
                                const ProgressSink &progress)
{
    NodeFigures figures;
    for (int node = 0; node < network.size(); ++node) {
        figures.degrees.push_back(network.degree(node));
        figures.strengths.push_back(network.strength(node));
    }
    figures.components = componentNumbers(network);
    figures.cores = coreNumbers(network);
    Result<std::vector<double>> ranks = pageRank(network, cancel);
    if (!ranks)
        return tl::unexpected(ranks.error());
    figures.pageRanks = std::move(*ranks);
    Result<Communities> groups = communities(network, options.communities, cancel);
    if (!groups)
        return tl::unexpected(groups.error());
    figures.groups = std::move(*groups);
    Result<Betweenness> between = betweenness(network, options.betweenness, cancel, progress);
    if (!between)
        return tl::unexpected(between.error());
    figures.between = std::move(*between);
    return figures;
}

} // namespace interdict
