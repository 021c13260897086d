// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/marktable.h"

#include "models/store/rowreading.h"

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

Mark markAt(const Statement &row)
{
    return Mark{row.id<Mark>(0), row.id<Entity>(1), MarkColour(row.integer(2)), row.text(3),
                QDateTime::fromString(row.text(4), Qt::ISODate)};
}

} // namespace

Result<std::vector<Mark>> allMarks(const Database &database)
{
    Result<Statement> rows = database.prepare("SELECT id, entity, colour, author, made_at FROM mark ORDER BY entity");
    if (!rows)
        return tl::unexpected(rows.error());
    return rowsOf<Mark>(*rows, markAt);
}

Result<std::optional<Mark>> markOf(const Database &database, RowId<Entity> entity)
{
    Result<Statement> rows = database.prepare("SELECT id, entity, colour, author, made_at FROM mark WHERE entity = ?1");
    if (!rows)
        return tl::unexpected(rows.error());
    const Result<bool> row = rows->bind(entity).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(markAt(*rows)) : std::nullopt;
}

QJsonObject rowOf(const Mark &mark)
{
    return {{u"entity"_s, mark.entity.value()},
            {u"colour"_s, int(mark.colour)},
            {u"author"_s, mark.author},
            {u"made_at"_s, mark.at.toUTC().toString(Qt::ISODate)}};
}

Result<std::set<RowId<Entity>>> entitiesWithNotes(const Database &database)
{
    std::set<RowId<Entity>> found;
    const Outcome read = eachRow(database.prepare("SELECT DISTINCT entity FROM note WHERE entity IS NOT NULL"),
                                 [&found](const Statement &row) { found.insert(row.id<Entity>(0)); });
    return read ? Result<std::set<RowId<Entity>>>(std::move(found)) : tl::unexpected(read.error());
}

} // namespace interdict
