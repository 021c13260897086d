// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/batchsearch.h"

#include <QAbstractTableModel>

namespace interdict::ui {

/// Terms beside how often each kind of thing has them. A cell of a count opens what it counts.
class TermTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int termColumn = 0;
    static constexpr int takenColumn = 1;
    static constexpr int firstCount = 2;
    static constexpr int columnTotal = firstCount + TermHits::columns;

    using QAbstractTableModel::QAbstractTableModel;

    void setHits(std::vector<TermHits> hits);
    [[nodiscard]] const std::vector<TermHits> &hits() const { return m_hits; }
    /// Terms that were found at all.
    [[nodiscard]] qint64 foundTerms() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    std::vector<TermHits> m_hits;
};

} // namespace interdict::ui
