// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/nodestyle.h"

#include "models/graph/nodeicons.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>
#include <tuple>

namespace interdict {

namespace {

enum class Shape { dot, circle, roundedSquare, hexagon, diamond, ring, triangle, barredDiamond, pin, plus, house };

struct Look
{
    Shape shape;
    QRgb light;
    QRgb dark;
};

// Indexed by NodeKind.
constexpr std::array<Look, nodeKindCount> looks{{
    {Shape::dot, 0xFF999999, 0xFF8E959D},           // listing
    {Shape::circle, 0xFF0072B2, 0xFF4BA6DE},        // seller
    {Shape::roundedSquare, 0xFF009E73, 0xFF2FC49A}, // site
    {Shape::roundedSquare, 0xFF009E73, 0xFF2FC49A}, // domain
    {Shape::hexagon, 0xFFE69F00, 0xFFF0B429},       // shipment
    {Shape::diamond, 0xFF56B4E9, 0xFF8ACBF2},       // email
    {Shape::diamond, 0xFF56B4E9, 0xFF8ACBF2},       // phone
    {Shape::ring, 0xFFCC79A7, 0xFFDD9CC0},          // wallet
    {Shape::triangle, 0xFFD55E00, 0xFFF2823A},      // pgpKey
    {Shape::diamond, 0xFF56B4E9, 0xFF8ACBF2},       // handle
    {Shape::plus, 0xFF009E73, 0xFF2FC49A},          // ipAddress
    {Shape::barredDiamond, 0xFFF0E442, 0xFFF0E442}, // substance
    {Shape::barredDiamond, 0xFFF0E442, 0xFFF0E442}, // equipment
    {Shape::pin, 0xFF4A4F57, 0xFFC9CED6},           // place
    {Shape::house, 0xFF4A4F57, 0xFFC9CED6},         // organisation
    {Shape::circle, 0xFF8A929C, 0xFF9AA3AD},        // other
}};

const Look &lookOf(NodeKind kind)
{
    const auto index = size_t(kind);
    return looks[index < looks.size() ? index : 0];
}

QColor mixedColour(const QColor &colour, const QColor &ground, qreal share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
    return {mix(colour.red(), ground.red()), mix(colour.green(), ground.green()), mix(colour.blue(), ground.blue())};
}

QPainterPath polygon(QPointF centre, qreal radius, int corners, qreal firstAngle)
{
    QPainterPath path;
    for (int i = 0; i < corners; ++i) {
        const qreal angle = firstAngle + 2 * std::numbers::pi * i / corners;
        const QPointF corner = centre + QPointF(std::cos(angle), std::sin(angle)) * radius;
        if (i == 0)
            path.moveTo(corner);
        else
            path.lineTo(corner);
    }
    path.closeSubpath();
    return path;
}

QPainterPath outline(QPointF centre, qreal scale, std::initializer_list<QPointF> corners)
{
    QPainterPath path;
    for (const QPointF corner : corners) {
        if (path.elementCount() == 0)
            path.moveTo(centre + corner * scale);
        else
            path.lineTo(centre + corner * scale);
    }
    path.closeSubpath();
    return path;
}

QPainterPath pin(QPointF centre, qreal radius)
{
    const QPointF head = centre - QPointF(0, 0.3 * radius);
    const qreal round = 0.66 * radius;
    QPainterPath path;
    path.moveTo(centre + QPointF(0, radius));
    path.arcTo(QRectF(head.x() - round, head.y() - round, 2 * round, 2 * round), 215, -250);
    path.closeSubpath();
    path.addEllipse(head, 0.2 * radius, 0.2 * radius);
    return path;
}

} // namespace

QColor fillColour(NodeKind kind, bool dark)
{
    const Look &look = lookOf(kind);
    return QColor::fromRgb(dark ? look.dark : look.light);
}

QColor outlineColour(NodeKind kind, bool dark)
{
    const QColor fill = fillColour(kind, dark);
    if (isOutlineOnly(kind))
        return fill;
    if (lookOf(kind).shape == Shape::barredDiamond)
        return QColor::fromRgb(dark ? 0xFF4A4508 : 0xFF4D4700);
    return dark ? fill.darker(170) : fill.darker(140);
}

bool isOutlineOnly(NodeKind kind)
{
    return lookOf(kind).shape == Shape::ring || lookOf(kind).shape == Shape::pin;
}

QPainterPath nodeShape(NodeKind kind, QPointF centre, qreal radius)
{
    QPainterPath path;
    switch (lookOf(kind).shape) {
    case Shape::dot:
    case Shape::circle:
        path.addEllipse(centre, radius, radius);
        return path;
    case Shape::ring:
        path.addEllipse(centre, 0.82 * radius, 0.82 * radius);
        return path;
    case Shape::roundedSquare: {
        const qreal half = 0.8 * radius;
        path.addRoundedRect(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half), 0.45 * half, 0.45 * half);
        return path;
    }
    case Shape::hexagon:
        return polygon(centre, radius, 6, 0);
    case Shape::diamond:
        return polygon(centre, radius, 4, 0);
    case Shape::triangle:
        return polygon(centre, radius, 3, -std::numbers::pi / 2);
    case Shape::barredDiamond:
        path = polygon(centre, radius, 4, 0);
        path.moveTo(centre - QPointF(radius, 0));
        path.lineTo(centre + QPointF(radius, 0));
        return path;
    case Shape::pin:
        return pin(centre, radius);
    case Shape::plus:
        return outline(centre, 0.92 * radius,
                       {{-0.36, -1},
                        {0.36, -1},
                        {0.36, -0.36},
                        {1, -0.36},
                        {1, 0.36},
                        {0.36, 0.36},
                        {0.36, 1},
                        {-0.36, 1},
                        {-0.36, 0.36},
                        {-1, 0.36},
                        {-1, -0.36},
                        {-0.36, -0.36}});
    case Shape::house:
        return outline(centre, radius, {{0, -1}, {0.8, -0.3}, {0.8, 0.75}, {-0.8, 0.75}, {-0.8, -0.3}});
    }
    return path;
}

