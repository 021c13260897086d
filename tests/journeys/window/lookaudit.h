// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QStringList>

class QWidget;

namespace interdict::journeys {

// What no customer should see, found on the widgets that are visible below `top`: a line for each finding, with the
// widget's name. Empty where all is well.

/// Controls that take the focus and that nobody who hears them could tell apart: no accessible name, no label.
[[nodiscard]] QStringList namelessControls(const QWidget *top);
/// Texts that have less room than they need: labels, buttons, boxes, heads of tables; and widgets that stick out of
/// what holds them or lie upon a neighbour.
[[nodiscard]] QStringList cutTexts(const QWidget *top);
/// Enabled texts with a contrast of less than 4.5:1 to the ground they are seen on, or 3:1 where they are large
/// (WCAG 2.1, 1.4.3).
[[nodiscard]] QStringList faintTexts(QWidget *top);
/// Letters after Alt that stand for two things at once: menus, buttons, tabs, labels of fields.
[[nodiscard]] QStringList clashingLetters(const QWidget *top);
/// Entries of menus without a text, and letters that stand for two entries of one menu. Of all menus below `top`, open
/// or not.
[[nodiscard]] QStringList menuFaults(const QWidget *top);
/// Keys that would do two things where the focus is, whether or not both can be done now.
[[nodiscard]] QStringList clashingKeys(const QWidget *top);

} // namespace interdict::journeys
