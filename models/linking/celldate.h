// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>
#include <QStringList>

namespace interdict {

/// The digits of a date with the year first: "19870312", "198703", "1987"; also of a day there is not ("19871399"),
/// since slips make those. Empty where the text is no date in numbers.
[[nodiscard]] QString dateDigits(QStringView text, bool monthIsFirst);

/// Whether dates with their year last have the month first ("12/31/1987"): one of them must say so.
[[nodiscard]] bool hasMonthFirst(const QStringList &values);

/// Days since an epoch; -1 for a day there is not and for dates without a day.
[[nodiscard]] qint64 dayNumber(QStringView dateDigits);

} // namespace interdict
