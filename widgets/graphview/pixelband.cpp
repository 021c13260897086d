// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/graphview/pixelband.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace interdict::ui {

namespace {

constexpr int fraction = 16; // bits of fixed-point numbers behind the point
constexpr qint32 one = 1 << fraction;

/// share: 0 to 256.
inline QRgb mixed(QRgb under, QRgb over, quint32 share)
{
    // The differences may be negative: what they borrow from the bits above falls out with the mask.
    const quint32 redBlue = (under & 0xFF00FF) + ((((over & 0xFF00FF) - (under & 0xFF00FF)) * share) >> 8);
    const quint32 green = (under & 0x00FF00) + ((((over & 0x00FF00) - (under & 0x00FF00)) * share) >> 8);
    return 0xFF000000 | (redBlue & 0xFF00FF) | (green & 0x00FF00);
}

inline QRgb over(QRgb under, QRgb premultiplied)
{
    const quint32 alpha = qAlpha(premultiplied);
    const quint32 rest = 256 - alpha - (alpha >> 7);
    const quint32 redBlue = (((under & 0xFF00FF) * rest) >> 8) & 0xFF00FF;
    const quint32 green = (((under & 0x00FF00) * rest) >> 8) & 0x00FF00;
    return 0xFF000000 | ((premultiplied & 0xFFFFFF) + (redBlue | green));
}

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
    const auto centre = qint32(origin + qint64(step) * from);
    const int halfFixed = roundedUp(half * one);
    if (ink.isSmooth)
        paintSpan<isSteep, true>(from, to, centre, step, halfFixed, ink, length);
    else
        paintSpan<isSteep, false>(from, to, centre, step, halfFixed, ink, length);
}

template <bool isSteep, bool isSmooth>
void PixelBand::paintSpan(int first, int last, qint32 centre, qint32 step, qint32 half, const LineInk &ink,
                          double perStep)
{
    const int least = isSteep ? 0 : m_top;
    const auto extent = unsigned(isSteep ? m_width : m_bottom - m_top);
    const int rowsFrom = isSteep ? first : 0;
    QRgb *const base = m_pixels + qsizetype(rowsFrom) * m_stride;
    const auto at = [&](int i, int b) -> QRgb & {
        return isSteep ? base[qsizetype(i - first) * m_stride + b] : base[qsizetype(b) * m_stride + i];
    };
    const auto blend = [&](int i, int b, quint32 share) {
        if (unsigned(b - least) < extent) {
            QRgb &pixel = at(i, b);
            pixel = mixed(pixel, ink.colour, share);
        }
    };
    const int dash = ink.dash > 0 ? std::max(1, int(std::lround(ink.dash / perStep))) : 0;
    for (int i = first; i <= last; ++i, centre += step) {
        if (dash > 0 && (i / dash) % 2 != 0)
            continue;
        if constexpr (!isSmooth) {
            const int from = half <= one ? centre >> fraction : (centre - half + one / 2) >> fraction;
            const int to = half <= one ? from : (centre + half - one / 2) >> fraction;
            for (int b = from; b <= to; ++b) {
                if (unsigned(b - least) < extent)
                    at(i, b) = ink.colour;
            }
        } else {
            const qint32 low = centre - half;
            const qint32 high = centre + half;
            const int from = low >> fraction;
            const int to = high >> fraction;
            if (from == to) {
                blend(i, from, quint32(high - low) >> (fraction - 8));
                continue;
            }
            blend(i, from, 256 - ((quint32(low) & (one - 1)) >> (fraction - 8)));
            for (int b = from + 1; b < to; ++b) {
                if (unsigned(b - least) < extent)
                    at(i, b) = ink.colour;
            }
            blend(i, to, (quint32(high) & (one - 1)) >> (fraction - 8));
        }
    }
}

void PixelBand::stamp(const Stamp &stamp)
{
    const int top = std::max(stamp.y, m_top);
    const int bottom = std::min(stamp.y + stamp.height, m_bottom);
    const int left = std::max(stamp.x, 0);
    const int right = std::min(stamp.x + stamp.width, m_width);
    for (int y = top; y < bottom; ++y) {
        const QRgb *from = stamp.pixels + (y - stamp.y) * stamp.width + (left - stamp.x);
        QRgb *to = m_pixels + qsizetype(y) * m_stride + left;
        for (int x = left; x < right; ++x, ++from, ++to) {
            if (*from >= 0xFF000000)
                *to = *from;
            else if (*from != 0)
                *to = over(*to, *from);
        }
    }
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
