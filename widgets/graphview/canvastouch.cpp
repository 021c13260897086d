// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// What fingers do on the canvas, and what it says of what is under a resting pointer.
#include "widgets/graphview/graphcanvas.h"
#include "widgets/graphview/nodewords.h"

#include <QGestureEvent>
#include <QHelpEvent>
#include <QNativeGestureEvent>
#include <QToolTip>

#include <algorithm>

namespace interdict::ui {

bool GraphCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (!showToolTip(help->pos(), help->globalPos()))
            event->ignore();
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setView(m_view.zoomed(std::max(0.1, 1 + gesture->value()), gesture->position()));
            return true;
        }
    }
    if (event->type() == QEvent::Gesture && pinch(event))
        return true;
    return QWidget::event(event);
}

/// Two fingers on a screen; those on a touchpad come as native gestures or as turns of a wheel.
bool GraphCanvas::pinch(QEvent *event)
{
    const auto *gestures = static_cast<QGestureEvent *>(event);
    const auto *gesture = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture));
    if (!gesture)
        return false;
    const QPointF middle = mapFromGlobal(gesture->centerPoint());
    const QPointF before = mapFromGlobal(gesture->lastCenterPoint());
    cancelDrag(); // the first finger passed for the mouse
    setView(m_view.zoomed(std::max(0.1, gesture->scaleFactor()), before).moved(middle - before));
    return true;
}

bool GraphCanvas::showToolTip(const QPoint &position, const QPoint &globalPosition)
{
    if (m_drag == Drag::none && isOnHandle(position)) {
        QToolTip::showText(globalPosition,
                           tr("Drag to another node to link the two. Without a mouse: Draw Link (Ctrl+L), then walk to "
                              "the other node."),
                           this, QRect(position - QPoint(7, 7), QSize(15, 15)));
        return true;
    }
    const std::optional<int> node = m_drag == Drag::none ? m_drawn.nodeAt(position, m_view) : std::nullopt;
    const std::optional<int> link = node || m_drag != Drag::none ? std::nullopt : m_drawn.linkAt(position, m_view);
    if (link) {
        QToolTip::showText(globalPosition, linkToolTip(m_drawn.graph(), m_drawn.links().all()[size_t(*link)]), this,
                           QRect(position - QPoint(4, 4), QSize(9, 9)));
        return true;
    }
    if (!node) {
        QToolTip::hideText();
        return false;
    }
    const int reach = int(m_drawn.shownRadius(*node, m_view)) + 3;
    const QPoint place = placeOf(*node).toPoint();
    QToolTip::showText(globalPosition, nodeToolTip(m_drawn.graph(), *node), this,
                       QRect(place - QPoint(reach, reach), place + QPoint(reach, reach)));
    return true;
}

} // namespace interdict::ui