QColor inkOn(const QColor &fill)
{
    return qGray(fill.rgb()) > 150 ? QColor::fromRgb(0xFF1F2328) : QColor::fromRgb(0xFFFFFFFF);
}

QColor dimmedColour(const QColor &colour, bool dark)
{
    return mixedColour(colour, backgroundColour(dark), 0.22);
}

QColor markColour(QRgb colour, bool dark)
{
    const QColor mark = QColor::fromRgb(0xFF000000 | colour);
    return dark && mark.lightness() < 90 ? mark.lighter(180) : mark;
}

QColor newColour(bool dark)
{
    return QColor::fromRgb(dark ? 0xFFFF6FB5 : 0xFFD6006C);
}

void paintNode(QPainter &painter, NodeKind kind, QPointF centre, qreal radius, bool dark)
{
    paintNode(painter, NodePaint{.kind = kind, .dark = dark}, centre, radius);
}

void paintNode(QPainter &painter, const NodePaint &node, QPointF centre, qreal radius)
{
    const auto shown = [&node](const QColor &colour) {
        return node.isDimmed ? dimmedColour(colour, node.dark) : colour;
    };
    const Shape shape = lookOf(node.kind).shape;
    const QColor line = shown(paletteOutline(node.entry, node.kind, node.dark));
    const QColor fill = shown(paletteFill(node.entry, node.kind, node.dark));
    if (isOutlineOnly(node.kind) && node.entry == 0) {
        painter.setPen(QPen(line, std::max(radius * (shape == Shape::ring ? 0.34 : 0.2), 1.0)));
        painter.setBrush(backgroundColour(node.dark));
    } else {
        const bool isBare = shape == Shape::dot && !node.isStacked;
        painter.setPen(isBare ? QPen(Qt::NoPen) : QPen(line, std::clamp(radius * 0.12, 0.6, 1.6)));
        painter.setBrush(fill);
    }
    if (node.isStacked) { // two more behind it, each a bit further to the lower right
        for (const int behind : {2, 1})
            painter.drawPath(nodeShape(node.kind, centre + QPointF(0.16, 0.16) * radius * behind, 0.9 * radius));
    }
    painter.drawPath(nodeShape(node.kind, centre, radius));
    if (!node.hasIcon || radius < leastIconRadius)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isOutlineOnly(node.kind) && node.entry == 0 ? line : shown(inkOn(fill)));
    painter.drawPath(nodeIcon(node.kind, centre, radius));
}

