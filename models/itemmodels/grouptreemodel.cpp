// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/grouptreemodel.h"

#include "models/itemmodels/tableroles.h"

#include <QFont>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostCells = 4096;
constexpr int rowsAtATime = 128;

} // namespace

GroupTreeModel::GroupTreeModel(WindowedTableModel *rows, QObject *parent) : QAbstractItemModel(parent), m_rows(rows)
{
    // Something of the rows changed, such as a name: they are read again as the view shows them.
    connect(rows, &QAbstractItemModel::dataChanged, this, [this] {
        m_cells.clear();
        if (!m_groups.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void GroupTreeModel::setGrouping(int grouping)
{
    m_plan = m_rows->groupPlan(grouping);
    m_memberJobs.cancel();
    m_waiting.clear();
    m_lookedUp = -1;
    ++m_planNumber;
    if (!m_plan.groups)
        return clear();
    m_jobs.start<RowGroups>(
        tr("Grouping rows"),
        [path = m_rows->session()->path(), groups = m_plan.groups](const CancelToken &cancel,
                                                                   const ProgressSink &) -> Result<RowGroups> {
            Result<Database> database = Database::open(path, Database::Mode::readOnly);
            if (!database)
                return tl::unexpected(database.error());
            database->stopWhen(cancel);
            return groups(*database, mostGroups);
        },
        [this](Result<RowGroups> groups) { take(std::move(groups)); });
}

void GroupTreeModel::clear()
{
    m_jobs.cancel();
    m_memberJobs.cancel();
    ++m_planNumber;
    beginResetModel();
    m_groups.clear();
    m_cells.clear();
    m_waiting.clear();
    m_lookedUp = -1;
    m_leftOut = 0;
    endResetModel();
}

void GroupTreeModel::take(Result<RowGroups> groups)
{
    if (!groups) {
        if (groups.error().code != ErrorCode::cancelled)
            Q_EMIT failed(groups.error());
        return;
    }
    beginResetModel();
    m_groups.clear();
    m_cells.clear();
    m_waiting.clear();
    m_lookedUp = -1;
    ++m_planNumber;
    m_leftOut = groups->leftOut;
    for (RowGroup &group : groups->groups)
        m_groups.push_back({std::move(group), {}, 0, false, false});
    endResetModel();
    Q_EMIT loaded();
}

const RowGroup *GroupTreeModel::groupAt(const QModelIndex &index) const
{
    const bool isThere = isGroup(index) && size_t(index.row()) < m_groups.size();
    return isThere ? &m_groups[size_t(index.row())].said : nullptr;
}

qint64 GroupTreeModel::idAt(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return 0;
    const Group &group = m_groups[size_t(index.internalId() - 1)];
    return index.row() < group.joined ? group.ids[size_t(index.row())] : 0;
}

// The internal id of a row is one more than the number of its group; that of a group is 0.
QModelIndex GroupTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex GroupTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId() - 1), 0, quintptr(0));
}

int GroupTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return isGroup(parent) && parent.column() == 0 ? m_groups[size_t(parent.row())].joined : 0;
}

int GroupTreeModel::columnCount(const QModelIndex &) const
{
    return m_rows->columnCount();
}

bool GroupTreeModel::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() ? !m_groups.empty() : isGroup(parent) && parent.column() == 0;
}

bool GroupTreeModel::canFetchMore(const QModelIndex &parent) const
{
    if (!isGroup(parent) || size_t(parent.row()) >= m_groups.size())
        return false;
    const Group &group = m_groups[size_t(parent.row())];
    return group.isKnown ? size_t(group.joined) < group.ids.size() : !group.isAsked;
}

void GroupTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Group &group = m_groups[size_t(parent.row())];
    if (group.isKnown)
        return join(parent.row());
    group.isAsked = true;
    m_waiting.push_back(parent.row());
    if (m_lookedUp < 0)
        lookUpNext();
}

