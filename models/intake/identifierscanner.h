// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/draftrecord.h"

#include <QStringView>

#include <vector>

namespace interdict {

/// Finds what scanText() finds for import and appends it to `found` where it is sure enough to tie one record to
/// another, each with its exact place in `text` (UTF-16 units).
///
/// `found` of a DraftIdentifier is cut to 200 units; `start` and `length` are never cut. Time is linear in the text;
/// nothing is allocated where nothing is found. Thread-safe, no state.
void scanIdentifiers(QStringView text, RecordField field, std::vector<DraftIdentifier> &found);

/// Finds the identifiers in the title, description and seller of a draft whose reader left them for later; of any other
/// nothing. Thread-safe.
void searchTexts(DraftRecord &draft);
/// The same in two steps: what is in these texts, and its place among the draft's identifiers.
[[nodiscard]] std::vector<DraftIdentifier> identifiersInTexts(const DraftRecord &draft);
void addSearched(DraftRecord &draft, std::vector<DraftIdentifier> &&found);

} // namespace interdict
