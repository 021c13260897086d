// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "app/cli/command.h"
#include "models/casework/packetassembly.h"

namespace interdict::cli {

/// --variant, --withhold-…, --file, --sign, --series, --revision and --supersedes of "packet".
void addVersionOptions(QCommandLineParser &parser);
/// Puts what they say into the request.
[[nodiscard]] Outcome takeVersionOptions(const QCommandLineParser &parser, const CaseSession &session,
                                         PacketRequest &request);

} // namespace interdict::cli
