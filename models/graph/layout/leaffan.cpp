// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/layout/leaffan.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace interdict {

namespace {

constexpr double turn = 2 * std::numbers::pi;
constexpr double apart = 5;        // between two leaves
constexpr double nearest = 32;     // from the hub's edge to the first ring, so that the lines are seen
constexpr double farthest = 62;    // to which the first ring widens before there is a second
constexpr double widestStep = 0.7; // radians between two leaves of a short fan

struct Arc
{
    double middle = -std::numbers::pi / 2;
    double width = turn;
};

struct Ring
{
    size_t first = 0;
    size_t last = 0;
    double distance = 0;
    double angle = 0;   // all leaves together, side by side
    double largest = 0; // radius of a leaf
};

Arc widestGap(std::vector<double> blocked)
{
    if (blocked.empty())
        return {};
    std::sort(blocked.begin(), blocked.end());
    Arc best{0, -1};
    for (size_t i = 0; i < blocked.size(); ++i) {
        const double next = i + 1 < blocked.size() ? blocked[i + 1] : blocked.front() + turn;
        if (next - blocked[i] > best.width)
            best = {blocked[i] + (next - blocked[i]) / 2, next - blocked[i]};
    }
    return best;
}

double angleOf(double radius, double distance)
{
    return 2 * std::asin(std::min(1.0, (radius + apart / 2) / distance));
}

Ring filledRing(std::span<const double> radii, size_t first, double distance)
{
    Ring ring{first, first, distance, 0, 0};
    while (ring.last < radii.size()) {
        const double angle = angleOf(radii[ring.last], distance);
        if (ring.last > first && ring.angle + angle > turn)
            break;
        ring.angle += angle;
        ring.largest = std::max(ring.largest, radii[ring.last]);
        ++ring.last;
    }
    return ring;
}

std::vector<Ring> ringsFor(double hubRadius, std::span<const double> radii)
{
    double around = 0;
    double largest = 0;
    for (const double radius : radii) {
        around += 2 * radius + apart;
        largest = std::max(largest, radius);
    }
    const double inner = hubRadius + nearest + largest;
    std::vector<Ring> rings;
    rings.push_back(filledRing(radii, 0, std::clamp(1.05 * around / turn, inner, inner + farthest - nearest)));
    while (rings.back().last < radii.size()) {
        const Ring &last = rings.back();
        const double base = last.distance + last.largest + apart;
        Ring next = filledRing(radii, last.last, base + radii[last.last]);
        if (next.largest > radii[last.last])
            next = filledRing(radii, last.last, base + next.largest);
        rings.push_back(next);
    }
    return rings;
}

void layRing(const Ring &ring, std::span<const double> radii, double start, double stretch,
             std::vector<QPointF> &offsets)
{
    double angle = start;
    for (size_t i = ring.first; i < ring.last; ++i) {
        const double own = angleOf(radii[i], ring.distance) * stretch;
        angle += own / 2;
        offsets[i] = QPointF(std::cos(angle), std::sin(angle)) * ring.distance;
        angle += own / 2;
    }
}

} // namespace

LeafFan leafFan(double hubRadius, std::span<const double> leafRadii, std::vector<double> blocked)
{
    if (leafRadii.empty())
        return {{}, hubRadius};
    LeafFan fan;
    fan.offsets.resize(leafRadii.size());
    const std::vector<Ring> rings = ringsFor(hubRadius, leafRadii);
    const bool isFree = blocked.empty();
    const Arc gap = widestGap(std::move(blocked));
    const Ring &only = rings.front();
    const double room = gap.width * 0.8;
    if (rings.size() == 1 && !isFree && only.angle < room) {
        const double stretch =
            std::min(room / only.angle, std::max(1.0, widestStep * double(leafRadii.size()) / only.angle));
        layRing(only, leafRadii, gap.middle - only.angle * stretch / 2, stretch, fan.offsets);
    } else {
        for (const Ring &ring : rings)
            layRing(ring, leafRadii, gap.middle, turn / ring.angle, fan.offsets);
    }
    fan.radius = rings.back().distance + rings.back().largest + apart / 2;
    return fan;
}

} // namespace interdict
