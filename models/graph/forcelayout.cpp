// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/forcelayout.h"

#include "models/graph/componentlayout.h"
#include "models/graph/layoutrefining.h"
#include "models/graph/nodestyle.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <limits>
#include <thread>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr double farthestStart = 1e6; // beyond, a float has no room for a node

/// Passes on what is done at most ten times a second.
class Reporter
{
public:
    Reporter(const ProgressSink &sink, qint64 total) : m_sink(sink), m_total(std::max<qint64>(total, 1))
    {
        m_timer.start();
    }

    void report(double done)
    {
        constexpr int between = 100; // ms
        if (!m_sink || m_timer.elapsed() < between)
            return;
        m_timer.restart();
        m_sink({std::min(qint64(done), m_total), m_total,
                QCoreApplication::translate("ForceLayout", "Laying out the graph")});
    }

private:
    const ProgressSink &m_sink;
    qint64 m_total;
    QElapsedTimer m_timer;
};

int chosenThreads(int wanted)
{
    constexpr int mostByItself = 4;
    constexpr int most = 64;
    if (wanted > 0)
        return std::min(wanted, most);
    return std::clamp(int(std::thread::hardware_concurrency()), 1, mostByItself);
}

GraphPositions usableStart(const LayoutOptions &options)
{
    GraphPositions start = options.start;
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    for (QPointF &place : start) {
        if (!(std::abs(place.x()) < farthestStart && std::abs(place.y()) < farthestStart))
            place = {unknown, unknown};
    }
    return start;
}

bool layOutAfresh(LayoutRun &run, Reporter &reporter, GraphPositions &positions)
{
    const std::vector<std::vector<int>> parts = components(run.graph);
    double done = 0;
    for (const std::vector<int> &part : parts) {
        run.options.progressed = [&](double share) { reporter.report(done + share * double(part.size())); };
        if (!layOutComponent(run, part, positions))
            return false;
        done += double(part.size());
        reporter.report(done);
    }
    packComponents(run, parts, positions);
    return !run.cancel.isCancelled();
}

} // namespace

Result<GraphPositions> forceLayout(const CaseGraph &graph, const LayoutOptions &options, const CancelToken &cancel,
                                   const ProgressSink &progress)
{
    const auto count = size_t(graph.nodeCount());
    if ((!options.start.empty() && options.start.size() != count) ||
        (!options.pinned.empty() && options.pinned.size() != count))
        return failure(
            ErrorCode::badInput,
            QCoreApplication::translate("ForceLayout", "The places of the nodes belong to another graph. Lay out the "
                                                       "graph without them."),
            u"%1 start, %2 pinned, %3 nodes"_s.arg(options.start.size()).arg(options.pinned.size()).arg(count));
    LayoutRun run{graph, {}, {options.seed, chosenThreads(options.threads), {}}, cancel};
    for (int node = 0; node < graph.nodeCount(); ++node)
        run.radii.push_back(nodeRadius(graph, node));
    Reporter reporter(progress, qint64(count));
    GraphPositions positions = usableStart(options);
    const bool hasStart = std::any_of(positions.begin(), positions.end(), isPlaced);
    positions.resize(count);
    run.options.progressed = [&](double share) { reporter.report(share * double(count)); };
    const bool isDone =
        hasStart ? refineLayout(run, options.pinned, positions) : layOutAfresh(run, reporter, positions);
    if (!isDone)
        return cancelled();
    return positions;
}

} // namespace interdict
