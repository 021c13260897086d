// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/itemmodels/celltext.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace interdict::ui {

/// The numbers of a chart.
struct NumbersTable
{
    QStringList titles;
    std::vector<std::vector<Cell>> rows; ///< each as long as `titles`
};

class NumbersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(NumbersTable table);
    [[nodiscard]] const NumbersTable &table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    NumbersTable m_table;
};

/// As CSV (RFC 4180, UTF-8) in which no spreadsheet evaluates a cell; numbers without grouping.
[[nodiscard]] QByteArray toCsv(const NumbersTable &table);

} // namespace interdict::ui
