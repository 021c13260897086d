// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/referralsmodel.h"

#include "models/itemmodels/celltext.h"
#include "models/itemmodels/tableroles.h"
#include "models/referrals/recipientkind.h"

#include <algorithm>
#include <iterator>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

using Column = ReferralsModel::Column;

Cell cellOf(const Referral &referral, Column column)
{
    switch (column) {
    case Column::packet:
        return Cell::text(referral.packetId);
    case Column::recipient:
        return Cell::text(referral.recipient);
    case Column::kind:
        return Cell::text(kindOfRecipient(referral));
    case Column::title:
        return Cell::text(referral.title);
    case Column::marking:
        return Cell::text(referral.marking);
    case Column::builtAt:
        return Cell::text(referral.builtAt.toUTC().toString(Qt::ISODate));
    case Column::builtBy:
        return Cell::text(referral.builtBy);
    case Column::file:
        return Cell::text(referral.fileName);
    case Column::digest:
        return Cell::text(referral.digest.toString());
    }
    return {};
}

} // namespace

QString kindOfRecipient(const Referral &referral)
{
    const std::optional<RecipientKind> kind = recipientKindFromToken(referral.recipientKind);
    return kind ? displayName(*kind) : referral.recipientKind;
}

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

ReferralsModel::ReferralsModel(CaseSession *session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(session, &CaseSession::caseChanged, this, [this](const CaseChange &change) {
        if (change.isEverything)
            load();
    });
}

void ReferralsModel::load()
{
    Result<std::vector<Referral>> referrals = allReferrals(m_session->database());
    if (!referrals) {
        Q_EMIT failed(referrals.error());
        return;
    }
    beginResetModel();
    m_referrals = std::move(*referrals);
    endResetModel();
}

const Referral *ReferralsModel::referralAt(int row) const
{
    return row >= 0 && size_t(row) < m_referrals.size() ? &m_referrals[size_t(row)] : nullptr;
}

int ReferralsModel::rowOf(RowId<Referral> packet) const
{
    const auto found = std::find_if(m_referrals.begin(), m_referrals.end(),
                                    [packet](const Referral &referral) { return referral.id == packet; });
    return found == m_referrals.end() ? -1 : int(found - m_referrals.begin());
}

const Referral *ReferralsModel::withDigest(const Sha256 &digest) const
{
    const auto found = std::find_if(m_referrals.begin(), m_referrals.end(),
                                    [&digest](const Referral &referral) { return referral.digest == digest; });
    return found == m_referrals.end() ? nullptr : &*found;
}

int ReferralsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_referrals.size());
}

int ReferralsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ReferralsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Referral &referral = m_referrals[size_t(index.row())];
    return role == TableRole::id ? QVariant(referral.id.value()) : cellOf(referral, Column(index.column())).value(role);
}

QVariant ReferralsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Packet"),      tr("Recipient"), tr("Kind"), tr("Title"),  tr("Marking"),
                              tr("Built (UTC)"), tr("By"),        tr("File"), tr("SHA-256")};
    static_assert(std::size(titles) == columns);
    return titles[section];
}

} // namespace interdict::ui
