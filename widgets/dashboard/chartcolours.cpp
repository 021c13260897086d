// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/dashboard/chartcolours.h"

#include "widgets/controls/mixedcolour.h"

#include <QPalette>

namespace interdict::ui {

namespace {

ChartColours coloursOn(const QColor &background, const QColor &text)
{
    const bool isDark = background.lightness() < 128;
    ChartColours colours;
    colours.background = background;
    colours.text = text;
    colours.grid = mixed(background, text, isDark ? 25 : 15);
    colours.bar = isDark ? QColor(0x56, 0xB4, 0xE9) : QColor(0x00, 0x72, 0xB2);
    colours.rest = isDark ? QColor(0x8E, 0x95, 0x9D) : QColor(0x88, 0x88, 0x88);
    colours.chosen = isDark ? QColor(0xE6, 0x9F, 0x00) : QColor(0xD5, 0x5E, 0x00);
    colours.second = isDark ? QColor(0xE6, 0x9F, 0x00) : QColor(0xD5, 0x5E, 0x00);
    return colours;
}

} // namespace

ChartColours ChartColours::of(const QPalette &palette)
{
    return coloursOn(palette.color(QPalette::Base), palette.color(QPalette::Text));
}

ChartColours ChartColours::ofPaper()
{
    ChartColours colours = coloursOn(Qt::white, QColor(0x20, 0x20, 0x20));
    colours.chosen = colours.bar; // a report knows of no selection
    return colours;
}

} // namespace interdict::ui
