// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/packetcontent.h"

namespace interdict {

// The packet's content in the forms of other programs. Each is written from the same values as the PDF; ids are worked
// out from the packet's number, so that the same packet gives the same bytes.

/// An abuse report in XARF version 4 for each chosen domain, site or address on the net (type "fraud" of the category
/// "content"): the name of its file within the payload, "xarf/xarf-0001.json", and its JSON. None where nothing of the
/// kind was chosen, or the sender gives no e-mail address, which the format demands. A report carries at most 20
/// exhibits, those that are rows of records, and 1 MiB.
struct ExchangeFile
{
    QString name;
    QByteArray bytes;
};
[[nodiscard]] std::vector<ExchangeFile> xarfReports(const PacketContent &content);

/// One bundle of STIX 2.1: the sender, the marking (TLP 2.0), the entities as observables where the standard has them
/// and as objects of this program's extension where not, the links, and a report over all of it.
[[nodiscard]] QByteArray stixBundle(const PacketContent &content);

/// The entities and links for FollowTheMoney, a JSON object a line.
[[nodiscard]] QByteArray followTheMoney(const PacketContent &content);

/// A UUID (RFC 4122) of this version that follows from the text.
[[nodiscard]] QString uuidFrom(const QByteArray &text, int version);

} // namespace interdict
