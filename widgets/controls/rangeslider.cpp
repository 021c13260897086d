// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/controls/rangeslider.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace interdict::ui {

namespace {

constexpr qreal handleWidth = 8; // px
constexpr qreal trackHeight = 6;

} // namespace

RangeSlider::RangeSlider(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void RangeSlider::setRange(qint64 least, qint64 most)
{
    m_least = least;
    m_most = std::max(most, least);
    m_low = m_least;
    m_high = m_most;
    update();
}

void RangeSlider::setWindow(qint64 low, qint64 high)
{
    m_low = std::clamp(low, m_least, m_most);
    m_high = std::clamp(high, m_low, m_most);
    update();
}

QRectF RangeSlider::track() const
{
    return QRectF(rect()).adjusted(handleWidth, 0, -handleWidth, 0);
}

qreal RangeSlider::pixelOf(qint64 value) const
{
    const qreal span = std::max<qreal>(1, qreal(m_most - m_least));
    return track().left() + track().width() * qreal(value - m_least) / span;
}

qint64 RangeSlider::valueAt(qreal pixel) const
{
    const qreal share = (pixel - track().left()) / std::max<qreal>(1, track().width());
    return m_least + qint64(std::llround(share * qreal(m_most - m_least)));
}

void RangeSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal middle = height() / 2.0;
    const QColor faint = palette().color(QPalette::Mid);
    const QColor strong = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Highlight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faint);
    painter.drawRoundedRect(QRectF(track().left(), middle - trackHeight / 2, track().width(), trackHeight), 3, 3);
    const qreal low = pixelOf(m_low);
    const qreal high = pixelOf(m_high);
    painter.setBrush(strong);
    painter.drawRoundedRect(QRectF(low, middle - trackHeight / 2, std::max<qreal>(high - low, 2), trackHeight), 3, 3);
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::WindowText) : faint, hasFocus() ? 2 : 1));
    painter.setBrush(palette().color(QPalette::Button));
    painter.drawRoundedRect(QRectF(low - handleWidth, middle - 9, handleWidth, 18), 2, 2);
    painter.drawRoundedRect(QRectF(high, middle - 9, handleWidth, 18), 2, 2);
}

void RangeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const qreal at = event->position().x();
    const qreal low = pixelOf(m_low);
    const qreal high = pixelOf(m_high);
    if (at <= low)
        m_dragged = Part::low;
    else if (at >= high)
        m_dragged = Part::high;
    else
        m_dragged = Part::window;
    m_grabbedAt = valueAt(at);
    m_lowBefore = m_low;
    m_highBefore = m_high;
}

void RangeSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged)
        drag(valueAt(event->position().x()) - m_grabbedAt);
}

void RangeSlider::drag(qint64 by)
{
    switch (*m_dragged) {
    case Part::low:
        return become(std::min(m_lowBefore + by, m_highBefore), m_highBefore);
    case Part::high:
        return become(m_lowBefore, std::max(m_highBefore + by, m_lowBefore));
    case Part::window: {
        const qint64 kept = std::clamp(by, m_least - m_lowBefore, m_most - m_highBefore);
        return become(m_lowBefore + kept, m_highBefore + kept);
    }
    }
}

void RangeSlider::mouseReleaseEvent(QMouseEvent *)
{
    if (m_dragged && (m_low != m_lowBefore || m_high != m_highBefore))
        Q_EMIT windowChosen();
    m_dragged.reset();
}

void RangeSlider::become(qint64 low, qint64 high)
{
    const qint64 lowBefore = m_low;
    const qint64 highBefore = m_high;
    setWindow(low, high);
    if (m_low != lowBefore || m_high != highBefore)
        Q_EMIT windowMoved();
}

void RangeSlider::keyPressEvent(QKeyEvent *event)
{
    const qint64 width = m_high - m_low;
    const bool isPage = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    const bool isBack =
        event->key() == Qt::Key_Left || event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown;
    const bool isOn = event->key() == Qt::Key_Right || event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp;
    const qint64 step = isPage ? 10 : 1;
    if (event->matches(QKeySequence::SelectAll)) {
        become(m_least, m_most);
    } else if ((isBack || isOn) && event->modifiers().testFlag(Qt::ShiftModifier)) {
        become(m_low, std::max(m_low, m_high + (isOn ? step : -step)));
    } else if (isBack || isOn) {
        const qint64 by = std::clamp(isOn ? step : -step, m_least - m_low, m_most - m_high);
        become(m_low + by, m_high + by);
    } else if (event->key() == Qt::Key_Home) {
        become(m_least, m_least + width);
    } else if (event->key() == Qt::Key_End) {
        become(m_most - width, m_most);
    } else {
        return QWidget::keyPressEvent(event);
    }
    Q_EMIT windowChosen();
}

} // namespace interdict::ui
