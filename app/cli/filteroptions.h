// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "app/cli/command.h"
#include "models/store/rowfilter.h"

#include <vector>

namespace interdict::cli {

/// The option --filter, which may be given several times.
void addFilterOption(QCommandLineParser &parser, const QString &explanation);
[[nodiscard]] Result<std::vector<RowFilter>> filtersFrom(const QCommandLineParser &parser);

} // namespace interdict::cli
