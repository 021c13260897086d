// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/pixelband.h"

#include "widgets/graphview/pixelmixing.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace interdict::ui {

namespace {

constexpr int fraction = 16; // bits of fixed-point numbers behind the point
constexpr qint32 one = 1 << fraction;

/// std::ceil() for what fits an int, without leaving the processor's registers.
inline int roundedUp(double value)
{
    const int cut = int(value);
    return cut + (double(cut) < value);
}

/// Narrows first and last to where start + slope * (a - origin) lies between least and most.
bool narrow(double &first, double &last, double origin, double start, double slope, double least, double most)
{
    if (std::abs(slope) < 1e-9)
        return start >= least && start <= most;
    const double here = origin + (least - start) / slope;
    const double other = origin + (most - start) / slope;
    first = std::max(first, std::min(here, other));
    last = std::min(last, std::max(here, other));
    return first <= last;
}

} // namespace

void PixelBand::fill(const QRect &rectangle, QRgb colour)
{
    const int left = std::max(rectangle.left(), 0);
    const int right = std::min(rectangle.right() + 1, m_width);
    if (left >= right)
        return;
    const int bottom = std::min(rectangle.bottom() + 1, m_bottom);
    for (int y = std::max(rectangle.top(), m_top); y < bottom; ++y)
        std::fill(m_pixels + qsizetype(y) * m_stride + left, m_pixels + qsizetype(y) * m_stride + right, colour);
}

void PixelBand::line(const PixelLine &line, const LineInk &ink)
{
    const float far = ink.width + 1;
    if (std::max(line.y0, line.y1) < float(m_top) - far || std::min(line.y0, line.y1) > float(m_bottom) + far)
        return;
    if (std::abs(line.x1 - line.x0) >= std::abs(line.y1 - line.y0))
        paintAlong<false>(line.x0, line.y0, line.x1, line.y1, ink);
    else
        paintAlong<true>(line.y0, line.x0, line.y1, line.x1, ink);
}

/// a is the axis along which the line is longer, b the other. Each row or column is painted for itself, at its middle:
/// where a band begins does not change where the pixels lie.
template <bool isSteep>
void PixelBand::paintAlong(double a0, double b0, double a1, double b1, const LineInk &ink)
{
    if (a0 > a1) {
        std::swap(a0, a1);
        std::swap(b0, b1);
    }
    const double slope = a1 > a0 ? (b1 - b0) / (a1 - a0) : 0;
    const double length = std::sqrt(1 + slope * slope); // of one step along a
    const double half = ink.width / 2.0 * length;
    double first = std::max(a0, double(isSteep ? m_top : 0));
    double last = std::min(a1, double(isSteep ? m_bottom : m_width));
    const double least = (isSteep ? 0 : m_top) - half - 1;
    const double most = (isSteep ? m_width : m_bottom) + half + 1;
    const bool isWithin = std::min(b0, b1) >= least && std::max(b0, b1) <= most; // as most lines are
    if (first > last || (!isWithin && !narrow(first, last, a0, b0, slope, least, most)))
        return;
    const int from = roundedUp(first - 0.5);
    const int to = -roundedUp(0.5 - last);
    if (from > to)
        return;
    // From the same origin in every band, so that all round alike.
    const auto origin = qint64((b0 + slope * (0.5 - a0)) * one);
    const int step = roundedUp(slope * one);
    const int dash = ink.dash > 0 ? std::max(1, int(std::lround(ink.dash / length))) : 0;
    const Span span{from, to, qint32(origin + qint64(step) * from), step, roundedUp(half * one), dash};
    if (ink.isSmooth)
        paintSmooth<isSteep>(span, ink.colour);
    else
        paintRough<isSteep>(span, ink.colour);
}

template <bool isSteep>
void PixelBand::paintRough(const Span &span, QRgb colour)
{
    const int least = isSteep ? 0 : m_top;
    const auto extent = unsigned(isSteep ? m_width : m_bottom - m_top);
    qint32 centre = span.centre;
    for (int i = span.from; i <= span.to; ++i, centre += span.step) {
        if (span.dash > 0 && (i / span.dash) % 2 != 0)
            continue;
        const int first = span.half <= one ? centre >> fraction : (centre - span.half + one / 2) >> fraction;
        const int last = span.half <= one ? first : (centre + span.half - one / 2) >> fraction;
        for (int b = first; b <= last; ++b) {
            if (unsigned(b - least) < extent)
                m_pixels[qsizetype(isSteep ? i : b) * m_stride + (isSteep ? b : i)] = colour;
        }
    }
}

