// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/entityqueries.h"

namespace interdict {

/// The one entity that `text` names: "#12" by number, "seller:name" by kind and name, or a name or key that only one
/// entity has (any case). Otherwise ErrorCode::notFound or, where several fit, ErrorCode::badInput naming some of them.
[[nodiscard]] Result<Entity> findOneEntity(const Database &database, const QString &text);

} // namespace interdict
