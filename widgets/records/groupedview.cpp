// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/groupedview.h"

#include "models/casework/sheet.h"
#include "models/itemmodels/tableroles.h"
#include "widgets/controls/datatable.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

GroupedView::GroupedView(WindowedTableModel *rows, DataTable *table, QWidget *parent)
    : QTreeView(parent), m_table(table), m_model(new GroupTreeModel(rows, this))
{
    setObjectName(u"groupedView"_s);
    setAccessibleName(tr("%1 in groups").arg(table->accessibleName()));
    setModel(m_model);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    header()->setStretchLastSection(true);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &GroupedView::rowsSelected);
    connect(this, &QAbstractItemView::activated, this, &GroupedView::open);
}

void GroupedView::setGrouping(int grouping)
{
    const QHeaderView *shown = m_table->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        // The first column carries the names of groups.
        header()->setSectionHidden(column, column > 0 && shown->isSectionHidden(column));
        header()->resizeSection(column, std::max(60, m_table->columnWidth(column)));
    }
    header()->resizeSection(0, std::max(280, m_table->columnWidth(0)));
    m_model->setGrouping(grouping);
}

std::vector<qint64> GroupedView::selectedIds(int most) const
{
    std::vector<qint64> ids;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        const qint64 id = m_model->idAt(index);
        if (id > 0 && int(ids.size()) < most)
            ids.push_back(id);
    }
    return ids;
}

void GroupedView::copySelection()
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end(),
              [this](const QModelIndex &a, const QModelIndex &b) { return visualRect(a).top() < visualRect(b).top(); });
    const auto line = [this](auto &&cell) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (!isColumnHidden(column))
                cells << cell(column);
        }
        return tabbedLine(cells);
    };
    QString text = line([this](int column) { return m_model->headerData(column, Qt::Horizontal).toString(); });
    for (const QModelIndex &row : rows) {
        const bool isGroup = m_model->isGroup(row);
        text += line([&](int column) {
            const QModelIndex cell = row.siblingAtColumn(column);
            return cell.data(isGroup ? int(Qt::DisplayRole) : int(TableRole::fullText)).toString();
        });
    }
    QGuiApplication::clipboard()->setText(text);
}

void GroupedView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy))
        return QTreeView::keyPressEvent(event);
    copySelection();
    event->accept();
}

void GroupedView::open(const QModelIndex &index)
{
    if (m_model->isGroup(index))
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
    else if (const qint64 id = m_model->idAt(index); id > 0)
        Q_EMIT opened(id);
}

void GroupedView::showOnly(const QModelIndex &group)
{
    const RowGroup *said = m_model->groupAt(group);
    const std::optional<RowFilter> filter = said ? said->filter : std::nullopt; // groups go with what is asked for
    const RowId<Entity> entity = said ? said->entity : RowId<Entity>();
    if (filter)
        Q_EMIT filterWanted(*filter);
    else if (entity.isStored())
        Q_EMIT entityWanted(entity);
}

void GroupedView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    const QPersistentModelIndex first = index.siblingAtColumn(0);
    const RowGroup *group = m_model->groupAt(first);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"groupMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (group) {
        QAction *only = menu->addAction(tr("Show &Only These"), this, [this, first] { showOnly(first); });
        only->setObjectName(u"showOnlyAction"_s);
        only->setEnabled(group->filter || group->entity.isStored());
        menu->addAction(isExpanded(first) ? tr("&Close Group") : tr("&Open Group"), this,
                        [this, first] { setExpanded(first, !isExpanded(first)); });
    }
    menu->addAction(tr("Close &All Groups"), this, &QTreeView::collapseAll);
    menu->addSeparator();
    menu->addAction(tr("&Copy Rows"), this, &GroupedView::copySelection);
    const bool isKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(isKeyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
    event->accept();
}

} // namespace interdict::ui
