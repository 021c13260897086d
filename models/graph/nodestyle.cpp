// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/nodestyle.h"

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

void paintNode(QPainter &painter, NodeKind kind, QPointF centre, qreal radius, bool dark)
{
    const QColor line = outlineColour(kind, dark);
    if (isOutlineOnly(kind)) {
        const bool isRing = lookOf(kind).shape == Shape::ring;
        painter.setPen(QPen(line, std::max(radius * (isRing ? 0.34 : 0.2), 1.0)));
        painter.setBrush(backgroundColour(dark));
    } else if (lookOf(kind).shape == Shape::dot) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fillColour(kind, dark));
    } else {
        painter.setPen(QPen(line, std::clamp(radius * 0.12, 0.6, 1.6)));
        painter.setBrush(fillColour(kind, dark));
    }
    painter.drawPath(nodeShape(kind, centre, radius));
}

qreal nodeRadius(const CaseGraph &graph, int node)
{
    const GraphNode &it = graph.nodes()[size_t(node)];
    if (it.kind == NodeKind::listing)
        return 4;
    const qreal neighbours = std::log2(1.0 + graph.degree(node));
    const qreal records = std::log2(double(std::max<qint64>(it.weight, 1)));
    return std::clamp(6.5 + 1.7 * neighbours + 0.5 * records, 9.0, 24.0);
}

std::vector<int> labelOrder(const CaseGraph &graph)
{
    std::vector<int> order(size_t(graph.nodeCount()));
    std::iota(order.begin(), order.end(), 0);
    const auto key = [&graph](int node) {
        const GraphNode &it = graph.nodes()[size_t(node)];
        return std::tuple(it.kind == NodeKind::listing, -graph.degree(node), -std::max<qint64>(it.weight, 0), node);
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

} // namespace interdict
