// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/savedsearch.h"
#include "models/store/database.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace interdict {

/// In the order of their names.
[[nodiscard]] Result<std::vector<SavedSearch>> savedSearches(const Database &database, SavedKind kind);
[[nodiscard]] Result<std::optional<SavedSearch>> savedSearchNamed(const Database &database, SavedKind kind,
                                                                  const QString &name);
/// The columns of its row, for a RowChange of the table "saved_search".
[[nodiscard]] QJsonObject rowOf(const SavedSearch &search);

} // namespace interdict
