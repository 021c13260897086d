// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/progress.h"
#include "models/records/rows.h"
#include "models/store/database.h"

#include <span>
#include <vector>

namespace interdict {

/// More neighbours than this do not pour into the picture unasked.
inline constexpr int manyNeighbours = 200;

/// What an entity is linked with in the case, whether it is drawn or not. Of entities that were judged to be the same
/// the first stands for all.
struct Neighbour
{
    Entity entity;
    LinkKind link = LinkKind::relatedTo; ///< the heaviest, where there are several
    qint64 weight = 0;                   ///< records behind all links
};

/// How many of a sort there are.
struct NeighbourSort
{
    LinkKind link = LinkKind::relatedTo;
    EntityKind entity = EntityKind::seller;
    qint64 count = 0;

    friend bool operator==(const NeighbourSort &, const NeighbourSort &) = default;
};

/// The heaviest first, each once; those of the given entities themselves are none. A job may call it.
[[nodiscard]] Result<std::vector<Neighbour>> neighboursOf(const Database &database,
                                                          std::span<const RowId<Entity>> entities,
                                                          const CancelToken &cancel, const ProgressSink &progress = {});
/// The same as a job: it opens the case for itself.
[[nodiscard]] Result<std::vector<Neighbour>> neighboursIn(const QString &casePath,
                                                          std::span<const RowId<Entity>> entities,
                                                          const CancelToken &cancel, const ProgressSink &progress);
/// Most first.
[[nodiscard]] std::vector<NeighbourSort> sortsOf(std::span<const Neighbour> neighbours);

} // namespace interdict
