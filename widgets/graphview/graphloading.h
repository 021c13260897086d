// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/progress.h"
#include "models/casework/graphbuilding.h"
#include "models/graph/forcelayout.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>

namespace interdict::ui {

/// What a node is, whichever graph it is in.
struct NodeKey
{
    NodeKind kind = NodeKind::seller;
    qint64 id = 0;

    friend bool operator==(const NodeKey &, const NodeKey &) = default;
    friend size_t qHash(const NodeKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, int(key.kind), key.id);
    }
};

[[nodiscard]] NodeKey keyOf(const GraphNode &node);

using NodePlaces = QHash<NodeKey, QPointF>;

/// Where the nodes of a graph are; those without a place are left out.
[[nodiscard]] NodePlaces placesOf(const CaseGraph &graph, const GraphPositions &positions);

/// Input of the job: which graph, and where nodes that are known already lie.
struct GraphRequest
{
    QString casePath;
    GraphScope scope;
    NodePlaces places;
    QSet<NodeKey> pinned;          ///< of those with a place: they do not move at all
    std::optional<NodeKey> anchor; ///< the same for this one, even where all others do
};

struct LoadedGraph
{
    std::shared_ptr<const CaseGraph> graph;
    GraphPositions positions;
    qint64 leftOut = 0;
    bool isRedone =
        false; ///< so much is new that all was laid out afresh; turned so that as much as can be looks familiar
    QHash<qint64, qint64> merged{}; ///< entities that another one's node stands for, by id
};

/// The job: reads the graph through a connection of its own and lays it out. Where all nodes have a place, none moves.
[[nodiscard]] Result<LoadedGraph> loadGraph(const GraphRequest &request, const CancelToken &cancel,
                                            const ProgressSink &progress);

/// Turns, mirrors and shifts `positions` so that those with an entry in `known` (one for each, NaN where there is none)
/// come to lie as near to it as they can; the one at `anchor` exactly there.
void alignPositions(GraphPositions &positions, const GraphPositions &known, std::optional<int> anchor);

} // namespace interdict::ui
