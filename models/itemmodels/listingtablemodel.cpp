// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/listingtablemodel.h"

#include "models/itemmodels/annotationcells.h"
#include "models/store/listinggroups.h"
#include "models/store/listingtotals.h"
#include "models/values/safetext.h"

#include <algorithm>
#include <memory>

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
    case Column::tags: // of other tables than a listing's
    case Column::grade:
        break;
    }
    return {};
}

Result<Cell> saidCell(const Database &database, RowId<Listing> listing, Column column)
{
    const Thing thing{ThingKind::listing, listing.value()};
    return column == Column::tags ? tagsCell(database, thing) : gradeCell(database, thing);
}

constexpr ListingOrder orders[] = {ListingOrder::title,       ListingOrder::seller,    ListingOrder::site,
                                   ListingOrder::category,    ListingOrder::price,     ListingOrder::origin,
                                   ListingOrder::destination, ListingOrder::firstSeen, ListingOrder::lastSeen,
                                   ListingOrder::sightings};
static_assert(std::size(orders) == size_t(Column::tags)); // from which on columns are no orders

Result<std::vector<ListingRow>> readRows(const Database &database, std::span<const qint64> ids)
{
    return listingRows(database, rowIds<Listing>(ids));
}

bool isNumeric(int column)
{
    return column == int(Column::price) || column == int(Column::sightings);
}

} // namespace

ListingTableModel::ListingTableModel(CaseSession *session, QObject *parent)
    : WindowedTableModel(session, parent),
      m_rows([this](std::span<const qint64> ids) { return readRows(database(), ids); },
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
    const QString titles[] = {tr("Title"),     tr("Seller"),    tr("Site"),        tr("Category"),
                              tr("Price"),     tr("Origin"),    tr("Destination"), tr("First Seen"),
                              tr("Last Seen"), tr("Sightings"), tr("Tags"),        tr("Grade")};
    static_assert(std::size(titles) == columns);
    return titles[section];
}

void ListingTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= int(std::size(orders)))
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
    return [query = m_query](const Database &database, qint64 knownTotal, qint64 most) -> Result<Matches> {
        ListingQuery asked = query;
        asked.most = most;
        Result<std::vector<qint64>> ids = listingNumbers(database, asked);
        if (!ids)
            return tl::unexpected(ids.error());
        Matches matches{std::move(*ids), knownTotal};
        if (matches.total >= 0)
            return matches;
        const Result<qint64> counted = database.number("SELECT count(*) FROM listing");
        if (!counted)
            return tl::unexpected(counted.error());
        matches.total = *counted;
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
    if (found && Column(column) >= Column::tags) {
        const Result<Cell> said = saidCell(database(), found->listing.id, Column(column));
        if (!said)
            tellLater(said.error());
        return said.value_or(Cell::text({}));
    }
    return found ? cellOf(*found, Column(column)) : Cell::text({});
}

namespace {

constexpr int currencyColumn = ListingTableModel::columns; // of sheets only

/// The amount alone; the currency alone.
Cell sheetCell(const ListingRow &row, int column, const AnnotationColumns &said)
{
    const std::optional<Money> &price = row.listing.price;
    if (column == int(Column::price))
        return {{}, price ? price->amount() : QString(), {}, true};
    if (column == currencyColumn)
        return {{}, price ? price->currency() : QString(), {}, false};
    if (column == int(Column::tags))
        return said.tags(row.listing.id.value());
    if (column == int(Column::grade))
        return said.grade(row.listing.id.value());
    return cellOf(row, Column(column));
}

} // namespace

WindowedTableModel::SheetPlan ListingTableModel::sheetPlan(const std::vector<int> &shown) const
{
    SheetPlan plan;
    std::vector<int> wanted;
    for (const int column : shown) {
        plan.columns.push_back(sheetColumn(column));
        wanted.push_back(column);
        if (column == int(Column::price)) {
            plan.columns.push_back({tr("Currency"), false});
            wanted.push_back(currencyColumn);
        }
    }
    const bool isAskedFor = std::any_of(shown.begin(), shown.end(), [](int each) { return each >= int(Column::tags); });
    const auto said = std::make_shared<AnnotationColumns>(ThingKind::listing);
    const auto texts = textsOf<ListingRow>(std::move(wanted), readRows, [said](const ListingRow &row, int column) {
        return sheetCell(row, column, *said);
    });
    plan.texts = [said, texts, isAskedFor](const Database &database,
                                           std::span<const qint64> ids) -> Result<std::vector<QStringList>> {
        if (Outcome read = isAskedFor ? said->read(database) : Outcome(); !read)
            return tl::unexpected(read.error());
        return texts(database, ids);
    };
    return plan;
}

