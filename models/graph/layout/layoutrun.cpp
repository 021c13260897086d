// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/layoutrun.h"

#include "models/graph/layout/nodeboxes.h"
#include "models/graph/nodestyle.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <thread>

namespace interdict {

namespace {

int chosenThreads(int wanted)
{
    constexpr int mostByItself = 4;
    constexpr int most = 64;
    if (wanted > 0)
        return std::min(wanted, most);
    return std::clamp(int(std::thread::hardware_concurrency()), 1, mostByItself);
}

} // namespace

LayoutRun layoutRun(const CaseGraph &graph, const LayoutOptions &options, const CancelToken &cancel)
{
    LayoutRun run{graph, {}, {}, {options.seed, chosenThreads(options.threads), {}}, cancel};
    run.radii.reserve(size_t(graph.nodeCount()));
    for (int node = 0; node < graph.nodeCount(); ++node)
        run.radii.push_back(nodeRadius(graph, node));
    const bool hasLabels =
        std::any_of(options.labels.begin(), options.labels.end(), [](QSizeF label) { return !label.isEmpty(); });
    for (size_t node = 0; hasLabels && node < run.radii.size(); ++node)
        run.extents.push_back(nodeExtent(run.radii[node], options.labels[node]));
    return run;
}

LayoutReporter::LayoutReporter(const ProgressSink &sink, qint64 nodes)
    : m_sink(sink), m_total(std::max<qint64>(nodes, 1))
{
    m_timer.start();
}

void LayoutReporter::report(double share)
{
    constexpr int between = 100; // ms
    if (!m_sink || m_timer.elapsed() < between)
        return;
    m_timer.restart();
    m_sink({std::clamp(qint64(share * double(m_total)), qint64(0), m_total), m_total,
            QCoreApplication::translate("ForceLayout", "Laying out the graph")});
}

bool isPlaced(QPointF position)
{
    return std::isfinite(position.x()) && std::isfinite(position.y());
}

bool isUsablePlace(QPointF position)
{
    constexpr double farthest = 1e6;
    return std::abs(position.x()) < farthest && std::abs(position.y()) < farthest;
}

} // namespace interdict
