// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QByteArrayView>
#include <QString>

namespace interdict {

/// A whole file of text, decoded as the probe decodes tables: by its mark, as UTF-8, or by the older encoding in which
/// it reads as words.
struct DecodedText
{
    QString text;
    QString encoding;
    qsizetype markLength = 0; ///< bytes at the start that are no text
    bool isFaithful = true;   ///< every byte was a character of the encoding
};

/// `encoding` as the user names it; empty to find out. Errors: badInput for an encoding that cannot be read.
[[nodiscard]] Result<DecodedText> decodeText(QByteArrayView bytes, const QString &encoding = {});

/// Turns places in UTF-16 units, asked for in ascending order, into what people and other programs count.
class PlaceCount
{
public:
    explicit PlaceCount(const DecodedText &decoded);

    /// Reads on to the unit; going back starts over.
    void moveTo(qsizetype unit);
    [[nodiscard]] qint64 codePoints() const { return m_codePoints; } ///< before the place
    [[nodiscard]] qint64 line() const { return m_line; }             ///< 1 for the first; LF, CR and CRLF end lines
    /// Bytes of the file before the place; -1 where the encoding does not tell (bytes that were none of its
    /// characters, or characters of one and of two bytes).
    [[nodiscard]] qint64 bytes() const { return m_isByteKnown ? m_bytes : -1; }

private:
    enum class Width { utf8, utf16, one };

    const DecodedText &m_decoded;
    Width m_width = Width::utf8;
    bool m_isByteKnown = true;
    qsizetype m_unit = 0;
    qint64 m_codePoints = 0;
    qint64 m_line = 1;
    qint64 m_bytes = 0;
};

} // namespace interdict
