// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/docket.h"

#include <QListView>

#include <vector>

class QSortFilterProxyModel;

namespace interdict::ui {

class DocketModel;

/// The cards of one state. Left and Right walk to the next column, Ctrl+Left and Ctrl+Right ask to move the chosen
/// cards to the nearest state they may take on that side, Return opens, the context menu names all steps. Cards can be
/// dragged to another column.
class BoardColumn : public QListView
{
    Q_OBJECT

public:
    BoardColumn(ReferralState state, DocketModel *model, QWidget *parent);

    [[nodiscard]] ReferralState state() const { return m_state; }
    [[nodiscard]] int count() const;
    [[nodiscard]] std::vector<RowId<DocketEntry>> chosen() const;
    [[nodiscard]] RowId<DocketEntry> current() const; ///< zero for none
    /// Makes the card current and chosen; false where it is not here.
    bool choose(RowId<DocketEntry> id);

Q_SIGNALS:
    void cardChanged(interdict::RowId<interdict::DocketEntry> id);
    void opened();
    void neighbourWanted(int direction); ///< -1 left, 1 right
    /// To `to`, from here or dropped here from another column.
    void moveWanted(const std::vector<interdict::RowId<interdict::DocketEntry>> &ids, interdict::ReferralState to);
    void menuWanted(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] RowId<DocketEntry> idOf(const QModelIndex &index) const;
    void askForStep(int direction);

    ReferralState m_state;
    QSortFilterProxyModel *m_cards;
};

} // namespace interdict::ui
