// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// What mouse, wheel and keys do on the canvas.
#include "widgets/graphview/graphcanvas.h"
#include "widgets/graphview/graphwalk.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace interdict::ui {

namespace {

constexpr qreal zoomStep = 1.25; // of a key press
constexpr auto addingKeys = Qt::ControlModifier | Qt::ShiftModifier;

std::vector<int> united(const std::vector<int> &a, const std::vector<int> &b)
{
    std::vector<int> all;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
    return all;
}

/// What a drag over empty space does: as the tool says, or a held key.
GraphCanvas::Dragging selectingBy(GraphCanvas::Dragging tool, Qt::KeyboardModifiers held)
{
    if (held & Qt::AltModifier)
        return GraphCanvas::Dragging::selectsLasso;
    if (tool == GraphCanvas::Dragging::movesPicture && held & Qt::ShiftModifier)
        return GraphCanvas::Dragging::selectsRectangle;
    return tool;
}

/// The nearest way that is a whole number of the screen's pixels: what is painted can be moved by that.
QPointF wholePixels(QPointF way, qreal ratio)
{
    return QPointF((way * ratio).toPoint()) / ratio;
}

} // namespace

void GraphCanvas::setHovered(std::optional<int> node)
{
    if (node == m_hovered)
        return;
    m_hovered = node;
    setCursor(node ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void GraphCanvas::leaveEvent(QEvent *)
{
    setHovered({});
}

void GraphCanvas::mousePressEvent(QMouseEvent *event)
{
    if (m_drag != Drag::none || (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton))
        return;
    m_drag = Drag::pressed;
    m_button = event->button();
    m_modifiers = event->modifiers();
    m_pressedAt = event->position();
    m_draggedTo = m_pressedAt;
    m_viewBefore = m_view;
    m_pressed = m_button == Qt::LeftButton ? hoveredAt(m_pressedAt) : std::nullopt;
    const bool isForLinks = m_modifiers & Qt::AltModifier || isOnHandle(m_pressedAt);
    m_isLinking = m_pressed && isForLinks && canLink(*m_pressed);
    m_target.reset();
    if (m_linkFrom && m_button == Qt::LeftButton && endLink(m_pressed)) {
        m_drag = Drag::none;
        return;
    }
    if (m_pressed)
        pressNode(*m_pressed);
}

/// A node is selected when it is pressed, so that a drag moves it; what a click takes away waits for the release.
void GraphCanvas::pressNode(int node)
{
    m_wasSelected = isSelected(node);
    setCurrent(node);                   // first: who is told of the selection may ask
    if (!m_wasSelected && !m_isLinking) // the ends of a link are selected once both are known
        becomeSelected(m_modifiers & addingKeys ? united(m_selected, {node}) : std::vector<int>{node});
}

void GraphCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::none) {
        setHovered(hoveredAt(event->position()));
        return;
    }
    const QPointF way = event->position() - m_pressedAt;
    if (m_drag == Drag::pressed && way.manhattanLength() >= QApplication::startDragDistance())
        beginDrag();
    if (m_drag != Drag::pressed)
        dragTo(event->position());
}

void GraphCanvas::beginDrag()
{
    setHovered({});
    if (m_isLinking) {
        m_drag = Drag::link;
        setCursor(Qt::CrossCursor);
    } else if (m_pressed) {
        m_drag = Drag::nodes;
        m_movedBy = {};
    } else if (m_button == Qt::LeftButton && selectingBy(m_dragging, m_modifiers) != Dragging::movesPicture) {
        const bool isLasso = selectingBy(m_dragging, m_modifiers) == Dragging::selectsLasso;
        m_drag = isLasso ? Drag::lasso : Drag::area;
        m_lasso = QPolygonF({m_pressedAt});
        setCursor(Qt::CrossCursor);
    } else {
        m_drag = Drag::view;
        setCursor(Qt::ClosedHandCursor);
    }
}

