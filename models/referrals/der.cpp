// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/der.h"

namespace interdict {

QByteArray derElement(quint8 tag, const QByteArray &content)
{
    QByteArray out(1, char(tag));
    if (content.size() < 0x80) {
        out += char(content.size());
    } else {
        QByteArray length;
        for (qsizetype left = content.size(); left > 0; left >>= 8)
            length.prepend(char(left & 0xff));
        out += char(0x80 | length.size());
        out += length;
    }
    return out + content;
}

QByteArray derInteger(QByteArray bigEndian)
{
    while (bigEndian.size() > 1 && bigEndian[0] == '\0')
        bigEndian.remove(0, 1);
    if (bigEndian.isEmpty() || (quint8(bigEndian[0]) & 0x80))
        bigEndian.prepend('\0'); // else it would be negative
    return derElement(DerReader::integer, bigEndian);
}

std::optional<DerElement> DerReader::next()
{
    if (m_left.size() < 2)
        return {};
    qsizetype header = 2;
    auto length = qsizetype(quint8(m_left[1]));
    if (length & 0x80) {
        const qsizetype count = length & 0x7f;
        if (count == 0 || count > 4 || m_left.size() < header + count)
            return {}; // no indefinite lengths in DER
        length = 0;
        for (qsizetype i = 0; i < count; ++i)
            length = length << 8 | quint8(m_left[header + i]);
        header += count;
    }
    if (length > m_left.size() - header)
        return {};
    const DerElement element{quint8(m_left[0]), m_left.sliced(header, length), m_left.first(header + length)};
    m_left = m_left.sliced(header + length);
    return element;
}

std::optional<DerElement> DerReader::next(quint8 tag)
{
    return nextTag() == tag ? next() : std::nullopt;
}

} // namespace interdict
