// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/rowoutcomes.h"

namespace interdict {

Outcome tellRowOutcomes(const Database &database, RowId<Source> source, const RowOutcomeSink &sink)
{
    Result<Statement> rows =
        database.prepare("SELECT row_number, status, outcome, coalesce(listing, 0), coalesce(reason, '') FROM record "
                         "WHERE id BETWEEN (SELECT coalesce(first_record, 0) FROM source WHERE id = ?1) "
                         "AND (SELECT coalesce(last_record, 9223372036854775807) FROM source WHERE id = ?1) AND source "
                         "= ?1 ORDER BY id");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(source);
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        RowOutcome one{
            rows->integer(0), RecordStatus(rows->integer(1)), RecordOutcome(rows->integer(2)), {}, rows->text(4)};
        if (rows->integer(3) > 0)
            one.listing = rows->id<Listing>(3);
        if (Outcome taken = sink(one); !taken)
            return taken;
    }
}

} // namespace interdict
