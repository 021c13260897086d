// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/timeline/timelinelooks.h"

#include "widgets/controls/mixedcolour.h"

#include <QPainter>
#include <QPalette>
#include <QPolygonF>

namespace interdict::ui {

namespace {

TimelineColours coloursOn(const QColor &background, const QColor &text)
{
    TimelineColours colours;
    colours.isDark = background.lightness() < 128;
    colours.background = background;
    colours.band = mixed(background, text, 4);
    colours.text = text;
    colours.faint = mixed(background, text, 68);
    colours.grid = mixed(background, text, colours.isDark ? 22 : 13);
    colours.window = colours.isDark ? QColor(0x56, 0xB4, 0xE9, 60) : QColor(0x00, 0x72, 0xB2, 40);
    colours.focus = text;
    return colours;
}

QPolygonF polygonOf(TimelineGlyph glyph, QPointF at, double half)
{
    switch (glyph) {
    case TimelineGlyph::diamond:
        return {{at + QPointF(0, -half), at + QPointF(half, 0), at + QPointF(0, half), at + QPointF(-half, 0)}};
    case TimelineGlyph::up:
        return {{at + QPointF(0, -half), at + QPointF(half, half * 0.8), at + QPointF(-half, half * 0.8)}};
    case TimelineGlyph::down:
        return {{at + QPointF(0, half), at + QPointF(half, -half * 0.8), at + QPointF(-half, -half * 0.8)}};
    case TimelineGlyph::flag:
        return {{at + QPointF(-half, half), at + QPointF(-half, -half), at + QPointF(half, -half * 0.4),
                 at + QPointF(-half, half * 0.2)}};
    default:
        break;
    }
    const double side = half * 0.85;
    return QPolygonF(QRectF(at.x() - side, at.y() - side, 2 * side, 2 * side));
}

} // namespace

TimelineColours TimelineColours::of(const QPalette &palette)
{
    return coloursOn(palette.color(QPalette::Base), palette.color(QPalette::Text));
}

TimelineColours TimelineColours::ofPaper()
{
    return coloursOn(Qt::white, QColor(0x20, 0x20, 0x20));
}

QColor TimelineColours::lane(TimelineLane lane) const
{
    switch (lane) {
    case TimelineLane::chosen:
        return isDark ? QColor(0xFF, 0xB0, 0x40) : QColor(0xB3, 0x4E, 0x00);
    case TimelineLane::offered:
        return isDark ? QColor(0x56, 0xB4, 0xE9) : QColor(0x00, 0x72, 0xB2);
    case TimelineLane::seen:
        return isDark ? QColor(0xA6, 0xAD, 0xB5) : QColor(0x6B, 0x72, 0x7A);
    case TimelineLane::seized:
        return isDark ? QColor(0xE6, 0x9F, 0x00) : QColor(0xB3, 0x76, 0x00);
    case TimelineLane::letters:
        return isDark ? QColor(0xE0, 0x93, 0xBE) : QColor(0xA8, 0x55, 0x84);
    case TimelineLane::referrals:
        return isDark ? QColor(0x2B, 0xC4, 0x98) : QColor(0x00, 0x7F, 0x5F);
    case TimelineLane::outcomes:
        return isDark ? QColor(0xFF, 0x83, 0x3B) : QColor(0xD5, 0x5E, 0x00);
    case TimelineLane::registrations:
        return isDark ? QColor(0x7F, 0xC8, 0xEF) : QColor(0x2A, 0x7F, 0xB8);
    case TimelineLane::imports:
        return isDark ? QColor(0xA6, 0xAD, 0xB5) : QColor(0x6B, 0x72, 0x7A);
    case TimelineLane::notes:
        return isDark ? QColor(0xF0, 0xE4, 0x42) : QColor(0x85, 0x7C, 0x00);
    }
    return text;
}

TimelineGlyph glyphOf(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::offer:
        return TimelineGlyph::bar;
    case TimelineKind::seizure:
    case TimelineKind::letterAnswered:
    case TimelineKind::referralActed:
    case TimelineKind::gone:
        return TimelineGlyph::square;
    case TimelineKind::letterDated:
    case TimelineKind::referralMade:
    case TimelineKind::stillUp:
        return TimelineGlyph::ring;
    case TimelineKind::letterDelivered:
    case TimelineKind::referralSent:
    case TimelineKind::reappeared:
    case TimelineKind::registered:
        return TimelineGlyph::up;
    case TimelineKind::letterReceived:
    case TimelineKind::referralOther:
        return TimelineGlyph::down;
    case TimelineKind::letterDue:
    case TimelineKind::referralDue:
        return TimelineGlyph::flag;
    case TimelineKind::referralRefused:
    case TimelineKind::expires:
        return TimelineGlyph::cross;
    case TimelineKind::referralQuestion:
    case TimelineKind::reduced:
    case TimelineKind::judgement:
        return TimelineGlyph::diamond;
    case TimelineKind::sighting:
    case TimelineKind::referralAcknowledged:
    case TimelineKind::changed:
    case TimelineKind::import:
    case TimelineKind::note:
        break;
    }
    return TimelineGlyph::disc;
}

void drawGlyph(QPainter &painter, TimelineGlyph glyph, QPointF at, double size, const QColor &colour)
{
    const double half = size / 2;
    painter.setPen(QPen(colour, 1));
    painter.setBrush(colour);
    switch (glyph) {
    case TimelineGlyph::disc:
        return painter.drawEllipse(at, half * 0.9, half * 0.9);
    case TimelineGlyph::ring:
        painter.setPen(QPen(colour, 2));
        painter.setBrush(Qt::NoBrush);
        return painter.drawEllipse(at, half * 0.75, half * 0.75);
    case TimelineGlyph::cross:
        painter.setPen(QPen(colour, 2.2));
        painter.drawLine(at + QPointF(-half, -half) * 0.8, at + QPointF(half, half) * 0.8);
        return painter.drawLine(at + QPointF(-half, half) * 0.8, at + QPointF(half, -half) * 0.8);
    case TimelineGlyph::bar:
        return painter.drawRect(QRectF(at.x() - half, at.y() - half * 0.4, size, size * 0.4));
    default:
        return painter.drawPolygon(polygonOf(glyph, at, half));
    }
}

} // namespace interdict::ui
