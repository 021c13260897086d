// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/progress.h"
#include "models/casework/packetassembly.h"
#include "models/referrals/packet.h"
#include "models/store/referraltable.h"

namespace interdict {

/// Assembles the packet, writes it and notes its digest in the case: referral and history, in one transaction. Another
/// packet under a number that the case knows is refused (badInput) before a file is touched; the very same one again is
/// written again and noted once; a signed one becomes the next issue (asNextIssue(), told as a notice). A job; the
/// connection is its own. The lock on the case is the caller's to hold.
[[nodiscard]] Result<PacketReceipt> buildPacket(const QString &casePath, const CaseProperties &properties,
                                                const PacketRequest &request, const CancelToken &cancel,
                                                const ProgressSink &progress);

} // namespace interdict
