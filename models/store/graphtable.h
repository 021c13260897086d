// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/rowid.h"
#include "models/store/database.h"

#include <QDateTime>
#include <QJsonObject>

#include <vector>

namespace interdict {

/// What one change placed in a layout; see models/casework/graphplaces.h for the text.
struct PlacesRow
{
    RowId<PlacesRow> id;
    QString layout;
    QString places;
    QString author;
    QDateTime at; ///< UTC
};

/// The numbers are stored in cases.
enum class GraphViewKind {
    current = 1, ///< how a part of the case is shown now, named after the part
    saved = 2,   ///< what an analyst saved under a name
};

struct GraphViewRow
{
    RowId<GraphViewRow> id;
    GraphViewKind kind = GraphViewKind::saved;
    QString name;
    QString state; ///< JSON; see models/casework/graphsheet.h
    QString author;
    QDateTime at; ///< UTC
};

/// The rows of a layout, in the order in which they were written.
[[nodiscard]] Result<std::vector<PlacesRow>> placesRows(const Database &database, const QString &layout);
/// By name.
[[nodiscard]] Result<std::vector<GraphViewRow>> graphViewRows(const Database &database, GraphViewKind kind);
[[nodiscard]] Result<std::optional<GraphViewRow>> graphViewRow(const Database &database, GraphViewKind kind,
                                                               const QString &name);

/// The columns of the rows, for a RowChange of "graph_places" and "graph_view".
[[nodiscard]] QJsonObject rowOf(const PlacesRow &row);
[[nodiscard]] QJsonObject rowOf(const GraphViewRow &row);

} // namespace interdict
