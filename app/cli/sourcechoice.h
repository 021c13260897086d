// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/store/database.h"

namespace interdict::cli {

/// The source a user means by its number, or by its file's name where only one has it.
[[nodiscard]] Result<Source> chosenSource(const Database &database, const QString &text);

} // namespace interdict::cli
