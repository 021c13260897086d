// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "app/cli/command.h"
#include "models/referrals/packet.h"

namespace interdict::cli {

/// --trusted: certificates to which a time stamp's must lead.
void addTrustOption(QCommandLineParser &parser);
[[nodiscard]] Result<VerifyOptions> trustFrom(const QCommandLineParser &parser);

[[nodiscard]] QJsonObject toJson(const TimestampCheck &check);
/// What a check of a bag found, for machines and for people.
[[nodiscard]] Answer answerOf(const PacketCheck &check, const QString &path);

} // namespace interdict::cli
