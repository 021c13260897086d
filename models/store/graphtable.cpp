// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/graphtable.h"

#include "models/store/rowreading.h"

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

GraphViewRow viewAt(const Statement &row)
{
    return {row.id<GraphViewRow>(0),
            GraphViewKind(row.integer(1)),
            row.text(2),
            row.text(3),
            row.text(4),
            QDateTime::fromString(row.text(5), Qt::ISODate)};
}

} // namespace

Result<std::vector<PlacesRow>> placesRows(const Database &database, const QString &layout)
{
    Result<Statement> rows = database.prepare(
        "SELECT id, layout, places, author, placed_at FROM graph_places WHERE layout = ?1 ORDER BY id");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(layout);
    return rowsOf<PlacesRow>(*rows, [](const Statement &row) {
        return PlacesRow{row.id<PlacesRow>(0), row.text(1), row.text(2), row.text(3),
                         QDateTime::fromString(row.text(4), Qt::ISODate)};
    });
}

Result<std::vector<GraphViewRow>> graphViewRows(const Database &database, GraphViewKind kind)
{
    Result<Statement> rows = database.prepare("SELECT id, kind, name, state, author, saved_at FROM graph_view "
                                              "WHERE kind = ?1 ORDER BY name COLLATE NOCASE, id");
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(int(kind));
    return rowsOf<GraphViewRow>(*rows, viewAt);
}

Result<std::optional<GraphViewRow>> graphViewRow(const Database &database, GraphViewKind kind, const QString &name)
{
    Result<Statement> rows = database.prepare("SELECT id, kind, name, state, author, saved_at FROM graph_view "
                                              "WHERE kind = ?1 AND name = ?2");
    if (!rows)
        return tl::unexpected(rows.error());
    const Result<bool> row = rows->bind(int(kind), name).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(viewAt(*rows)) : std::nullopt;
}

QJsonObject rowOf(const PlacesRow &row)
{
    return {{u"layout"_s, row.layout},
            {u"places"_s, row.places},
            {u"author"_s, row.author},
            {u"placed_at"_s, row.at.toUTC().toString(Qt::ISODate)}};
}

QJsonObject rowOf(const GraphViewRow &row)
{
    return {{u"kind"_s, int(row.kind)},
            {u"name"_s, row.name},
            {u"state"_s, row.state},
            {u"author"_s, row.author},
            {u"saved_at"_s, row.at.toUTC().toString(Qt::ISODate)}};
}

} // namespace interdict
