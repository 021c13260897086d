// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/celltable.h"

#include "models/itemmodels/tableroles.h"
#include "models/values/safetext.h"

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

QString csvCell(const QString &text)
{
    QString safe = formulaSafe(visibleLine(text));
    const bool needsQuotes = safe.contains(u',') || safe.contains(u'"');
    return needsQuotes ? u'"' + safe.replace(u'"', u"\"\""_s) + u'"' : safe;
}

} // namespace

void CellTableModel::setTable(CellTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int CellTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int CellTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.titles.size());
}

QVariant CellTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == TableRole::id)
        return qint64(index.row());
    return m_table.rows[size_t(index.row())][size_t(index.column())].value(role);
}

QVariant CellTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(m_table.titles.size()))
        return {};
    if (role == Qt::DisplayRole)
        return m_table.titles[section];
    const bool isNumber = !m_table.rows.empty() && m_table.rows.front()[size_t(section)].isNumber;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QByteArray csvOf(const CellTable &table)
{
    QStringList cells;
    for (const QString &title : table.titles)
        cells << csvCell(title);
    QString csv = cells.join(u',') + u"\r\n"_s;
    for (const std::vector<Cell> &row : table.rows) {
        cells.clear();
        for (const Cell &cell : row)
            cells << csvCell(cell.fullText);
        csv += cells.join(u',') + u"\r\n"_s;
    }
    return csv.toUtf8();
}

} // namespace interdict
