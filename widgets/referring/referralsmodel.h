// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/store/referraltable.h"

#include <QAbstractTableModel>

#include <vector>

namespace interdict::ui {

/// The packets that were built from a case, the newest first. Follows the case.
class ReferralsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { packet, recipient, kind, title, marking, builtAt, builtBy, file, digest };
    static constexpr int columns = int(Column::digest) + 1;

    explicit ReferralsModel(CaseSession *session, QObject *parent = nullptr);

    /// The constructor reads nothing.
    void load();
    [[nodiscard]] const Referral *referralAt(int row) const; ///< until the next change
    [[nodiscard]] int rowOf(RowId<Referral> packet) const;   ///< -1 where it is not there
    /// The one whose packet has this digest, where there is one.
    [[nodiscard]] const Referral *withDigest(const Sha256 &digest) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const interdict::Error &error);

private:
    CaseSession *m_session;
    std::vector<Referral> m_referrals;
};

/// The kind of the recipient for people.
[[nodiscard]] QString kindOfRecipient(const Referral &referral);
/// "2026-01-31 12:00 UTC".
[[nodiscard]] QString momentText(const QDateTime &moment);

} // namespace interdict::ui
