// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/docket.h"

namespace interdict {

/// A draft as the docket would have it: trimmed, checked, its items named, each once. notFound for an item that the
/// case does not have; badInput for what is missing or cannot be.
[[nodiscard]] Result<DocketEntry> entryFrom(const Database &database, const DocketDraft &draft);

/// "R-0012".
[[nodiscard]] QString docketReference(RowId<DocketEntry> id);
/// Whether the program made the title of the items, in whatever language.
[[nodiscard]] bool isOwnTitle(const DocketEntry &entry);

} // namespace interdict
