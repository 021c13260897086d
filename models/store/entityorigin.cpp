// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/entityorigin.h"

namespace interdict {

namespace {

struct Origin
{
    QString found; ///< as the entity has it
    QString label;
    QString detail;
    std::optional<qint64> first; ///< source
    bool isFirstNamed = false;   ///< the first source's row has a name of its own
    QString firstLabel;
    QString firstDetail;
};

Result<Origin> originOf(const Database &database, qint64 entity)
{
    Result<Statement> row = database.prepare(
        "SELECT found, entity.label, entity.detail, source, entity_source.label, entity_source.detail FROM entity "
        "LEFT JOIN entity_source ON entity_source.entity = entity.id WHERE entity.id = ?1 ORDER BY source LIMIT 1");
    if (!row)
        return tl::unexpected(row.error());
    if (const Result<bool> found = row->bind(entity).step(); !found)
        return tl::unexpected(found.error());
    Origin origin{row->text(0), row->text(1), row->text(2), {}, !row->isNull(4), row->text(4), row->text(5)};
    if (!row->isNull(3))
        origin.first = row->integer(3);
    return origin;
}

template <typename... Values>
Outcome run(const Database &database, const char *sql, const Values &...values)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    return statement->bind(values...).run();
}

/// The name of the source that was first until now moves into its own row.
Outcome keepEarlierName(const Database &database, qint64 entity, const Origin &origin)
{
    return run(database,
               "UPDATE entity_source SET label = ?2, detail = ?3 WHERE entity = ?1 AND label IS NULL AND source <> ?4",
               entity, origin.found, origin.detail, *origin.first);
}

Outcome rename(const Database &database, qint64 entity, const Origin &origin)
{
    const QString &label = origin.label == origin.found ? origin.firstLabel : origin.label;
    if (Outcome done = run(database, "UPDATE entity SET found = ?2, label = ?3, detail = ?4 WHERE id = ?1", entity,
                           origin.firstLabel, label, origin.firstDetail);
        !done)
        return done;
    return run(database, "UPDATE entity_source SET label = NULL, detail = NULL WHERE entity = ?1 AND source = ?2",
               entity, *origin.first);
}

/// Mentions say by NULL that the text is the entity's own: those that meant the earlier one say it in full.
Outcome restate(const Database &database, qint64 entity, const Origin &origin)
{
    if (origin.found == origin.firstLabel)
        return {};
    if (Outcome done =
            run(database, "UPDATE mention SET found = ?2 WHERE entity = ?1 AND found IS NULL", entity, origin.found);
        !done)
        return done;
    // Sellers whose mention has no row, since record and listing imply it.
    if (Outcome done = run(database,
                           "INSERT OR IGNORE INTO mention (record, field, start, entity, length, found) "
                           "SELECT record.id, 4, 0, ?1, ?3, ?2 FROM listing JOIN record ON record.listing = listing.id "
                           "WHERE listing.seller = ?1 AND record.seller = ?1",
                           entity, origin.found, qint64(origin.found.size()));
        !done)
        return done;
    return run(database, "UPDATE mention SET found = NULL WHERE entity = ?1 AND found = ?2", entity, origin.firstLabel);
}

} // namespace

Result<QString> adoptFirstSource(const Database &database, qint64 entity)
{
    const Result<Origin> origin = originOf(database, entity);
    if (!origin)
        return tl::unexpected(origin.error());
    if (!origin->first || !origin->isFirstNamed)
        return origin->found;
    for (const auto step : {keepEarlierName, rename, restate}) {
        if (Outcome done = step(database, entity, *origin); !done)
            return tl::unexpected(done.error());
    }
    return origin->firstLabel;
}

} // namespace interdict
