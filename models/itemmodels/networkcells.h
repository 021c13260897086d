// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/networkfigures.h"
#include "models/itemmodels/celltext.h"
#include "models/itemmodels/entitytablemodel.h"

#include <vector>

namespace interdict {

// The columns of a table of entities that say what the graph of the case does.

[[nodiscard]] bool isFigure(int column);
[[nodiscard]] Cell figureCell(const NetworkFigures &figures, RowId<Entity> entity, EntityTableModel::Column column);
/// Ids of entities; what is in no graph comes last, whichever way.
void sortByFigure(std::vector<qint64> &ids, const NetworkFigures &figures, EntityTableModel::Column column,
                  bool isDescending);

} // namespace interdict
