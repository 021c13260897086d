// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "app/cli/command.h"
#include "models/referrals/packetcontent.h"

namespace interdict::cli {

/// --organisation, --officer, --role, --reference, --phone, --email, --authority, --jurisdiction.
void addSenderOptions(QCommandLineParser &parser);
/// The organisation is otherwise the case's agency, the officer the author.
[[nodiscard]] PacketParty senderFrom(const QCommandLineParser &parser, const CaseSession &session);

} // namespace interdict::cli
