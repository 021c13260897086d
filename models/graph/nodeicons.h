// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/casegraph.h"

#include <QPainterPath>
#include <QPointF>

namespace interdict {

/// A pictogram that tells kinds of one shape apart (e-mail, phone and handle are all diamonds), to be filled within a
/// node's shape of this radius. Empty for kinds whose shape says enough.
[[nodiscard]] QPainterPath nodeIcon(NodeKind kind, QPointF centre, qreal radius);

/// In pixels: smaller nodes have no icon, which would be a smudge.
inline constexpr qreal leastIconRadius = 7.5;

} // namespace interdict
