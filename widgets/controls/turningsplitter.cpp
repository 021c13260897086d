// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/turningsplitter.h"

#include <QResizeEvent>

namespace interdict::ui {

TurningSplitter::TurningSplitter(int narrow, const Shares &shares, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_narrow(narrow), m_shares(shares)
{
    setChildrenCollapsible(false);
}

void TurningSplitter::resizeEvent(QResizeEvent *event)
{
    const Qt::Orientation wanted = event->size().width() < m_narrow ? Qt::Vertical : Qt::Horizontal;
    if (orientation() != wanted) {
        setOrientation(wanted);
        setSizes(wanted == Qt::Vertical ? m_shares.above : m_shares.beside); // Qt scales them to what there is
    }
    QSplitter::resizeEvent(event);
}

} // namespace interdict::ui
