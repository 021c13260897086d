// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/hitdelegate.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

QList<QTextLayout::FormatRange> rangesOf(const std::vector<TextStretch> &hits, qsizetype length)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const TextStretch &hit : hits) {
        if (hit.start >= length)
            break;
        QTextLayout::FormatRange range;
        range.start = int(hit.start);
        range.length = int(std::min(hit.length, length - hit.start));
        range.format = hitFormat();
        ranges << range;
    }
    return ranges;
}

} // namespace

QTextCharFormat hitFormat()
{
    QTextCharFormat format;
    format.setBackground(QColor(0xFF, 0xD7, 0x5E));
    format.setForeground(QColor(0x1A, 0x1A, 0x1A));
    format.setFontUnderline(true);
    return format;
}

int drawMarkedLine(QPainter *painter, const QRect &rect, const QString &text, const std::vector<TextStretch> &hits,
                   const QFont &font, const QColor &colour, Qt::Alignment alignment)
{
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    const bool isCut = shown != text;
    QTextLayout layout(shown, font);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(rangesOf(hits, shown.size() - (isCut ? 1 : 0)));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return 0;
    const int width = int(std::ceil(line.naturalTextWidth()));
    const int spare = std::max(0, rect.width() - width);
    const int left = alignment & Qt::AlignRight ? spare : alignment & Qt::AlignHCenter ? spare / 2 : 0;
    painter->save();
    painter->setClipRect(rect);
    painter->setPen(colour);
    layout.draw(painter, QPointF(rect.left() + left, rect.top() + (rect.height() - line.height()) / 2));
    painter->restore();
    return width;
}

HitDelegate::HitDelegate(Words words, bool isAnywhere, QObject *parent)
    : QStyledItemDelegate(parent), m_words(std::move(words)), m_isAnywhere(isAnywhere)
{
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const std::vector<SoughtWord> &words = m_words();
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const std::vector<TextStretch> hits = searchHits(cell.text, words, m_isAnywhere);
    if (hits.empty())
        return QStyledItemDelegate::paint(painter, option, index);
    const QString text = cell.text;
    QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 1;
    const QRect place =
        style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget).adjusted(margin, 0, -margin, 0);
    cell.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const bool isSelected = cell.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor colour = cell.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    drawMarkedLine(painter, place, text, hits, cell.font, colour, cell.displayAlignment);
}

} // namespace interdict::ui
