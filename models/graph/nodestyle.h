// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/graph/casegraph.h"
#include "models/graph/drawnlinks.h"
#include "models/graph/nodelooks.h"

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QPen>
#include <QPointF>
#include <QPolygonF>

#include <span>
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

/// How one node is painted.
struct NodePaint
{
    NodeKind kind = NodeKind::seller;
    PaletteEntry entry = 0;
    bool dark = false;
    bool isDimmed = false;  ///< something else is looked at
    bool isStacked = false; ///< with two more behind it
    bool hasIcon = false;
};
void paintNode(QPainter &painter, const NodePaint &node, QPointF centre, qreal radius);
/// Whether a point lies in a node as painted: in its shape, its outline among it, holes too.
[[nodiscard]] bool nodeHolds(const NodePaint &node, QPointF centre, qreal radius, QPointF point);
/// What to write or draw upon a node's fill with.
[[nodiscard]] QColor inkOn(const QColor &fill);
/// The colour of what is there but not looked at: between its own and the ground's.
[[nodiscard]] QColor dimmedColour(const QColor &colour, bool dark);
/// Solid for an analyst's mark, whatever the ground.
[[nodiscard]] QColor markColour(QRgb colour, bool dark);
/// Of the ring around what is new.
[[nodiscard]] QColor newColour(bool dark);
/// Rings and badges of a node, outside its outline: what is new, an analyst's mark, a note.
void paintBadges(QPainter &painter, NodeMark mark, bool isNew, QPointF centre, qreal radius, bool dark);

/// In the unit of GraphPositions: 4 for a listing, 9 to 24 for others, by neighbours and records.
[[nodiscard]] qreal nodeRadius(const CaseGraph &graph, int node);
/// The same for a node that counts as having so many neighbours.
[[nodiscard]] qreal nodeRadius(const GraphNode &node, int neighbours);
/// All nodes, the most important first: others before listings, then by their size and by how many others they tie.
[[nodiscard]] std::vector<int> labelOrder(const CaseGraph &graph);
/// The same where each node counts as having so many neighbours.
[[nodiscard]] std::vector<int> labelOrder(const CaseGraph &graph, std::span<const int> neighbours);

/// Translated: "seller", "PGP key", "listing".
[[nodiscard]] QString kindName(NodeKind kind);
/// Translated, for legends: "sellers", "PGP keys", "listings".
[[nodiscard]] QString kindNamePlural(NodeKind kind);

/// The names of so many most important nodes are strongFont(): who they are is seen at a glance.
inline constexpr int strongLabels = 16;
[[nodiscard]] QFont strongFont(const QFont &font);

[[nodiscard]] QColor backgroundColour(bool dark);
[[nodiscard]] QColor textColour(bool dark);
/// Found links are solid, drawn ones dashed and darker; the width grows with the weight, from 0.8 to 3 pixels.
[[nodiscard]] QPen edgePen(const GraphEdge &edge, bool dark);
/// The same for all links between two nodes; what has few records behind it is fainter.
[[nodiscard]] QPen linkPen(const DrawnLink &link, bool dark);
/// An arrowhead whose tip is at `tip`, for a line in this direction (of length 1). size: its length.
[[nodiscard]] QPolygonF arrowHead(QPointF tip, QPointF direction, qreal size);

} // namespace interdict
