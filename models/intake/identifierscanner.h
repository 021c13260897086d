// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/draftrecord.h"

#include <QStringView>

#include <vector>

namespace interdict {

/// Finds identifiers in free text and appends them to `found`, each with its exact place in `text` (UTF-16 units):
/// domains (from URLs and, where plausible, bare names; "hxxp", "[.]" and "(dot)" are understood), e-mail addresses,
/// Bitcoin wallets, PGP keys (whole key blocks, and fingerprints near the word or in ten groups of four), messaging
/// handles (with their platform's word before them) and parcels' tracking numbers. Wallets and tracking numbers have
/// right check digits.
///
/// `found` of a DraftIdentifier is cut to 200 units; `start` and `length` are never cut. One identifier at two places
/// gives two entries; an e-mail address's domain gives none of its own. What the text's cut end ("…", "...") may have
/// shortened is left out. Time is linear in the text, whatever it holds; nothing is allocated where nothing is
/// found. Thread-safe, no state.
void scanIdentifiers(QStringView text, RecordField field, std::vector<DraftIdentifier> &found);

} // namespace interdict
