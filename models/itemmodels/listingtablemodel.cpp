// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/listingtablemodel.h"

#include "models/store/sourcequeries.h"

namespace interdict {

namespace {

using Column = ListingTableModel::Column;

Cell cellOf(const ListingRow &row, Column column)
{
    const Listing &listing = row.listing;
    switch (column) {
    case Column::title:
        return Cell::text(listing.title.isEmpty() ? listing.reference : listing.title);
    case Column::seller:
        return Cell::text(row.seller);
    case Column::site:
        return Cell::text(row.site);
    case Column::category:
        return Cell::text(listing.category);
    case Column::price:
        return Cell::money(listing.price);
    case Column::origin:
        return Cell::text(listing.origin);
    case Column::destination:
        return Cell::text(listing.destination);
    case Column::firstSeen:
        return Cell::date(listing.firstSeen);
    case Column::lastSeen:
        return Cell::date(listing.lastSeen);
    case Column::sightings:
        return Cell::number(listing.sightings);
    }
    return {};
}

constexpr ListingOrder orders[] = {ListingOrder::title,       ListingOrder::seller,    ListingOrder::site,
                                   ListingOrder::category,    ListingOrder::price,     ListingOrder::origin,
                                   ListingOrder::destination, ListingOrder::firstSeen, ListingOrder::lastSeen,
                                   ListingOrder::sightings};
static_assert(std::size(orders) == ListingTableModel::columns);

bool isNumeric(int column)
{
    return column == int(Column::price) || column == int(Column::sightings);
}

} // namespace

ListingTableModel::ListingTableModel(CaseSession *session, QObject *parent)
    : WindowedTableModel(session, parent),
      m_rows(
          [this](std::span<const qint64> ids) {
              std::vector<RowId<Listing>> wanted;
              wanted.reserve(ids.size());
              for (const qint64 id : ids)
                  wanted.emplace_back(id);
              return listingRows(database(), wanted);
          },
          [](const ListingRow &row) { return row.listing.id.value(); })
{
}

void ListingTableModel::setQuery(const ListingQuery &query)
{
    m_query = query;
    m_isAsked = true;
    reload();
}

int ListingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ListingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Title"),  tr("Seller"),      tr("Site"),       tr("Category"),  tr("Price"),
                              tr("Origin"), tr("Destination"), tr("First Seen"), tr("Last Seen"), tr("Sightings")};
    static_assert(std::size(titles) == columns);
    return titles[section];
}

void ListingTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns)
        return;
    const bool isDescending = order == Qt::DescendingOrder;
    if (m_query.order == orders[column] && m_query.isDescending == isDescending)
        return;
    m_query.order = orders[column];
    m_query.isDescending = isDescending;
    if (m_isAsked)
        reload();
}

WindowedTableModel::Matching ListingTableModel::matching() const
{
    return [query = m_query](const Database &database, qint64 knownTotal) -> Result<Matches> {
        const Result<std::vector<RowId<Listing>>> ids = listingIds(database, query);
        if (!ids)
            return tl::unexpected(ids.error());
        Matches matches{{}, knownTotal};
        matches.ids.reserve(ids->size());
        for (const RowId<Listing> id : *ids)
            matches.ids.push_back(id.value());
        if (matches.total >= 0)
            return matches;
        const Result<CaseCounts> counts = countCase(database);
        if (!counts)
            return tl::unexpected(counts.error());
        matches.total = counts->listings;
        return matches;
    };
}

QString ListingTableModel::loadingTitle() const
{
    return tr("Looking up listings");
}

Cell ListingTableModel::cell(int row, int column) const
{
    const ListingRow *found = m_rows.row(ids(), size_t(row));
    if (const std::optional<Error> error = m_rows.takeError())
        tellLater(*error);
    return found ? cellOf(*found, Column(column)) : Cell::text({});
}

} // namespace interdict
