// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/itemmodels/celltable.h"
#include "models/metrics/placeflows.h"

#include <QAbstractTableModel>

namespace interdict::ui {

/// Origins in rows, destinations in columns, with totals as the last of both. Rows can be sorted by a column, the total
/// stays below; another matrix is sorted as the one before.
class RouteMatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMatrix(RouteMatrix matrix);
    [[nodiscard]] const RouteMatrix &matrix() const { return m_matrix; }

    /// The tokens of a cell; nothing of a total, and of the other places taken together.
    [[nodiscard]] std::optional<QString> originAt(int row) const;
    [[nodiscard]] std::optional<QString> destinationAt(int column) const;
    /// The class of a cell of shades, of `classes`; -1 for totals and for nothing.
    [[nodiscard]] int classAt(const QModelIndex &index) const;
    [[nodiscard]] int classes() const { return int(m_bounds.size()); }
    /// As shown, with the names of the rows.
    [[nodiscard]] CellTable table() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void putInOrder();
    [[nodiscard]] qint64 countAt(int row, int column) const;
    [[nodiscard]] bool isTotal(int row, int column) const;
    [[nodiscard]] QString nameOf(const QString &token) const;

    RouteMatrix m_matrix;
    std::vector<size_t> m_order; ///< rows of the matrix as shown
    int m_sortColumn = -1;       ///< of none: as the matrix has them
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<qint64> m_bounds;
};

} // namespace interdict::ui
