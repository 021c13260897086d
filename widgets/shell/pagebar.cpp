// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/shell/pagebar.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int countRole = Qt::UserRole;

/// The title to the left, the count to the right.
class PageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {160, option.fontMetrics.height() + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem blank = option;
        initStyleOption(&blank, index);
        blank.text.clear();
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &blank, painter, option.widget);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        if (isSelected)
            painter->fillRect(option.rect, option.palette.highlight());
        const QRect inner = option.rect.adjusted(12, 0, -12, 0);
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::WindowText));
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
        const QVariant count = index.data(countRole);
        if (count.isValid())
            painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(count.toLongLong()));
    }
};

} // namespace

PageBar::PageBar(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"pageBar"_s);
    setAccessibleName(tr("Pages"));
    setItemDelegate(new PageDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void PageBar::addPage(const QString &title)
{
    addItem(title);
}

void PageBar::setCount(int page, qint64 count)
{
    QListWidgetItem *row = item(page);
    row->setData(countRole, count < 0 ? QVariant() : QVariant(count));
    row->setData(Qt::AccessibleTextRole,
                 count < 0 ? row->text() : tr("%1, %2").arg(row->text(), QLocale().toString(count)));
}

QSize PageBar::sizeHint() const
{
    return {172, 200};
}

} // namespace interdict::ui