bool nodeHolds(const NodePaint &node, QPointF centre, qreal radius, QPointF point)
{
    const Shape shape = lookOf(node.kind).shape;
    const qreal outer =
        shape == Shape::dot || shape == Shape::ring ? radius : radius + std::clamp(radius * 0.06, 0.3, 0.8);
    const auto holds = [&](QPointF middle, qreal size) {
        const QPointF way = point - middle;
        if (shape == Shape::dot || shape == Shape::circle || shape == Shape::ring)
            return std::hypot(way.x(), way.y()) <= size;
        QPainterPath path = nodeShape(node.kind, middle, size);
        path.setFillRule(Qt::WindingFill);
        return path.contains(point);
    };
    if (holds(centre, outer))
        return true;
    return node.isStacked && (holds(centre + QPointF(0.16, 0.16) * radius, 0.9 * outer) ||
                              holds(centre + QPointF(0.32, 0.32) * radius, 0.9 * outer));
}

void paintBadges(QPainter &painter, NodeMark mark, bool isNew, QPointF centre, qreal radius, bool dark)
{
    if (isNew) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(newColour(dark), std::clamp(radius * 0.22, 1.5, 3.0)));
        painter.drawEllipse(centre, radius + 3, radius + 3);
    }
    const qreal size = std::clamp(radius * 0.42, 3.0, 7.0);
    const qreal way = 0.74 * radius + 1;
    if (mark.colour != 0) { // upper right: a disc
        painter.setPen(QPen(backgroundColour(dark), 1));
        painter.setBrush(markColour(mark.colour, dark));
        painter.drawEllipse(centre + QPointF(way, -way), size, size);
    }
    if (mark.hasNote) { // lower right: a sheet with two lines
        const QRectF sheet(centre + QPointF(way - size * 0.8, way - size), QSizeF(1.6 * size, 2 * size));
        painter.setPen(QPen(textColour(dark), 1));
        painter.setBrush(backgroundColour(dark));
        painter.drawRect(sheet);
        for (const qreal share : {0.35, 0.65})
            painter.drawLine(QPointF(sheet.left() + 0.35 * size, sheet.top() + share * sheet.height()),
                             QPointF(sheet.right() - 0.35 * size, sheet.top() + share * sheet.height()));
    }
}

qreal nodeRadius(const CaseGraph &graph, int node)
{
    return nodeRadius(graph.nodes()[size_t(node)], graph.degree(node));
}

qreal nodeRadius(const GraphNode &node, int neighbours)
{
    if (node.kind == NodeKind::listing)
        return 4;
    const qreal links = std::log2(1.0 + neighbours);
    const qreal records = std::log2(double(std::max<qint64>(node.weight, 1)));
    return std::clamp(6.5 + 1.7 * links + 0.8 * records, 9.0, 24.0);
}

namespace {

/// As large as it is, and more where it ties others: a domain that two busy sellers share is what one looks for.
qreal importance(const GraphNode &node, int neighbours)
{
    const bool isActor =
        node.kind == NodeKind::seller || node.kind == NodeKind::site || node.kind == NodeKind::organisation;
    const qreal tying = isActor || neighbours < 2 ? 0 : 1.7 * std::log2(double(neighbours));
    return nodeRadius(node, neighbours) + tying;
}

} // namespace

std::vector<int> labelOrder(const CaseGraph &graph)
{
    std::vector<int> neighbours;
    neighbours.reserve(size_t(graph.nodeCount()));
    for (int node = 0; node < graph.nodeCount(); ++node)
        neighbours.push_back(graph.degree(node));
    return labelOrder(graph, neighbours);
}

