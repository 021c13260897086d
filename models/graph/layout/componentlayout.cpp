// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/componentlayout.h"

#include "models/graph/layout/discs.h"
#include "models/graph/layout/foldedgraph.h"
#include "models/graph/layout/layoutkinds.h"
#include "models/graph/layout/layoutshow.h"
#include "models/graph/layout/leaffan.h"
#include "models/graph/layout/nodeboxes.h"
#include "models/graph/layout/packing.h"
#include "models/graph/layout/parallelchains.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

namespace interdict {

namespace {

constexpr double meanLength = 100;
constexpr double besideComponent = 22;

std::vector<QPointF> asPoints(const Points &points)
{
    std::vector<QPointF> result;
    result.reserve(points.x.size());
    for (size_t i = 0; i < points.x.size(); ++i)
        result.emplace_back(double(points.x[i]), double(points.y[i]));
    return result;
}

double meanSpringLength(const SpringGraph &springs, const std::vector<QPointF> &places)
{
    double sum = 0;
    for (size_t body = 0; body < places.size(); ++body) {
        for (int spring = springs.starts[body]; spring < springs.starts[body + 1]; ++spring) {
            const QPointF way = places[size_t(springs.ends[size_t(spring)])] - places[body];
            sum += std::hypot(way.x(), way.y());
        }
    }
    return springs.ends.empty() ? 0 : sum / double(springs.ends.size());
}

double boundingArea(const std::vector<QPointF> &places)
{
    QPointF least = places.front();
    QPointF most = places.front();
    for (const QPointF place : places) {
        least = {std::min(least.x(), place.x()), std::min(least.y(), place.y())};
        most = {std::max(most.x(), place.x()), std::max(most.y(), place.y())};
    }
    return (most.x() - least.x()) * (most.y() - least.y());
}

/// Scales so that all links, leaves' ones among them, are about 100 long on average, but not so small that the discs
/// have no room.
void scaleToUnit(const FoldedGraph &graph, std::vector<QPointF> &places)
{
    const double mean = meanSpringLength(graph.springs, places);
    const double area = boundingArea(places);
    if (mean <= 0 || area <= 0)
        return;
    double leafLength = 0;
    double leafCount = 0;
    double discArea = 0;
    for (size_t body = 0; body < places.size(); ++body) {
        leafCount += double(graph.leaves[body].size());
        leafLength += double(graph.leaves[body].size()) * graph.discs[body] * 0.8;
        discArea += std::numbers::pi * graph.discs[body] * graph.discs[body];
    }
    const double springCount = double(graph.springs.ends.size()) / 2;
    const double wanted = (meanLength * (springCount + leafCount) - leafLength) / springCount;
    const double scale = std::max(std::clamp(wanted, 90.0, 260.0) / mean, std::sqrt(2.2 * discArea / area));
    for (QPointF &place : places)
        place *= scale;
}

/// Turns the places so that they reach farthest from left to right: pictures and screens are wide.
void turnLevel(std::vector<QPointF> &places)
{
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const QPointF place : places) {
        xx += place.x() * place.x();
        xy += place.x() * place.y();
        yy += place.y() * place.y();
    }
    const double angle = -0.5 * std::atan2(2 * xy, xx - yy);
    const double cosine = std::cos(angle);
    const double sine = std::sin(angle);
    for (QPointF &place : places)
        place = {cosine * place.x() - sine * place.y(), sine * place.x() + cosine * place.y()};
}

/// Pushes discs apart, widening the whole now and then where they have no room.
void separate(const LayoutRun &run, const FoldedGraph &graph, bool completely, std::vector<QPointF> &places)
{
    const int rounds = completely ? 40 : 5;
    const int mostWidenings = completely ? 60 : 2;
    const double wider = completely ? 1.05 : 1.15;
    Discs discs{std::move(places), graph.discs, {}};
    for (int i = 0; !pushApart(discs, rounds, run.cancel) && i < mostWidenings && !run.cancel.isCancelled(); ++i) {
        for (QPointF &centre : discs.centres)
            centre *= wider;
    }
    places = std::move(discs.centres);
}

QRectF bounds(const LayoutRun &run, const std::vector<int> &nodes, const GraphPositions &positions)
{
    double left = std::numeric_limits<double>::max();
    double top = left;
    double right = -left;
    double bottom = -left;
    for (const int node : nodes) {
        const QPointF place = positions[size_t(node)];
        const QRectF extent = extentOf(run, node);
        left = std::min(left, place.x() + extent.left());
        right = std::max(right, place.x() + extent.right());
        top = std::min(top, place.y() + extent.top());
        bottom = std::max(bottom, place.y() + extent.bottom());
    }
    return {QPointF(left, top), QPointF(right, bottom)};
}

/// Moves nodes of a component apart until no label lies on another or on a node.
void partLabels(const LayoutRun &run, std::span<const int> nodes, GraphPositions &positions)
{
    constexpr int rounds = 60;
    constexpr int mostWidenings = 40;
    if (run.extents.empty())
        return;
    NodeBoxes boxes;
    for (const int node : nodes) {
        boxes.centres.push_back(positions[size_t(node)]);
        boxes.extents.push_back(run.extents[size_t(node)]);
    }
    for (int i = 0; i < mostWidenings && !pushApart(boxes, rounds, run.cancel) && !run.cancel.isCancelled(); ++i) {
        for (QPointF &centre : boxes.centres)
            centre *= 1.05;
    }
    for (size_t i = 0; i < nodes.size(); ++i)
        positions[size_t(nodes[i])] = boxes.centres[i];
}

/// Nodes that tie the same two others side by side, across the way between those.
void placeChains(const LayoutRun &run, std::span<const int> chains, QPointF middle, GraphPositions &positions)
{
    std::vector<double> radii;
    for (const int node : chains)
        radii.push_back(run.radii[size_t(node)]);
    const ChainBlock block = chainBlock(radii);
    const auto ends = run.graph.neighbours(chains.front());
    const QPointF way = positions[size_t(ends[1])] - positions[size_t(ends[0])];
    const double length = std::hypot(way.x(), way.y());
    const QPointF along = length > 0 ? way / length : QPointF(1, 0);
    for (size_t i = 0; i < chains.size(); ++i) {
        const QPointF offset = block.offsets[i];
        positions[size_t(chains[i])] = middle + along * offset.x() + QPointF(-along.y(), along.x()) * offset.y();
    }
}

/// Puts bodies there, their chains side by side and their leaves around them.
void placeBodies(const LayoutRun &run, const FoldedGraph &graph, const std::vector<QPointF> &places,
                 GraphPositions &positions)
{
    for (size_t body = 0; body < places.size(); ++body)
        positions[size_t(graph.bodies[body])] = places[body];
    for (size_t body = 0; body < places.size(); ++body) {
        if (!graph.chains[body].empty())
            placeChains(run, graph.chains[body], places[body], positions);
    }
    for (size_t body = 0; body < places.size(); ++body)
        fanLeaves(run, graph.bodies[body], graph.leaves[body], positions);
}

/// Where options.improved is set it is called, with nothing, after better places were written into positions.
bool layOutComponent(const LayoutRun &run, MultilevelOptions options, std::span<const int> nodes,
                     GraphPositions &positions)
{
    if (nodes.size() == 1) {
        positions[size_t(nodes.front())] = {0, 0};
        return !run.cancel.isCancelled();
    }
    const FoldedGraph graph = folded(run.graph, nodes, run.radii, Folding::leavesAndChains);
    if (options.improved)
        options.improved = [&, show = std::move(options.improved)](const Points &points) {
            std::vector<QPointF> places = asPoints(points);
            scaleToUnit(graph, places);
            turnLevel(places);
            placeBodies(run, graph, places, positions);
            show({});
        };
    const auto points = multilevelLayout(graph.springs, options, run.cancel);
    if (!points)
        return false;
    std::vector<QPointF> places = asPoints(*points);
    scaleToUnit(graph, places);
    separate(run, graph, nodes.size() <= mostNodesWithoutOverlap, places);
    turnLevel(places);
    placeBodies(run, graph, places, positions);
    partLabels(run, nodes, positions);
    return !run.cancel.isCancelled();
}

} // namespace