namespace {

QString shownSpan(const std::optional<PartialDate> &first, const std::optional<PartialDate> &last)
{
    return ListingTableModel::tr("%1 to %2").arg(cellText(first), cellText(last));
}

QString priceLine(const PriceTotal &total)
{
    const QString currency =
        total.currency.isEmpty() ? ListingTableModel::tr("no currency") : visibleLine(total.currency);
    const auto amount = [](const std::optional<Money> &money) { return money ? money->amount() : missingText(); };
    //: A currency, then figures of the prices in it
    return ListingTableModel::tr("%1: %Ln price(s), sum %2, least %3, median %4, most %5", nullptr, int(total.count))
        .arg(currency, amount(total.sum), amount(total.least), amount(total.median), amount(total.most));
}

} // namespace

WindowedTableModel::TotalLines ListingTableModel::totalLines() const
{
    return [](const Database &database, std::span<const qint64> ids, const CancelToken &cancel) -> Result<TotalWords> {
        const Result<ListingTotals> totals = listingTotals(database, ids, cancel);
        if (!totals)
            return tl::unexpected(totals.error());
        TotalWords words{{tr("%Ln listing(s)", nullptr, int(totals->listings)),
                          tr("%Ln different seller(s)", nullptr, int(totals->sellers)),
                          tr("%Ln sighting(s)", nullptr, int(totals->sightings))},
                         {}};
        if (totals->first)
            words.figures << shownSpan(totals->first, totals->last);
        for (const PriceTotal &total : totals->prices)
            words.lines << priceLine(total);
        return words;
    };
}

QStringList ListingTableModel::groupings() const
{
    QStringList names{tr("Seller"),      tr("Site"),     tr("Category"),  tr("Origin"),
                      tr("Destination"), tr("Day Seen"), tr("Month Seen")};
    Q_ASSERT(names.size() == listingGroupings);
    return names;
}

namespace {

/// Totals stand in the columns of what they count.
RowGroup groupOf(const ListingGroup &group)
{
    RowGroup made{group.name, group.listings, {}, group.filter, group.entity, group.members};
    made.cells.resize(ListingTableModel::columns);
    const auto put = [&made](Column column, Cell cell) { made.cells[size_t(column)] = std::move(cell); };
    Cell sellers = Cell::number(group.sellers);
    sellers.shown = ListingTableModel::tr("%Ln seller(s)", nullptr, int(group.sellers));
    put(Column::seller, std::move(sellers));
    put(Column::firstSeen, Cell::date(group.first));
    put(Column::lastSeen, Cell::date(group.last));
    put(Column::sightings, Cell::number(group.sightings));
    if (group.currency) {
        const QString least = QString::number(group.leastPrice, 'g', 10);
        const QString most = QString::number(group.mostPrice, 'g', 10);
        Cell price = Cell::text(least == most ? least : least + QStringLiteral(" – ") + most);
        price.fullText = (price.fullText + u' ' + *group.currency).trimmed();
        price.isNumber = true;
        put(Column::price, std::move(price));
    }
    return made;
}

} // namespace

GroupPlan ListingTableModel::groupPlan(int grouping) const
{
    GroupPlan plan;
    plan.groups = [query = m_query, grouping](const Database &database, size_t most) -> Result<RowGroups> {
        const Result<ListingGroups> found = listingGroups(database, query, ListingGrouping(grouping), most);
        if (!found)
            return tl::unexpected(found.error());
        RowGroups made;
        made.leftOut = found->leftOut;
        made.groups.reserve(found->groups.size());
        for (const ListingGroup &group : found->groups)
            made.groups.push_back(groupOf(group));
        return made;
    };
    plan.members = [query = m_query](const Database &database, const RowGroup &group) {
        ListingQuery asked = query;
        asked.also = group.members;
        return listingNumbers(database, asked);
    };
    plan.cells = [](const Database &database,
                    std::span<const qint64> ids) -> Result<std::vector<std::pair<qint64, std::vector<Cell>>>> {
        const Result<std::vector<ListingRow>> rows = readRows(database, ids);
        if (!rows)
            return tl::unexpected(rows.error());
        std::vector<std::pair<qint64, std::vector<Cell>>> made;
        for (const ListingRow &row : *rows) {
            std::vector<Cell> cells;
            for (int column = 0; column < columns; ++column) {
                Result<Cell> cell = Column(column) >= Column::tags ? saidCell(database, row.listing.id, Column(column))
                                                                   : Result<Cell>(cellOf(row, Column(column)));
                if (!cell)
                    return tl::unexpected(cell.error());
                cells.push_back(std::move(*cell));
            }
            made.emplace_back(row.listing.id.value(), std::move(cells));
        }
        return made;
    };
    return plan;
}

} // namespace interdict
