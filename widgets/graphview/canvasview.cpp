// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/canvasview.h"

#include <algorithm>
#include <cmath>

namespace interdict::ui {

namespace {

constexpr qreal largestFit = 1.4;
constexpr qreal largestNodes = 1.6;

} // namespace

QRectF CanvasView::toPositions(const QRectF &pixels) const
{
    return {toPosition(pixels.topLeft()), toPosition(pixels.bottomRight())};
}

qreal CanvasView::nodeScale() const
{
    return std::min(std::max(scale, 0.45 * std::sqrt(scale)), largestNodes);
}

CanvasView CanvasView::zoomed(qreal factor, QPointF kept) const
{
    const qreal wanted = std::clamp(scale * factor, smallestScale, largestScale);
    return {wanted, kept - toPosition(kept) * wanted};
}

CanvasView CanvasView::fitting(const QRectF &positions, const QRectF &pixels)
{
    if (positions.isNull() || pixels.isEmpty())
        return {1, pixels.center()};
    const qreal width = std::max(positions.width(), 1.0);
    const qreal height = std::max(positions.height(), 1.0);
    const qreal scale =
        std::clamp(std::min(pixels.width() / width, pixels.height() / height), smallestScale, largestFit);
    return {scale, pixels.center() - positions.center() * scale};
}

} // namespace interdict::ui
