// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/historymodel.h"

#include "models/itemmodels/celltext.h"
#include "models/itemmodels/tableroles.h"

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using Column = HistoryModel::Column;

QString stateOf(const HistoryEntry &entry)
{
    return entry.isUndone ? HistoryModel::tr("Undone") : QString();
}

Cell cellOf(const HistoryEntry &entry, Column column)
{
    switch (column) {
    case Column::number:
        return Cell::number(entry.number);
    case Column::time:
        return Cell::text(entry.at.toUTC().toString(Qt::ISODate));
    case Column::author:
        return Cell::text(entry.author);
    case Column::what:
        return Cell::text(entry.summary);
    case Column::state: {
        Cell cell = Cell::text(stateOf(entry));
        cell.shown = stateOf(entry);
        return cell;
    }
    }
    return {};
}

} // namespace

HistoryModel::HistoryModel(CaseSession *session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(session, &CaseSession::caseChanged, this, &HistoryModel::load);
}

void HistoryModel::load()
{
    Outcome read = readNew();
    if (read)
        read = readStates();
    if (!read)
        Q_EMIT failed(read.error());
}

Outcome HistoryModel::readNew()
{
    constexpr qint64 atOnce = 1000;
    for (;;) {
        const qint64 next = m_entries.empty() ? 1 : m_entries.front().number + 1;
        Result<std::vector<HistoryEntry>> entries = m_session->history(next, atOnce);
        if (!entries)
            return tl::unexpected(entries.error());
        if (entries->empty())
            return {};
        putInFront(std::move(*entries));
    }
}

void HistoryModel::putInFront(std::vector<HistoryEntry> entries)
{
    beginInsertRows({}, 0, int(entries.size()) - 1);
    for (HistoryEntry &entry : entries)
        m_entries.push_front(std::move(entry));
    endInsertRows();
    if (qint64(m_entries.size()) <= mostEntries)
        return;
    beginRemoveRows({}, int(mostEntries), int(m_entries.size()) - 1);
    m_entries.erase(m_entries.begin() + mostEntries, m_entries.end());
    endRemoveRows();
}

/// An undo changes what is said of older entries.
Outcome HistoryModel::readStates()
{
    if (m_entries.empty())
        return {};
    const Result<std::vector<HistoryEntry>> entries = m_session->history(m_entries.back().number, mostEntries);
    if (!entries)
        return tl::unexpected(entries.error());
    for (const HistoryEntry &entry : *entries) {
        const int row = rowOf(entry.number);
        if (row < 0 || m_entries[size_t(row)].isUndone == entry.isUndone)
            continue;
        m_entries[size_t(row)].isUndone = entry.isUndone;
        Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    }
    return {};
}

const HistoryEntry *HistoryModel::entryAt(int row) const
{
    return row >= 0 && size_t(row) < m_entries.size() ? &m_entries[size_t(row)] : nullptr;
}

int HistoryModel::rowOf(qint64 number) const
{
    if (m_entries.empty() || number > m_entries.front().number || number < m_entries.back().number)
        return -1;
    return int(m_entries.front().number - number);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryEntry &entry = m_entries[size_t(index.row())];
    return role == TableRole::id ? QVariant(entry.number) : cellOf(entry, Column(index.column())).value(role);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == int(Column::number) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Number"), tr("Time (UTC)"), tr("Author"), tr("What"), tr("State")};
    static_assert(std::size(titles) == columns);
    return titles[section];
}

} // namespace interdict
