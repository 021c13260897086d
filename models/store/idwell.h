// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/database.h"

namespace interdict {

/// What rows of withdrawn_row are. The numbers are stored in cases.
enum class WithdrawnKind { entity = 1, listing = 2, link = 3 };

/// An id no row has or had: those of withdrawn rows are kept for their return, since packets and history name them.
[[nodiscard]] Result<qint64> nextId(const Database &database, WithdrawnKind what);
[[nodiscard]] Result<qint64> nextRecordId(const Database &database);
/// The row is back under its id.
[[nodiscard]] Outcome forgetWithdrawn(const Database &database, WithdrawnKind what, qint64 id);

} // namespace interdict
