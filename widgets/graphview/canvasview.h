// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QPointF>
#include <QRectF>

namespace interdict::ui {

/// Which part of a layout a canvas shows: pixel = position * scale + shift. A value; pixels are device-independent.
struct CanvasView
{
    static constexpr qreal smallestScale = 0.002;
    static constexpr qreal largestScale = 8;

    qreal scale = 1;
    QPointF shift;

    [[nodiscard]] QPointF toPixel(QPointF position) const { return position * scale + shift; }
    [[nodiscard]] QPointF toPosition(QPointF pixel) const { return (pixel - shift) / scale; }
    [[nodiscard]] QRectF toPositions(const QRectF &pixels) const;
    /// Nodes shrink more slowly than distances, or nothing would be left of them, and stop growing where they are
    /// large.
    [[nodiscard]] qreal nodeScale() const;

    /// By this factor within the limits; what lies under `kept` stays there.
    [[nodiscard]] CanvasView zoomed(qreal factor, QPointF kept) const;
    [[nodiscard]] CanvasView moved(QPointF pixels) const { return {scale, shift + pixels}; }
    /// Shows all of `positions` in the middle of `pixels`; small graphs are not blown up.
    [[nodiscard]] static CanvasView fitting(const QRectF &positions, const QRectF &pixels);

    friend bool operator==(const CanvasView &, const CanvasView &) = default;
};

} // namespace interdict::ui
