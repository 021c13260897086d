// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/store/database.h"

#include <optional>
#include <vector>

namespace interdict {

/// All sources, in the order of their import; withdrawn ones too.
[[nodiscard]] Result<std::vector<Source>> allSources(const Database &database);
[[nodiscard]] Result<Source> sourceById(const Database &database, RowId<Source> id);
/// What came out of an archive or workbook.
[[nodiscard]] Result<std::vector<Source>> membersOf(const Database &database, RowId<Source> container);
/// The source with these bytes, where the case has it already; it may be withdrawn.
[[nodiscard]] Result<std::optional<Source>> findSource(const Database &database, const Sha256 &digest);

[[nodiscard]] Result<Record> recordById(const Database &database, RowId<Record> id);
/// The record of that row; nothing where the source has none, or has been withdrawn. Looks through its records.
[[nodiscard]] Result<std::optional<RowId<Record>>> recordOfRow(const Database &database, RowId<Source> source,
                                                               qint64 rowNumber);
/// Flagged and rejected records of a source, in the order of the file, at most `most`.
[[nodiscard]] Result<std::vector<Record>> recordsToReview(const Database &database, RowId<Source> source, qint64 most);

struct CaseCounts
{
    qint64 sources = 0; ///< here and below without withdrawn ones
    qint64 records = 0;
    qint64 flagged = 0;
    qint64 rejected = 0;
    qint64 listings = 0;
    qint64 links = 0;
    qint64 notes = 0;
    qint64 history = 0;
    std::vector<std::pair<EntityKind, qint64>> entities; ///< kinds that occur, in the order of their numbers
};
[[nodiscard]] Result<CaseCounts> countCase(const Database &database);

} // namespace interdict
