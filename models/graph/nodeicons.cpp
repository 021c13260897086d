// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/nodeicons.h"

#include <QPainterPathStroker>
#include <QPolygonF>
#include <QTransform>

#include <cmath>
#include <numbers>

namespace interdict {

namespace {

// All within -1 to 1 in both directions, filled by the odd-even rule.

QPainterPath stroked(const QPainterPath &lines, qreal width)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setJoinStyle(Qt::MiterJoin);
    stroker.setCapStyle(Qt::FlatCap);
    return stroker.createStroke(lines).simplified();
}

QPainterPath person()
{
    QPainterPath path;
    path.addEllipse(QPointF(0, -0.45), 0.42, 0.42);
    path.moveTo(-0.85, 0.9);
    path.cubicTo(-0.85, -0.15, 0.85, -0.15, 0.85, 0.9);
    path.closeSubpath();
    return path;
}

/// An awning over a counter.
QPainterPath shop()
{
    QPainterPath path;
    path.addPolygon(QPolygonF({{-0.75, -0.85}, {0.75, -0.85}, {1, -0.1}, {-1, -0.1}}));
    path.closeSubpath();
    path.addRect(QRectF(-0.8, 0.1, 1.6, 0.8));
    path.addRect(QRectF(-0.1, 0.3, 0.6, 0.6)); // the door
    return path;
}

QPainterPath globe()
{
    QPainterPath lines;
    lines.addEllipse(QPointF(0, 0), 0.85, 0.85);
    lines.addEllipse(QPointF(0, 0), 0.36, 0.85);
    lines.moveTo(-0.85, 0);
    lines.lineTo(0.85, 0);
    return stroked(lines, 0.2);
}

QPainterPath parcel()
{
    QPainterPath path;
    path.addRect(QRectF(-0.85, -0.7, 1.7, 1.4));
    path.addRect(QRectF(-0.2, -0.7, 0.4, 0.62)); // the tape
    return path;
}

QPainterPath envelope()
{
    QPainterPath path;
    path.addPolygon(QPolygonF({{-0.9, -0.62}, {0.9, -0.62}, {0, 0.12}}));
    path.closeSubpath();
    path.addPolygon(QPolygonF({{-0.9, -0.35}, {0, 0.4}, {0.9, -0.35}, {0.9, 0.65}, {-0.9, 0.65}}));
    path.closeSubpath();
    return path;
}

QPainterPath handset()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(-0.5, -0.95, 1, 1.9), 0.18, 0.18);
    path.addRect(QRectF(-0.34, -0.68, 0.68, 1.15)); // the screen
    return path;
}

QPainterPath bubble()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(-0.9, -0.75, 1.8, 1.15), 0.3, 0.3);
    path.addPolygon(QPolygonF({{-0.5, 0.4}, {0.1, 0.4}, {-0.5, 0.95}}));
    path.closeSubpath();
    return path;
}

QPainterPath purse()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(-0.9, -0.65, 1.8, 1.3), 0.2, 0.2);
    path.addRect(QRectF(0.3, -0.2, 0.6, 0.4)); // the clasp
    return path;
}

QPainterPath key()
{
    QPainterPath path;
    path.addEllipse(QPointF(-0.45, 0), 0.5, 0.5);
    path.addEllipse(QPointF(-0.45, 0), 0.2, 0.2);
    path.addRect(QRectF(0.05, -0.14, 0.95, 0.28));
    path.addRect(QRectF(0.62, 0.14, 0.24, 0.34));
    return path;
}

/// A flask.
QPainterPath flask()
{
    QPainterPath path;
    path.addPolygon(QPolygonF({{-0.25, -0.9}, {0.25, -0.9}, {0.25, -0.25}, {0.8, 0.85}, {-0.8, 0.85}, {-0.25, -0.25}}));
    path.closeSubpath();
    return path;
}

QPainterPath gear()
{
    constexpr int teeth = 6;
    QPolygonF corners;
    for (int i = 0; i < 4 * teeth; ++i) {
        const qreal angle = 2 * std::numbers::pi * (i + 0.5) / (4 * teeth);
        const qreal way = i % 4 < 2 ? 0.95 : 0.62;
        corners << QPointF(std::cos(angle), std::sin(angle)) * way;
    }
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    path.addEllipse(QPointF(0, 0), 0.28, 0.28);
    return path;
}

struct Icon
{
    QPainterPath path;
    qreal size;  // to the node's radius
    qreal lower; // so much below the centre, to the node's radius
};

Icon iconOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::seller:
        return {person(), 0.52, 0};
    case NodeKind::site:
        return {shop(), 0.5, 0};
    case NodeKind::domain:
        return {globe(), 0.58, 0};
    case NodeKind::shipment:
        return {parcel(), 0.5, 0};
    case NodeKind::email:
        return {envelope(), 0.46, 0};
    case NodeKind::phone:
        return {handset(), 0.48, 0};
    case NodeKind::handle:
        return {bubble(), 0.44, 0};
    case NodeKind::wallet:
        return {purse(), 0.4, 0};
    case NodeKind::pgpKey:
        return {key(), 0.42, 0.2};
    case NodeKind::substance:
        return {flask(), 0.28, 0.36};
    case NodeKind::equipment:
        return {gear(), 0.27, 0.34};
    default:
        return {};
    }
}

} // namespace

QPainterPath nodeIcon(NodeKind kind, QPointF centre, qreal radius)
{
    const Icon icon = iconOf(kind);
    if (icon.path.isEmpty())
        return {};
    QTransform place;
    place.translate(centre.x(), centre.y() + icon.lower * radius);
    place.scale(icon.size * radius, icon.size * radius);
    return place.map(icon.path);
}

} // namespace interdict
