// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QByteArray>

namespace interdict {

/// Where the characters that an XML reader counts stand in the bytes of the file. UTF-8, UTF-16 and encodings of one
/// byte a character, as the first bytes say.
class XmlPlaces
{
public:
    /// The next bytes of the file.
    void add(const QByteArray &bytes);
    /// The offset of a character in UTF-16 units; it must not lie before the last that was asked for,
    /// and what lies before that is dropped.
    qint64 byteOf(qint64 character);
    /// The same for the "<" of a tag: Qt's reader counts it to the text before the tag, where there is some.
    [[nodiscard]] qint64 tagStart(qint64 character);

private:
    enum class Form { unknown, utf8, utf16le, utf16be, oneByte };
    void readForm();
    [[nodiscard]] bool isTagAt(qsizetype at) const;
    [[nodiscard]] int width() const { return m_form == Form::utf16le || m_form == Form::utf16be ? 2 : 1; }
    void forget(); ///< what lies before the last place that was asked for

    Form m_form = Form::unknown;
    QByteArray m_bytes;
    qsizetype m_at = 0;       ///< in m_bytes
    qint64 m_bytesOffset = 0; ///< of m_bytes in the file
    qint64 m_character = 0;   ///< at m_at
};

} // namespace interdict
