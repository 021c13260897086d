// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/whocanact.h"

#include <QAbstractTableModel>

namespace interdict::ui {

/// Who can act, one recipient a row, with a box to choose it. A value of proposeFor(), until the next.
class ProposalsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { recipient, kind, items, why, door, subject, caveat };
    static constexpr int columns = int(Column::caveat) + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// Those that the directory knows are chosen, others not.
    void setProposals(Proposals proposals);
    [[nodiscard]] const Proposals &proposals() const { return m_proposals; }
    [[nodiscard]] const Proposal *proposalAt(int row) const;
    [[nodiscard]] std::vector<Proposal> chosen() const;
    void chooseAll(bool isChosen);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    Proposals m_proposals;
    std::vector<bool> m_isChosen;
};

/// The items of one proposal, or those that nobody is known for, with their reasons and records.
class ProposedItemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { item, why, records };
    static constexpr int columns = int(Column::records) + 1;
    static constexpr size_t mostRows = 5000;

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(std::vector<ProposedItem> items);
    [[nodiscard]] const ProposedItem *itemAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<ProposedItem> m_items;
};

} // namespace interdict::ui
