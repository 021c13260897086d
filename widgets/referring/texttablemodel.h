// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace interdict::ui {

/// Rows of plain text that never change one by one: what a packet or a comparison holds. Text is made visible here.
class TextTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TextTableModel(QStringList headers, QObject *parent);

    void setRows(std::vector<QStringList> rows);
    /// Columns of numbers are aligned to the right.
    void setNumberColumns(std::vector<int> columns) { m_numbers = std::move(columns); }
    [[nodiscard]] const QStringList &rowAt(int row) const { return m_rows.at(size_t(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    std::vector<QStringList> m_rows;
    std::vector<int> m_numbers;
};

} // namespace interdict::ui
