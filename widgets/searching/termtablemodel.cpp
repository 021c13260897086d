// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/searching/termtablemodel.h"

#include "models/itemmodels/tableroles.h"
#include "models/values/safetext.h"

#include <QLocale>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

void TermTableModel::setHits(std::vector<TermHits> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

qint64 TermTableModel::foundTerms() const
{
    return std::count_if(m_hits.begin(), m_hits.end(), [](const TermHits &hits) { return hits.total() > 0; });
}

int TermTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

int TermTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant TermTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnTotal)
        return {};
    const TermHits &hits = m_hits[size_t(index.row())];
    const bool isCount = index.column() >= firstCount;
    const qint64 count = isCount ? hits.counts[size_t(index.column() - firstCount)] : 0;
    switch (role) {
    case Qt::DisplayRole:
        if (isCount)
            return count == 0 ? u"–"_s : QLocale().toString(count);
        [[fallthrough]];
    case TableRole::fullText:
        if (isCount)
            return QString::number(count);
        return visibleLine(index.column() == termColumn ? hits.term : hits.takenAs);
    case TableRole::raw:
        return isCount ? QVariant(count) : QVariant(index.column() == termColumn ? hits.term : hits.takenAs);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isCount ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return isCount && count > 0 ? tr("Double-click or press Enter to open them") : QVariant();
    default:
        return {};
    }
}

QVariant TermTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section >= firstCount ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    if (section >= firstCount)
        return columnTitle(TermHits::Column(section - firstCount));
    return section == termColumn ? tr("Term") : tr("Taken As");
}

void TermTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnTotal)
        return;
    beginResetModel();
    std::stable_sort(m_hits.begin(), m_hits.end(), [column, order](const TermHits &a, const TermHits &b) {
        const TermHits &first = order == Qt::AscendingOrder ? a : b;
        const TermHits &second = order == Qt::AscendingOrder ? b : a;
        if (column >= firstCount)
            return first.counts[size_t(column - firstCount)] < second.counts[size_t(column - firstCount)];
        const bool isTerm = column == termColumn;
        return QString::compare(isTerm ? first.term : first.takenAs, isTerm ? second.term : second.takenAs,
                                Qt::CaseInsensitive) < 0;
    });
    endResetModel();
}

} // namespace interdict::ui
