// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QtGlobal>

#include <array>

namespace interdict {

/// Every name of resources/referrals/clocks.json, so that lupdate finds them; a test compares the two.
inline constexpr std::array clockWords{
    QT_TRANSLATE_NOOP("Clocks", "Review of the report, 24 hours"),
    QT_TRANSLATE_NOOP("Clocks", "Answer of the recipient, 72 hours"),
    QT_TRANSLATE_NOOP("Clocks", "Preservation of records, 90 days"),
    QT_TRANSLATE_NOOP("Clocks", "Check again after 1 day"),
    QT_TRANSLATE_NOOP("Clocks", "Check again after 7 days"),
    QT_TRANSLATE_NOOP("Clocks", "Check again after 30 days"),
};

} // namespace interdict