std::vector<int> labelOrder(const CaseGraph &graph, std::span<const int> neighbours)
{
    std::vector<int> order(size_t(graph.nodeCount()));
    std::iota(order.begin(), order.end(), 0);
    const auto key = [&graph, neighbours](int node) {
        const GraphNode &it = graph.nodes()[size_t(node)];
        const int links = neighbours[size_t(node)];
        return std::tuple(it.kind == NodeKind::listing, -importance(it, links), -links, -std::max<qint64>(it.weight, 0),
                          node);
    };
    std::sort(order.begin(), order.end(), [&key](int a, int b) { return key(a) < key(b); });
    return order;
}

QString kindName(NodeKind kind)
{
    if (kind == NodeKind::listing)
        return QCoreApplication::translate("EntityKind", "listing");
    if (kind == NodeKind::other)
        return QCoreApplication::translate("EntityKind", "other node");
    return displayName(EntityKind(int(kind)));
}

QString kindNamePlural(NodeKind kind)
{
    if (kind == NodeKind::listing)
        return QCoreApplication::translate("EntityKind", "listings");
    if (kind == NodeKind::other)
        return QCoreApplication::translate("EntityKind", "other nodes");
    return displayNamePlural(EntityKind(int(kind)));
}

QFont strongFont(const QFont &font)
{
    QFont strong = font;
    strong.setWeight(QFont::Bold);
    if (font.pixelSize() > 0)
        strong.setPixelSize(font.pixelSize() * 9 / 8);
    return strong;
}

QColor backgroundColour(bool dark)
{
    return QColor::fromRgb(dark ? 0xFF1B1F24 : 0xFFFFFFFF);
}

QColor textColour(bool dark)
{
    return QColor::fromRgb(dark ? 0xFFE6E9ED : 0xFF1F2328);
}

QPen edgePen(const GraphEdge &edge, bool dark)
{
    const double width = std::clamp(0.8 + 0.25 * std::log2(double(std::max<qint64>(edge.weight, 1))), 0.8, 3.0);
    if (edge.drawn) {
        QPen pen(QColor::fromRgb(dark ? 0xFFD5DAE1 : 0xFF3A4048), std::max(width, 1.4), Qt::CustomDashLine,
                 Qt::FlatCap);
        pen.setDashPattern({4.0, 3.0});
        return pen;
    }
    if (edge.kind == LinkKind::offers)
        return QPen(QColor::fromRgb(dark ? 0xFF3A4149 : 0xFFDDE0E4), 0.8, Qt::SolidLine, Qt::FlatCap);
    return QPen(QColor::fromRgb(dark ? 0xFF58616C : 0xFFB4BAC2), width, Qt::SolidLine, Qt::FlatCap);
}

QPen linkPen(const DrawnLink &link, bool dark)
{
    if (link.isDrawn) {
        QPen pen(QColor::fromRgb(dark ? 0xFFD5DAE1 : 0xFF3A4048), link.width(), Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({4.0, 3.0});
        return pen;
    }
    if (link.isOffer)
        return QPen(QColor::fromRgb(dark ? 0xFF3A4149 : 0xFFDDE0E4), link.width(), Qt::SolidLine, Qt::FlatCap);
    const QColor strong = QColor::fromRgb(dark ? 0xFF8B96A3 : 0xFF7C8794);
    const QColor faint = QColor::fromRgb(dark ? 0xFF454D57 : 0xFFCBD0D6);
    const qreal share = std::clamp((link.width() - 0.8) / 1.6, 0.0, 1.0);
    return QPen(mixedColour(strong, faint, share), link.width(), Qt::SolidLine, Qt::FlatCap);
}

QPolygonF arrowHead(QPointF tip, QPointF direction, qreal size)
{
    const QPointF back = tip - direction * size;
    const QPointF side = QPointF(-direction.y(), direction.x()) * (0.42 * size);
    return QPolygonF({tip, back + side, back - side});
}

} // namespace interdict
