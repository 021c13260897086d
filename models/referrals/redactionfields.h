// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/packetcontent.h"

namespace interdict {

/// Empties the field or part of that token, and adds what stood there to `removed`; false where there is none.
[[nodiscard]] bool leaveOutField(const QString &token, PacketContent &content, QStringList &removed);
/// Translated; empty where there is none.
[[nodiscard]] QString nameOfField(const QString &token);

} // namespace interdict
