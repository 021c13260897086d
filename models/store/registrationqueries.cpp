// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/registrationqueries.h"

namespace interdict {

Result<std::vector<RegistrationRow>> registrationsOf(const Database &database, RowId<Entity> domain)
{
    Result<Statement> rows =
        database.prepare("SELECT record, registrar, iana_id, created, changed, expires, status FROM registration "
                         "WHERE domain = ?1 ORDER BY id");
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
                         rows->text(6)});
    }
}

} // namespace interdict
