// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"

#include <QAbstractTableModel>

#include <deque>

namespace interdict {

/// The history of a case, the newest entry first; the newest 5,000 of them. Follows the case.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { number, time, author, what, state };
    static constexpr int columns = int(Column::state) + 1;
    static constexpr qint64 mostEntries = 5000;

    explicit HistoryModel(CaseSession *session, QObject *parent = nullptr);

    /// Reads what is new; told by failed() where that cannot be done. The constructor reads nothing.
    void load();
    [[nodiscard]] const HistoryEntry *entryAt(int row) const; ///< nothing outside the table; until the next change
    [[nodiscard]] int rowOf(qint64 number) const;             ///< -1 where it is not in the table

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const interdict::Error &error);

private:
    [[nodiscard]] Outcome readNew();
    [[nodiscard]] Outcome readStates();
    void putInFront(std::vector<HistoryEntry> entries);

    CaseSession *m_session;
    std::deque<HistoryEntry> m_entries; ///< the newest first, numbers without gaps
};

} // namespace interdict
