// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/celltext.h"
#include "widgets/timeline/timelinecanvas.h"

#include <QApplication>
#include <QDate>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

// What mouse and keys do to the timeline.

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double keyStep = 0.1; // of the window
constexpr double keyZoom = 1.5;

} // namespace

void TimelineCanvas::wheelEvent(QWheelEvent *event)
{
    constexpr double notch = 120;
    if (std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y())) {
        become(moved(window(), -event->angleDelta().x() / notch * keyStep * window().days(), m_content.timeline.all));
        return event->accept();
    }
    const double at = scene().toDay(event->position().x());
    become(zoomed(window(), at, std::pow(1.25, -event->angleDelta().y() / notch), m_content.timeline.all));
    event->accept();
}

void TimelineCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressed = event->position();
    m_pointer = event->position();
    m_windowBefore = window();
    m_isDragging = false;
    m_isRange = event->modifiers().testFlag(Qt::ShiftModifier) || scene().axis.contains(event->position());
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    if (!m_pressed) {
        const bool isOnSomething = scene().markAt(m_pointer) || scene().barAt(m_pointer);
        setCursor(scene().axis.contains(m_pointer) ? Qt::SplitHCursor
                  : isOnSomething                  ? Qt::PointingHandCursor
                                                   : Qt::ArrowCursor);
        return;
    }
    if ((m_pointer - *m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_isDragging = true;
    if (!m_isDragging)
        return;
    if (m_isRange)
        return update();
    setCursor(Qt::ClosedHandCursor);
    const double perPixel = m_windowBefore.days() / std::max(scene().plot.width(), 1.0);
    become(moved(m_windowBefore, (m_pressed->x() - m_pointer.x()) * perPixel, m_content.timeline.all));
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed || event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    const QPointF from = *m_pressed;
    const bool wasRange = m_isRange && m_isDragging;
    const bool wasDrag = m_isDragging;
    m_pressed.reset();
    m_isDragging = false;
    unsetCursor();
    update();
    if (wasRange) {
        const double first = scene().toDay(std::min(from.x(), m_pointer.x()));
        const double last = scene().toDay(std::max(from.x(), m_pointer.x()));
        Q_EMIT rangeChosen(clockLaneAt(from), QDate::fromJulianDay(qint64(std::floor(first))),
                           QDate::fromJulianDay(qint64(std::floor(last))));
        return;
    }
    if (wasDrag)
        return;
    const SceneMark *mark = scene().markAt(from);
    const SceneBar *bar = mark ? nullptr : scene().barAt(from);
    const SceneLane *lane = scene().laneAt(from);
    if (lane)
        m_lane = lane->lane;
    if (!mark && !bar)
        return setLane(m_lane);
    const Stop stop{mark, bar, mark ? mark->event.first : double(bar->span.first)};
    focusOn(stop, m_lane);
    if (mark)
        act(stop, false);
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const SceneMark *mark = scene().markAt(event->position()))
        return act({mark, nullptr, mark->event.first}, true);
    if (const SceneBar *bar = scene().barAt(event->position()))
        return zoomInto(bar->span);
    become(zoomed(window(), scene().toDay(event->position().x()), 0.5, m_content.timeline.all));
}

bool TimelineCanvas::handleMoveKey(int key, bool isWithControl)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = key == Qt::Key_Right ? 1 : -1;
        if (isWithControl)
            walk(direction);
        else
            become(moved(window(), direction * keyStep * window().days(), m_content.timeline.all));
        return true;
    }
    case Qt::Key_Home:
        become(moved(window(), -1e9, m_content.timeline.all));
        return true;
    case Qt::Key_End:
        become(moved(window(), 1e9, m_content.timeline.all));
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        changeLane(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(1 / keyZoom);
        return true;
    case Qt::Key_Minus:
        zoom(keyZoom);
        return true;
    case Qt::Key_0:
        showAll();
        return true;
    default:
        return false;
    }
}

void TimelineCanvas::keyPressEvent(QKeyEvent *event)
{
    if (handleMoveKey(event->key(), event->modifiers().testFlag(Qt::ControlModifier)))
        return event->accept();
    const std::optional<Stop> stop = focused();
    switch (event->key()) {
    case Qt::Key_N:
        return walk(1);
    case Qt::Key_P:
        return walk(-1);
    case Qt::Key_Space:
        return stop ? act(*stop, false) : event->ignore();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return stop ? act(*stop, true) : event->ignore();
    case Qt::Key_Escape:
        if (!m_focus && !m_pressed)
            return event->ignore();
        m_pressed.reset();
        m_isDragging = false;
        m_focus.reset();
        Q_EMIT focusTold({});
        return update();
    default:
        QWidget::keyPressEvent(event);
    }
}

bool TimelineCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const SceneMark *mark = scene().markAt(help->pos());
    const SceneBar *bar = mark ? nullptr : scene().barAt(help->pos());
    const QString words = mark ? wordsOf(mark->event) : bar ? wordsOf(*bar) : QString();
    words.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), plainToolTip(words), this);
    return true;
}

} // namespace interdict::ui
