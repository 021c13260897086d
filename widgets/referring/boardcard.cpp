// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/boardcard.h"

#include "models/itemmodels/tableroles.h"
#include "models/values/safetext.h"
#include "widgets/referring/docketmodel.h"

#include <QPainter>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 4;
constexpr int inset = 8;
constexpr int lines = 5;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

/// At least 4.5:1 on the card in light and dark.
QColor dueColour(const QPalette &palette, ClockStatus status)
{
    if (status == ClockStatus::overdue)
        return isDark(palette) ? QColor(0xFF9A5C) : QColor(0xA84300);
    if (status == ClockStatus::dueToday || status == ClockStatus::dueSoon)
        return isDark(palette) ? QColor(0xF0C45A) : QColor(0x7A5200);
    return palette.color(QPalette::Text);
}

/// Paints line after line into a card.
class CardLines
{
public:
    CardLines(QPainter *painter, const QRect &room, const QFont &font) : m_painter(painter), m_room(room), m_font(font)
    {
    }

    void add(const QString &text, const QColor &colour, QFont::Weight weight = QFont::Normal)
    {
        QFont font = m_font;
        font.setWeight(weight);
        const QFontMetrics metrics(font);
        m_painter->setFont(font);
        m_painter->setPen(colour);
        const QRect line(m_room.left(), m_top, m_room.width(), metrics.height());
        m_painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                            metrics.elidedText(text, Qt::ElideRight, line.width()));
        m_top += metrics.height();
    }

private:
    QPainter *m_painter;
    QRect m_room;
    QFont m_font;
    int m_top = m_room.top();
};

} // namespace

void BoardCard::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ReferralView *view = m_model->view().find(RowId<DocketEntry>(index.data(TableRole::id).toLongLong()));
    if (!view)
        return;
    const QPalette &palette = option.palette;
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Active);
    const QRect card = option.rect.adjusted(gap, gap / 2, -gap, -gap / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor frame = palette.color(isChosen ? QPalette::Highlight : QPalette::Mid);
    painter->setPen(QPen(frame, isChosen ? (hasFocus ? 3 : 2) : 1));
    painter->setBrush(palette.color(QPalette::Base));
    painter->drawRoundedRect(QRectF(card).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    CardLines text(painter, card.adjusted(inset, inset, -inset, -inset), option.font);
    const QColor plain = palette.color(QPalette::Text);
    QColor quiet = plain;
    quiet.setAlphaF(0.75F);
    text.add(visibleLine(view->entry.recipient), plain, QFont::DemiBold);
    text.add(tr("%1 · %2").arg(view->entry.reference, itemsInWords(*view)), plain);
    text.add(visibleLine(view->entry.title), quiet);
    if (const ReferralClock *next = nextDue(view->clocks)) {
        const QColor colour = dueColour(palette, next->status);
        const bool isPressing = next->status == ClockStatus::overdue || next->status == ClockStatus::dueToday;
        text.add(tr("%1: %2").arg(displayName(next->status), dayOrMoment(next->dueAt)), colour,
                 isPressing ? QFont::DemiBold : QFont::Normal);
        text.add(next->name, quiet);
    } else {
        text.add(tr("since %1").arg(dayOrMoment(view->entry.stateSince)), quiet);
    }
    painter->restore();
}

QSize BoardCard::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, lines * option.fontMetrics.height() + 2 * inset + gap + 4};
}

} // namespace interdict::ui
