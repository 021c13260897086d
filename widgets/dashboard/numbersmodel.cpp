// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/dashboard/numbersmodel.h"

#include "models/values/safetext.h"

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

QString csvCell(const QString &text)
{
    QString safe = formulaSafe(visibleLine(text));
    const bool needsQuotes = safe.contains(u',') || safe.contains(u'"');
    return needsQuotes ? u'"' + safe.replace(u'"', u"\"\""_s) + u'"' : safe;
}

} // namespace

void NumbersModel::setTable(NumbersTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int NumbersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int NumbersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.titles.size());
}

QVariant NumbersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_table.rows[size_t(index.row())][size_t(index.column())].value(role);
}

QVariant NumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
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

QByteArray toCsv(const NumbersTable &table)
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

} // namespace interdict::ui
