// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/progress.h"
#include "models/graph/casegraph.h"

#include <QPointF>
#include <QSizeF>

#include <functional>
#include <vector>

namespace interdict {

/// One for each node. The unit: links are about 100 long on average, radii are those of nodeRadius(). y grows
/// downwards.
using GraphPositions = std::vector<QPointF>;

struct LayoutOptions
{
    quint32 seed = 1;
    /// Where nodes are already: empty, or one for each node, NaN where it is not known. Known nodes stay where they are
    /// (those next to a new one may make room where there is none), others come to lie near their neighbours.
    std::vector<QPointF> start;
    /// Empty, or one for each node: a pinned node with a known start does not move at all.
    std::vector<bool> pinned;
    /// 0: as many as the machine has, at most four. Changes nothing but the time.
    int threads = 0;
    /// Empty, or one for each node: the size of what is written below it, in the unit of GraphPositions, touching its
    /// disc; an empty size where nothing is. Labels are kept off other nodes and off each other like nodes.
    std::vector<QSizeF> labels;
    /// Called with places for all nodes while they improve, from the thread that lays out, at most some ten times a
    /// second: first as soon as there is anything to see. May be empty. The final places are those returned.
    std::function<void(const GraphPositions &)> improved;
};

/// A force-directed layout. The same graph, options and program give the same positions to the last bit, whatever the
/// number of threads. Each connected component is laid out for itself, its nodes of one link fanned around their
/// neighbour, and the components packed beside each other, largest first, in about the shape of 16 to 9; the middle is
/// the origin. Up to 5,000 nodes no two overlap. With start positions only new nodes move, and the origin is that of
/// the start. Errors: badInput for arrays of a wrong size, cancelled within some
/// 100 ms of the token.
[[nodiscard]] Result<GraphPositions> forceLayout(const CaseGraph &graph, const LayoutOptions &options,
                                                 const CancelToken &cancel, const ProgressSink &progress);

} // namespace interdict
