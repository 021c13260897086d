// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QString>

namespace interdict {

/// Traffic Light Protocol 2.0 (FIRST). The labels are never translated. The numbers are stored in cases.
enum class Marking { clear = 0, green = 1, amber = 2, amberStrict = 3, red = 4 };

[[nodiscard]] QString toString(Marking marking); ///< "TLP:AMBER+STRICT"
/// Accepts the label with or without "TLP:", in any case.
[[nodiscard]] Result<Marking> parseMarking(QStringView text);

} // namespace interdict
