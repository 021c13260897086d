// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/intake/scanning/scanhit.h"
#include "models/intake/scanning/scanstate.h"

#include <QStringView>

#include <vector>

namespace interdict {

/// Finds identifiers in free text, each with its exact place in `text` as given, in the order of the text:
/// - domains and links ("hxxp", "[.]", "(dot)" and " dot " are understood), mail addresses ("(at)", " at "), IP
///   addresses;
/// - wallets of six chains, OpenPGP keys (whole blocks, fingerprints in groups or near the word), tracking numbers:
/// with
///   a check digit, or near a word that says what they are;
/// - phone numbers, where they have their country's code or a word near says what they are; messaging handles near
///   their platform's word or in a link to it;
/// - unless for import only: links as a whole, CAS, NDC and DEA numbers, items of Amazon and eBay, SHA-256 digests, and
///   what was meant as one of all these while its checksum speaks against it (reason "refused").
///
/// Invisible characters and compatibility forms (full-width digits and the like) are read as what they stand for.
/// One identifier at two places gives two hits; an address's domain gives none of its own. What the text's cut end
/// ("…",
/// "...") may have shortened is left out. Time is linear in the text, whatever it holds; nothing is allocated where
/// nothing is found. Thread-safe, no state.
[[nodiscard]] std::vector<TextHit> scanText(QStringView text, const ScanWish &wish = {});

} // namespace interdict
