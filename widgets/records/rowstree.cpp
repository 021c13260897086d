// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/records/rowstree.h"

#include "models/itemmodels/celltext.h"
#include "models/values/safetext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace interdict::ui {

using namespace Qt::StringLiterals;

RowsTree::RowsTree(const QString &objectName, const QString &accessibleName, const QStringList &headers,
                   QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setHeaderLabels(headers);
    setFrameShape(NoFrame);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideMiddle);
    setRootIsDecorated(false);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(40);
    connect(this, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem *item) { Q_EMIT opened(item); });
}

QTreeWidgetItem *RowsTree::addRow(const QStringList &cells, qint64 id, QTreeWidgetItem *parent)
{
    QStringList shown;
    for (const QString &cell : cells)
        shown << cellText(cell);
    auto *item = parent ? new QTreeWidgetItem(parent, shown) : new QTreeWidgetItem(this, shown);
    for (int column = 0; column < cells.size(); ++column) {
        if (!cells[column].isEmpty())
            item->setToolTip(column, plainToolTip(cells[column]));
    }
    item->setData(0, idRole, id);
    return item;
}

void RowsTree::addRemark(const QString &text, QTreeWidgetItem *parent)
{
    QTreeWidgetItem *item = addRow({text}, 0, parent);
    item->setFirstColumnSpanned(true);
    item->setForeground(0, palette().placeholderText());
}

void RowsTree::alignRight(QTreeWidgetItem *item, int column) const
{
    item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

void RowsTree::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (isReturn && currentItem())
        Q_EMIT opened(currentItem());
    else
        return QTreeWidget::keyPressEvent(event);
    event->accept();
}

void RowsTree::copySelection() const
{
    QString text;
    const QList<QTreeWidgetItem *> items = selectedItems();
    for (const QTreeWidgetItem *item : items) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << formulaSafe(visibleLine(item->text(column)));
        text += cells.join(u'\t') + u'\n';
    }
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace interdict::ui
