// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>

#include <vector>

namespace interdict::ui {

/// A key and what it does.
struct KnownShortcut
{
    QString place; ///< a menu, a page, or what all pages have
    QString what;
    QString keys;
};

/// The keys that widgets listen to by themselves, without an action that could tell of them: tables, the pictures of
/// graph, timeline, map and charts, the board, chips and notes.
[[nodiscard]] std::vector<KnownShortcut> keysOfWidgets();

} // namespace interdict::ui
