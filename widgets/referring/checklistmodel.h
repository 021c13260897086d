// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/checklist.h"

#include <QAbstractTableModel>

#include <vector>

namespace interdict::ui {

/// What a recipient needs to be told, judged on a packet: what is missing comes first.
class ChecklistModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { state, need, point, value };
    static constexpr int columns = int(Column::value) + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setPoints(std::vector<ChecklistPoint> points);
    [[nodiscard]] const std::vector<ChecklistPoint> &points() const { return m_points; }
    [[nodiscard]] int count(Need need) const;
    [[nodiscard]] int missing(Need need) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<ChecklistPoint> m_points;
};

} // namespace interdict::ui
