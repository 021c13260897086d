// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/savedsearchtable.h"

#include "models/store/rowreading.h"

namespace interdict {

using namespace Qt::StringLiterals;

Result<std::vector<SavedSearch>> savedSearches(const Database &database, SavedKind kind)
{
    Result<Statement> rows = database.prepare("SELECT id, kind, name, content, author, saved_at FROM saved_search "
                                              "WHERE kind = ?1 ORDER BY name COLLATE NOCASE, name");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(int(kind));
    return rowsOf<SavedSearch>(*rows, [](const Statement &row) {
        return SavedSearch{row.id<SavedSearch>(0),
                           SavedKind(row.integer(1)),
                           row.text(2),
                           row.text(3),
                           row.text(4),
                           QDateTime::fromString(row.text(5), Qt::ISODate)};
    });
}

Result<std::optional<SavedSearch>> savedSearchNamed(const Database &database, SavedKind kind, const QString &name)
{
    const Result<std::vector<SavedSearch>> all = savedSearches(database, kind);
    if (!all)
        return tl::unexpected(all.error());
    for (const SavedSearch &search : *all) {
        if (search.name == name)
            return search;
    }
    return std::nullopt;
}

QJsonObject rowOf(const SavedSearch &search)
{
    return {{u"kind"_s, int(search.kind)},
            {u"name"_s, search.name},
            {u"content"_s, search.content},
            {u"author"_s, search.author},
            {u"saved_at"_s, search.savedAt.toUTC().toString(Qt::ISODate)}};
}

} // namespace interdict
