// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/progress.h"
#include "models/referrals/packetcontent.h"

namespace interdict {

/// The referral as a PDF/A-1b of A4 pages, in `content.language`: cover, summary, request, entities, links, timeline,
/// network, listings, figures, basis, what is not alleged and prior notices, and annexes that lead each exhibit to
/// source, row and bytes. What the content leaves out is nowhere in it. The same content gives the same bytes, whatever
/// the time, zone, locale and language of the interface. Needs a QGuiApplication (internal where there is none). A job;
/// any thread, one at a time.
[[nodiscard]] Result<QByteArray> paintReferral(const PacketContent &content, const CancelToken &cancel,
                                               const ProgressSink &progress);

} // namespace interdict