void GraphCanvas::dragTo(QPointF pixel)
{
    m_draggedTo = pixel;
    const QPointF way = pixel - m_pressedAt;
    if (m_drag == Drag::view) {
        setView(m_viewBefore.moved(wholePixels(way, devicePixelRatioF())));
    } else if (m_drag == Drag::nodes) {
        const QPointF wanted = way / m_view.scale;
        m_drawn.move(m_selected, wanted - m_movedBy);
        m_movedBy = wanted;
        invalidate();
    } else if (m_drag == Drag::link) {
        m_target = m_drawn.nodeAt(pixel, m_view);
        if (m_target && (m_target == m_pressed || !canLink(*m_target)))
            m_target.reset();
        update();
    } else {
        constexpr qreal apart = 2; // pixels between the corners of a lasso
        if (m_drag == Drag::lasso && (pixel - m_lasso.last()).manhattanLength() >= apart)
            m_lasso << pixel;
        update();
    }
}

void GraphCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drag == Drag::none || event->button() != m_button)
        return;
    if (m_drag != Drag::pressed)
        dragTo(event->position());
    else if (m_button == Qt::LeftButton)
        click();
    endDrag();
    setHovered(m_drawn.nodeAt(event->position(), m_view));
}

void GraphCanvas::click()
{
    const bool isAdding = m_modifiers.testAnyFlags(addingKeys);
    if (!m_pressed && !isAdding) {
        becomeSelected({});
    } else if (m_pressed && m_wasSelected && isAdding) {
        std::vector<int> others = m_selected;
        std::erase(others, *m_pressed);
        becomeSelected(std::move(others));
    } else if (m_pressed && !isAdding) {
        becomeSelected({*m_pressed});
    } else if (m_pressed && m_isLinking) {
        becomeSelected(united(m_selected, {*m_pressed}));
    }
}

void GraphCanvas::endDrag()
{
    const Drag drag = m_drag;
    const std::optional<int> from = m_pressed;
    m_drag = Drag::none;
    m_pressed.reset();
    setCursor(Qt::ArrowCursor);
    update();
    if (drag == Drag::link && from && m_target)
        Q_EMIT linkDrawn(*from, *m_target);
    if (drag == Drag::area || drag == Drag::lasso)
        selectArea();
    if (drag == Drag::view || drag == Drag::nodes)
        m_settle.start(settleTime);
    if (drag == Drag::nodes)
        Q_EMIT nodesMoved(m_selected);
}

void GraphCanvas::cancelDrag()
{
    if (m_drag == Drag::view)
        setView(m_viewBefore);
    if (m_drag == Drag::nodes) {
        m_drawn.move(m_selected, -m_movedBy);
        invalidate();
    }
    m_drag = Drag::none;
    m_pressed.reset();
    m_target.reset();
    setCursor(Qt::ArrowCursor);
    update();
}

void GraphCanvas::selectArea()
{
    std::vector<int> nodes = m_lasso.size() > 2 ? m_drawn.nodesIn(m_lasso, m_view)
                                                : m_drawn.nodesIn(QRectF(m_pressedAt, m_draggedTo), m_view);
    m_lasso.clear();
    becomeSelected(m_modifiers & Qt::ControlModifier ? united(m_selected, nodes) : std::move(nodes));
}

void GraphCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::optional<int> node = m_drawn.nodeAt(event->position(), m_view);
    if (event->button() == Qt::LeftButton && node)
        activate(*node);
    else
        mousePressEvent(event);
}

void GraphCanvas::activate(int node)
{
    if (m_drawn.looks().stackedAt(node) > 1)
        Q_EMIT stackOpened(node);
    else
        Q_EMIT activated(node);
}

