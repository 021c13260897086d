// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/casegraph.h"
#include "models/store/database.h"

#include "models/records/rows.h"

#include <QHash>

#include <vector>

namespace interdict {

/// Which part of a case is drawn.
struct GraphScope
{
    std::vector<RowId<Entity>> around;   ///< none: the whole case
    int steps = 1;                       ///< how many links from those
    bool withListings = false;           ///< listings hang on their sellers
    int mostNodes = 250'000;             ///< the heaviest are kept; the others are counted in `leftOut`
    std::vector<RowId<Entity>> expanded; ///< with `around`: their direct neighbours are in it too, whatever the steps
    std::vector<RowId<Entity>> also{};   ///< these are in it too, and go before others where there are too many
};

struct BuiltGraph
{
    CaseGraph graph;
    qint64 leftOut = 0;             ///< nodes beyond `mostNodes`
    QHash<qint64, qint64> merged{}; ///< entities that another one's node stands for as well, by id
};

/// The case's entities and links (and listings) as a graph; a job may call it with a connection of its own. Entities
/// that were judged to be the same are one node, with the id of the first of them and all their links.
[[nodiscard]] Result<BuiltGraph> buildGraph(const Database &database, const GraphScope &scope,
                                            const CancelToken &cancel);

} // namespace interdict
