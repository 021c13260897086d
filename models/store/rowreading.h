// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/database.h"

#include <type_traits>
#include <vector>

// How the rows of a statement are gone through. Errors are those of Statement::step(): cancelled where it was
// interrupted.

namespace interdict {

/// Calls `take(row)` with each row; where it returns a bool, until that is false.
template <typename Take>
Outcome eachRow(Statement &rows, Take take)
{
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        if constexpr (std::is_void_v<decltype(take(rows))>)
            take(rows);
        else if (!take(rows))
            return {};
    }
}
template <typename Take>
Outcome eachRow(Result<Statement> rows, Take take)
{
    return rows ? eachRow(*rows, std::move(take)) : Outcome(tl::unexpected(rows.error()));
}

/// What `at(row)` makes of each row, in their order.
template <typename Row, typename At>
Result<std::vector<Row>> rowsOf(Statement &rows, At at)
{
    std::vector<Row> found;
    if (Outcome read = eachRow(rows, [&found, &at](const Statement &row) { found.push_back(at(row)); }); !read)
        return tl::unexpected(read.error());
    return found;
}
template <typename Row, typename At>
Result<std::vector<Row>> rowsOf(Result<Statement> rows, At at)
{
    return rows ? rowsOf<Row>(*rows, std::move(at)) : Result<std::vector<Row>>(tl::unexpected(rows.error()));
}

/// A statement with its values bound.
template <typename Sql, typename... Values>
Result<Statement> bound(const Database &database, const Sql &sql, const Values &...values)
{
    Result<Statement> statement = database.prepare(sql);
    if (statement)
        statement->bind(values...);
    return statement;
}

} // namespace interdict
