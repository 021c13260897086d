// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QList>
#include <QSplitter>

namespace interdict::ui {

/// Its parts stand beside each other where there is room for it, and one above the other in a narrow page. What the
/// user dragged stays until the page gets narrow or wide.
class TurningSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// What the parts have of the room there is, in proportion.
    struct Shares
    {
        QList<int> beside;
        QList<int> above;
    };

    /// Narrow is less than so many pixels.
    TurningSplitter(int narrow, const Shares &shares, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_narrow;
    Shares m_shares;
};

} // namespace interdict::ui
