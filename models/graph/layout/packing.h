// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QPointF>
#include <QSizeF>

#include <span>
#include <vector>

namespace interdict {

/// The upper left corners at which boxes lie side by side without overlapping, in about the shape asked for (width to
/// height): largest first, each at the lowest free place of a skyline. Deterministic.
[[nodiscard]] std::vector<QPointF> packedCorners(std::span<const QSizeF> boxes, double aspect);

} // namespace interdict
