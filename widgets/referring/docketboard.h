// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/docket.h"

#include <QScrollArea>

#include <vector>

class QLabel;

namespace interdict::ui {

class BoardColumn;
class DocketModel;

/// The referrals as cards, in a column for each state.
class DocketBoard : public QScrollArea
{
    Q_OBJECT

public:
    DocketBoard(DocketModel *model, QWidget *parent);

    [[nodiscard]] RowId<DocketEntry> current() const { return m_current; }
    [[nodiscard]] std::vector<RowId<DocketEntry>> chosen() const; ///< in the column that was used last
    void choose(RowId<DocketEntry> id);
    /// The keyboard goes to the column with the current card.
    void takeFocus();

Q_SIGNALS:
    void currentChanged(interdict::RowId<interdict::DocketEntry> id);
    void opened();
    void moveWanted(const std::vector<interdict::RowId<interdict::DocketEntry>> &ids, interdict::ReferralState to);
    void menuWanted(const QPoint &globalPosition);

private:
    void addColumn(ReferralState state, DocketModel *model, QLayout *row);
    void connectColumn(BoardColumn *column);
    void showCounts();
    void walk(const BoardColumn *from, int direction);
    void makeCurrent(BoardColumn *column, RowId<DocketEntry> id);

    struct Place
    {
        BoardColumn *column;
        QLabel *head;
        QWidget *frame;
    };
    std::vector<Place> m_places;
    BoardColumn *m_used = nullptr;
    RowId<DocketEntry> m_current;
};

} // namespace interdict::ui
