// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// What keys do in a table, and the menu of its heads.
#include "widgets/controls/datatable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isShiftCopy =
        event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (isShiftCopy)
        copySelection(Heads::without);
    else if (event->key() == Qt::Key_O && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        sortByCurrentColumn();
    else if (event->key() == Qt::Key_M && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        showHeaderMenu({horizontalHeader()->sectionViewportPosition(std::max(0, currentIndex().column())), 0});
    else if (isReturn && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        return QTableView::keyPressEvent(event);
    event->accept();
}

void DataTable::sortByCurrentColumn()
{
    const int column = currentIndex().column();
    if (!isSortingEnabled() || column < 0)
        return;
    const QHeaderView *head = horizontalHeader();
    const bool isAscending = head->sortIndicatorSection() == column && head->sortIndicatorOrder() == Qt::AscendingOrder;
    sortByColumn(column, isAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void DataTable::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const size_t shown = columnsInOrder().size();
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shown > 1); // one stays
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
    menu->addSeparator();
    menu->addAction(tr("C&olumns…"), this, &DataTable::chooseColumns)->setObjectName(u"columnsAction"_s);
    menu->addAction(tr("&Reset Columns"), this, &DataTable::resetColumns)->setObjectName(u"resetColumnsAction"_s);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

} // namespace interdict::ui
