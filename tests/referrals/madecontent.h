// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/packetcontent.h"

namespace interdict {

/// A packet's content with everything a registry must be told: a seller, his shop and his mail address, two listings,
/// three exhibits of one source. Titles hold a formula, Chinese, a direction mark and an emoji.
[[nodiscard]] PacketContent madeContent();

/// The same with this many listings and exhibits more.
[[nodiscard]] PacketContent madeContent(int moreListings);

} // namespace interdict
