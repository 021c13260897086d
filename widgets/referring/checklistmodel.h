// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/checklist.h"

#include <QAbstractTableModel>

#include <vector>

namespace interdict::ui {

/// What a recipient needs to be told, judged on a packet: what is missing comes first. What only the sender can say is
/// written into the table.
class ChecklistModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { state, need, point, value, exhibits };
    static constexpr int columns = int(Column::exhibits) + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setPoints(std::vector<ChecklistPoint> points);
    [[nodiscard]] const std::vector<ChecklistPoint> &points() const { return m_points; }
    [[nodiscard]] int count(Need need) const;
    [[nodiscard]] int missing(Need need) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The sender states this on the point; empty takes it back.
    void stated(const QString &field, const QString &text);

private:
    std::vector<ChecklistPoint> m_points;
};

} // namespace interdict::ui
