// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <memory>

class QStringDecoder;

namespace interdict {

struct SingleByteTable;

/// Bytes of one encoding into text, strictly: what is no character there becomes U+FFFD and is told. One thread.
class TextDecoder
{
public:
    /// By its usual names, in any case: "UTF-8", "utf8", "cp1252", "latin1", … badInput for an encoding that cannot be
    /// read.
    [[nodiscard]] static Result<TextDecoder> forEncoding(const QString &name);
    /// The names that forEncoding() knows on every platform.
    [[nodiscard]] static QStringList knownEncodings();

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] bool isUtf8() const { return m_form == Form::utf8; }
    /// 2 for UTF-16: delimiters and line ends are looked for in units of so many bytes.
    [[nodiscard]] int unitWidth() const { return m_form == Form::utf16le || m_form == Form::utf16be ? 2 : 1; }
    [[nodiscard]] bool isBigEndian() const { return m_form == Form::utf16be; }
    /// Whether a byte after one of those may look like an ASCII character without being one.
    [[nodiscard]] bool isLeadByte(uchar byte) const;
    /// How many bytes at the start are this encoding's mark and no text.
    [[nodiscard]] qsizetype markLength(QByteArrayView start) const;

    /// Appends the text; false where some bytes are no characters of the encoding.
    bool append(QByteArrayView bytes, QString &text) const;

private:
    enum class Form { utf8, utf16le, utf16be, table, byQt };
    TextDecoder() = default;
    bool appendByTable(QByteArrayView bytes, QString &text) const;
    bool appendByQt(QByteArrayView bytes, QString &text) const;

    QString m_name;
    Form m_form = Form::utf8;
    const SingleByteTable *m_table = nullptr;
    std::shared_ptr<QStringDecoder> m_decoder;
};

[[nodiscard]] bool isAscii(QByteArrayView bytes);

/// How many bytes stand in whole UTF-8 sequences beyond ASCII (RFC 3629: no overlong forms, no surrogates), and how
/// many in none.
struct Utf8Count
{
    qint64 valid = 0;
    qint64 invalid = 0;
};
void countUtf8(QByteArrayView bytes, Utf8Count &count);

} // namespace interdict
