// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/packetcontent.h"

namespace interdict {

// The packet's content for machines: exact values in JSON (RFC 8259, UTF-8, keys in alphabetical order), formula-safe
// tables for spreadsheets in CSV (RFC 4180, UTF-8 with a byte order mark, without which Excel reads another encoding).

/// Everything but bytes, picture and history; exhibits are named by their number.
[[nodiscard]] QByteArray referralJson(const PacketContent &content);
[[nodiscard]] QByteArray historyJson(const PacketContent &content);

[[nodiscard]] QByteArray entitiesCsv(const PacketContent &content);
[[nodiscard]] QByteArray listingsCsv(const PacketContent &content);
[[nodiscard]] QByteArray linksCsv(const PacketContent &content);
[[nodiscard]] QByteArray exhibitsCsv(const PacketContent &content);

/// What each file is, of those of these names within the payload, and how to check them, as plain text; translated.
[[nodiscard]] QByteArray readmeText(const PacketContent &content, const QStringList &names);

/// What ties the packets of one network together: the series where one was named, else the case.
[[nodiscard]] QString seriesIdOf(const PacketContent &content);
/// Where an exhibit's bytes lie in the payload: "exhibits/EX-00001.bin", or the name of the whole file.
[[nodiscard]] QString exhibitPath(const PacketExhibit &exhibit);
/// "EX-00001 EX-00002", joined by `separator`.
[[nodiscard]] QString exhibitNumbers(const PacketContent &content, const std::vector<int> &indexes,
                                     const QString &separator);
/// ISO 8601, empty where there is none.
[[nodiscard]] QString dateText(const std::optional<PartialDate> &date);
/// "2026-01-31T12:00:00Z".
[[nodiscard]] QString momentText(const QDateTime &moment);

} // namespace interdict
