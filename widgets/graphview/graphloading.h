// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/progress.h"
#include "models/casework/graphbuilding.h"
#include "models/casework/graphsheet.h"
#include "models/casework/graphtimes.h"
#include "models/graph/layout/namedlayouts.h"
#include "models/graph/nodekey.h"
#include "models/graph/nodelooks.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace interdict::ui {

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
    LayoutKind layout = LayoutKind::force;
    std::optional<NodeKey> centre{};   ///< of a radial layout
    PlacedNodes stored{};              ///< places of the case: they go before `places`
    bool isAfresh = false;             ///< only pinned nodes keep their places
    std::vector<RowFilter> filters{};  ///< without clocks
    bool isStacked = false;            ///< like nodes are one
    std::vector<NodeKey> opened{};     ///< stacks that are not
    std::vector<NodeKey> hidden{};     ///< by hand: in no stack with what is seen
    std::vector<NodeKey> only{};       ///< where not empty, all others are hidden too
    CaseClock clock = CaseClock::seen; ///< whose times are wanted
    std::optional<QDateTime> newSince{};
    std::function<void(const GraphPositions &, std::shared_ptr<const CaseGraph>)> sketched{}; ///< from the job's thread
};

/// What the case says of the nodes beside the graph; each has an entry a node, or is empty.
struct NodeFacts
{
    std::vector<DaySpan> seen; ///< first and last day
    std::vector<NodeMark> marks;
    std::vector<QString> tags;      ///< names, for the table; empty where nothing is tagged
    std::vector<quint8> isNew;      ///< came with an import after the moment asked for
    std::vector<quint8> isFiltered; ///< does not pass the filters
    std::vector<int> stacked;       ///< how many each stands for
};

struct LoadedGraph
{
    std::shared_ptr<const CaseGraph> graph;
    GraphPositions positions;
    qint64 leftOut = 0;
    bool isRedone =
        false; ///< so much is new that all was laid out afresh; turned so that as much as can be looks familiar
    QHash<qint64, qint64> merged{}; ///< entities that another one's node stands for, by id
    NodePlaces base{};              ///< where nodes lie without what the case says: there they are when that is undone
    NodeFacts facts{};
    GraphTimes times{};
    std::optional<TimeAxis> axis{};
    QHash<NodeKey, std::vector<NodeKey>> stacks{}; ///< what lies in the nodes that stand for several like ones
    QHash<qint64, qint64> stackedListings{};       ///< the node of each listing that lies in one
};

/// The job: reads the graph through a connection of its own and lays it out. Where all nodes have a place, none moves.
[[nodiscard]] Result<LoadedGraph> loadGraph(const GraphRequest &request, const CancelToken &cancel,
                                            const ProgressSink &progress);

/// The colour of a mark on a light ground.
[[nodiscard]] QRgb markRgb(MarkColour colour);

/// Turns, mirrors and shifts `positions` so that those with an entry in `known` (one for each, NaN where there is none)
/// come to lie as near to it as they can; the one at `anchor` exactly there.
void alignPositions(GraphPositions &positions, const GraphPositions &known, std::optional<int> anchor);

} // namespace interdict::ui
