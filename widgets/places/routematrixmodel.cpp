// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/places/routematrixmodel.h"

#include "models/itemmodels/casefilters.h"
#include "models/itemmodels/tableroles.h"

#include <algorithm>
#include <numeric>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int classCount = 5;

} // namespace

void RouteMatrixModel::setMatrix(RouteMatrix matrix)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    putInOrder();
    std::vector<qint64> counts;
    for (const std::vector<qint64> &row : m_matrix.cells)
        counts.insert(counts.end(), row.begin(), row.end());
    m_bounds = classBounds(counts, classCount);
    endResetModel();
}

int RouteMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_matrix.rows.isEmpty() ? 0 : int(m_matrix.rows.size()) + 1;
}

int RouteMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_matrix.rows.isEmpty() ? 0 : int(m_matrix.columns.size()) + 1;
}

bool RouteMatrixModel::isTotal(int row, int column) const
{
    return row == int(m_matrix.rows.size()) || column == int(m_matrix.columns.size());
}

qint64 RouteMatrixModel::countAt(int row, int column) const
{
    const bool isLastRow = row == int(m_matrix.rows.size());
    const bool isLastColumn = column == int(m_matrix.columns.size());
    if (isLastRow)
        return isLastColumn ? m_matrix.listings : m_matrix.columnTotals[size_t(column)];
    const size_t origin = m_order[size_t(row)];
    return isLastColumn ? m_matrix.rowTotals[origin] : m_matrix.cells[origin][size_t(column)];
}

QString RouteMatrixModel::nameOf(const QString &token) const
{
    return token.isEmpty() ? tr("Other places") : placeTitle(token);
}

std::optional<QString> RouteMatrixModel::originAt(int row) const
{
    if (row < 0 || size_t(row) >= m_order.size())
        return std::nullopt;
    const QString &token = m_matrix.rows[qsizetype(m_order[size_t(row)])];
    return token.isEmpty() ? std::nullopt : std::optional(token);
}

std::optional<QString> RouteMatrixModel::destinationAt(int column) const
{
    if (column < 0 || column >= m_matrix.columns.size() || m_matrix.columns[column].isEmpty())
        return std::nullopt;
    return m_matrix.columns[column];
}

int RouteMatrixModel::classAt(const QModelIndex &index) const
{
    if (!index.isValid() || isTotal(index.row(), index.column()))
        return -1;
    return classOf(countAt(index.row(), index.column()), m_bounds);
}

QVariant RouteMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qint64 count = countAt(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return count == 0 ? u"·"_s : cellText(count);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        //: An origin, a destination and a count
        return plainToolTip(tr("%1 to %2: %Ln listing(s)", nullptr, int(count))
                                .arg(headerData(index.row(), Qt::Vertical).toString(),
                                     headerData(index.column(), Qt::Horizontal).toString()));
    case TableRole::raw:
        return count;
    case TableRole::fullText:
        return QString::number(count);
    default:
        return {};
    }
}

QVariant RouteMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList &tokens = orientation == Qt::Vertical ? m_matrix.rows : m_matrix.columns;
    if (section < 0 || section > tokens.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (orientation == Qt::Vertical ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section == tokens.size())
        return tr("All");
    return nameOf(orientation == Qt::Vertical ? tokens[qsizetype(m_order[size_t(section)])] : tokens[section]);
}

/// By the places of columns, which may be others than before.
void RouteMatrixModel::putInOrder()
{
    m_order.resize(m_matrix.cells.size());
    std::iota(m_order.begin(), m_order.end(), size_t(0));
    if (m_sortColumn < 0 || m_sortColumn > m_matrix.columns.size())
        return;
    const auto count = [this](size_t row) {
        return m_sortColumn == m_matrix.columns.size() ? m_matrix.rowTotals[row]
                                                       : m_matrix.cells[row][size_t(m_sortColumn)];
    };
    std::stable_sort(m_order.begin(), m_order.end(), [&](size_t a, size_t b) {
        return m_sortOrder == Qt::AscendingOrder ? count(a) < count(b) : count(a) > count(b);
    });
}

void RouteMatrixModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<size_t> before = m_order;
    m_sortColumn = column;
    m_sortOrder = order;
    putInOrder();
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &index : from) {
        if (size_t(index.row()) >= before.size()) { // the total stays below
            to << index;
            continue;
        }
        const auto now = std::find(m_order.begin(), m_order.end(), before[size_t(index.row())]);
        to << this->index(int(now - m_order.begin()), index.column());
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

CellTable RouteMatrixModel::table() const
{
    CellTable table;
    table.titles << tr("Origin");
    for (int column = 0; column < columnCount(); ++column)
        table.titles << headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < rowCount(); ++row) {
        std::vector<Cell> cells{Cell::text(headerData(row, Qt::Vertical).toString())};
        for (int column = 0; column < columnCount(); ++column)
            cells.push_back(Cell::number(countAt(row, column)));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace interdict::ui
