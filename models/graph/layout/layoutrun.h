// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/layout/forcelayout.h"
#include "models/graph/layout/multilevel.h"

#include <QElapsedTimer>
#include <QRectF>

#include <functional>
#include <vector>

namespace interdict {

/// What the parts of a layout share.
struct LayoutRun
{
    const CaseGraph &graph;
    std::vector<double> radii;   ///< of all nodes
    std::vector<QRectF> extents; ///< of all nodes with their labels; empty where no node has one
    MultilevelOptions options;
    CancelToken cancel;
    /// Called with better places while layOutComponents() works; may be empty.
    std::function<void(const GraphPositions &)> improved = {};
};

/// The radii, extents, seed and threads that a layout with these options works with. graph must outlive it.
[[nodiscard]] LayoutRun layoutRun(const CaseGraph &graph, const LayoutOptions &options, const CancelToken &cancel);

/// Passes on the share of the nodes that is done, at most ten times a second. The sink must outlive it.
class LayoutReporter
{
public:
    LayoutReporter(const ProgressSink &sink, qint64 nodes);
    void report(double share);

private:
    const ProgressSink &m_sink;
    qint64 m_total;
    QElapsedTimer m_timer;
};

[[nodiscard]] bool isPlaced(QPointF position);
/// Whether a node may start there: finite, and not so far away that a float has no room for a node.
[[nodiscard]] bool isUsablePlace(QPointF position);

} // namespace interdict
