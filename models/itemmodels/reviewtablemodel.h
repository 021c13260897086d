// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/itemmodels/pagecache.h"
#include "models/itemmodels/windowedtablemodel.h"
#include "models/store/reviewqueries.h"

namespace interdict {

/// Flagged and rejected records that match a query. Sorting asks the case again; so does a decision about any of them.
class ReviewTableModel : public WindowedTableModel
{
    Q_OBJECT

public:
    enum class Column { row, source, status, reason, bytes, decision };
    static constexpr int columns = int(Column::decision) + 1;

    explicit ReviewTableModel(CaseSession *session, QObject *parent = nullptr);

    [[nodiscard]] const ReviewQuery &query() const { return m_query; }
    /// Nothing is read before the first call.
    void setQuery(const ReviewQuery &query);
    [[nodiscard]] RowId<Record> recordAt(int row) const { return RowId<Record>(idAt(row)); }
    /// All that match, in the order of the table.
    [[nodiscard]] std::vector<RowId<Record>> records() const;

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
    ReviewQuery m_query;
    bool m_isAsked = false;
    mutable PageCache<ReviewRow> m_rows;
};

} // namespace interdict
