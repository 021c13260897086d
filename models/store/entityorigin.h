// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/database.h"

namespace interdict {

/// Gives the entity the label and detail of the first source that names it, after its sources changed: its own row in
/// entity_source has none then, the others have theirs, mentions stay as found, and a name an analyst gave stays. In
/// the transaction of the caller. Returns the label as first found.
[[nodiscard]] Result<QString> adoptFirstSource(const Database &database, qint64 entity);

} // namespace interdict
