// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/itemmodels/celltext.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>

namespace interdict::ui {

/// A small table that is shown once and then replaced as a whole: previews and lists of rows to look at. Cells are made
/// when they are looked at.
class CellsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Cells = std::function<Cell(int row, int column)>;
    using QAbstractTableModel::QAbstractTableModel;

    /// `cells` is asked for rows and columns of the table only, and keeps what it needs.
    void setTable(const QStringList &columns, int rows, Cells cells);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isNumber(int column) const;

    QStringList m_columns;
    int m_rows = 0;
    Cells m_cells;
};

} // namespace interdict::ui
