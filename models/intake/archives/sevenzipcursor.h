// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <optional>
#include <vector>

namespace interdict {

/// Reads numbers off a header; once something is amiss everything is, and reads as zero.
class SevenZipCursor
{
public:
    explicit SevenZipCursor(QByteArrayView bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool isGood() const { return m_isGood; }
    void fail() { m_isGood = false; }
    [[nodiscard]] qint64 left() const { return m_isGood ? m_bytes.size() - m_at : 0; }
    QByteArrayView take(qint64 length)
    {
        if (length < 0 || length > left()) {
            m_isGood = false;
            return {};
        }
        m_at += length;
        return m_bytes.sliced(m_at - length, length);
    }
    quint8 byte()
    {
        const QByteArrayView one = take(1);
        return one.isEmpty() ? 0 : static_cast<quint8>(one.front());
    }
    quint32 word()
    {
        const QByteArrayView four = take(4);
        return four.isEmpty() ? 0 : qFromLittleEndian<quint32>(four.data());
    }
    /// The set bits at the top of the first byte say how many more bytes there are.
    qint64 number()
    {
        const quint8 first = byte();
        quint64 value = 0;
        int more = 0;
        for (quint8 mask = 0x80; mask != 0 && (first & mask); mask >>= 1)
            value |= quint64(byte()) << (8 * more++);
        if (more < 7)
            value |= quint64(first & (0x7F >> more)) << (8 * more);
        if (value > quint64(1) << 60) {
            m_isGood = false;
            return 0;
        }
        return m_isGood ? qint64(value) : 0;
    }
    /// A number of things each of which takes at least a bit of the header.
    qint64 count()
    {
        const qint64 value = number();
        if (value > 8 * left() + 8)
            m_isGood = false;
        return m_isGood ? value : 0;
    }
    std::vector<bool> bits(qint64 count)
    {
        const QByteArrayView packed = take((count + 7) / 8);
        std::vector<bool> set(static_cast<size_t>(m_isGood ? count : 0));
        for (size_t i = 0; i < set.size(); ++i)
            set[i] = static_cast<quint8>(packed.at(static_cast<qsizetype>(i / 8))) & (0x80 >> (i % 8));
        return set;
    }
    std::vector<bool> optionalBits(qint64 count)
    {
        if (byte() == 0)
            return bits(count);
        return std::vector<bool>(static_cast<size_t>(m_isGood ? count : 0), true);
    }
    std::vector<std::optional<quint32>> digests(qint64 count)
    {
        const std::vector<bool> stated = optionalBits(count);
        std::vector<std::optional<quint32>> all(stated.size());
        for (size_t i = 0; i < all.size() && m_isGood; ++i) {
            if (stated[i])
                all[i] = word();
        }
        return all;
    }
    /// Goes over properties up to the end mark; what is not known is a fault, and so is what comes twice, which would
    /// cost a look at everything each time. Only padding may.
    template <typename Take>
    void properties(Take takeProperty)
    {
        constexpr qint64 padding = 0x19;
        constexpr qint64 mostIds = 64;
        quint64 seen = 0;
        for (;;) {
            const qint64 id = number();
            if (id == 0 || !m_isGood)
                return;
            if (id >= mostIds || (id != padding && (seen >> id & 1)))
                return fail();
            seen |= quint64(1) << id;
            takeProperty(id);
        }
    }

private:
    QByteArrayView m_bytes;
    qint64 m_at = 0;
    bool m_isGood = true;
};

} // namespace interdict
