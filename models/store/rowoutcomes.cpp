// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/rowoutcomes.h"

#include "models/store/rowreading.h"

namespace interdict {

Outcome tellRowOutcomes(const Database &database, RowId<Source> source, const RowOutcomeSink &sink)
{
    Result<Statement> rows = bound(
        database,
        "SELECT row_number, status, outcome, coalesce(listing, 0), coalesce(reason, '') FROM record "
        "WHERE id BETWEEN (SELECT coalesce(first_record, 0) FROM source WHERE id = ?1) "
        "AND (SELECT coalesce(last_record, 9223372036854775807) FROM source WHERE id = ?1) AND source = ?1 ORDER BY id",
        source);
    return eachRow(std::move(rows), [&sink](const Statement &row) {
        RowOutcome one{row.integer(0), RecordStatus(row.integer(1)), RecordOutcome(row.integer(2)), {}, row.text(4)};
        if (row.integer(3) > 0)
            one.listing = row.id<Listing>(3);
        return sink(one);
    });
}

} // namespace interdict
