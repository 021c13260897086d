// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/entitysearch.h"

#include <QCoreApplication>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EntitySearch)
};

Result<Entity> byNumber(const Database &database, qint64 number, const QString &text)
{
    const RowId<Entity> id(number);
    const Result<std::vector<EntityRow>> rows = entityRows(database, std::span(&id, 1));
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return failure(ErrorCode::notFound, Words::tr("The case has no entity \"%1\".").arg(text));
    return rows->front().entity;
}

} // namespace

Result<Entity> findOneEntity(const Database &database, const QString &text)
{
    if (text.startsWith(u'#'))
        return byNumber(database, QStringView(text).mid(1).toLongLong(), text);
    EntityQuery query;
    query.text = text;
    const qsizetype colon = text.indexOf(u':');
    if (const auto kind = entityKindFromToken(QStringView(text).left(std::max<qsizetype>(colon, 0)));
        colon > 0 && kind) {
        query.kinds = {*kind};
        query.text = text.mid(colon + 1);
    }
    const Result<std::vector<RowId<Entity>>> ids = entityIds(database, query);
    if (!ids)
        return tl::unexpected(ids.error());
    const Result<std::vector<EntityRow>> rows = entityRows(database, *ids);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Entity> exact;
    for (const EntityRow &row : *rows) {
        if (row.entity.label.compare(query.text, Qt::CaseInsensitive) == 0 ||
            row.entity.key.compare(query.text, Qt::CaseInsensitive) == 0)
            exact.push_back(row.entity);
    }
    if (exact.size() == 1)
        return exact.front();
    if (exact.empty())
        return failure(ErrorCode::notFound,
                       Words::tr("The case has nothing named \"%1\". \"find\" shows what comes near.").arg(text));
    QStringList names;
    for (size_t i = 0; i < exact.size() && i < 5; ++i)
        names << u"#%1 %2:%3"_s.arg(exact[i].id.value()).arg(toToken(exact[i].kind), exact[i].label);
    return failure(
        ErrorCode::badInput,
        Words::tr("\"%1\" fits several entities: %2. Name one of them by its number.").arg(text, names.join(u", "_s)));
}

} // namespace interdict
