// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/inflating.h"

#include <array>
#include <vector>

namespace interdict {

namespace {

constexpr int longestCode = 15;

/// A canonical Huffman code (RFC 1951 section 3.2.2), decoded bit by bit.
struct Code
{
    std::array<quint16, longestCode + 1> count{};
    std::vector<quint16> symbols;

    explicit Code(const std::vector<quint8> &lengths) : symbols(lengths.size())
    {
        for (const quint8 length : lengths)
            ++count[length];
        std::array<quint16, longestCode + 1> offsets{};
        for (size_t i = 1; i < longestCode; ++i)
            offsets[i + 1] = quint16(offsets[i] + count[i]);
        for (size_t symbol = 0; symbol < lengths.size(); ++symbol) {
            if (lengths[symbol] != 0)
                symbols[offsets[lengths[symbol]]++] = quint16(symbol);
        }
    }
};

constexpr std::array<quint16, 29> lengthBases{3,  4,  5,  6,  7,  8,  9,  10, 11,  13,  15,  17,  19,  23, 27,
                                              31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
constexpr std::array<quint8, 29> lengthBits{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2,
                                            2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
constexpr std::array<quint16, 30> distanceBases{1,    2,    3,    4,    5,    7,    9,    13,    17,    25,
                                                33,   49,   65,   97,   129,  193,  257,  385,   513,   769,
                                                1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};
constexpr std::array<quint8, 30> distanceBits{0, 0, 0, 0, 1, 1, 2, 2,  3,  3,  4,  4,  5,  5,  6,
                                              6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13};

class Inflater
{
public:
    Inflater(QByteArrayView bytes, qsizetype most) : m_bytes(bytes), m_most(most) {}

    std::optional<QByteArray> run()
    {
        for (bool isLast = false; !isLast && !m_isBad;) {
            isLast = bits(1) == 1;
            switch (bits(2)) {
            case 0:
                stored();
                break;
            case 1:
                fixed();
                break;
            case 2:
                dynamic();
                break;
            default:
                m_isBad = true;
            }
        }
        return m_isBad ? std::nullopt : std::optional(m_out);
    }

private:
    quint32 bits(int count)
    {
        while (m_held < count) {
            if (m_at >= m_bytes.size()) {
                m_isBad = true;
                return 0;
            }
            m_buffer |= quint32(quint8(m_bytes[m_at++])) << m_held;
            m_held += 8;
        }
        const quint32 value = m_buffer & ((1U << count) - 1);
        m_buffer >>= count;
        m_held -= count;
        return value;
    }

    int symbol(const Code &code)
    {
        int word = 0;
        int first = 0;
        int index = 0;
        for (size_t length = 1; length <= longestCode && !m_isBad; ++length) {
            word |= int(bits(1));
            const int count = code.count[length];
            if (word - count < first)
                return code.symbols[size_t(index + (word - first))];
            index += count;
            first = (first + count) << 1;
            word <<= 1;
        }
        m_isBad = true;
        return -1;
    }

    void stored()
    {
        m_buffer = 0;
        m_held = 0;
        const qsizetype length = m_at + 4 <= m_bytes.size()
                                     ? quint8(m_bytes[m_at]) | qsizetype(quint8(m_bytes[m_at + 1])) << 8
                                     : m_bytes.size();
        m_at += 4;
        m_isBad = m_at + length > m_bytes.size() || m_out.size() + length > m_most;
        if (!m_isBad)
            m_out += m_bytes.sliced(m_at, length);
        m_at += length;
    }

    void fixed()
    {
        std::vector<quint8> lengths(288, 8);
        std::fill(lengths.begin() + 144, lengths.begin() + 256, quint8(9));
        std::fill(lengths.begin() + 256, lengths.begin() + 280, quint8(7));
        compressed(Code(lengths), Code(std::vector<quint8>(30, 5)));
    }

    void dynamic()
    {
        static constexpr std::array<quint8, 19> order{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
        const size_t literals = bits(5) + 257;
        const size_t distances = bits(5) + 1;
        const size_t codes = bits(4) + 4;
        std::vector<quint8> lengths(19, 0);
        for (size_t i = 0; i < codes; ++i)
            lengths[order[i]] = quint8(bits(3));
        const std::vector<quint8> all = codeLengths(Code(lengths), literals + distances);
        if (m_isBad || literals > 286 || all.size() != literals + distances) {
            m_isBad = true;
            return;
        }
        compressed(Code({all.begin(), all.begin() + qsizetype(literals)}),
                   Code({all.begin() + qsizetype(literals), all.end()}));
    }

    std::vector<quint8> codeLengths(const Code &code, size_t wanted)
    {
        std::vector<quint8> lengths;
        while (lengths.size() < wanted && !m_isBad) {
            const int value = symbol(code);
            if (value < 16) {
                lengths.push_back(quint8(std::max(value, 0)));
                continue;
            }
            m_isBad = m_isBad || (value == 16 && lengths.empty());
            const quint8 repeated = value == 16 && !m_isBad ? lengths.back() : quint8(0);
            const quint32 times = value == 16 ? 3 + bits(2) : value == 17 ? 3 + bits(3) : 11 + bits(7);
            lengths.insert(lengths.end(), times, repeated);
        }
        return lengths;
    }

    void compressed(const Code &literals, const Code &distances)
    {
        while (!m_isBad) {
            const int value = symbol(literals);
            if (value < 0 || value == 256)
                return;
            if (value < 256) {
                m_isBad = m_out.size() >= m_most;
                m_out += char(value);
                continue;
            }
            copy(value - 257, distances);
        }
    }

    void copy(int lengthCode, const Code &distances)
    {
        if (lengthCode >= int(lengthBases.size())) {
            m_isBad = true;
            return;
        }
        const qsizetype length = lengthBases[size_t(lengthCode)] + bits(lengthBits[size_t(lengthCode)]);
        const int distanceCode = symbol(distances);
        if (distanceCode < 0 || distanceCode >= int(distanceBases.size())) {
            m_isBad = true;
            return;
        }
        const qsizetype distance = distanceBases[size_t(distanceCode)] + bits(distanceBits[size_t(distanceCode)]);
        m_isBad = m_isBad || distance > m_out.size() || m_out.size() + length > m_most;
        for (qsizetype i = 0; i < length && !m_isBad; ++i)
            m_out += m_out[m_out.size() - distance];
    }

    QByteArrayView m_bytes;
    qsizetype m_most;
    qsizetype m_at = 0;
    quint32 m_buffer = 0;
    int m_held = 0;
    bool m_isBad = false;
    QByteArray m_out;
};

} // namespace

std::optional<QByteArray> inflatedZlib(QByteArrayView stream, qsizetype most)
{
    constexpr qsizetype headerBytes = 2;
    if (stream.size() < headerBytes || (quint8(stream[0]) & 0x0f) != 8)
        return {};
    return Inflater(stream.sliced(headerBytes), most).run();
}

} // namespace interdict
