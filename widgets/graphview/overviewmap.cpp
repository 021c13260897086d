// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/overviewmap.h"

#include "models/graph/nodestyle.h"
#include "widgets/graphview/graphcanvas.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fromEdge = 10; // pixels between the map and the canvas's edge
constexpr int inner = 6;     // and between the map's edge and the graph

} // namespace

OverviewMap::OverviewMap(GraphCanvas *canvas) : QWidget(canvas), m_canvas(canvas)
{
    setObjectName(u"overviewMap"_s);
    setAccessibleName(tr("Overview of the graph"));
    setToolTip(tr("Click or drag to look elsewhere"));
    setCursor(Qt::OpenHandCursor);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void OverviewMap::place()
{
    const QRectF bounds = m_canvas->drawn().bounds();
    const CanvasView &view = m_canvas->view();
    const QRectF seen(view.toPixel(bounds.topLeft()), view.toPixel(bounds.bottomRight()));
    const bool isAllSeen = QRectF(m_canvas->rect()).adjusted(-1, -1, 1, 1).contains(seen);
    const QSize size(std::clamp(m_canvas->width() / 5, 110, 220), std::clamp(m_canvas->height() / 5, 80, 150));
    const bool hasRoom = m_canvas->width() > 3 * size.width() && m_canvas->height() > 2 * size.height();
    setVisible(m_isWanted && !isAllSeen && hasRoom && !bounds.isEmpty());
    const QRect corner(
        QPoint(m_canvas->width() - size.width() - fromEdge, m_canvas->height() - size.height() - fromEdge), size);
    if (corner != geometry()) {
        setGeometry(corner);
        m_map = QImage();
    }
    const QRectF area = QRectF(rect()).adjusted(inner, inner, -inner, -inner);
    m_scale = std::min(area.width() / std::max(bounds.width(), 1.0), area.height() / std::max(bounds.height(), 1.0));
    m_shift = area.center() - bounds.center() * m_scale;
    update();
}

QPointF OverviewMap::toMap(QPointF position) const
{
    return position * m_scale + m_shift;
}

QPointF OverviewMap::toPosition(QPointF pixel) const
{
    return (pixel - m_shift) / m_scale;
}

void OverviewMap::paintMap(bool dark)
{
    const DrawnGraph &drawn = m_canvas->drawn();
    m_map = QImage((QSizeF(size()) * devicePixelRatioF()).toSize(), QImage::Format_RGB32);
    m_map.setDevicePixelRatio(devicePixelRatioF());
    m_map.fill(backgroundColour(dark));
    m_isMapDark = dark;
    QPainter painter(&m_map);
    const auto order = drawn.order();
    for (auto node = order.rbegin(); node != order.rend(); ++node) { // the most important are seen
        const QPointF at = toMap(drawn.position(*node));
        if (drawn.isHidden(*node) || !std::isfinite(at.x()) || !std::isfinite(at.y()))
            continue;
        const NodeKind kind = drawn.graph().nodes()[size_t(*node)].kind;
        const qreal size =
            kind == NodeKind::listing ? 1 : std::clamp(drawn.shownRadius(*node, {}) * m_scale * 2, 1.5, 5.0);
        painter.fillRect(QRectF(at.x() - size / 2, at.y() - size / 2, size, size),
                         paletteFill(drawn.entry(*node), kind, dark));
    }
}

void OverviewMap::paintEvent(QPaintEvent *)
{
    const bool dark = m_canvas->palette().base().color().lightness() < 128;
    if (m_map.isNull() || m_isMapDark != dark || m_map.devicePixelRatio() != devicePixelRatioF())
        paintMap(dark);
    QPainter painter(this);
    painter.drawImage(QPoint(0, 0), m_map);
    const QRectF seen = m_canvas->view().toPositions(m_canvas->rect());
    const QRectF frame =
        QRectF(toMap(seen.topLeft()), toMap(seen.bottomRight())).intersected(QRectF(rect()).adjusted(1, 1, -1, -1));
    QColor accent = palette().highlight().color();
    painter.setPen(QPen(accent, 2));
    accent.setAlpha(36);
    painter.setBrush(accent);
    painter.drawRect(frame);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QColor::fromRgb(dark ? 0xFF4A525C : 0xFFC4CAD1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

/// The middle of the canvas comes to what lies under the pixel, less where the frame is held.
void OverviewMap::look(QPointF pixel)
{
    const CanvasView &view = m_canvas->view();
    const QPointF middle = toPosition(pixel) - m_held;
    m_canvas->setView({view.scale, QRectF(m_canvas->rect()).center() - middle * view.scale});
}

void OverviewMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QRectF seen = m_canvas->view().toPositions(m_canvas->rect());
    const QPointF at = toPosition(event->position());
    m_held = seen.contains(at) ? at - seen.center() : QPointF(); // a frame that is taken does not jump
    setCursor(Qt::ClosedHandCursor);
    look(event->position());
}

void OverviewMap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        look(event->position());
}

void OverviewMap::mouseReleaseEvent(QMouseEvent *)
{
    setCursor(Qt::OpenHandCursor);
}

void OverviewMap::wheelEvent(QWheelEvent *event)
{
    m_canvas->zoom(std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

} // namespace interdict::ui
