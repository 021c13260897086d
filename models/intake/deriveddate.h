// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/values/partialdate.h"

#include <QStringView>

#include <optional>

// Dates that a cell does not write out: counted from another day, or taken together from several cells.

namespace interdict {

/// "39 days ago", "yesterday", "vor 3 Tagen", as precise as it is meant: days and hours give a day, months a month,
/// years a year. Nothing where `from` is less precise than that.
[[nodiscard]] std::optional<PartialDate> readRelativeDate(QStringView text, const PartialDate &from);
[[nodiscard]] bool isRelativeDate(QStringView text);

/// A day as spreadsheets count them: 45658, also with a part of a day behind a point, which is dropped since no zone is
/// known. Years 1950 to 2099; the 1900 system counts a day too many before March 1900, which is out of reach here.
[[nodiscard]] std::optional<PartialDate> readExcelDate(QStringView text, bool is1904);

/// "OCT", "October", "10"; of several languages.
[[nodiscard]] std::optional<int> readMonth(QStringView text);
/// "2022", "FY2022", "FY 22".
[[nodiscard]] std::optional<int> readYear(QStringView text);

} // namespace interdict
