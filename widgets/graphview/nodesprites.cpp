// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/nodesprites.h"

#include "models/graph/nodestyle.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace interdict::ui {

namespace {

constexpr int largestKept = 96; // half pixels; larger ones are few on a screen
constexpr int edge = 2;         // pixels around the radius, for the outline

QImage emptySprite(int halves, int around)
{
    const int side = 2 * ((halves + 1) / 2 + around) + 1;
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

void drawCentred(QPainter &painter, QPointF centre, const QImage &image)
{
    const qreal half = image.width() / 2.0;
    painter.drawImage(QPoint(int(std::lround(centre.x() - half)), int(std::lround(centre.y() - half))), image);
}

QImage &slotFor(std::vector<QImage> &images, int halves)
{
    if (images.size() <= size_t(halves))
        images.resize(size_t(halves) + 1);
    return images[size_t(halves)];
}

void drawRing(QPainter &painter, QPointF centre, qreal radius, qreal ratio, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2 * ratio));
    painter.drawEllipse(centre, radius + 3 * ratio, radius + 3 * ratio);
}

} // namespace

void NodeSprites::paint(QPainter &painter, NodeKind kind, QPointF centre, qreal radius)
{
    const int halves = std::max(1, int(std::lround(2 * radius)));
    if (halves > largestKept) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        paintNode(painter, kind, centre, radius, m_isDark);
        painter.restore();
        return;
    }
    QImage &image = slotFor(m_marks[size_t(kind)], halves);
    if (image.isNull()) {
        image = emptySprite(halves, edge);
        QPainter own(&image);
        own.setRenderHint(QPainter::Antialiasing);
        paintNode(own, kind, QPointF(image.width(), image.height()) / 2, halves / 2.0, m_isDark);
    }
    drawCentred(painter, centre, image);
}

void NodeSprites::paintRing(QPainter &painter, QPointF centre, qreal radius, qreal ratio, QColor colour)
{
    if (colour != m_ringColour || ratio != m_ringRatio) {
        m_rings.clear();
        m_ringColour = colour;
        m_ringRatio = ratio;
    }
    const int halves = std::max(1, int(std::lround(2 * radius)));
    if (halves > largestKept) {
        painter.save();
        drawRing(painter, centre, radius, ratio, colour);
        painter.restore();
        return;
    }
    QImage &image = slotFor(m_rings, halves);
    if (image.isNull()) {
        image = emptySprite(halves, int(std::ceil(5 * ratio)));
        QPainter own(&image);
        drawRing(own, QPointF(image.width(), image.height()) / 2, halves / 2.0, ratio, colour);
    }
    drawCentred(painter, centre, image);
}

} // namespace interdict::ui
