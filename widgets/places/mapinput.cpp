// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/itemmodels/casefilters.h"
#include "models/itemmodels/celltext.h"
#include "widgets/places/mapcanvas.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

// What mouse and keys do to the map.

namespace interdict::ui {

namespace {

constexpr double keyStep = 60; // pixels
constexpr double keyZoom = 1.4;

} // namespace

void MapCanvas::wheelEvent(QWheelEvent *event)
{
    become(m_view.zoomed(std::pow(1.25, event->angleDelta().y() / 120.0), event->position(), size()));
    event->accept();
}

void MapCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressed = event->position();
    m_viewBefore = m_view;
    m_isDragging = false;
}

void MapCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        setCursor(m_scene.placeAt(event->position(), m_view).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
        return;
    }
    const QPointF way = event->position() - *m_pressed;
    if (way.manhattanLength() >= QApplication::startDragDistance())
        m_isDragging = true;
    if (!m_isDragging)
        return;
    setCursor(Qt::ClosedHandCursor);
    become(m_viewBefore.moved(way, size()));
}

void MapCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed || event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    const QPointF at = *m_pressed;
    m_pressed.reset();
    unsetCursor();
    if (!m_isDragging)
        chooseByUser(m_scene.placeAt(at, m_view));
    m_isDragging = false;
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QString place = m_scene.placeAt(event->position(), m_view);
    if (!place.isEmpty())
        Q_EMIT placeOpened(place);
}

/// By count, the most first.
void MapCanvas::walk(int direction)
{
    std::vector<std::pair<qint64, QString>> ranked;
    for (auto place = m_scene.counts.cbegin(); place != m_scene.counts.cend(); ++place)
        ranked.emplace_back(-*place, place.key());
    if (ranked.empty())
        return;
    std::sort(ranked.begin(), ranked.end());
    const auto now =
        std::find_if(ranked.begin(), ranked.end(), [this](const auto &each) { return each.second == m_chosen; });
    const auto count = std::ptrdiff_t(ranked.size());
    std::ptrdiff_t index = direction > 0 ? 0 : count - 1;
    if (now != ranked.end())
        index = (now - ranked.begin() + direction + count) % count;
    chooseByUser(ranked[size_t(index)].second);
}

bool MapCanvas::handleViewKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
        become(m_view.moved({keyStep, 0}, size()));
        return true;
    case Qt::Key_Right:
        become(m_view.moved({-keyStep, 0}, size()));
        return true;
    case Qt::Key_Up:
        become(m_view.moved({0, keyStep}, size()));
        return true;
    case Qt::Key_Down:
        become(m_view.moved({0, -keyStep}, size()));
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(keyZoom);
        return true;
    case Qt::Key_Minus:
        zoom(1 / keyZoom);
        return true;
    case Qt::Key_0:
        showAll();
        return true;
    default:
        return false;
    }
}

void MapCanvas::keyPressEvent(QKeyEvent *event)
{
    if (handleViewKey(event->key()))
        return event->accept();
    switch (event->key()) {
    case Qt::Key_N:
        return walk(1);
    case Qt::Key_P:
        return walk(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen.isEmpty())
            return event->ignore();
        Q_EMIT placeOpened(m_chosen);
        return;
    case Qt::Key_Escape:
        if (m_chosen.isEmpty())
            return event->ignore();
        return chooseByUser({});
    default:
        QWidget::keyPressEvent(event);
    }
}

QString MapCanvas::toolTipAt(QPointF pixel) const
{
    if (const MapArrow *arrow = m_scene.arrowAt(pixel, m_view))
        //: An origin, a destination and a count
        return tr("%1 to %2: %Ln listing(s)", nullptr, int(arrow->listings))
            .arg(placeTitle(arrow->origin), placeTitle(arrow->destination));
    const QString place = m_scene.placeAt(pixel, m_view);
    return place.isEmpty() ? QString() : wordsOf(place);
}

bool MapCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString words = toolTipAt(help->pos());
    words.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), plainToolTip(words), this);
    return true;
}

} // namespace interdict::ui
