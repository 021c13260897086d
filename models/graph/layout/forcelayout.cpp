// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/forcelayout.h"

#include "models/graph/layout/componentlayout.h"
#include "models/graph/layout/layoutrefining.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

GraphPositions usableStart(const LayoutOptions &options)
{
    GraphPositions start = options.start;
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    for (QPointF &place : start) {
        if (!isUsablePlace(place))
            place = {unknown, unknown};
    }
    return start;
}

Outcome check(size_t count, const LayoutOptions &options)
{
    const auto fits = [count](size_t size) { return size == 0 || size == count; };
    if (fits(options.start.size()) && fits(options.pinned.size()) && fits(options.labels.size()))
        return {};
    return failure(ErrorCode::badInput,
                   QCoreApplication::translate("ForceLayout",
                                               "The places of the nodes belong to another graph. Lay out the "
                                               "graph without them."),
                   u"%1 start, %2 pinned, %3 nodes"_s.arg(options.start.size()).arg(options.pinned.size()).arg(count));
}

} // namespace

Result<GraphPositions> forceLayout(const CaseGraph &graph, const LayoutOptions &options, const CancelToken &cancel,
                                   const ProgressSink &progress)
{
    const auto count = size_t(graph.nodeCount());
    if (Outcome checked = check(count, options); !checked)
        return tl::unexpected(checked.error());
    LayoutRun run = layoutRun(graph, options, cancel);
    LayoutReporter reporter(progress, qint64(count));
    run.options.progressed = [&reporter](double share) { reporter.report(share); };
    run.improved = options.improved;
    GraphPositions positions = usableStart(options);
    const bool hasStart = std::any_of(positions.begin(), positions.end(), isPlaced);
    positions.resize(count);
    const bool isDone = hasStart ? refineLayout(run, options.pinned, positions) : layOutComponents(run, positions);
    if (!isDone)
        return cancelled();
    return positions;
}

} // namespace interdict
