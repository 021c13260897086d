// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// How a link is drawn from node to node.
#include "models/graph/nodestyle.h"
#include "widgets/graphview/graphcanvas.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace interdict::ui {

void GraphCanvas::setLinkable(bool linkable)
{
    m_isLinkable = linkable;
    update();
}

bool GraphCanvas::canLink(int node) const
{
    return m_isLinkable && m_drawn.graph().nodes()[size_t(node)].kind != NodeKind::listing &&
           m_drawn.looks().stackedAt(node) < 2;
}

QPointF GraphCanvas::handleOf(int node) const
{
    const qreal away = (m_drawn.shownRadius(node, m_view) + handleRadius + 1) * 0.7072; // up and to the right
    return placeOf(node) + QPointF(away, -away);
}

/// Where nodes lie close, another is not covered; Alt and a drag do the same there.
bool GraphCanvas::hasHandle(int node) const
{
    return canLink(node) && m_drawn.nodeAt(handleOf(node), m_view).value_or(node) == node;
}

bool GraphCanvas::isOnHandle(QPointF pixel) const
{
    if (!m_hovered || !hasHandle(*m_hovered))
        return false;
    const QPointF way = pixel - handleOf(*m_hovered);
    return std::hypot(way.x(), way.y()) <= handleRadius + 1 &&
           m_drawn.nodeAt(pixel, m_view).value_or(*m_hovered) == *m_hovered;
}

/// A node keeps its handle while the pointer is on that.
std::optional<int> GraphCanvas::hoveredAt(QPointF pixel) const
{
    return isOnHandle(pixel) ? m_hovered : m_drawn.nodeAt(pixel, m_view);
}

void GraphCanvas::beginLink(int node)
{
    if (!canLink(node))
        return;
    m_linkFrom = node;
    setCurrent(node);
    setFocus();
    update();
}

/// To no node, to itself or to what has no links: it leads nowhere. Returns whether there was one to end.
bool GraphCanvas::endLink(std::optional<int> to)
{
    const std::optional<int> from = std::exchange(m_linkFrom, std::nullopt);
    update();
    if (from)
        Q_EMIT linkEnded();
    if (from && to && *to != *from && canLink(*to))
        Q_EMIT linkDrawn(*from, *to);
    return from.has_value();
}

/// The handle that a link is drawn by, or the link while it is drawn, with the node that it would lead to.
void GraphCanvas::paintLinking(QPainter &painter, const SceneLook &look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_drag == Drag::link)
        paintNewLink(painter, *m_pressed, m_target, look);
    else if (m_linkFrom)
        paintNewLink(painter, *m_linkFrom, m_current != m_linkFrom ? m_current : std::nullopt, look);
    else if (m_drag == Drag::none && m_hovered && hasHandle(*m_hovered))
        paintHandle(painter, *m_hovered, look);
}

void GraphCanvas::paintHandle(QPainter &painter, int node, const SceneLook &look) const
{
    const QPointF handle = handleOf(node);
    painter.setPen(QPen(backgroundColour(look.dark), 1.5));
    painter.setBrush(palette().highlight());
    painter.drawEllipse(handle, handleRadius, handleRadius);
    painter.setPen(QPen(palette().highlightedText().color(), 1.5));
    painter.drawLine(handle - QPointF(3, 0), handle + QPointF(3, 0));
    painter.drawLine(handle - QPointF(0, 3), handle + QPointF(0, 3));
}

/// Dashed, as links of analysts are; both ends are ringed and named.
void GraphCanvas::paintNewLink(QPainter &painter, int from, std::optional<int> to, const SceneLook &look)
{
    const QColor colour = palette().highlight().color();
    painter.setPen(QPen(colour, 2, Qt::DashLine));
    if (to || m_drag == Drag::link)
        painter.drawLine(placeOf(from), to ? placeOf(*to) : m_draggedTo);
    for (const std::optional<int> &end : {std::optional(from), to}) {
        if (!end)
            continue;
        paintMark(painter, *end, look);
        const qreal radius = m_drawn.shownRadius(*end, look.view) + 5;
        painter.setPen(QPen(colour, 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(placeOf(*end), radius, radius);
        const auto isOfEnd = [end](const SceneLabel &label) { return label.node == *end; };
        if (std::none_of(m_labels.labels.begin(), m_labels.labels.end(), isOfEnd))
            paintSceneLabel(painter, labelBeside(m_drawn, *end, look), placeOf(*end), look);
    }
}

} // namespace interdict::ui
