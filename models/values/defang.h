// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>

namespace interdict {

/// The text with plain dots for "[.]", "(.)", "{.}", "[dot]" and "(dot)", as reports write names that nobody is to
/// follow; trimmed.
[[nodiscard]] QString withPlainDots(QStringView text);

} // namespace interdict
