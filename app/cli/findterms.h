// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "app/cli/command.h"

namespace interdict::cli {

/// Looks a list of terms up in all of a case: `termFile` as readTermFile() takes it. The table of all terms is written
/// to `csvFile` where it is not empty.
[[nodiscard]] Result<Answer> findTerms(const QString &casePath, const QString &termFile, const QString &csvFile);

} // namespace interdict::cli
