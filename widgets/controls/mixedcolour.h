// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QColor>

namespace interdict::ui {

/// A colour between two: at 0 percent the first, at 100 the second.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, int percent);

} // namespace interdict::ui
