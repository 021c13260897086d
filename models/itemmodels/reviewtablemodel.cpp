// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/reviewtablemodel.h"

#include <array>

namespace interdict {

namespace {

using Column = ReviewTableModel::Column;

/// Bytes as they stand, for a first look: ASCII as it is, everything else as a dot.
QString previewOf(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes)
        text += byte >= 0x20 && byte < 0x7f ? QLatin1Char(byte) : QChar(u'·');
    return text;
}

Cell cellOf(const ReviewRow &row, Column column)
{
    switch (column) {
    case Column::row:
        return Cell::number(row.record.rowNumber);
    case Column::source:
        return Cell::text(row.source);
    case Column::status:
        return Cell::text(displayName(row.review ? row.review->wasStatus : row.record.status));
    case Column::reason:
        return Cell::text(row.review ? row.review->wasReason : row.record.reason);
    case Column::bytes:
        return Cell::text(previewOf(row.preview));
    case Column::decision:
        return Cell::text(row.review
                              ? ReviewTableModel::tr("%1 by %2: %3")
                                    .arg(displayName(row.review->verdict), row.review->author, row.review->reason)
                              : QString());
    }
    return {};
}

/// By column; bytes are sorted by their number, decisions as the rows stand.
constexpr std::array orders{ReviewOrder::row,    ReviewOrder::source, ReviewOrder::status,
                            ReviewOrder::reason, ReviewOrder::length, ReviewOrder::row};
static_assert(orders.size() == ReviewTableModel::columns);

} // namespace

ReviewTableModel::ReviewTableModel(CaseSession *session, QObject *parent)
    : WindowedTableModel(session, parent),
      m_rows(
          [this](std::span<const qint64> ids) {
              std::vector<RowId<Record>> wanted;
              wanted.reserve(ids.size());
              for (const qint64 id : ids)
                  wanted.emplace_back(id);
              return reviewRows(database(), wanted);
          },
          [](const ReviewRow &row) { return row.record.id.value(); })
{
    connect(session, &CaseSession::caseChanged, this, [this](const CaseChange &change) {
        if (change.areReviews && !change.isEverything && m_isAsked)
            reload();
    });
}

void ReviewTableModel::setQuery(const ReviewQuery &query)
{
    m_query = query;
    m_isAsked = true;
    forgetTotal();
    reload();
}

std::vector<RowId<Record>> ReviewTableModel::records() const
{
    std::vector<RowId<Record>> all;
    all.reserve(ids().size());
    for (const qint64 id : ids())
        all.emplace_back(id);
    return all;
}

int ReviewTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ReviewTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == int(Column::row) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Row"), tr("Source"), tr("Status"), tr("Reason"), tr("Bytes"), tr("Decision")};
    static_assert(std::size(titles) == columns);
    return titles[section];
}

void ReviewTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns)
        return;
    const bool isDescending = order == Qt::DescendingOrder;
    if (m_query.order == orders[size_t(column)] && m_query.isDescending == isDescending)
        return;
    m_query.order = orders[size_t(column)];
    m_query.isDescending = isDescending;
    if (m_isAsked)
        reload();
}

WindowedTableModel::Matching ReviewTableModel::matching() const
{
    return [query = m_query](const Database &database, qint64, qint64) -> Result<Matches> {
        const Result<std::vector<RowId<Record>>> ids = reviewIds(database, query);
        const Result<ReviewTally> tally = tallyReview(database, std::nullopt);
        if (!ids || !tally)
            return tl::unexpected((!ids ? ids.error() : tally.error()));
        Matches matches{{}, query.which == ReviewQuery::Which::waiting ? tally->waiting : tally->reviewed};
        matches.ids.reserve(ids->size());
        for (const RowId<Record> id : *ids)
            matches.ids.push_back(id.value());
        return matches;
    };
}

WindowedTableModel::SheetPlan ReviewTableModel::sheetPlan(const std::vector<int> &shown) const
{
    SheetPlan plan;
    for (const int column : shown)
        plan.columns.push_back(sheetColumn(column));
    plan.texts = textsOf<ReviewRow>(
        shown,
        [](const Database &database, std::span<const qint64> ids) { return reviewRows(database, rowIds<Record>(ids)); },
        [](const ReviewRow &row, int column) { return cellOf(row, Column(column)); });
    return plan;
}

QString ReviewTableModel::loadingTitle() const
{
    return tr("Looking up records to review");
}

Cell ReviewTableModel::cell(int row, int column) const
{
    const ReviewRow *found = m_rows.row(ids(), size_t(row));
    if (const std::optional<Error> error = m_rows.takeError())
        tellLater(*error);
    return found ? cellOf(*found, Column(column)) : Cell::text({});
}

} // namespace interdict
