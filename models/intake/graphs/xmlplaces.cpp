// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/graphs/xmlplaces.h"

namespace interdict {

void XmlPlaces::add(const QByteArray &bytes)
{
    forget();
    m_bytes += bytes;
    if (m_form == Form::unknown)
        readForm();
}

void XmlPlaces::readForm()
{
    m_form = Form::utf8;
    if (m_bytes.startsWith("\xef\xbb\xbf")) {
        m_at = 3;
    } else if (m_bytes.startsWith("\xff\xfe") || m_bytes.startsWith("\xfe\xff")) {
        m_form = m_bytes.startsWith('\xff') ? Form::utf16le : Form::utf16be;
        m_at = 2;
    } else if (m_bytes.startsWith(QByteArrayView("<\0", 2))) {
        m_form = Form::utf16le;
    } else if (m_bytes.startsWith(QByteArrayView("\0<", 2))) {
        m_form = Form::utf16be;
    } else if (m_bytes.startsWith("<?xml")) {
        const QByteArray declaration = m_bytes.first(qMax(m_bytes.indexOf("?>"), 0)).left(1000).toLower();
        const bool isUtf8 =
            !declaration.contains("encoding") || declaration.contains("utf-8") || declaration.contains("utf8");
        m_form = isUtf8 ? Form::utf8 : Form::oneByte;
    }
}

qint64 XmlPlaces::byteOf(qint64 character)
{
    if (m_form == Form::utf8) {
        while (m_character < character && m_at < m_bytes.size()) {
            const auto byte = static_cast<uchar>(m_bytes[m_at++]);
            m_character += byte >= 0xf0 ? 2 : 1;
            while (m_at < m_bytes.size() && (static_cast<uchar>(m_bytes[m_at]) & 0xc0) == 0x80)
                ++m_at;
        }
    } else {
        const qint64 steps = qMin(qMax<qint64>(character - m_character, 0), (m_bytes.size() - m_at) / width());
        m_at += steps * width();
        m_character += steps;
    }
    return m_bytesOffset + m_at;
}

bool XmlPlaces::isTagAt(qsizetype at) const
{
    const qsizetype byte = m_form == Form::utf16be ? at + 1 : at;
    return at >= 0 && byte < m_bytes.size() && m_bytes[byte] == '<';
}

qint64 XmlPlaces::tagStart(qint64 character)
{
    const qint64 place = byteOf(character);
    return !isTagAt(m_at) && isTagAt(m_at - width()) ? place - width() : place;
}

void XmlPlaces::forget()
{
    constexpr qsizetype worthIt = 1 << 20;
    constexpr qsizetype kept = 2; // for tagStart()
    if (m_at < worthIt)
        return;
    m_bytes.remove(0, m_at - kept);
    m_bytesOffset += m_at - kept;
    m_at = kept;
}

} // namespace interdict
