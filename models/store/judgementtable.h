// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/judgement.h"
#include "models/store/database.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace interdict {

/// All judgements, in the order in which they were made.
[[nodiscard]] Result<std::vector<Judgement>> allJudgements(const Database &database);
/// Those with the entity on either side.
[[nodiscard]] Result<std::vector<Judgement>> judgementsOf(const Database &database, RowId<Entity> entity);
/// The judgement on these two, in either order; nothing where there is none.
[[nodiscard]] Result<std::optional<Judgement>> judgementOn(const Database &database, RowId<Entity> a, RowId<Entity> b);

/// The columns of the judgement's row, for a RowChange of the table "judgement".
[[nodiscard]] QJsonObject rowOf(const Judgement &judgement);

} // namespace interdict