// One after another: a runner drops what was overtaken.
void GroupTreeModel::lookUpNext()
{
    if (m_waiting.empty())
        return;
    m_lookedUp = m_waiting.front();
    m_waiting.pop_front();
    m_memberJobs.start<std::vector<qint64>>(
        tr("Looking up the rows of a group"),
        [path = m_rows->session()->path(), members = m_plan.members, group = m_groups[size_t(m_lookedUp)].said](
            const CancelToken &cancel, const ProgressSink &) -> Result<std::vector<qint64>> {
            Result<Database> database = Database::open(path, Database::Mode::readOnly);
            if (!database)
                return tl::unexpected(database.error());
            database->stopWhen(cancel);
            return members(*database, group);
        },
        [this, group = m_lookedUp, plan = m_planNumber](Result<std::vector<qint64>> ids) {
            if (plan == m_planNumber) // else the groups are others now
                takeMembers(group, std::move(ids));
        });
}

void GroupTreeModel::takeMembers(int group, Result<std::vector<qint64>> ids)
{
    m_lookedUp = -1;
    if (ids) {
        m_groups[size_t(group)].ids = std::move(*ids);
        m_groups[size_t(group)].isKnown = true;
        join(group);
    } else {
        m_groups[size_t(group)].isAsked = false; // it can be tried again
        if (ids.error().code != ErrorCode::cancelled)
            Q_EMIT failed(ids.error());
    }
    lookUpNext();
}

void GroupTreeModel::join(int number)
{
    Group &group = m_groups[size_t(number)];
    const int more = std::min<int>(portion, int(group.ids.size()) - group.joined);
    if (more <= 0)
        return;
    beginInsertRows(index(number, 0), group.joined, group.joined + more - 1);
    group.joined += more;
    endInsertRows();
}

QVariant GroupTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_rows->headerData(section, orientation, role);
}

QVariant GroupTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isGroup(index))
        return groupData(m_groups[size_t(index.row())], index.column(), role);
    const qint64 id = idAt(index);
    if (role == TableRole::id)
        return id;
    const Group &group = m_groups[size_t(index.internalId() - 1)];
    const Cells *cells = cellsOf(id, group, index.row());
    return cells ? (*cells)[size_t(index.column())].value(role) : Cell::text({}).value(role);
}

QVariant GroupTreeModel::groupData(const Group &group, int column, int role) const
{
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == TableRole::id)
        return 0;
    if (column > 0) {
        const Cell &cell = group.said.cells[size_t(column)];
        const bool isEmpty = cell.fullText.isEmpty() && !cell.shown;
        return isEmpty && role == Qt::DisplayRole ? QVariant(QString()) : cell.value(role);
    }
    if (role == Qt::DisplayRole)
        //: A group of rows: its name and how many rows it has
        return tr("%1 (%2)").arg(cellText(group.said.name), cellText(group.said.count));
    return Cell::text(group.said.name).value(role);
}

/// Reads the rows around it.
const GroupTreeModel::Cells *GroupTreeModel::cellsOf(qint64 id, const Group &group, int row) const
{
    const auto known = m_cells.find(id);
    if (known != m_cells.end())
        return &known->second;
    if (m_cells.size() > mostCells)
        m_cells.clear();
    const int first = row - row % rowsAtATime;
    const auto ids = std::span(group.ids).subspan(size_t(first), size_t(std::min(rowsAtATime, group.joined - first)));
    auto read = m_plan.cells(m_rows->session()->database(), ids);
    if (!read) {
        auto *self = const_cast<GroupTreeModel *>(this);
        QMetaObject::invokeMethod(
            self, [self, error = read.error()] { Q_EMIT self->failed(error); }, Qt::QueuedConnection);
        return nullptr;
    }
    for (auto &[each, cells] : *read)
        m_cells.insert_or_assign(each, std::move(cells));
    const auto now = m_cells.find(id);
    return now == m_cells.end() ? nullptr : &now->second;
}

} // namespace interdict
