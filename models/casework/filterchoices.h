// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/store/rowfilter.h"

#include <QString>

#include <vector>

namespace interdict {

/// A value that the rows of the case have, as a filter, and how many have it.
struct FilterChoice
{
    RowFilter filter;
    QString name; ///< hostile text
    qint64 count = 0;
};

/// The commonest values of a field (site, category, origin, destination), most first. A job: opens the case by itself.
/// Empty for fields whose values need no looking up.
[[nodiscard]] Result<std::vector<FilterChoice>> filterChoices(const QString &casePath, RowFilter::Field field,
                                                              const CancelToken &cancel);

} // namespace interdict
