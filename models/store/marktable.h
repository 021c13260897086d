// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/mark.h"
#include "models/store/database.h"

#include <QJsonObject>

#include <optional>
#include <set>
#include <vector>

namespace interdict {

/// All marks, in the order of their entities.
[[nodiscard]] Result<std::vector<Mark>> allMarks(const Database &database);
[[nodiscard]] Result<std::optional<Mark>> markOf(const Database &database, RowId<Entity> entity);
/// The columns of the mark's row, for a RowChange of the table "mark".
[[nodiscard]] QJsonObject rowOf(const Mark &mark);

/// Which entities have notes.
[[nodiscard]] Result<std::set<RowId<Entity>>> entitiesWithNotes(const Database &database);

} // namespace interdict
