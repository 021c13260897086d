// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/nodekey.h"
#include "models/store/database.h"

#include <QHash>
#include <QPointF>
#include <QString>

#include <span>
#include <vector>

namespace interdict {

/// Where a node lies in a layout, in the unit of GraphPositions.
struct PlacedNode
{
    NodeKey node;
    QPointF place;
    bool isMoved = false;  ///< by a person: it stays there while the graph grows
    bool isPinned = false; ///< it stays there also where all is laid out again

    friend bool operator==(const PlacedNode &, const PlacedNode &) = default;
};

using PlacedNodes = QHash<NodeKey, PlacedNode>;

/// Places as a text for the case: compressed, base64. Places come back to the last bit.
[[nodiscard]] QString packPlaces(std::span<const PlacedNode> nodes);
/// Refuses (damaged) what is no such text or would be larger than any graph.
[[nodiscard]] Result<std::vector<PlacedNode>> unpackPlaces(const QString &text);

/// What the case says of a layout; of several changes the last holds.
[[nodiscard]] Result<PlacedNodes> readPlaces(const Database &database, const QString &layout);

} // namespace interdict
