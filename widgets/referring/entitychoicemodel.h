// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/entityqueries.h"

#include <QAbstractTableModel>

#include <vector>

namespace interdict::ui {

/// Entities to choose from, or those that were chosen, in the order they came.
class EntityChoiceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { kind, name, detail, listings, records };
    static constexpr int columns = int(Column::records) + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<EntityRow> rows);
    void append(const EntityRow &row); ///< unless it is there
    void remove(int row);
    [[nodiscard]] const std::vector<EntityRow> &rows() const { return m_rows; }
    [[nodiscard]] bool holds(RowId<Entity> entity) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<EntityRow> m_rows;
};

} // namespace interdict::ui
