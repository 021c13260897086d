// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/store/database.h"
#include "models/store/rowfilter.h"

#include <span>
#include <vector>

namespace interdict {

enum class EntityOrder { label, kind, detail, listings, records, links, firstSeen, lastSeen };

struct EntityQuery
{
    std::vector<EntityKind> kinds; ///< none: all
    QString text;                  ///< a part of the label, the key or the detail
    EntityOrder order = EntityOrder::label;
    bool isDescending = false;
    std::vector<RowFilter> filters{}; ///< all of them hold
    qint64 most = 0;                  ///< at most so many, the first in order; 0 for all
    FilterSql also{};                 ///< more of the condition: what belongs to a group (entityfacts.h)
};
/// Where the places of EntityQuery::also begin, beyond those of filters.
inline constexpr int entityGroupPlace = 200;

/// What a query asks of rows of the table entity: " AND …" with its values.
class EntityCondition
{
public:
    explicit EntityCondition(const EntityQuery &query);
    [[nodiscard]] const QString &sql() const { return m_sql; }
    void bindTo(Statement &statement) const;

private:
    QString m_sql;
    QString m_like; ///< for ?1; empty where the condition has no such place
    FilterSql m_filtered;
    FilterSql m_also;
};

struct EntityRow
{
    Entity entity;
    qint64 listings = 0;
    qint64 records = 0;
    qint64 links = 0;
    std::optional<PartialDate> first;
    std::optional<PartialDate> last;
};

/// The ids that match, in order.
[[nodiscard]] Result<std::vector<RowId<Entity>>> entityIds(const Database &database, const EntityQuery &query);
/// The same as plain numbers, for tables.
[[nodiscard]] Result<std::vector<qint64>> entityNumbers(const Database &database, const EntityQuery &query);
/// The rows of `ids` that exist, in their order.
[[nodiscard]] Result<std::vector<EntityRow>> entityRows(const Database &database, std::span<const RowId<Entity>> ids);

/// All links, or those with `entity` at an end, the heaviest first.
[[nodiscard]] Result<std::vector<Link>> allLinks(const Database &database);
[[nodiscard]] Result<std::vector<Link>> linksOf(const Database &database, RowId<Entity> entity);
[[nodiscard]] Result<Link> linkById(const Database &database, RowId<Link> id);
/// The records behind a link, in the order of import, at most `most`. Those of a seller's link are their records in
/// which the other end stands; only other links have them written down.
[[nodiscard]] Result<std::vector<RowId<Record>>> recordsOfLink(const Database &database, const Link &link, qint64 most);

/// Where an entity was found, in the order of import, at most `most`.
[[nodiscard]] Result<std::vector<Mention>> mentionsOf(const Database &database, RowId<Entity> entity, qint64 most);
[[nodiscard]] Result<std::vector<Mention>> mentionsIn(const Database &database, RowId<Record> record);

[[nodiscard]] Result<std::vector<Note>> notesOf(const Database &database, RowId<Entity> entity);

} // namespace interdict
