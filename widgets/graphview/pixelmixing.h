// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QRgb>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace interdict::ui {

/// Lays an opaque colour over opaque pixels, in shares of 256. Made ready once a line, since the pixels of lines are
/// most of what a picture of a graph costs. Both ways give the same bits.
class InkMixing
{
public:
#if defined(__SSE2__)
    explicit InkMixing(QRgb colour)
        : m_ink(_mm_unpacklo_epi8(_mm_set1_epi32(int(colour | 0xFF000000)), _mm_setzero_si128()))
    {
    }

    void lay(QRgb &pixel, quint32 share) const
    {
        pixel = QRgb(_mm_cvtsi128_si32(mixed(one(pixel), lanes(share))));
    }

    /// Two pixels that lie beside or below each other.
    void lay(QRgb &first, QRgb &second, quint32 firstShare, quint32 secondShare) const
    {
        const __m128i under = _mm_unpacklo_epi32(one(first), one(second));
        const __m128i both = mixed(under, _mm_unpacklo_epi64(lanes(firstShare), lanes(secondShare)));
        first = QRgb(_mm_cvtsi128_si32(both));
        second = QRgb(_mm_cvtsi128_si32(_mm_srli_epi64(both, 32)));
    }

private:
    static __m128i one(QRgb pixel)
    {
        return _mm_cvtsi32_si128(int(pixel));
    }
    static __m128i lanes(quint32 share)
    {
        return _mm_shufflelo_epi16(_mm_cvtsi32_si128(int(share)), 0);
    }
    [[nodiscard]] __m128i mixed(__m128i under, __m128i share) const
    {
        const __m128i rest = _mm_sub_epi16(_mm_set1_epi16(256), share);
        const __m128i wide = _mm_unpacklo_epi8(under, _mm_setzero_si128());
        const __m128i sum = _mm_add_epi16(_mm_mullo_epi16(wide, rest), _mm_mullo_epi16(m_ink, share));
        return _mm_packus_epi16(_mm_srli_epi16(sum, 8), _mm_setzero_si128());
    }

    __m128i m_ink; // eight channels of two pixels
#else
    explicit InkMixing(QRgb colour) : m_redBlue(colour & 0xFF00FF), m_green((colour >> 8) & 0xFF) {}

    void lay(QRgb &pixel, quint32 share) const
    {
        const quint32 rest = 256 - share;
        const quint32 redBlue = ((pixel & 0xFF00FF) * rest + m_redBlue * share) >> 8;
        const quint32 green = ((pixel >> 8) & 0xFF) * rest + m_green * share;
        pixel = 0xFF000000 | (redBlue & 0xFF00FF) | (green & 0x00FF00);
    }

    void lay(QRgb &first, QRgb &second, quint32 firstShare, quint32 secondShare) const
    {
        lay(first, firstShare);
        lay(second, secondShare);
    }

private:
    quint32 m_redBlue;
    quint32 m_green;
#endif
};

/// Lays a premultiplied pixel over an opaque one.
inline QRgb laidOver(QRgb under, QRgb premultiplied)
{
    const quint32 alpha = qAlpha(premultiplied);
    const quint32 rest = 256 - alpha - (alpha >> 7);
    const quint32 redBlue = (((under & 0xFF00FF) * rest) >> 8) & 0xFF00FF;
    const quint32 green = (((under & 0x00FF00) * rest) >> 8) & 0x00FF00;
    return 0xFF000000 | ((premultiplied & 0xFFFFFF) + (redBlue | green));
}

#if defined(__SSE2__)
/// The same for four pixels.
inline void layFourOver(QRgb *to, const QRgb *from)
{
    const __m128i over = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from));
    if (_mm_movemask_epi8(_mm_cmpeq_epi32(over, _mm_setzero_si128())) == 0xFFFF)
        return; // nothing there, as between the letters of a text
    const __m128i under = _mm_loadu_si128(reinterpret_cast<const __m128i *>(to));
    const __m128i alpha = _mm_srli_epi32(over, 24);
    const __m128i rest = _mm_sub_epi32(_mm_set1_epi32(256), _mm_add_epi32(alpha, _mm_srli_epi32(alpha, 7)));
    const __m128i both = _mm_or_si128(rest, _mm_slli_epi32(rest, 16));
    const __m128i even = _mm_set1_epi32(0x00FF00FF);
    const __m128i redBlue = _mm_srli_epi16(_mm_mullo_epi16(_mm_and_si128(under, even), both), 8);
    const __m128i green = _mm_andnot_si128(even, _mm_mullo_epi16(_mm_srli_epi16(under, 8), both));
    const __m128i sum = _mm_add_epi8(over, _mm_or_si128(redBlue, green));
    _mm_storeu_si128(reinterpret_cast<__m128i *>(to), _mm_or_si128(sum, _mm_set1_epi32(int(0xFF000000))));
}
#endif

inline void layOver(QRgb *to, const QRgb *from, int count)
{
    int i = 0;
#if defined(__SSE2__)
    for (; i + 4 <= count; i += 4)
        layFourOver(to + i, from + i);
#endif
    for (; i < count; ++i)
        to[i] = laidOver(to[i], from[i]);
}

} // namespace interdict::ui
