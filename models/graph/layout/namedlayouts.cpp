// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/namedlayouts.h"

#include "models/graph/layout/layoutkinds.h"
#include "models/graph/layout/layoutrefining.h"
#include "models/graph/layout/nodeboxes.h"
#include "models/graph/nodestyle.h"

#include <QCoreApplication>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(NamedLayout)
};

Outcome check(const CaseGraph &graph, const LayoutRequest &request)
{
    const auto count = size_t(graph.nodeCount());
    const auto fits = [count](size_t size) { return size == 0 || size == count; };
    if (fits(request.days.size()) && fits(request.communities.size()) && fits(request.options.start.size()) &&
        fits(request.options.pinned.size()) && fits(request.options.labels.size()))
        return {};
    return failure(ErrorCode::badInput,
                   Sentences::tr("The places, dates or groups of the nodes belong to another graph. Lay out the graph "
                                 "without them."),
                   u"%1 nodes"_s.arg(count));
}

Outcome layOut(LayoutRun &run, const LayoutRequest &request, NamedLayout &layout)
{
    switch (request.kind) {
    case LayoutKind::hubs:
        return hubLayout(run, layout);
    case LayoutKind::timeAxis:
        return timeLayout(run, request, layout);
    case LayoutKind::communities:
        return communityLayout(run, request, layout);
    case LayoutKind::radial:
        return radialLayout(run, request, layout);
    case LayoutKind::layered:
    case LayoutKind::force:
        break;
    }
    return layeredLayout(run, layout);
}

/// Pinned nodes whose place is known.
std::vector<int> fixedNodes(const LayoutOptions &options)
{
    std::vector<int> fixed;
    for (size_t node = 0; node < std::min(options.start.size(), options.pinned.size()); ++node) {
        if (options.pinned[node] && isUsablePlace(options.start[node]))
            fixed.push_back(int(node));
    }
    return fixed;
}

void shiftAll(NamedLayout &layout, QPointF shift)
{
    for (QPointF &place : layout.positions)
        place += shift;
    for (LayoutBand &band : layout.bands)
        band.middle += shift;
    if (!layout.axis)
        return;
    layout.axis->left += shift.x();
    layout.axis->y += shift.y();
    for (AxisTick &tick : layout.axis->ticks)
        tick.x += shift.x();
}

/// Brings the picture to where its pinned nodes are, puts these exactly there and moves others aside; parts labels.
void settle(const LayoutRun &run, const LayoutRequest &request, NamedLayout &layout)
{
    constexpr int rounds = 300;
    const std::vector<int> fixed = fixedNodes(request.options);
    if (fixed.empty() && run.extents.empty())
        return;
    QPointF shift;
    for (const int node : fixed)
        shift += (request.options.start[size_t(node)] - layout.positions[size_t(node)]) / double(fixed.size());
    shiftAll(layout, shift);
    NodeBoxes boxes;
    for (int node = 0; node < run.graph.nodeCount(); ++node)
        boxes.extents.push_back(extentOf(run, node));
    boxes.mobilities.assign(boxes.extents.size(), 1.0);
    for (const int node : fixed) {
        layout.positions[size_t(node)] = request.options.start[size_t(node)];
        boxes.mobilities[size_t(node)] = 0;
    }
    boxes.onlyUpAndDown = request.kind == LayoutKind::timeAxis || request.kind == LayoutKind::layered;
    boxes.centres = std::move(layout.positions);
    pushApart(boxes, rounds, run.cancel);
    layout.positions = std::move(boxes.centres);
}

} // namespace

QRectF extentOf(const LayoutRun &run, int node)
{
    return run.extents.empty() ? nodeExtent(run.radii[size_t(node)], {}) : run.extents[size_t(node)];
}

Result<NamedLayout> namedLayout(const CaseGraph &graph, const LayoutRequest &request, const CancelToken &cancel,
                                const ProgressSink &progress)
{
    if (Outcome checked = check(graph, request); !checked)
        return tl::unexpected(checked.error());
    NamedLayout layout;
    if (request.kind == LayoutKind::force) {
        Result<GraphPositions> positions = forceLayout(graph, request.options, cancel, progress);
        if (!positions)
            return tl::unexpected(positions.error());
        layout.positions = std::move(*positions);
        return layout;
    }
    LayoutReporter reporter(progress, graph.nodeCount());
    LayoutRun run = layoutRun(graph, request.options, cancel);
    run.options.progressed = [&reporter](double share) { reporter.report(share); };
    layout.positions.resize(size_t(graph.nodeCount()));
    if (Outcome done = layOut(run, request, layout); !done)
        return tl::unexpected(done.error());
    settle(run, request, layout);
    if (cancel.isCancelled())
        return cancelled();
    return layout;
}

QString layoutName(LayoutKind kind)
{
    switch (kind) {
    case LayoutKind::hubs:
        return Sentences::tr("Sellers as Hubs");
    case LayoutKind::timeAxis:
        return Sentences::tr("Time Axis");
    case LayoutKind::communities:
        return Sentences::tr("By Community");
    case LayoutKind::radial:
        return Sentences::tr("Around a Node");
    case LayoutKind::layered:
        return Sentences::tr("Seller to Recipient");
    case LayoutKind::force:
        break;
    }
    return Sentences::tr("By Force");
}

QString layoutKey(LayoutKind kind)
{
    switch (kind) {
    case LayoutKind::hubs:
        return u"hubs"_s;
    case LayoutKind::timeAxis:
        return u"time"_s;
    case LayoutKind::communities:
        return u"communities"_s;
    case LayoutKind::radial:
        return u"radial"_s;
    case LayoutKind::layered:
        return u"layered"_s;
    case LayoutKind::force:
        break;
    }
    return u"force"_s;
}

std::optional<LayoutKind> layoutFromKey(const QString &key)
{
    const auto *const found = std::find_if(allLayoutKinds.begin(), allLayoutKinds.end(),
                                           [&](LayoutKind kind) { return layoutKey(kind) == key; });
    return found == allLayoutKinds.end() ? std::nullopt : std::optional(*found);
}

} // namespace interdict
