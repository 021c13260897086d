// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/timelineevents.h"

#include <QColor>

class QPainter;
class QPalette;

namespace interdict::ui {

/// The colours of the timeline, in light and dark: lanes from the palette of Okabe and Ito, the rest from the window.
struct TimelineColours
{
    QColor background;
    QColor band; ///< every second lane
    QColor text;
    QColor faint; ///< notes beside the names of lanes
    QColor grid;
    QColor window; ///< days that a filter lets through
    QColor focus;
    bool isDark = false;

    [[nodiscard]] static TimelineColours of(const QPalette &palette);
    [[nodiscard]] static TimelineColours ofPaper();
    [[nodiscard]] QColor lane(TimelineLane lane) const;
};

/// What tells kinds of one lane apart, beside their words.
enum class TimelineGlyph { disc, ring, square, diamond, up, down, cross, flag, bar };
[[nodiscard]] TimelineGlyph glyphOf(TimelineKind kind);
/// In a square of `size` around `at`.
void drawGlyph(QPainter &painter, TimelineGlyph glyph, QPointF at, double size, const QColor &colour);

} // namespace interdict::ui
