// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QImage>
#include <QLineF>
#include <QPoint>
#include <QRectF>
#include <QRgb>

#include <optional>

namespace interdict::ui {

/// A line in device pixels; the middle of the first pixel is (0.5, 0.5).
struct PixelLine
{
    float x0 = 0;
    float y0 = 0;
    float x1 = 0;
    float y1 = 0;
};

/// An image with transparent parts at a place.
struct Stamp
{
    const QRgb *pixels = nullptr; ///< premultiplied, row after row without gaps
    qint16 width = 0;
    qint16 height = 0;
    int x = 0; ///< of its top left corner
    int y = 0;
};

/// How a line is painted.
struct LineInk
{
    QRgb colour = 0;
    float width = 1;      ///< device pixels
    bool isSmooth = true; ///< antialiased; below a width of 1 as light as it is thin
    float dash = 0;       ///< device pixels painted, then as many left out; 0: all
};

/// The rows of an image from `top` up to `bottom`, to be painted by one thread while other threads paint other rows.
/// QPainter takes ten times as long for lines, and cannot share an image among threads. What several bands paint of one
/// thing fits together to the pixel. The image is of Format_RGB32 and outlives the band.
class PixelBand
{
public:
    PixelBand(QRgb *pixels, int pixelsPerRow, int width, int top, int bottom)
        : m_pixels(pixels), m_stride(pixelsPerRow), m_width(width), m_top(top), m_bottom(bottom)
    {
    }

    [[nodiscard]] int top() const { return m_top; }
    [[nodiscard]] int bottom() const { return m_bottom; }

    void fill(const QRect &rectangle, QRgb colour);
    /// Both ends finite. Lines of less than a pixel may vanish.
    void line(const PixelLine &line, const LineInk &ink);
    /// What is there shows through it.
    void stamp(const Stamp &stamp);

private:
    template <bool isSteep>
    void paintAlong(double a0, double b0, double a1, double b1, const LineInk &ink);
    /// Of a line, by its longer axis a: from and to are counted along it, the middle and the half of its width across
    /// it, in fixed-point numbers.
    struct Span
    {
        int from;
        int to;
        qint32 centre; ///< at `from`
        qint32 step;   ///< of the centre, for each step along a
        qint32 half;
        int dash; ///< steps painted, then as many left out; 0: all
    };
    template <bool isSteep>
    void paintRough(const Span &span, QRgb colour);
    template <bool isSteep>
    void paintSmooth(const Span &span, QRgb colour);
    template <bool isSteep, bool isChecked>
    void paintSmooth(const Span &span, int from, int to, QRgb colour);

    QRgb *m_pixels;
    int m_stride;
    int m_width;
    int m_top;
    int m_bottom;
};

/// What of a line lies in the area, which is all that needs painting: dashes of a long line cost time even unseen.
/// Nothing for lines with an end that is not finite.
[[nodiscard]] std::optional<QLineF> clippedLine(QPointF from, QPointF to, const QRectF &area);

} // namespace interdict::ui
