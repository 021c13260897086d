// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/database.h"

#include <QStringList>

#include <type_traits>
#include <utility>
#include <vector>

// How the rows of a statement are gone through. Errors are those of Statement::step(): cancelled where it was
// interrupted.

namespace interdict {

/// Calls `take(row)` with each row; where it returns a bool, until that is false, where an Outcome, until that is an
/// error, which is then the outcome of all.
template <typename Take>
Outcome eachRow(Statement &rows, Take take)
{
    using Taken = decltype(take(rows));
    for (;;) {
        const Result<bool> row = rows.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        if constexpr (std::is_void_v<Taken>) {
            take(rows);
        } else if constexpr (std::is_same_v<Taken, Outcome>) {
            if (Outcome taken = take(rows); !taken)
                return taken;
        } else if (!take(rows)) {
            return {};
        }
    }
}
template <typename Take>
Outcome eachRow(Result<Statement> rows, Take take)
{
    return rows ? eachRow(*rows, std::move(take)) : Outcome(tl::unexpected(rows.error()));
}

/// What `at(row)` makes of each row, in their order; where it returns a Result, until that is an error.
template <typename Row, typename At>
Result<std::vector<Row>> rowsOf(Statement &rows, At at)
{
    std::vector<Row> found;
    const Outcome read = eachRow(rows, [&found, &at](const Statement &row) {
        if constexpr (std::is_same_v<decltype(at(row)), Result<Row>>) {
            Result<Row> made = at(row);
            if (!made)
                return Outcome(tl::unexpected(std::move(made.error())));
            found.push_back(std::move(*made));
            return Outcome();
        } else {
            found.push_back(at(row));
        }
    });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}
template <typename Row, typename At>
Result<std::vector<Row>> rowsOf(Result<Statement> rows, At at)
{
    return rows ? rowsOf<Row>(*rows, std::move(at)) : Result<std::vector<Row>>(tl::unexpected(rows.error()));
}

/// The first column of each row.
inline Result<QStringList> textsOf(Result<Statement> rows)
{
    QStringList texts;
    const Outcome read = eachRow(std::move(rows), [&texts](const Statement &row) { texts << row.text(0); });
    return read ? Result<QStringList>(std::move(texts)) : tl::unexpected(read.error());
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
