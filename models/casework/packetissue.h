// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/packetassembly.h"

namespace interdict {

/// The number that a packet of this request gets: its own, or one made from the time and the case.
[[nodiscard]] QString packetNumber(const CaseProperties &properties, const PacketRequest &request);

/// A signature says when it was made, so that a signed packet is never the same twice. Where the case knows a packet of
/// this number and one of both is signed, the request becomes the next issue: the first free of NUMBER-2, NUMBER-3, …,
/// the next revision, in place of the newest one, and into a file that is not there yet. Any other request stays as it
/// is.
[[nodiscard]] Result<PacketRequest> asNextIssue(const Database &database, const CaseProperties &properties,
                                                PacketRequest request);

} // namespace interdict
