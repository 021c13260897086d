// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/scanning/decodedtext.h"

#include "models/intake/encodingguess.h"
#include "models/intake/textdecoding.h"

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

/// The lines with bytes beyond ASCII, which are all that tells older encodings apart.
QByteArray legacySample(QByteArrayView bytes)
{
    constexpr qsizetype longestSample = 1 << 16;
    QByteArray sample;
    for (qsizetype start = 0; start < bytes.size() && sample.size() < longestSample;) {
        qsizetype end = start;
        bool isPlain = true;
        while (end < bytes.size() && bytes[end] != '\n') {
            isPlain = isPlain && static_cast<uchar>(bytes[end]) < 0x80;
            ++end;
        }
        if (!isPlain)
            sample += bytes.sliced(start, std::min(end - start, longestSample)).toByteArray() + '\n';
        start = end + 1;
    }
    return sample;
}

QString guessedEncoding(QByteArrayView bytes)
{
    constexpr qsizetype startSize = 1 << 20;
    if (const QString byMark = encodingByMark(bytes.first(std::min(bytes.size(), startSize))); !byMark.isEmpty())
        return byMark;
    Utf8Count count;
    countUtf8(bytes, count);
    return count.invalid == 0 || isDamagedUtf8(count) ? u"UTF-8"_s : guessLegacyEncoding(legacySample(bytes));
}

} // namespace

Result<DecodedText> decodeText(QByteArrayView bytes, const QString &encoding)
{
    const Result<TextDecoder> decoder =
        TextDecoder::forEncoding(encoding.isEmpty() ? guessedEncoding(bytes) : encoding);
    if (!decoder)
        return tl::unexpected(decoder.error());
    DecodedText decoded;
    decoded.encoding = decoder->name();
    decoded.markLength = decoder->markLength(bytes.first(std::min<qsizetype>(bytes.size(), 8)));
    decoded.isFaithful = decoder->append(bytes.sliced(decoded.markLength), decoded.text);
    return decoded;
}

PlaceCount::PlaceCount(const DecodedText &decoded) : m_decoded(decoded), m_bytes(decoded.markLength)
{
    const Result<TextDecoder> decoder = TextDecoder::forEncoding(decoded.encoding);
    m_isByteKnown = decoder && decoded.isFaithful;
    if (!m_isByteKnown || decoder->isUtf8())
        return;
    m_width = decoder->unitWidth() == 2 ? Width::utf16 : Width::one;
    for (int byte = 0x80; byte < 0x100; ++byte)
        m_isByteKnown = m_isByteKnown && (m_width == Width::utf16 || !decoder->isLeadByte(static_cast<uchar>(byte)));
}

void PlaceCount::moveTo(qsizetype unit)
{
    const QStringView text = m_decoded.text;
    if (unit < m_unit) {
        m_unit = 0;
        m_codePoints = 0;
        m_line = 1;
        m_bytes = m_decoded.markLength;
    }
    for (; m_unit < std::min(unit, text.size()); ++m_unit) {
        const QChar c = text[m_unit];
        const bool isSecondHalf = c.isLowSurrogate() && m_unit > 0 && text[m_unit - 1].isHighSurrogate();
        m_codePoints += isSecondHalf ? 0 : 1;
        m_line += c == u'\n' ? (m_unit > 0 && text[m_unit - 1] == u'\r' ? 0 : 1) : c == u'\r' ? 1 : 0;
        const int utf8 = c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 || c.isSurrogate() ? 2 : 3;
        m_bytes += m_width == Width::utf8 ? utf8 : m_width == Width::utf16 ? 2 : 1;
    }
}

} // namespace interdict
