// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/records/rows.h"
#include "models/store/database.h"

#include <QSet>

#include <vector>

namespace interdict {

/// The entries of the case's history that a packet of these entities and sources rests on: the making of the case, the
/// imports of the sources, and the changes of the entities and of links between them. Notes are the analysts' own;
/// other entities, sources and packets are no business of the recipient.
[[nodiscard]] Result<std::vector<HistoryEntry>> historyBehind(const Database &database,
                                                              const QSet<RowId<Entity>> &entities,
                                                              const QSet<RowId<Source>> &sources,
                                                              const CancelToken &cancel);

} // namespace interdict
