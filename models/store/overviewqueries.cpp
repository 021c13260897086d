// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/overviewqueries.h"

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

// Dates are ISO text, which sorts in the order of time.
const char *const seenSql = "SELECT min(seen), max(seen), count(seen) FROM record WHERE listing IS NOT NULL";
const char *const offeredSql = "SELECT min(first_seen), max(last_seen), count(first_seen) FROM listing";
const char *const seizedSql = "SELECT min(seen), max(seen), count(seen) FROM record WHERE listing IS NULL";

std::optional<PartialDate> dateOf(const QString &text)
{
    const Result<PartialDate> date = PartialDate::parse(text);
    return date ? std::optional(*date) : std::nullopt;
}

Result<ClockSpan> spanOf(const Database &database, const char *sql)
{
    Result<Statement> row = database.prepare(sql);
    if (!row)
        return tl::unexpected(row.error());
    const Result<bool> stepped = row->step();
    if (!stepped)
        return tl::unexpected(stepped.error());
    return ClockSpan{dateOf(row->text(0)), dateOf(row->text(1)), row->integer(2)};
}

} // namespace

Result<CaseSpan> spanOfCase(const Database &database)
{
    CaseSpan span;
    const std::pair<const char *, ClockSpan CaseSpan::*> clocks[] = {
        {seenSql, &CaseSpan::seen}, {offeredSql, &CaseSpan::offered}, {seizedSql, &CaseSpan::seized}};
    for (const auto &[sql, clock] : clocks) {
        const Result<ClockSpan> found = spanOf(database, sql);
        if (!found)
            return tl::unexpected(found.error());
        span.*clock = *found;
    }
    return span;
}

} // namespace interdict
