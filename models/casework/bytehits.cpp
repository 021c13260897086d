// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/bytehits.h"

#include "models/intake/textdecoding.h"

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCharacter = 4; // bytes, in UTF-8 and GB 18030

/// The text of the bytes, and for each of its units the byte where its character begins; one more for the end.
struct PlacedText
{
    QString text;
    std::vector<qsizetype> begins;
};

/// How many bytes at `at` are one character, which is added; what is none becomes a character of one unit of bytes.
qsizetype addCharacter(const TextDecoder &decoder, QByteArrayView bytes, qsizetype at, QString &text)
{
    const qsizetype width = decoder.unitWidth();
    for (qsizetype length = width; length <= longestCharacter && at + length <= bytes.size(); length += width) {
        QString character;
        if (decoder.append(bytes.sliced(at, length), character) && !character.isEmpty()) {
            text += character;
            return length;
        }
    }
    text += QChar(QChar::ReplacementCharacter);
    return std::min(width, bytes.size() - at);
}

PlacedText placedText(const TextDecoder &decoder, QByteArrayView bytes)
{
    PlacedText placed;
    placed.text.reserve(bytes.size());
    placed.begins.reserve(size_t(bytes.size()) + 1);
    const bool isByByte = decoder.unitWidth() == 1;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype from = at;
        const auto byte = uchar(bytes[at]);
        if (isByByte && byte < 0x80 && !decoder.isLeadByte(byte)) {
            placed.text += QChar(char16_t(byte));
            ++at;
        } else {
            at += addCharacter(decoder, bytes, at, placed.text);
        }
        placed.begins.resize(size_t(placed.text.size()), from);
    }
    placed.begins.push_back(bytes.size());
    return placed;
}

} // namespace

std::vector<TextStretch> byteHits(QByteArrayView bytes, const QString &encoding, const std::vector<SoughtWord> &words)
{
    if (words.empty() || bytes.isEmpty())
        return {};
    Result<TextDecoder> decoder = TextDecoder::forEncoding(encoding);
    if (!decoder)
        decoder = TextDecoder::forEncoding(u"UTF-8"_s);
    if (!decoder)
        return {};
    const PlacedText placed = placedText(*decoder, bytes);
    std::vector<TextStretch> hits = searchHits(placed.text, words);
    for (TextStretch &hit : hits) {
        const qsizetype from = placed.begins[size_t(hit.start)];
        hit = {from, placed.begins[size_t(hit.start + hit.length)] - from};
    }
    return hits;
}

std::vector<TextStretch> byteHits(const RecordView &view, const std::vector<SoughtWord> &words)
{
    return byteHits(view.bytes, view.source.encoding, words);
}

} // namespace interdict
