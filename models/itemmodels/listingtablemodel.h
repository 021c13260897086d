// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/itemmodels/pagecache.h"
#include "models/itemmodels/windowedtablemodel.h"
#include "models/store/listingqueries.h"

namespace interdict {

/// The listings of a case that match a query. Sorting asks the case again.
class ListingTableModel : public WindowedTableModel
{
    Q_OBJECT

public:
    enum class Column {
        title,
        seller,
        site,
        category,
        price,
        origin,
        destination,
        firstSeen,
        lastSeen,
        sightings,
        tags,
        grade
    };
    static constexpr int columns = int(Column::grade) + 1;

    explicit ListingTableModel(CaseSession *session, QObject *parent = nullptr);

    [[nodiscard]] const ListingQuery &query() const { return m_query; }
    /// Nothing is read before the first call.
    void setQuery(const ListingQuery &query);
    [[nodiscard]] RowId<Listing> listingAt(int row) const { return RowId<Listing>(idAt(row)); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] TotalLines totalLines() const override;
    [[nodiscard]] QStringList groupings() const override; ///< in the order of ListingGrouping
    [[nodiscard]] GroupPlan groupPlan(int grouping) const override;

protected:
    [[nodiscard]] Matching matching() const override;
    [[nodiscard]] QString loadingTitle() const override;
    [[nodiscard]] Cell cell(int row, int column) const override;
    /// The currency is a column of its own, so that prices are numbers.
    [[nodiscard]] SheetPlan sheetPlan(const std::vector<int> &shown) const override;
    void forgetRows() override { m_rows.clear(); }

private:
    ListingQuery m_query;
    bool m_isAsked = false;
    mutable PageCache<ListingRow> m_rows;
};

} // namespace interdict
