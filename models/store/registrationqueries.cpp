// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/registrationqueries.h"

namespace interdict {

Result<std::vector<RegistrationRow>> registrationsOf(const Database &database, RowId<Entity> domain)
{
    Result<Statement> rows =
        database.prepare("SELECT g.record, registrar, iana_id, created, changed, expires, g.status, r.seen "
                         "FROM registration g JOIN record r ON r.id = g.record WHERE domain = ?1 ORDER BY g.id");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(domain);
    std::vector<RegistrationRow> found;
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return found;
        found.push_back({rows->id<Record>(0), rows->text(1), rows->text(2), rows->date(3), rows->date(4), rows->date(5),
                         rows->text(6), rows->date(7)});
    }
}

} // namespace interdict
