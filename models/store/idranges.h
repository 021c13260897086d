// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/parallelranges.h"
#include "models/store/database.h"

#include <QString>

#include <limits>
#include <optional>
#include <utility>
#include <vector>

// A table of a million rows is read by two threads at once, each with a connection of its own, in half the time.

namespace interdict {

/// Ids of rows, both within.
struct IdRange
{
    qint64 first = std::numeric_limits<qint64>::min();
    qint64 last = std::numeric_limits<qint64>::max();

    /// " AND listing.id BETWEEN …" for the column; nothing where all ids are meant.
    [[nodiscard]] QString sql(const QString &column) const;
};

/// Where ids of the table are halved: two ranges, or one of all where the table is small.
[[nodiscard]] Result<std::vector<IdRange>> idRangesOf(const Database &database, const char *table);

/// What `read(database, range)`, a Result<Part>, gives of each range of idRangesOf(), in the order of the ids. Calls it
/// in two threads where the case is a file that can be opened once more; `read` must change nothing that both see. A
/// change of the case in between may be seen in one part and not in the other: who reads again after a change, as all
/// jobs do, is right in the end.
template <typename Part, typename Read>
Result<std::vector<Part>> readInRanges(const Database &database, const char *table, const Read &read)
{
    const Result<std::vector<IdRange>> ranges = idRangesOf(database, table);
    if (!ranges)
        return tl::unexpected(ranges.error());
    const Result<Database> second = ranges->size() > 1 ? database.another() : cancelled();
    if (!second) {
        Result<Part> all = read(database, IdRange());
        if (!all)
            return tl::unexpected(all.error());
        std::vector<Part> parts;
        parts.push_back(std::move(*all));
        return parts;
    }
    std::vector<std::optional<Result<Part>>> results(2);
    inParallelRanges(2, 2, [&](int from, int to) {
        for (int i = from; i < to; ++i)
            results[size_t(i)].emplace(read(i == 0 ? database : *second, (*ranges)[size_t(i)]));
    });
    std::vector<Part> parts;
    for (std::optional<Result<Part>> &result : results) {
        if (!*result)
            return tl::unexpected(result->error());
        parts.push_back(std::move(**result));
    }
    return parts;
}

} // namespace interdict
