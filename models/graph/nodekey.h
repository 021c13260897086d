// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/casegraph.h"

#include <QHash>

#include <compare>

namespace interdict {

/// What a node is, whichever graph it is in.
struct NodeKey
{
    NodeKind kind = NodeKind::seller;
    qint64 id = 0;

    friend auto operator<=>(const NodeKey &, const NodeKey &) = default;
    friend bool operator==(const NodeKey &, const NodeKey &) = default;
    friend size_t qHash(const NodeKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, int(key.kind), key.id);
    }
};

[[nodiscard]] inline NodeKey keyOf(const GraphNode &node)
{
    return {node.kind, node.id};
}

} // namespace interdict
