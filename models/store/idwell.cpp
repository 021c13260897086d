// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/idwell.h"

namespace interdict {

Result<qint64> nextId(const Database &database, WithdrawnKind what)
{
    switch (what) {
    case WithdrawnKind::entity:
        return database.number("SELECT 1 + max(coalesce((SELECT max(id) FROM entity), 0), "
                               "coalesce((SELECT max(id) FROM withdrawn_row WHERE what = 1), 0))");
    case WithdrawnKind::listing:
        return database.number("SELECT 1 + max(coalesce((SELECT max(id) FROM listing), 0), "
                               "coalesce((SELECT max(id) FROM withdrawn_row WHERE what = 2), 0))");
    case WithdrawnKind::link:
        break;
    }
    return database.number("SELECT 1 + max(coalesce((SELECT max(id) FROM link), 0), "
                           "coalesce((SELECT max(id) FROM withdrawn_row WHERE what = 3), 0))");
}

Result<qint64> nextRecordId(const Database &database)
{
    return database.number("SELECT 1 + max(coalesce((SELECT max(id) FROM record), 0), "
                           "coalesce((SELECT max(last_record) FROM source), 0))");
}

Outcome forgetWithdrawn(const Database &database, WithdrawnKind what, qint64 id)
{
    Result<Statement> remove = database.prepare("DELETE FROM withdrawn_row WHERE what = ?1 AND id = ?2");
    if (!remove)
        return tl::unexpected(remove.error());
    return remove->bind(int(what), id).run();
}

} // namespace interdict
