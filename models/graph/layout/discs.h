// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"

#include <QPointF>

#include <span>
#include <vector>

namespace interdict {

/// Discs to be kept apart. The arrays have one entry for each.
struct Discs
{
    std::vector<QPointF> centres;
    std::vector<double> radii;      ///< at least 0.5
    std::vector<double> mobilities; ///< 0 stays where it is, 1 moves freely; empty: all move freely
};

/// Pushes overlapping discs apart, each pair by what they overlap, until none do or the rounds are used up; returns
/// whether none do. Discs that both may not move are left as they are.
bool pushApart(Discs &discs, int rounds, const CancelToken &cancel);

} // namespace interdict
