// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/jobrunner.h"
#include "models/itemmodels/windowedtablemodel.h"

#include <QAbstractItemModel>

#include <deque>
#include <map>

namespace interdict {

/// The rows of a table put together: groups with their totals, below each its rows in the order of the table. A group's
/// rows are looked up when it is opened, and join in portions as the view asks for more. One thread.
class GroupTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    static constexpr int portion = 500;         ///< rows that join at a time
    static constexpr size_t mostGroups = 20000; ///< the rest is left out, which is told

    explicit GroupTreeModel(WindowedTableModel *rows, QObject *parent = nullptr);

    /// Groups what matches in the table now; asks the case in a job.
    void setGrouping(int grouping);
    void clear();
    [[nodiscard]] bool isGroup(const QModelIndex &index) const { return index.isValid() && index.internalId() == 0; }
    [[nodiscard]] const RowGroup *groupAt(const QModelIndex &index) const; ///< null for what is no group
    [[nodiscard]] qint64 idAt(const QModelIndex &index) const;             ///< of a row; 0 for a group
    [[nodiscard]] qint64 leftOut() const { return m_leftOut; }             ///< groups beyond the most
    [[nodiscard]] JobRunner *jobs() { return &m_jobs; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const interdict::Error &error);

private:
    struct Group
    {
        RowGroup said;
        std::vector<qint64> ids;
        int joined = 0; ///< of `ids`
        bool isAsked = false;
        bool isKnown = false; ///< `ids` has arrived
    };
    using Cells = std::vector<Cell>;

    void take(Result<RowGroups> groups);
    void lookUpNext();
    void takeMembers(int group, Result<std::vector<qint64>> ids);
    void join(int group);
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] const Cells *cellsOf(qint64 id, const Group &group, int row) const;

    WindowedTableModel *m_rows;
    GroupPlan m_plan;
    std::vector<Group> m_groups;
    qint64 m_leftOut = 0;
    std::deque<int> m_waiting;               ///< groups whose rows are to be looked up
    int m_lookedUp = -1;                     ///< the one that is being looked up
    mutable std::map<qint64, Cells> m_cells; ///< of the rows read lately
    int m_planNumber = 0;                    ///< of the grouping that is asked for
    JobRunner m_memberJobs;
    JobRunner m_jobs;
};

} // namespace interdict
