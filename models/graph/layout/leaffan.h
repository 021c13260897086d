// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QPointF>

#include <span>
#include <vector>

namespace interdict {

/// Where the leaves of a hub lie around it.
struct LeafFan
{
    std::vector<QPointF> offsets; ///< from the hub, one for each leaf, in the order given
    double radius = 0;            ///< the disc around the hub that holds them all, however they are turned
};

/// Lays leaves of these radii around a hub: few of them side by side in the widest gap between the blocked directions
/// (radians, in which the hub has other neighbours), many on rings around it in the order given, from the inside out.
/// No two touch. The radius does not depend on what is blocked.
[[nodiscard]] LeafFan leafFan(double hubRadius, std::span<const double> leafRadii, std::vector<double> blocked);

} // namespace interdict
