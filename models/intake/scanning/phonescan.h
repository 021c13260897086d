// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/scanning/scanstate.h"

#include <QVarLengthArray>

// Groups of digits and the phone numbers in them; a part of scanText().

namespace interdict::scanning {

struct DigitGroup
{
    qsizetype start = 0;
    qsizetype end = 0;
};

/// Groups of digits with at most three of " -.()" between each two: sixteen at most, and none that a letter ends.
struct DigitRun
{
    static constexpr qsizetype mostGroups = 16;
    QStringView text; ///< all of it
    QVarLengthArray<DigitGroup, mostGroups> groups;
    int digits = 0;
};

[[nodiscard]] DigitRun digitRunAt(QStringView text, qsizetype start);

/// A phone number that begins with the group; the place after it, or 0.
[[nodiscard]] qsizetype readPhone(ScanState &state, const DigitRun &run, qsizetype first);

} // namespace interdict::scanning
