// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/checklistmodel.h"

#include "models/itemmodels/celltext.h"

#include <QFont>

#include <algorithm>
#include <iterator>

namespace interdict::ui {

namespace {

using Column = ChecklistModel::Column;

QString needName(Need need)
{
    switch (need) {
    case Need::must:
        return ChecklistModel::tr("Must");
    case Need::should:
        return ChecklistModel::tr("Should");
    case Need::may:
        return ChecklistModel::tr("May");
    }
    return {};
}

Cell cellOf(const ChecklistPoint &point, Column column)
{
    switch (column) {
    case Column::state:
        return Cell::text(point.isStated ? ChecklistModel::tr("✓ Stated")
                          : point.isMet  ? ChecklistModel::tr("✓ Met")
                                         : ChecklistModel::tr("✗ Missing"));
    case Column::need:
        return Cell::text(needName(point.need));
    case Column::point:
        return Cell::text(point.name);
    case Column::value: // what the packet would say, else where to get it
        return Cell::text(point.isMet ? point.value : point.whereFrom);
    case Column::exhibits:
        return Cell::text(point.evidence.join(QStringLiteral(", ")));
    }
    return {};
}

bool isBlocking(const ChecklistPoint &point)
{
    return point.need == Need::must && !point.isMet;
}

} // namespace

void ChecklistModel::setPoints(std::vector<ChecklistPoint> points)
{
    std::stable_sort(points.begin(), points.end(), [](const ChecklistPoint &a, const ChecklistPoint &b) {
        return a.need != b.need ? a.need < b.need : !a.isMet && b.isMet;
    });
    beginResetModel();
    m_points = std::move(points);
    endResetModel();
}

int ChecklistModel::count(Need need) const
{
    return int(std::count_if(m_points.begin(), m_points.end(),
                             [need](const ChecklistPoint &point) { return point.need == need; }));
}

int ChecklistModel::missing(Need need) const
{
    return int(std::count_if(m_points.begin(), m_points.end(),
                             [need](const ChecklistPoint &point) { return point.need == need && !point.isMet; }));
}

int ChecklistModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_points.size());
}

int ChecklistModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ChecklistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChecklistPoint &point = m_points[size_t(index.row())];
    if (role == Qt::FontRole && isBlocking(point)) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::EditRole)
        return point.isStated ? QVariant(point.value) : QVariant(QString());
    return cellOf(point, Column(index.column())).value(role);
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isStatement =
        index.isValid() && Column(index.column()) == Column::value && m_points[size_t(index.row())].canBeStated;
    return isStatement ? flags | Qt::ItemIsEditable : flags;
}

bool ChecklistModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const ChecklistPoint &point = m_points[size_t(index.row())];
    const QString text = value.toString().simplified();
    if (text == (point.isStated ? point.value : QString()))
        return false;
    Q_EMIT stated(point.field, text);
    return true;
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("State"), tr("Need"), tr("Point"), tr("In the Packet, or Where to Get It"),
                              tr("Shown By")};
    static_assert(std::size(titles) == columns);
    return titles[section];
}

} // namespace interdict::ui
