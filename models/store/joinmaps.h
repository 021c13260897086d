// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/database.h"

// Which row of another case, attached as "other" (AttachedCase), is which row of this one: temporary tables map_TABLE
// (other, ours), for sources, records, entities, listings, links and whatever an analyst's rows name.

namespace interdict {

/// Makes the tables, empty.
[[nodiscard]] Outcome makeJoinMaps(const Database &database);
[[nodiscard]] Outcome mapRow(const Database &database, const char *table, qint64 other, qint64 ours);
/// Once all sources are mapped and read: records by their place, listings by their records, entities by their normal
/// form, found links by their ends.
[[nodiscard]] Outcome mapEvidence(const Database &database);
/// Entities that an analyst of the other case noted, judged, linked, marked or referred, and that no source of this
/// case names: they come without records, as those that stayed after a withdrawal. Gives how many.
[[nodiscard]] Result<qint64> bringHeldEntities(const Database &database);
/// An id that no row of the table has, nor had as far as the history tells: so that undoing what was done before does
/// not meet a stranger.
[[nodiscard]] Result<qint64> unusedRowId(const Database &database, const QString &table);

} // namespace interdict
