// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "app/cli/command.h"
#include "models/casework/docket.h"
#include "models/casework/packetassembly.h"

namespace interdict::cli {

void addDocketOptions(QCommandLineParser &parser);

/// A day or a moment from an option; invalid where it was not given.
[[nodiscard]] Result<QDateTime> momentFrom(const QCommandLineParser &parser, const QString &option);
/// The time from --now or --time where given, else the machine's.
[[nodiscard]] Result<Clock> docketClock(const QCommandLineParser &parser);
/// The record, evidence file or words that the options name.
[[nodiscard]] Result<DocketProof> proofFrom(const QCommandLineParser &parser, const Database &database);
[[nodiscard]] Result<DocketDraft> draftFrom(const QCommandLineParser &parser, const Database &database);
/// The items of the referral that --item names: "#N" as "show" numbers them, or a name; none where it was not given.
[[nodiscard]] Result<std::vector<RowId<DocketItem>>> itemsFrom(const QCommandLineParser &parser,
                                                               const DocketEntry &entry);

/// The option --docket of "packet": the packet is the next revision of that referral's, unless --revision and
/// --supersedes say otherwise.
void addReferralOption(QCommandLineParser &parser);
/// The request for the next packet of that referral; an empty one where none is named.
[[nodiscard]] Result<PacketRequest> referralRequest(const QCommandLineParser &parser, const Database &database);

} // namespace interdict::cli
