// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/proposalsmodel.h"

#include "models/itemmodels/celltext.h"
#include "models/referrals/doors.h"

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

Cell cellOf(const Proposal &proposal, ProposalsModel::Column column)
{
    switch (column) {
    case ProposalsModel::Column::recipient:
        return Cell::text(proposal.recipient);
    case ProposalsModel::Column::kind:
        return Cell::text(displayName(proposal.kind));
    case ProposalsModel::Column::items:
        return Cell::number(proposal.total);
    case ProposalsModel::Column::why:
        return Cell::text(proposal.why);
    case ProposalsModel::Column::door:
        return Cell::text(proposal.door.isEmpty() ? QString() : doorName(proposal.door));
    case ProposalsModel::Column::subject:
        return Cell::text(displayName(proposal.tellsSubject));
    case ProposalsModel::Column::caveat:
        return Cell::text(proposal.caveat.isEmpty() ? proposal.forwarding : proposal.caveat);
    }
    return {};
}

QVariant headOf(int section, Qt::Orientation orientation, int role, const QStringList &titles)
{
    if (orientation != Qt::Horizontal || section < 0 || section >= titles.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

} // namespace

void ProposalsModel::setProposals(Proposals proposals)
{
    beginResetModel();
    m_proposals = std::move(proposals);
    m_isChosen.clear();
    for (const Proposal &proposal : m_proposals.proposals)
        m_isChosen.push_back(proposal.isKnown());
    endResetModel();
    Q_EMIT choiceChanged();
}

const Proposal *ProposalsModel::proposalAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_proposals.proposals[size_t(row)] : nullptr;
}

std::vector<Proposal> ProposalsModel::chosen() const
{
    std::vector<Proposal> all;
    for (size_t i = 0; i < m_isChosen.size(); ++i) {
        if (m_isChosen[i])
            all.push_back(m_proposals.proposals[i]);
    }
    return all;
}

void ProposalsModel::chooseAll(bool isChosen)
{
    std::fill(m_isChosen.begin(), m_isChosen.end(), isChosen);
    if (!m_isChosen.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
}

int ProposalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_proposals.proposals.size());
}

int ProposalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ProposalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::CheckStateRole)
        return index.column() == 0 ? QVariant(m_isChosen[size_t(index.row())] ? Qt::Checked : Qt::Unchecked)
                                   : QVariant();
    return cellOf(m_proposals.proposals[size_t(index.row())], Column(index.column())).value(role);
}

bool ProposalsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole || index.column() != 0)
        return false;
    m_isChosen[size_t(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
    return true;
}

Qt::ItemFlags ProposalsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ProposalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return headOf(
        section, orientation, role,
        {tr("Recipient"), tr("Kind"), tr("Items"), tr("Why"), tr("By Way Of"), tr("The Subject"), tr("Mind")});
}

void ProposedItemsModel::setItems(std::vector<ProposedItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    if (m_items.size() > mostRows)
        m_items.resize(mostRows);
    endResetModel();
}

const ProposedItem *ProposedItemsModel::itemAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_items[size_t(row)] : nullptr;
}

int ProposedItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int ProposedItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ProposedItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ProposedItem &item = m_items[size_t(index.row())];
    switch (Column(index.column())) {
    case Column::item:
        return Cell::text(item.item.name.isEmpty() ? tr("Listing %1").arg(item.item.item) : item.item.name).value(role);
    case Column::why:
        return Cell::text(item.item.why).value(role);
    case Column::records:
        break;
    }
    QStringList records;
    for (const RowId<Record> record : item.evidence)
        records << QString::number(record.value());
    return Cell::text(records.join(u", "_s)).value(role);
}

QVariant ProposedItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return headOf(section, orientation, role, {tr("Item"), tr("Why"), tr("Shown by Records")});
}

} // namespace interdict::ui
