// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/entitychoicemodel.h"

#include "models/itemmodels/celltext.h"
#include "models/itemmodels/tableroles.h"

#include <algorithm>
#include <iterator>

namespace interdict::ui {

namespace {

using Column = EntityChoiceModel::Column;

Cell cellOf(const EntityRow &row, Column column)
{
    switch (column) {
    case Column::kind:
        return Cell::text(displayName(row.entity.kind));
    case Column::name:
        return Cell::text(row.entity.label);
    case Column::detail:
        return Cell::text(row.entity.detail);
    case Column::listings:
        return Cell::number(row.listings);
    case Column::records:
        return Cell::number(row.records);
    }
    return {};
}

} // namespace

void EntityChoiceModel::setRows(std::vector<EntityRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void EntityChoiceModel::append(const EntityRow &row)
{
    if (holds(row.entity.id))
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
    m_rows.push_back(row);
    endInsertRows();
}

void EntityChoiceModel::remove(int row)
{
    if (row < 0 || size_t(row) >= m_rows.size())
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

bool EntityChoiceModel::holds(RowId<Entity> entity) const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [entity](const EntityRow &row) { return row.entity.id == entity; });
}

int EntityChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EntityChoiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant EntityChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EntityRow &row = m_rows[size_t(index.row())];
    return role == TableRole::id ? QVariant(row.entity.id.value()) : cellOf(row, Column(index.column())).value(role);
}

QVariant EntityChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const bool isNumber = section >= int(Column::listings);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Kind"), tr("Name"), tr("Market or Detail"), tr("Listings"), tr("Records")};
    static_assert(std::size(titles) == columns);
    return titles[section];
}

} // namespace interdict::ui