std::vector<std::vector<int>> components(const CaseGraph &graph)
{
    std::vector<std::vector<int>> parts;
    std::vector<bool> isSeen(size_t(graph.nodeCount()), false);
    for (int node = 0; node < graph.nodeCount(); ++node) {
        if (isSeen[size_t(node)])
            continue;
        isSeen[size_t(node)] = true;
        std::vector<int> part{node};
        for (size_t i = 0; i < part.size(); ++i) {
            for (const int other : graph.neighbours(part[i])) {
                if (!isSeen[size_t(other)]) {
                    isSeen[size_t(other)] = true;
                    part.push_back(other);
                }
            }
        }
        std::sort(part.begin(), part.end());
        parts.push_back(std::move(part));
    }
    std::stable_sort(parts.begin(), parts.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    return parts;
}

void fanLeaves(const LayoutRun &run, int hub, std::span<const int> leaves, GraphPositions &positions)
{
    if (leaves.empty())
        return;
    std::vector<double> radii;
    for (const int leaf : leaves)
        radii.push_back(run.radii[size_t(leaf)]);
    const LeafFan fan = leafFan(run.radii[size_t(hub)], radii, blockedDirections(run.graph, hub, leaves, positions));
    for (size_t i = 0; i < leaves.size(); ++i)
        positions[size_t(leaves[i])] = positions[size_t(hub)] + fan.offsets[i];
}

bool layOutComponent(const LayoutRun &run, std::span<const int> nodes, GraphPositions &positions)
{
    return layOutComponent(run, run.options, nodes, positions);
}

bool layOutComponents(const LayoutRun &run, GraphPositions &positions)
{
    const std::vector<std::vector<int>> parts = components(run.graph);
    const double total = std::max(run.graph.nodeCount(), 1);
    double done = 0;
    LayoutShow show(run, parts, run.improved, positions);
    MultilevelOptions options = run.options;
    for (const std::vector<int> &part : parts) {
        if (run.options.progressed)
            options.progressed = [&](double share) {
                run.options.progressed((done + share * double(part.size())) / total);
            };
        if (run.improved) {
            options.improved = [&show](const Points &) { show.show(); };
            options.isDue = [&show] { return show.isDue(); };
        }
        if (!layOutComponent(run, options, part, positions))
            return false;
        done += double(part.size());
        if (run.options.progressed)
            run.options.progressed(done / total);
    }
    packComponents(run, parts, positions);
    return !run.cancel.isCancelled();
}

QRectF packComponents(const LayoutRun &run, const std::vector<std::vector<int>> &parts, GraphPositions &positions,
                      double aspect)
{
    std::vector<QRectF> rectangles;
    std::vector<QSizeF> boxes;
    for (const std::vector<int> &part : parts) {
        rectangles.push_back(bounds(run, part, positions));
        boxes.push_back(rectangles.back().size() + QSizeF(2 * besideComponent, 2 * besideComponent));
    }
    const std::vector<QPointF> corners = packedCorners(boxes, aspect);
    QRectF whole;
    for (size_t i = 0; i < parts.size(); ++i)
        whole |= QRectF(corners[i], boxes[i]);
    for (size_t i = 0; i < parts.size(); ++i) {
        const QPointF shift =
            corners[i] + QPointF(besideComponent, besideComponent) - rectangles[i].topLeft() - whole.center();
        for (const int node : parts[i])
            positions[size_t(node)] += shift;
    }
    return whole.translated(-whole.center());
}

} // namespace interdict
