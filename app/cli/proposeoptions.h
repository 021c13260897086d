// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "app/cli/command.h"
#include "models/casework/referralfacts.h"

namespace interdict::cli {

/// --entity and --listing, each several times.
void addSelectionOptions(QCommandLineParser &parser);
/// Neither: the whole case.
[[nodiscard]] Result<ReferralSelection> selectionFrom(const QCommandLineParser &parser, const Database &database);

} // namespace interdict::cli
