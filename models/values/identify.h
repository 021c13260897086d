// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>

#include <vector>

namespace interdict {

/// One thing that a text can be.
struct IdentifiedValue
{
    /// "shipment", "wallet", "domain", "web-address", "email", "phone", "ip-address", "pgp-key", "handle", "cas",
    /// "ndc", "dea", "market-item", "sha-256"; never translated. Where the case graph has such a kind, its token.
    QString kind;
    QString normalForm; ///< parses back; of what is not valid, the text as given
    QString detail;     ///< carrier, chain, platform, country; for people
    bool isValid = false;
    bool isChecked = false; ///< valid, and a check digit or checksum says so
    QString why;            ///< translated, a whole sentence
};

/// Everything that a single text, taken as a whole, could be: first what a checksum proves, then what only has the
/// form, then what has the form of a kind while its checksum or a rule speaks against it (of bare digits only where
/// nothing else fits, since many kinds look alike). `region` is the ISO 3166-1 code of the country that phone numbers
/// without "+" are dialled in, empty where it is not known. Empty for a text that is none of the kinds.
[[nodiscard]] std::vector<IdentifiedValue> identify(QStringView text, QStringView region = {});

} // namespace interdict
