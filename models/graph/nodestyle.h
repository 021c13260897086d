// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/casegraph.h"

#include <QColor>
#include <QPainterPath>
#include <QPen>
#include <QPointF>

#include <vector>

class QPainter;

namespace interdict {

// How a kind of node looks, everywhere: shape first, then colour. Colours are opaque (PDF/A-1 knows no transparency)
// and come from the palette of Okabe and Ito, which colour-blind people can tell apart; the dark ones are lighter
// siblings of the same hue.

[[nodiscard]] QColor fillColour(NodeKind kind, bool dark);
/// The line around a node's fill; for kinds that are outline only (wallet, place) the line itself.
[[nodiscard]] QColor outlineColour(NodeKind kind, bool dark);
[[nodiscard]] bool isOutlineOnly(NodeKind kind);
/// The outline of a node within the circle of this radius. Bars and dots inside a shape are subpaths of it.
[[nodiscard]] QPainterPath nodeShape(NodeKind kind, QPointF centre, qreal radius);
/// Paints one node: what the picture, the legend and a table's mark of the kind show.
void paintNode(QPainter &painter, NodeKind kind, QPointF centre, qreal radius, bool dark);

/// In the unit of GraphPositions: 4 for a listing, 9 to 24 for others, by neighbours and records.
[[nodiscard]] qreal nodeRadius(const CaseGraph &graph, int node);
/// All nodes, the most important first: others before listings, then by neighbours, records, place in the graph.
[[nodiscard]] std::vector<int> labelOrder(const CaseGraph &graph);

/// Translated: "seller", "PGP key", "listing".
[[nodiscard]] QString kindName(NodeKind kind);
/// Translated, for legends: "sellers", "PGP keys", "listings".
[[nodiscard]] QString kindNamePlural(NodeKind kind);

[[nodiscard]] QColor backgroundColour(bool dark);
[[nodiscard]] QColor textColour(bool dark);
/// Found links are solid, drawn ones dashed and darker; the width grows with the weight, from 0.8 to 3 pixels.
[[nodiscard]] QPen edgePen(const GraphEdge &edge, bool dark);

} // namespace interdict
