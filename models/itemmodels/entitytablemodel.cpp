// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/entitytablemodel.h"

#include "models/store/sourcequeries.h"

namespace interdict {

namespace {

using Column = EntityTableModel::Column;

Cell cellOf(const EntityRow &row, Column column)
{
    switch (column) {
    case Column::kind:
        return Cell::text(displayName(row.entity.kind));
    case Column::name:
        return Cell::text(row.entity.label);
    case Column::detail:
        return Cell::text(detailOf(row.entity));
    case Column::listings:
        return Cell::number(row.listings);
    case Column::records:
        return Cell::number(row.records);
    case Column::links:
        return Cell::number(row.links);
    case Column::firstSeen:
        return Cell::date(row.first);
    case Column::lastSeen:
        return Cell::date(row.last);
    case Column::sameAs: // of all rows, not of one
        break;
    }
    return {};
}

constexpr EntityOrder orders[] = {EntityOrder::kind,      EntityOrder::label,   EntityOrder::detail,
                                  EntityOrder::listings,  EntityOrder::records, EntityOrder::links,
                                  EntityOrder::firstSeen, EntityOrder::lastSeen};
static_assert(std::size(orders) == size_t(Column::sameAs)); // which comes last and is no order

bool isNumeric(int column)
{
    return column >= int(Column::listings) && column <= int(Column::links);
}

qint64 countOf(const CaseCounts &counts, const std::vector<EntityKind> &kinds)
{
    qint64 sum = 0;
    for (const auto &[kind, count] : counts.entities) {
        if (kinds.empty() || std::find(kinds.begin(), kinds.end(), kind) != kinds.end())
            sum += count;
    }
    return sum;
}

} // namespace

QString detailOf(const Entity &entity)
{
    return entity.detail.isEmpty() ? entity.scope : entity.detail;
}

EntityTableModel::EntityTableModel(CaseSession *session, QObject *parent)
    : WindowedTableModel(session, parent),
      m_rows(
          [this](std::span<const qint64> ids) {
              std::vector<RowId<Entity>> wanted;
              wanted.reserve(ids.size());
              for (const qint64 id : ids)
                  wanted.emplace_back(id);
              return entityRows(database(), wanted);
          },
          [](const EntityRow &row) { return row.entity.id.value(); })
{
}

void EntityTableModel::setQuery(const EntityQuery &query)
{
    if (m_query.kinds != query.kinds)
        forgetTotal();
    m_query = query;
    m_isAsked = true;
    reload();
}

std::optional<EntityRow> EntityTableModel::rowAt(int row) const
{
    const EntityRow *found = row >= 0 ? m_rows.row(ids(), size_t(row)) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

int EntityTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant EntityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Kind"),  tr("Name"),       tr("Detail"),    tr("Listings"), tr("Records"),
                              tr("Links"), tr("First Seen"), tr("Last Seen"), tr("Same As")};
    static_assert(std::size(titles) == columns);
    const bool isSellers = m_query.kinds == std::vector{EntityKind::seller};
    return section == int(Column::detail) && isSellers ? tr("Market") : titles[section];
}

void EntityTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= int(std::size(orders)))
        return;
    const bool isDescending = order == Qt::DescendingOrder;
    if (m_query.order == orders[column] && m_query.isDescending == isDescending)
        return;
    m_query.order = orders[column];
    m_query.isDescending = isDescending;
    if (m_isAsked)
        reload();
}

WindowedTableModel::Matching EntityTableModel::matching() const
{
    return [query = m_query](const Database &database, qint64 knownTotal) -> Result<Matches> {
        const Result<std::vector<RowId<Entity>>> ids = entityIds(database, query);
        if (!ids)
            return tl::unexpected(ids.error());
        Matches matches{{}, knownTotal};
        matches.ids.reserve(ids->size());
        for (const RowId<Entity> id : *ids)
            matches.ids.push_back(id.value());
        if (matches.total >= 0)
            return matches;
        const Result<CaseCounts> counts = countCase(database);
        if (!counts)
            return tl::unexpected(counts.error());
        matches.total = countOf(*counts, query.kinds);
        return matches;
    };
}

QString EntityTableModel::loadingTitle() const
{
    return tr("Looking up entities");
}

Cell EntityTableModel::cell(int row, int column) const
{
    const EntityRow *found = m_rows.row(ids(), size_t(row));
    if (const std::optional<Error> error = m_rows.takeError())
        tellLater(*error);
    if (found && Column(column) == Column::sameAs)
        return sameAs(found->entity.id);
    return found ? cellOf(*found, Column(column)) : Cell::text({});
}

/// The others that were judged to be the same, sellers with their markets.
Cell EntityTableModel::sameAs(RowId<Entity> entity) const
{
    if (!m_merged) {
        Result<MergedEntities> merged = MergedEntities::read(database());
        if (!merged)
            tellLater(merged.error());
        m_merged = merged ? std::move(*merged) : MergedEntities();
    }
    if (!m_merged->isMerged(entity))
        return Cell::text({});
    const Result<std::vector<EntityRow>> members = entityRows(database(), m_merged->members(entity));
    if (!members) {
        tellLater(members.error());
        return Cell::text({});
    }
    QStringList names;
    for (const EntityRow &member : *members) {
        if (member.entity.id == entity)
            continue;
        names << (member.entity.kind == EntityKind::seller
                      ? tr("%1 on %2").arg(member.entity.label, detailOf(member.entity))
                      : member.entity.label);
    }
    return Cell::text(names.join(QStringLiteral(", ")));
}

} // namespace interdict
