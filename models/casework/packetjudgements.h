// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/referrals/packetcontent.h"
#include "models/store/database.h"

#include <QHash>

#include <vector>

namespace interdict {

/// Whoever chooses one of several that were judged to be the same has chosen all of them: each once, what was chosen
/// before what comes with it.
[[nodiscard]] Result<std::vector<RowId<Entity>>> chosenWithMembers(const Database &database,
                                                                   const std::vector<RowId<Entity>> &chosen);

/// Why entities of a packet count as one, with who says so. `entities` are their indexes in the packet.
[[nodiscard]] Result<std::vector<PacketLink>> judgementLinks(const Database &database,
                                                             const QHash<RowId<Entity>, int> &entities);

} // namespace interdict
