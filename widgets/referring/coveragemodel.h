// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/coverage.h"

#include <QAbstractTableModel>

namespace interdict::ui {

/// Networks by recipients: who was told of what. A value of readCoverage(), until the next.
class CoverageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int stateRole = Qt::UserRole + 100; ///< int of CoverageCell::State
    static constexpr int heads = 2;                      ///< columns before the recipients: network, and around whom

    using QAbstractTableModel::QAbstractTableModel;

    void setCoverage(Coverage coverage);
    [[nodiscard]] const Coverage &coverage() const { return m_coverage; }
    [[nodiscard]] const CoverageCell *cellAt(const QModelIndex &index) const; ///< null in the heads

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    Coverage m_coverage;
};

} // namespace interdict::ui
