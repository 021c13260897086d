// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/entityqueries.h"

#include <span>
#include <vector>

namespace interdict {

/// What tables say of an entity beside its row. Hostile texts; several are joined with ", ", the first few of them.
struct EntityFacts
{
    RowId<Entity> id;
    QString sellers;      ///< linked with it; empty for sellers
    QString origins;      ///< of a seller's listings
    QString destinations; ///< of a seller's listings: how far they say they reach
    qint64 reach = 0;     ///< how many different destinations
    QString registrar;    ///< of a domain, as its newest registration says
    std::optional<PartialDate> registered;
};
/// One for each of `ids`, in their order.
[[nodiscard]] Result<std::vector<EntityFacts>> entityFacts(const Database &database,
                                                           std::span<const RowId<Entity>> ids);

/// What entities can be put together by: their kind; what the detail column says (the market of a seller, the carrier
/// of a shipment, the registrable domain of a domain); the month in which they were first seen.
enum class EntityGrouping { kind, detail, month };

struct EntityGroup
{
    QString name; ///< hostile text; empty where it is not known; the number of the kind
    qint64 entities = 0;
    qint64 listings = 0; ///< of all of them together; what two share counts twice
    qint64 records = 0;
    std::optional<PartialDate> first;
    std::optional<PartialDate> last;
    FilterSql members; ///< for EntityQuery::also
};
struct EntityGroups
{
    std::vector<EntityGroup> groups; ///< months in the order of time, others the largest first
    qint64 leftOut = 0;              ///< how many more there are
};
/// The entities of a query, the first `most` groups; memory grows with the groups, not with the entities.
[[nodiscard]] Result<EntityGroups> entityGroups(const Database &database, const EntityQuery &query, EntityGrouping by,
                                                size_t most);

/// Sums over these entities.
struct EntityTotals
{
    std::vector<std::pair<EntityKind, qint64>> kinds; ///< how many of each, in the order of their numbers
    qint64 listings = 0;                              ///< what two share counts twice, here and below
    qint64 records = 0;
    std::optional<PartialDate> first;
    std::optional<PartialDate> last;
};
[[nodiscard]] Result<EntityTotals> entityTotals(const Database &database, std::span<const qint64> entities,
                                                const CancelToken &cancel);

} // namespace interdict
