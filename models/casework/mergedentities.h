// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/linking/judgedclusters.h"
#include "models/records/judgement.h"
#include "models/store/database.h"
#include "models/store/entityqueries.h"

#include <QHash>

#include <span>
#include <vector>

namespace interdict {

/// Which entities analysts judged to be the same: a view over untouched entities, worked out from all judgements each
/// time it is read. Of those that are one the smallest id stands for all. A value.
class MergedEntities
{
public:
    MergedEntities() = default; ///< nothing is merged
    [[nodiscard]] static Result<MergedEntities> read(const Database &database);
    explicit MergedEntities(std::span<const Judgement> judgements);

    [[nodiscard]] bool isEmpty() const { return m_clusters.clusters.empty(); }
    [[nodiscard]] RowId<Entity> representative(RowId<Entity> entity) const;
    /// All that are one with it, itself among them, ascending; only itself where it is merged with none.
    [[nodiscard]] std::vector<RowId<Entity>> members(RowId<Entity> entity) const;
    [[nodiscard]] bool isMerged(RowId<Entity> entity) const { return m_clusterOf.contains(entity.value()); }
    [[nodiscard]] bool areOne(RowId<Entity> a, RowId<Entity> b) const;
    /// Each once, also where several of one cluster are given: `entities` with all that are one with them, ascending.
    [[nodiscard]] std::vector<RowId<Entity>> withMembers(std::span<const RowId<Entity>> entities) const;
    /// With the bridges that hold their halves together.
    [[nodiscard]] const std::vector<JudgedCluster> &clusters() const { return m_clusters.clusters; }

private:
    JudgedClusters m_clusters;
    QHash<qint64, int> m_clusterOf; ///< by member, an index into clusters
};

/// The judgements as models/linking takes them; undecided ones say nothing there.
[[nodiscard]] std::vector<PairJudgement> pairJudgements(std::span<const Judgement> judgements);

/// What is known of entities that are one, together.
struct MergedFacts
{
    std::vector<EntityRow> members; ///< in the order of their ids, that of the representative first
    qint64 listings = 0;            ///< a listing that several of them show counts once
    qint64 records = 0;             ///< so does a record
    qint64 links = 0;               ///< to others, each kind and other end once
    std::optional<PartialDate> first;
    std::optional<PartialDate> last;
};
[[nodiscard]] Result<MergedFacts> mergedFacts(const Database &database, const MergedEntities &merged,
                                              RowId<Entity> entity);

/// The links of an entity and of all that are one with it: those among them are left out, those of one kind and
/// direction to others that are one become one with the sum of their weights. Ends are representatives, and `id` is
/// that of the heaviest, unless the entity is merged with none and so are the others. The heaviest first.
struct MergedLink
{
    Link link;
    std::vector<Link> parts; ///< as they stand in the case; their records are those of the link
};
[[nodiscard]] Result<std::vector<MergedLink>> mergedLinksOf(const Database &database, const MergedEntities &merged,
                                                            RowId<Entity> entity);

} // namespace interdict
