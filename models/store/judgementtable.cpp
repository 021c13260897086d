// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/judgementtable.h"

#include "models/store/rowreading.h"

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

#define JUDGEMENT_COLUMNS "id, left_entity, right_entity, verdict, reason, confidence, author, made_at"

Judgement judgementAt(const Statement &row)
{
    Judgement judgement;
    judgement.id = row.id<Judgement>(0);
    judgement.left = row.id<Entity>(1);
    judgement.right = row.id<Entity>(2);
    judgement.verdict = Verdict(row.integer(3));
    judgement.reason = row.text(4);
    judgement.confidence = int(row.integer(5));
    judgement.author = row.text(6);
    judgement.at = QDateTime::fromString(row.text(7), Qt::ISODate);
    return judgement;
}

Result<std::vector<Judgement>> collect(Statement &rows)
{
    return rowsOf<Judgement>(rows, judgementAt);
}

} // namespace

Result<std::vector<Judgement>> allJudgements(const Database &database)
{
    Result<Statement> rows = database.prepare("SELECT " JUDGEMENT_COLUMNS " FROM judgement ORDER BY id");
    return rows ? collect(*rows) : tl::unexpected(rows.error());
}

Result<std::vector<Judgement>> judgementsOf(const Database &database, RowId<Entity> entity)
{
    Result<Statement> rows = database.prepare("SELECT " JUDGEMENT_COLUMNS " FROM judgement WHERE left_entity = ?1 "
                                              "UNION ALL SELECT " JUDGEMENT_COLUMNS " FROM judgement "
                                              "WHERE right_entity = ?1 ORDER BY id");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(entity);
    return collect(*rows);
}

Result<std::optional<Judgement>> judgementOn(const Database &database, RowId<Entity> a, RowId<Entity> b)
{
    Result<Statement> rows = database.prepare("SELECT " JUDGEMENT_COLUMNS " FROM judgement WHERE left_entity = ?1 "
                                              "AND right_entity = ?2");
    if (!rows)
        return tl::unexpected(rows.error());
    const Result<bool> row = rows->bind(std::min(a, b), std::max(a, b)).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(judgementAt(*rows)) : std::nullopt;
}

QJsonObject rowOf(const Judgement &judgement)
{
    return {{u"left_entity"_s, judgement.left.value()},
            {u"right_entity"_s, judgement.right.value()},
            {u"verdict"_s, int(judgement.verdict)},
            {u"reason"_s, judgement.reason},
            {u"confidence"_s, judgement.confidence},
            {u"author"_s, judgement.author},
            {u"made_at"_s, judgement.at.toUTC().toString(Qt::ISODate)}};
}

} // namespace interdict
