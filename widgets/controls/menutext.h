// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>

namespace interdict::ui {

/// Text from a source or an analyst on a button or in a menu: one line of at most sixty characters, no letter
/// underlined.
[[nodiscard]] QString menuText(const QString &text);

} // namespace interdict::ui
