// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QStringView>

#include <optional>

namespace interdict {

/// The number in a cell, with or without the sign of a currency before or behind it: "1,234.50", "$12", "0.5 BTC".
/// Only for comparing: amounts of money that count are Money.
[[nodiscard]] std::optional<double> cellNumber(QStringView text);

} // namespace interdict
