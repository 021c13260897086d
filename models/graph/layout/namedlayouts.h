// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/layout/forcelayout.h"

#include <QString>

#include <array>
#include <optional>

namespace interdict {

/// The ways to lay a graph out. The numbers may be stored and never change their meaning.
enum class LayoutKind {
    force = 0,       ///< linked nodes near each other, all others apart: forceLayout()
    hubs = 1,        ///< sellers as hubs with what only they have (listings, contacts) fanned around them
    timeAxis = 2,    ///< x by the date of each node, y packed without overlap
    communities = 3, ///< each group by itself, the groups apart
    radial = 4,      ///< rings around one node, by the number of links to it
    layered = 5,     ///< from the sellers on the left to the recipients on the right
};

struct LayoutRequest
{
    LayoutKind kind = LayoutKind::force;
    /// Seed, earlier places, pinned nodes, label boxes and threads, as for forceLayout(); intermediate places are given
    /// by the force layout alone. Every kind leaves pinned nodes with a known place exactly there and moves others
    /// aside. Earlier places of nodes that are not pinned are used by the force layout alone: the others are worked out
    /// anew, which for the same graph gives the same places.
    LayoutOptions options;
    /// radial: the node in the middle; without it, or outside the graph, the one with most neighbours.
    std::optional<int> centre;
    /// timeAxis: a date for each node as a number of days since 1970-01-01 UTC (with its fraction), NaN where there is
    /// none; empty: no node has one. A node without a date lies at the middle of its dated neighbours, without such in
    /// a band of its own below the axis.
    std::vector<double> days;
    /// communities: the number of a group for each node, -1 where it has none; empty: worked out as Leiden communities.
    std::vector<int> communities;
};

/// A mark on the time axis: where it stands, and which day begins there.
struct AxisTick
{
    double x = 0;      ///< in the unit of GraphPositions
    qint64 day = 0;    ///< since 1970-01-01 UTC
    int precision = 3; ///< what to write: 1 the year, 2 the month, 3 the day
};

/// The axis of a time layout. x of a day is left + (day - firstDay) * perDay.
struct TimeAxis
{
    double firstDay = 0; ///< of the earliest node
    double lastDay = 0;
    double left = 0; ///< x of firstDay
    double perDay = 0;
    double y = 0;            ///< where the axis lies: below the dated nodes, above the band of those without a date
    bool hasUndated = false; ///< whether there is such a band
    std::vector<AxisTick> ticks;
};

/// A part of the picture that belongs together: a community with what is in it, a layer, a ring.
struct LayoutBand
{
    int number = 0; ///< the community; the layer from the left; the ring from the middle
    int nodeCount = 0;
    QPointF middle;
    double radius = 0; ///< community: of the circle that holds it; ring: its radius; layer: half its height
};

struct NamedLayout
{
    GraphPositions positions;
    std::optional<TimeAxis> axis;  ///< timeAxis, where any node has a date
    std::vector<LayoutBand> bands; ///< communities, radial, layered; ascending by number
};

/// Lays a graph out. Deterministic: the same graph and request give the same positions to the last bit, whatever the
/// number of threads. No two nodes overlap up to 20,000 nodes, pinned ones excepted that lie on each other already (the
/// force layout: see forceLayout()). Errors: badInput for arrays of a wrong size, cancelled.
[[nodiscard]] Result<NamedLayout> namedLayout(const CaseGraph &graph, const LayoutRequest &request,
                                              const CancelToken &cancel, const ProgressSink &progress);

/// Translated, for menus: "By Force", "Sellers as Hubs", "Time Axis", "By Community", "Around a Node", "Seller to
/// Recipient".
[[nodiscard]] QString layoutName(LayoutKind kind);

/// For the command line and for cases: "force", "hubs", "time", "communities", "radial", "layered".
[[nodiscard]] QString layoutKey(LayoutKind kind);
[[nodiscard]] std::optional<LayoutKind> layoutFromKey(const QString &key);

inline constexpr std::array allLayoutKinds{LayoutKind::force,       LayoutKind::hubs,   LayoutKind::timeAxis,
                                           LayoutKind::communities, LayoutKind::radial, LayoutKind::layered};

} // namespace interdict
