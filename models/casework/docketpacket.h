// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/packetassembly.h"
#include "models/records/docket.h"

namespace interdict {

/// The request for the next packet of a referral: its items (a listing through its seller, or else its site, and of
/// their listings only those referred), its recipient, door and marking, the next revision and the packet whose place
/// it takes. Sender, author, time and file are the caller's to fill in. notFound for a referral that the case does not
/// have.
[[nodiscard]] Result<PacketRequest> nextPacketOf(const Database &database, RowId<DocketEntry> id);

} // namespace interdict
