// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/registrationqueries.h"

#include "models/store/rowreading.h"

namespace interdict {

Result<std::vector<RegistrationRow>> registrationsOf(const Database &database, RowId<Entity> domain)
{
    Result<Statement> rows =
        database.prepare("SELECT g.record, registrar, iana_id, created, changed, expires, g.status, r.seen "
                         "FROM registration g JOIN record r ON r.id = g.record WHERE domain = ?1 ORDER BY g.id");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(domain);
    return rowsOf<RegistrationRow>(*rows, [](const Statement &row) {
        return RegistrationRow{row.id<Record>(0), row.text(1), row.text(2), row.date(3),
                               row.date(4),       row.date(5), row.text(6), row.date(7)};
    });
}

} // namespace interdict
