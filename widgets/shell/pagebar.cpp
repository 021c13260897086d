// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/shell/pagebar.h"

#include "widgets/controls/glyph.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int countRole = Qt::UserRole;
constexpr int groupRole = Qt::UserRole + 1; ///< the title of the group that begins with the row
constexpr int margin = 12;
constexpr int gap = 8;
constexpr int iconSide = 16;

QFont groupFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.85);
    small.setWeight(QFont::DemiBold);
    return small;
}

int headHeight(const QModelIndex &index, const QFont &font)
{
    const bool isHead = !index.data(groupRole).toString().isEmpty();
    return isHead ? QFontMetrics(groupFont(font)).height() + 12 : 0;
}

/// The title to the left, the count to the right; above the first of a group, what the group is called.
class PageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString widest = index.data(Qt::DisplayRole).toString() + u"  999,999"_s;
        return {option.fontMetrics.horizontalAdvance(widest) + iconSide + gap + 2 * margin,
                option.fontMetrics.height() + 12 + headHeight(index, option.font)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem blank = option;
        initStyleOption(&blank, index);
        const int head = headHeight(index, option.font);
        paintHead(*painter, option, index, head);
        blank.rect.setTop(option.rect.top() + head);
        blank.text.clear();
        blank.icon = {};
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &blank, painter, option.widget);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        if (isSelected)
            painter->fillRect(blank.rect, option.palette.highlight());
        paintRow(*painter, blank, index, isSelected);
    }

private:
    static void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, int height)
    {
        if (height == 0)
            return;
        painter.save();
        painter.setFont(groupFont(option.font));
        painter.setPen(option.palette.color(QPalette::PlaceholderText));
        const QRect line(option.rect.left() + margin, option.rect.top(), option.rect.width() - 2 * margin, height - 2);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, index.data(groupRole).toString());
        painter.restore();
    }

    static void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                         bool isSelected)
    {
        const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
        const QRect place(inner.left(), inner.center().y() - iconSide / 2 + 1, iconSide, iconSide);
        const auto mode = isSelected ? QIcon::Selected : QIcon::Normal;
        index.data(Qt::DecorationRole).value<QIcon>().paint(&painter, place, Qt::AlignCenter, mode);
        painter.setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::WindowText));
        painter.drawText(inner.adjusted(iconSide + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         index.data(Qt::DisplayRole).toString());
        const QVariant count = index.data(countRole);
        if (count.isValid())
            painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(count.toLongLong()));
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

void PageBar::addPage(const QString &title, const QString &icon, const QString &group)
{
    auto *row = new QListWidgetItem(glyph(icon), title, this);
    if (group != m_group)
        row->setData(groupRole, group);
    m_group = group;
    updateGeometry();
}

void PageBar::clearPages()
{
    clear();
    m_group.clear();
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
    constexpr int scrollBar = 4;
    return {std::max(sizeHintForColumn(0) + scrollBar, 160), 200};
}

} // namespace interdict::ui
