// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/jobrunner.h"
#include "models/itemmodels/pagecache.h"
#include "models/store/historyqueries.h"

#include <QAbstractTableModel>

namespace interdict {

/// The history of a case, the newest entry first, as far as a query asks for it. The numbers of the entries come from a
/// job, the entries are read by pages as the view asks for them; new entries are put on top as the case changes.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { number, time, author, action, what, reason, state };
    static constexpr int columns = int(Column::state) + 1;

    explicit HistoryModel(CaseSession *session, QObject *parent = nullptr);

    /// Asks anew; loaded() tells when the entries are there. The constructor asks nothing.
    void setQuery(const HistoryQuery &query);
    [[nodiscard]] const HistoryQuery &query() const { return m_query; }
    [[nodiscard]] std::optional<HistoryEntry> entryAt(int row) const; ///< nothing outside the table
    [[nodiscard]] qint64 numberAt(int row) const;                     ///< 0 outside the table
    [[nodiscard]] int rowOf(qint64 number) const;                     ///< -1 where it is not in the table
    [[nodiscard]] qint64 total() const { return m_newest; }           ///< entries of the whole history
    [[nodiscard]] JobRunner *jobs() { return &m_jobs; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded(qint64 count, qint64 total);
    void failed(const interdict::Error &error);

private:
    struct Numbers
    {
        std::vector<qint64> matching; ///< descending
        qint64 newest = 0;
    };
    [[nodiscard]] static Result<Numbers> numbersOf(const Database &database, const HistoryQuery &query);
    void take(Result<Numbers> numbers);
    void follow();
    [[nodiscard]] Outcome readNew();
    [[nodiscard]] const HistoryEntry *cached(int row) const;

    CaseSession *m_session;
    HistoryQuery m_query;
    std::vector<qint64> m_numbers; ///< descending
    qint64 m_newest = 0;
    bool m_isAsked = false;
    mutable PageCache<HistoryEntry> m_rows;
    JobRunner m_jobs; // last: waits for its job before the rest goes
};

} // namespace interdict
