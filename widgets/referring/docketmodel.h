// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/docketdates.h"

#include <QAbstractTableModel>

namespace interdict::ui {

/// The referrals of the case, one a row, in the order in which they were made. The board and the table show it.
class DocketModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { reference, state, since, recipient, kind, title, items, gone, next, due, status };
    static constexpr int columns = int(Column::status) + 1;
    enum : int {
        stateRole = Qt::UserRole + 100, ///< int of ReferralState
        cardRole,                       ///< what the card says to a screen reader
    };

    explicit DocketModel(CaseSession *session, QObject *parent = nullptr);

    /// The constructor reads nothing. Reads again as of the session's now.
    void load();
    [[nodiscard]] const DocketView &view() const { return m_view; }
    [[nodiscard]] const std::vector<DueDate> &dates() const { return m_dates; }
    [[nodiscard]] const ReferralView *referralAt(int row) const; ///< until the next load
    [[nodiscard]] int rowOf(RowId<DocketEntry> id) const;        ///< -1 for none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const interdict::Error &error);

private:
    CaseSession *m_session;
    DocketView m_view;
    std::vector<DueDate> m_dates;
};

/// "2026-01-31" where it is a day, "2026-01-31 12:00" otherwise; UTC.
[[nodiscard]] QString dayOrMoment(const QDateTime &moment);
/// The kind of the recipient for people.
[[nodiscard]] QString kindInWords(const QString &token);
/// "24 items, 20 gone".
[[nodiscard]] QString itemsInWords(const ReferralView &view);

} // namespace interdict::ui
