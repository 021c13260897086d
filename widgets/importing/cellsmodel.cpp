// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/importing/cellsmodel.h"

#include "models/values/safetext.h"

namespace interdict::ui {

void CellsModel::setTable(const QStringList &columns, int rows, Cells cells)
{
    constexpr qsizetype longestHeader = 60; // a name from a source may be anything
    beginResetModel();
    m_columns.clear();
    for (const QString &column : columns)
        m_columns << visibleLine(column).left(longestHeader);
    m_rows = rows;
    m_cells = std::move(cells);
    endResetModel();
}

int CellsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int CellsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant CellsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_cells(index.row(), index.column()).value(role);
}

/// Headers stand above their numbers.
bool CellsModel::isNumber(int column) const
{
    return m_rows > 0 && m_cells(0, column).isNumber;
}

QVariant CellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_columns[section]) : QVariant();
}

} // namespace interdict::ui
