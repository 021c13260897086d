// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>

namespace interdict {

/// Free text in which web addresses, mail addresses and domains are defanged wherever they stand; a file's name,
/// "a.csv", is none and stays as it is.
[[nodiscard]] QString withHarmlessAddresses(const QString &text);

} // namespace interdict
