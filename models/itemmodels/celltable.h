// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/itemmodels/celltext.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace interdict {

/// What a picture shows, as cells.
struct CellTable
{
    QStringList titles;
    std::vector<std::vector<Cell>> rows; ///< each as long as `titles`
};

/// A CellTable to look at. TableRole::id gives the row's number in the table, whatever the order of a proxy.
class CellTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(CellTable table);
    [[nodiscard]] const CellTable &table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    CellTable m_table;
};

/// As CSV (RFC 4180, UTF-8) in which no spreadsheet evaluates a cell; numbers without grouping.
[[nodiscard]] QByteArray csvOf(const CellTable &table);

} // namespace interdict
