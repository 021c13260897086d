// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/seizuretablemodel.h"

#include <optional>

namespace interdict {

namespace {

using Column = SeizureTableModel::Column;

Cell cellOf(const SeizureRow &row, int column)
{
    switch (Column(column)) {
    case Column::date:
        return Cell::date(row.date);
    case Column::goods:
        return Cell::text(row.goods);
    case Column::quantity:
        return Cell::text(row.quantity);
    case Column::place:
        return Cell::text(row.place);
    case Column::shipment:
        return Cell::text(row.shipment);
    case Column::seller:
        return Cell::text(row.seller);
    case Column::origin:
        return Cell::text(row.origin);
    case Column::destination:
        return Cell::text(row.destination);
    case Column::source:
        return Cell::text(row.fileName);
    case Column::row:
        return Cell::number(row.rowNumber);
    }
    return {};
}

/// None for what stands in the bytes of the sources only.
std::optional<SeizureOrder> orderOf(int column)
{
    switch (Column(column)) {
    case Column::date:
        return SeizureOrder::date;
    case Column::shipment:
        return SeizureOrder::shipment;
    case Column::seller:
        return SeizureOrder::seller;
    case Column::source:
    case Column::row:
        return SeizureOrder::source;
    default:
        return std::nullopt;
    }
}

} // namespace

SeizureTableModel::SeizureTableModel(CaseSession *session, QObject *parent)
    : WindowedTableModel(session, parent),
      m_rows([this](std::span<const qint64> ids) { return seizureRows(database(), ids); },
             [](const SeizureRow &row) { return row.record.value(); })
{
}

void SeizureTableModel::setQuery(const SeizureQuery &query)
{
    m_query = query;
    m_isAsked = true;
    reload();
}

int SeizureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant SeizureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == int(Column::row) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {
        tr("Date"),   tr("Substance or Goods"), tr("Quantity"), tr("Place"), tr("Shipment"), tr("Seller"),
        tr("Origin"), tr("Destination"),        tr("Source"),   tr("Row")};
    static_assert(std::size(titles) == columns);
    return titles[section];
}

void SeizureTableModel::sort(int column, Qt::SortOrder order)
{
    const std::optional<SeizureOrder> wanted = column < 0 || column >= columns ? std::nullopt : orderOf(column);
    const bool isDescending = order == Qt::DescendingOrder;
    if (!wanted || (m_query.order == *wanted && m_query.isDescending == isDescending))
        return;
    m_query.order = *wanted;
    m_query.isDescending = isDescending;
    if (m_isAsked)
        reload();
}

WindowedTableModel::Matching SeizureTableModel::matching() const
{
    return [query = m_query](const Database &database, qint64 knownTotal, qint64 most) -> Result<Matches> {
        SeizureQuery asked = query;
        asked.most = most;
        Result<std::vector<qint64>> ids = seizureNumbers(database, asked);
        if (!ids)
            return tl::unexpected(ids.error());
        const Result<qint64> total = knownTotal >= 0 ? knownTotal : seizureCount(database);
        if (!total)
            return tl::unexpected(total.error());
        return Matches{std::move(*ids), *total};
    };
}

QString SeizureTableModel::loadingTitle() const
{
    return tr("Looking up seizures");
}

Cell SeizureTableModel::cell(int row, int column) const
{
    const SeizureRow *found = m_rows.row(ids(), size_t(row));
    if (const std::optional<Error> error = m_rows.takeError())
        tellLater(*error);
    return found ? cellOf(*found, column) : Cell::text({});
}

WindowedTableModel::SheetPlan SeizureTableModel::sheetPlan(const std::vector<int> &shown) const
{
    SheetPlan plan;
    for (const int column : shown)
        plan.columns.push_back(sheetColumn(column));
    plan.texts = textsOf<SeizureRow>(shown, seizureRows, cellOf);
    return plan;
}

} // namespace interdict