/// The wheel and two fingers zoom under the pointer; sideways, they move the picture. Touchpads and fine wheels say how
/// many pixels, which zooms as smoothly as the fingers move; what they send after the fingers have left is not wanted.
void GraphCanvas::wheelEvent(QWheelEvent *event)
{
    constexpr qreal perUnit = 1.0015; // 120 units, a notch of a wheel, zoom by a fifth
    constexpr qreal unitsPerPixel = 2;
    const bool isFine = !event->pixelDelta().isNull();
    const QPointF turned = isFine ? QPointF(event->pixelDelta()) * unitsPerPixel : QPointF(event->angleDelta());
    event->accept();
    if (m_drag != Drag::none || turned.isNull() || event->phase() == Qt::ScrollMomentum)
        return;
    if (std::abs(turned.x()) > std::abs(turned.y()))
        setView(m_view.moved(wholePixels(QPointF(turned.x() / 2.0, 0), devicePixelRatioF())));
    else
        setView(m_view.zoomed(std::pow(perUnit, turned.y()), event->position()));
    setHovered(m_drawn.nodeAt(event->position(), m_view));
}

void GraphCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_drag != Drag::none)
        return;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QPointF place = m_current ? placeOf(*m_current) : QRectF(rect()).center();
        return Q_EMIT menuWanted(mapToGlobal(rect().contains(place.toPoint()) ? place.toPoint() : rect().center()));
    }
    if (const std::optional<int> node = m_drawn.nodeAt(event->pos(), m_view)) {
        setCurrent(node);
        if (!isSelected(*node))
            becomeSelected({*node});
    }
    Q_EMIT menuWanted(event->globalPos());
}

void GraphCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void GraphCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void GraphCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!pressKey(event))
        QWidget::keyPressEvent(event);
}

bool GraphCanvas::pressKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        std::vector<int> all(size_t(m_drawn.graph().nodeCount()));
        std::iota(all.begin(), all.end(), 0);
        std::erase_if(all, [this](int node) { return m_drawn.isHidden(node); });
        becomeSelected(std::move(all));
        return true;
    }
    if (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return walk(event->key(), event->modifiers());
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift
        zoom(zoomStep);
        return true;
    case Qt::Key_Minus:
        zoom(1 / zoomStep);
        return true;
    case Qt::Key_Z:
        if (event->modifiers() & Qt::ControlModifier)
            return false; // undoing, not zooming
        zoomToSelection();
        return !m_selected.empty();
    case Qt::Key_F:
        if (event->modifiers() & Qt::ControlModifier)
            return false; // finding, not fitting
        [[fallthrough]];
    case Qt::Key_Home:
        fit();
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_linkFrom)
            return endLink(m_current);
        if (m_current)
            activate(*m_current);
        return m_current.has_value();
    case Qt::Key_Escape: {
        if (m_linkFrom)
            return endLink({});
        const bool isBusy = m_drag != Drag::none || !m_selected.empty();
        m_drag != Drag::none ? cancelDrag() : becomeSelected({});
        return isBusy; // the window backs out of what is around
    }
    default:
        return false;
    }
}

/// From the current node to the neighbour in that direction; Ctrl or Shift keeps what was selected.
bool GraphCanvas::walk(int key, Qt::KeyboardModifiers modifiers)
{
    if (m_drawn.graph().nodeCount() == 0)
        return false;
    const QPointF direction = key == Qt::Key_Left    ? QPointF(-1, 0)
                              : key == Qt::Key_Right ? QPointF(1, 0)
                              : key == Qt::Key_Up    ? QPointF(0, -1)
                                                     : QPointF(0, 1);
    const auto &order = m_drawn.order();
    const auto first =
        std::find_if_not(order.begin(), order.end(), [this](int node) { return m_drawn.isHidden(node); });
    const std::optional<int> next = m_current              ? nodeTowards(m_drawn, *m_current, direction)
                                    : first == order.end() ? std::nullopt
                                                           : std::optional(*first);
    if (!next)
        return true;
    setCurrent(next);
    becomeSelected(modifiers & addingKeys ? united(m_selected, {*next}) : std::vector<int>{*next});
    ensureVisible(std::span(&*next, 1));
    return true;
}

} // namespace interdict::ui
