// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/seizureview.h"
#include "models/itemmodels/pagecache.h"
#include "models/itemmodels/windowedtablemodel.h"
#include "models/store/seizurequeries.h"

namespace interdict {

/// The seizures of a case that match a query. Date, shipment, seller and source can be sorted by, which asks the case
/// again.
class SeizureTableModel : public WindowedTableModel
{
    Q_OBJECT

public:
    enum class Column { date, goods, quantity, place, shipment, seller, origin, destination, source, row };
    static constexpr int columns = int(Column::row) + 1;

    explicit SeizureTableModel(CaseSession *session, QObject *parent = nullptr);

    [[nodiscard]] const SeizureQuery &query() const { return m_query; }
    /// Nothing is read before the first call.
    void setQuery(const SeizureQuery &query);
    [[nodiscard]] RowId<Record> recordAt(int row) const { return RowId<Record>(idAt(row)); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    [[nodiscard]] Matching matching() const override;
    [[nodiscard]] QString loadingTitle() const override;
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] SheetPlan sheetPlan(const std::vector<int> &shown) const override;
    void forgetRows() override { m_rows.clear(); }

private:
    SeizureQuery m_query;
    bool m_isAsked = false;
    mutable PageCache<SeizureRow> m_rows;
};

} // namespace interdict
