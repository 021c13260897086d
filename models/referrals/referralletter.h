// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/progress.h"
#include "models/referrals/packetcontent.h"

namespace interdict {

/// The referral as a PDF/A-1b of A4 pages: the letter with its request and summary, entities, links, picture, listings
/// and history, and annexes that lead each exhibit to source, row and bytes. The same content gives the same bytes,
/// whatever the time, zone and locale. Needs a QGuiApplication (internal where there is none). A job; any thread, one
/// at a time.
[[nodiscard]] Result<QByteArray> paintReferral(const PacketContent &content, const CancelToken &cancel,
                                               const ProgressSink &progress);

} // namespace interdict