/// Most of a thin line lies well within the band: there no pixel has to be checked.
template <bool isSteep>
void PixelBand::paintSmooth(const Span &span, QRgb colour)
{
    const int least = isSteep ? 0 : m_top;
    const int most = (isSteep ? m_width : m_bottom) - 3; // three pixels across
    const bool isThin = span.half <= one && span.dash == 0;
    const auto isWithin = [&](int i) {
        const int b = (span.centre + span.step * (i - span.from) - span.half) >> fraction;
        return b >= least && b <= most;
    };
    int from = span.from;
    while (from <= span.to && !(isThin && isWithin(from)))
        ++from;
    int to = span.to;
    while (to > from && !isWithin(to))
        --to;
    paintSmooth<isSteep, true>(span, span.from, from - 1, colour);
    paintSmooth<isSteep, false>(span, from, to, colour);
    paintSmooth<isSteep, true>(span, std::max(from, to + 1), span.to, colour);
}

/// Each pixel gets as much of the colour as the line covers of it.
template <bool isSteep, bool isChecked>
void PixelBand::paintSmooth(const Span &span, int from, int to, QRgb colour)
{
    constexpr int toShare = fraction - 8;
    const int least = isSteep ? 0 : m_top;
    const auto extent = unsigned(isSteep ? m_width : m_bottom - m_top);
    const qsizetype across = isSteep ? 1 : m_stride;
    const qsizetype along = isSteep ? m_stride : 1;
    const InkMixing ink(colour);
    qint32 low = span.centre + span.step * (from - span.from) - span.half;
    QRgb *pixels = m_pixels + along * from;
    for (int i = from; i <= to; ++i, low += span.step, pixels += along) {
        if (isChecked && span.dash > 0 && (i / span.dash) % 2 != 0)
            continue;
        int b = low >> fraction;
        qint32 left = 2 * span.half;
        const qint32 first = std::min(left, one - (low & (one - 1)));
        left -= first;
        if constexpr (isChecked) {
            if (unsigned(b - least) < extent)
                ink.lay(pixels[across * b], quint32(first) >> toShare);
            for (++b; left > 0; ++b, left -= one) {
                if (unsigned(b - least) < extent)
                    ink.lay(pixels[across * b], quint32(std::min(left, one)) >> toShare);
            }
        } else {
            QRgb *const at = pixels + across * b;
            const qint32 second = std::min(left, one);
            ink.lay(at[0], at[across], quint32(first) >> toShare, quint32(second) >> toShare);
            if (left > one)
                ink.lay(at[2 * across], quint32(left - one) >> toShare);
        }
    }
}

void PixelBand::stamp(const Stamp &stamp)
{
    const int top = std::max(stamp.y, m_top);
    const int bottom = std::min(stamp.y + stamp.height, m_bottom);
    const int left = std::max(stamp.x, 0);
    const int right = std::min(stamp.x + stamp.width, m_width);
    if (left >= right)
        return;
    for (int y = top; y < bottom; ++y)
        layOver(m_pixels + qsizetype(y) * m_stride + left,
                stamp.pixels + qsizetype(y - stamp.y) * stamp.width + (left - stamp.x), right - left);
}

std::optional<QLineF> clippedLine(QPointF from, QPointF to, const QRectF &area)
{
    const QPointF way = to - from;
    if (!std::isfinite(way.x()) || !std::isfinite(way.y()))
        return std::nullopt;
    // Liang and Barsky: the part of the line, 0 to 1, that lies within each pair of sides.
    qreal first = 0;
    qreal last = 1;
    const auto narrowSides = [&first, &last](qreal start, qreal along, qreal least, qreal most) {
        if (along == 0)
            return start >= least && start <= most;
        const qreal a = (least - start) / along;
        const qreal b = (most - start) / along;
        first = std::max(first, std::min(a, b));
        last = std::min(last, std::max(a, b));
        return first <= last;
    };
    if (!narrowSides(from.x(), way.x(), area.left(), area.right()) ||
        !narrowSides(from.y(), way.y(), area.top(), area.bottom()))
        return std::nullopt;
    return QLineF(from + first * way, from + last * way);
}

} // namespace interdict::ui
