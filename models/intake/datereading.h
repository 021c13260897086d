// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/columnmapping.h"
#include "models/values/partialdate.h"

#include <QStringView>

#include <optional>

namespace interdict {

/// A date as sources write it: ISO 8601 and its kin with the year first, three numbers in the order that is said (a
/// number over 12 says it itself), names of months in several languages, "20140131", seconds since 1970. A time without
/// a zone gives the day, since its moment is not known. Nothing where the text holds anything else.
[[nodiscard]] std::optional<PartialDate> readDate(QStringView text, ColumnMapping::DateOrder order);

/// The first two numbers of a date whose year comes last ("31/01/2014", "1.5.14 10:20"), which say in what order a
/// column writes its dates.
struct LeadingNumbers
{
    int first = 0;
    int second = 0;
};
[[nodiscard]] std::optional<LeadingNumbers> leadingNumbersOfDate(QStringView text);

/// The date in a file's name: "listings 2014-01-01.csv", "pills_20170428.csv"; the last one where there are several.
[[nodiscard]] std::optional<PartialDate> dateInFileName(QStringView fileName);

} // namespace interdict
