// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/duemodel.h"

#include "models/itemmodels/celltext.h"
#include "models/itemmodels/tableroles.h"
#include "widgets/referring/docketmodel.h"

#include <QFont>

#include <iterator>

namespace interdict::ui {

namespace {

using Column = DueModel::Column;

Cell cellOf(const DueDate &date, Column column)
{
    switch (column) {
    case Column::due:
        return Cell::text(dayOrMoment(date.clock.dueAt));
    case Column::status:
        return Cell::text(displayName(date.clock.status));
    case Column::reference:
        return Cell::text(date.reference);
    case Column::recipient:
        return Cell::text(date.recipient);
    case Column::what:
        return Cell::text(date.clock.name);
    case Column::started:
        break;
    }
    return Cell::text(dayOrMoment(date.clock.startedAt));
}

} // namespace

void DueModel::setDates(std::vector<DueDate> dates)
{
    beginResetModel();
    m_dates = std::move(dates);
    endResetModel();
}

const DueDate *DueModel::dateAt(int row) const
{
    return row >= 0 && size_t(row) < m_dates.size() ? &m_dates[size_t(row)] : nullptr;
}

int DueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_dates.size());
}

int DueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant DueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DueDate &date = m_dates[size_t(index.row())];
    if (role == TableRole::id)
        return date.docket.value();
    if (role == Qt::FontRole) {
        QFont font;
        const ClockStatus status = date.clock.status;
        font.setBold(status == ClockStatus::overdue || status == ClockStatus::dueToday);
        return font;
    }
    return cellOf(date, Column(index.column())).value(role);
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Due (UTC)"), tr("Status"), tr("Referral"),
                              tr("Recipient"), tr("What"),   tr("Since (UTC)")};
    static_assert(std::size(titles) == columns);
    return titles[section];
}

} // namespace interdict::ui
