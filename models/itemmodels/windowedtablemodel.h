// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/jobrunner.h"
#include "models/itemmodels/celltext.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace interdict {

/// A table of any number of rows: the ids that match come from a job with a connection of its own, the rows are read by
/// pages as the view asks for them. What was there stays until the ids of a new query have arrived. One thread.
class WindowedTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    [[nodiscard]] qint64 idAt(int row) const; ///< 0 outside the table
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1 where it is not in the table; linear, without reading rows
    [[nodiscard]] bool isLoading() const { return m_jobs.isRunning(); }
    [[nodiscard]] bool hasLoaded() const { return m_hasLoaded; } ///< some query has arrived
    [[nodiscard]] qint64 total() const { return m_total; } ///< rows without filters; -1 before the first query arrived
    [[nodiscard]] JobRunner *jobs() { return &m_jobs; }

    /// Asks again.
    void reload();

Q_SIGNALS:
    /// The ids of a query have arrived and the model was reset.
    void loaded(qint64 count, qint64 total);
    void failed(const interdict::Error &error);

protected:
    struct Matches
    {
        std::vector<qint64> ids;
        qint64 total = 0;
    };
    /// Run off the thread: sees values and its own connection only. `knownTotal` is -1 where it must be counted.
    using Matching = std::function<Result<Matches>(const Database &database, qint64 knownTotal)>;

    WindowedTableModel(CaseSession *session, QObject *parent);

    [[nodiscard]] virtual Matching matching() const = 0;
    [[nodiscard]] virtual QString loadingTitle() const = 0;
    /// The cell of `ids()[row]`; empty cells where the row cannot be read.
    [[nodiscard]] virtual Cell cell(int row, int column) const = 0;
    virtual void forgetRows() = 0;
    void forgetTotal() { m_total = -1; }
    [[nodiscard]] const std::vector<qint64> &ids() const { return m_ids; }
    [[nodiscard]] const Database &database() const { return m_session->database(); }
    /// To be called from const data(): tells the error once the view is done.
    void tellLater(const Error &error) const;

private:
    void take(Result<Matches> matches);
    void follow(const CaseChange &change);

    CaseSession *m_session;
    std::vector<qint64> m_ids;
    qint64 m_total = -1;
    bool m_hasLoaded = false;
    JobRunner m_jobs; // last: waits for its job before the rest goes
};

} // namespace interdict
