// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/mixedcolour.h"

namespace interdict::ui {

QColor mixed(const QColor &a, const QColor &b, int percent)
{
    const auto mix = [percent](int x, int y) { return (x * (100 - percent) + y * percent) / 100; };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace interdict::ui
