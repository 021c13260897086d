// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/docketdates.h"

#include <QAbstractTableModel>

namespace interdict::ui {

/// What is to be done until when: the open clocks, the earliest first.
class DueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { due, status, reference, recipient, what, started };
    static constexpr int columns = int(Column::started) + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setDates(std::vector<DueDate> dates);
    [[nodiscard]] const DueDate *dateAt(int row) const; ///< until the next change

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<DueDate> m_dates;
};

} // namespace interdict::ui
