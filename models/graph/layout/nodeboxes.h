// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <span>
#include <vector>

namespace interdict {

/// Nodes with what is written below them, to be kept apart as rectangles. The arrays have one entry for each.
struct NodeBoxes
{
    std::vector<QPointF> centres;
    std::vector<QRectF> extents;    ///< around the centre: the disc and its label
    std::vector<double> mobilities; ///< 0 stays where it is, 1 moves freely; empty: all move freely
    /// Empty, or whether each stays where it is until one that is not settled, or was moved, touches it.
    std::vector<bool> settled;
    bool onlyUpAndDown = false; ///< whether they keep their x
};

/// The extents of a node with a label below it; only its disc where the label is empty.
[[nodiscard]] QRectF nodeExtent(double radius, QSizeF label);

/// Pushes overlapping boxes apart the shorter way, each pair by what they overlap, until none do or the rounds are used
/// up; returns whether none do. Boxes that both may not move are left as they are.
bool pushApart(NodeBoxes &boxes, int rounds, const CancelToken &cancel);

} // namespace interdict
