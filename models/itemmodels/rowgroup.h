// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/itemmodels/celltext.h"
#include "models/records/rows.h"
#include "models/store/rowfilter.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace interdict {

/// Rows of a table that have something in common, and what they come to together.
struct RowGroup
{
    QString name; ///< hostile text; empty for the rows of which it is not known
    qint64 count = 0;
    std::vector<Cell> cells;           ///< totals in the columns of the table; the first one is not shown
    std::optional<RowFilter> filter{}; ///< shows just these on every page
    RowId<Entity> entity{};            ///< whose rows these are, where it is known
    FilterSql members{};               ///< the condition that its rows meet, for the functions of the plan
};

struct RowGroups
{
    std::vector<RowGroup> groups;
    qint64 leftOut = 0; ///< how many more there are
};

/// How rows are put together: functions of values, each to be called with a connection of the caller's.
struct GroupPlan
{
    std::function<Result<RowGroups>(const Database &, size_t most)> groups; ///< the first `most` of them
    std::function<Result<std::vector<qint64>>(const Database &, const RowGroup &)> members;
    std::function<Result<std::vector<std::pair<qint64, std::vector<Cell>>>>(const Database &, std::span<const qint64>)>
        cells; ///< of the rows that exist, with their ids
};

} // namespace interdict
