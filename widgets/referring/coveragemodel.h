// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/coverage.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace interdict::ui {

/// Networks by recipients: who was told of what. A value of readCoverage(), until the next.
class CoverageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int stateRole = Qt::UserRole + 100; ///< int of CoverageCell::State
    static constexpr int heads = 2;                      ///< columns before the recipients: network, and around whom

    using QAbstractTableModel::QAbstractTableModel;

    /// Which recipients are shown, and whether only networks of which somebody was not told all.
    struct Wanted
    {
        std::optional<RecipientKind> kind; ///< none: all
        bool onlyKnown = true;             ///< recipients of the directory
        bool onlyOpen = false;
    };

    void setCoverage(Coverage coverage, const Wanted &wanted);
    void show(const Wanted &wanted);
    [[nodiscard]] const CoverageCell *cellAt(const QModelIndex &index) const; ///< null in the heads and where none is
    [[nodiscard]] const Coverage::Row &networkAt(int row) const;
    [[nodiscard]] const Coverage::Column &recipientAt(int column) const; ///< of a column behind the heads

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void arrange(const Wanted &wanted);

    Coverage m_coverage;
    std::vector<int> m_rows;    ///< of the coverage, those shown
    std::vector<int> m_columns; ///< likewise
};

} // namespace interdict::ui
