// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/casegraph.h"

#include <QLocale>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace interdict {

/// What of a graph is seen: one entry for each node, or none.
struct SeenNodes
{
    const std::vector<quint8> &hidden; ///< not 0: not seen
    const std::vector<int> &stacked;   ///< how many a node stands for
};

/// The sellers with most records behind them, the busiest first; stacks of sellers and hidden ones do not count.
[[nodiscard]] std::vector<int> busiestSellers(const CaseGraph &graph, const SeenNodes &seen, size_t most);

/// What two of some nodes are both linked with: of all such things the one that fewest others are linked with, since
/// that tells most.
struct CommonTie
{
    int one = 0;
    int other = 0;
    int through = 0;
    bool isOfAll = false; ///< all the nodes are linked with it
};
[[nodiscard]] std::optional<CommonTie> closestTie(const CaseGraph &graph, const SeenNodes &seen,
                                                  std::span<const int> nodes);

/// For who looks at a picture for the first time: its three busiest sellers with their records, and what ties two of
/// them. Nothing where there are fewer than two sellers, or where they differ by no record. Safe to show.
[[nodiscard]] QStringList busiestWords(const CaseGraph &graph, const SeenNodes &seen, const QLocale &locale);

} // namespace interdict
