// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/bulkindexes.h"

#include "models/store/rowreading.h"

namespace interdict {

Result<QByteArrayList> dropBulkIndexes(const Database &database)
{
    const Result<qint64> records = database.number("SELECT EXISTS (SELECT 1 FROM record)");
    if (!records)
        return tl::unexpected(records.error());
    if (*records > 0)
        return QByteArrayList();
    Result<Statement> rows =
        database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND "
                         "tbl_name IN ('record', 'listing', 'mention') ORDER BY name");
    if (!rows)
        return tl::unexpected(rows.error());
    QByteArrayList drops;
    QByteArrayList makes;
    const Outcome read = eachRow(*rows, [&](const Statement &row) {
        drops << "DROP INDEX \"" + row.text(0).toUtf8() + '"';
        makes << row.text(1).toUtf8();
    });
    if (!read)
        return tl::unexpected(read.error());
    rows->rewind();
    for (const QByteArray &drop : drops) {
        if (Outcome dropped = database.execute(drop); !dropped)
            return tl::unexpected(dropped.error());
    }
    return makes;
}

Outcome makeBulkIndexes(const Database &database, const QByteArrayList &statements,
                        const std::function<Outcome()> &between)
{
    if (statements.isEmpty())
        return {};
    // Sorting in memory takes all it can get. In pieces that fit the cache it is faster, too; what goes to temporary
    // files in between are numbers of rows, nothing that a source says. SQLite refuses it where the connection has a
    // temporary table; then it is done in memory.
    const bool isInFiles = database.execute("PRAGMA temp_store=FILE").has_value();
    Outcome made;
    for (auto statement = statements.begin(); made && statement != statements.end(); ++statement) {
        made = database.execute(*statement);
        if (made)
            made = between();
    }
    const Outcome restored = isInFiles ? database.execute("PRAGMA temp_store=MEMORY") : Outcome();
    return made ? restored : made;
}

} // namespace interdict
