// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/analysis/nodefigures.h"
#include "models/records/rows.h"
#include "models/store/database.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace interdict {

/// What the graph of the whole case, without listings, says of each entity: for columns of tables. A value.
class NetworkFigures
{
public:
    /// A job. Errors: those of the case, cancelled, internal.
    [[nodiscard]] static Result<NetworkFigures> read(const Database &database, const CancelToken &cancel,
                                                     const ProgressSink &progress);

    /// Nothing of what is not in the graph.
    [[nodiscard]] std::optional<double> pageRank(RowId<Entity> entity) const;
    [[nodiscard]] std::optional<double> betweenness(RowId<Entity> entity) const;
    /// From 0, the largest first.
    [[nodiscard]] std::optional<int> community(RowId<Entity> entity) const;
    [[nodiscard]] QString communityName(int community) const { return m_communities.value(community); }

private:
    [[nodiscard]] std::optional<size_t> nodeOf(RowId<Entity> entity) const;

    QHash<qint64, int> m_nodes; ///< by entity; those that were judged the same have one
    NodeFigures m_figures;
    QStringList m_communities;
};

} // namespace interdict
