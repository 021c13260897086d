// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/componentlayout.h"

#include "models/graph/discs.h"
#include "models/graph/foldedgraph.h"
#include "models/graph/leaffan.h"
#include "models/graph/packing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace interdict {

namespace {

constexpr double meanLength = 100;
constexpr double besideComponent = 22;
constexpr double pictureAspect = 16.0 / 9.0;

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

void separate(const LayoutRun &run, const FoldedGraph &graph, bool completely, std::vector<QPointF> &places)
{
    constexpr int rounds = 40;
    constexpr int roundsOfLargeGraphs = 10;
    constexpr int mostWidenings = 60;
    Discs discs{std::move(places), graph.discs, {}};
    if (!completely) {
        pushApart(discs, roundsOfLargeGraphs, run.cancel);
    } else {
        for (int i = 0; i < mostWidenings && !pushApart(discs, rounds, run.cancel) && !run.cancel.isCancelled(); ++i) {
            for (QPointF &centre : discs.centres)
                centre *= 1.05;
        }
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
        const double radius = run.radii[size_t(node)];
        left = std::min(left, place.x() - radius);
        right = std::max(right, place.x() + radius);
        top = std::min(top, place.y() - radius);
        bottom = std::max(bottom, place.y() + radius);
    }
    return {QPointF(left, top), QPointF(right, bottom)};
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
    if (nodes.size() == 1) {
        positions[size_t(nodes.front())] = {0, 0};
        return !run.cancel.isCancelled();
    }
    const FoldedGraph graph = folded(run.graph, nodes, run.radii);
    const auto points = multilevelLayout(graph.springs, run.options, run.cancel);
    if (!points)
        return false;
    std::vector<QPointF> places = asPoints(*points);
    scaleToUnit(graph, places);
    separate(run, graph, nodes.size() <= mostNodesWithoutOverlap, places);
    turnLevel(places);
    for (size_t body = 0; body < places.size(); ++body)
        positions[size_t(graph.bodies[body])] = places[body];
    for (size_t body = 0; body < places.size(); ++body)
        fanLeaves(run, graph.bodies[body], graph.leaves[body], positions);
    return !run.cancel.isCancelled();
}

QRectF packComponents(const LayoutRun &run, const std::vector<std::vector<int>> &parts, GraphPositions &positions)
{
    std::vector<QRectF> rectangles;
    std::vector<QSizeF> boxes;
    for (const std::vector<int> &part : parts) {
        rectangles.push_back(bounds(run, part, positions));
        boxes.push_back(rectangles.back().size() + QSizeF(2 * besideComponent, 2 * besideComponent));
    }
    const std::vector<QPointF> corners = packedCorners(boxes, pictureAspect);
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
