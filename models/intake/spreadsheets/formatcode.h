// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/spreadsheets/numberformat.h"

namespace interdict {

/// The sections of a format code, between its semicolons.
[[nodiscard]] std::vector<NumberFormat::Section> parseFormatCode(QStringView code);

} // namespace interdict
