// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QColor>

class QPalette;

namespace interdict::ui {

/// The colours of charts, in light and dark: bars from the palette of Okabe and Ito, which colour-blind people can tell
/// apart, the rest from the window.
struct ChartColours
{
    QColor background;
    QColor text;
    QColor grid;
    QColor bar;
    QColor rest;   ///< what is summed up, or has no name
    QColor chosen; ///< what is selected
    QColor second; ///< another curve

    [[nodiscard]] static ChartColours of(const QPalette &palette);
    /// For pictures that go into reports: dark on white, whatever the window looks like.
    [[nodiscard]] static ChartColours ofPaper();
};

} // namespace interdict::ui
