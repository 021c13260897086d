// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/packet.h"

namespace interdict::ui {

/// A packet file that was looked at.
struct CheckedPacket
{
    PacketCheck check;
    std::optional<Sha256> digest; ///< of the whole file; nothing for a folder
};

/// A job: checks any bag, a file or a folder, and takes the digest of the file. Writes nothing.
[[nodiscard]] Result<CheckedPacket> checkPacketFile(const QString &path, const CancelToken &cancel,
                                                    const ProgressSink &progress);

/// "Complete and valid: 14 files, every checksum holds." or what is wrong, a line each, some at most.
[[nodiscard]] QString verdictOn(const PacketCheck &check);

} // namespace interdict::ui
