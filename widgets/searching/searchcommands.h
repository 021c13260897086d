// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/itemmodels/searchmodel.h"

#include <QPointer>

#include <vector>

class QAction;
class QWidget;

namespace interdict::ui {

/// Everything a window can do now: the actions of its menus, tool bars and pages that are enabled, each once, with the
/// way through the menus to it and its shortcut. Actions of a menu with the object name "pagesMenu" are pages.
struct SearchCommands
{
    std::vector<SearchEntry> entries; ///< numbered by their place in `actions`
    std::vector<QPointer<QAction>> actions;

    [[nodiscard]] static SearchCommands of(const QWidget *window);
};

} // namespace interdict::ui
