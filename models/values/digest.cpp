// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/digest.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace interdict {

namespace {

constexpr qsizetype digestBytes = 32;

int hexValue(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (u >= u'a' && u <= u'f')
        return u - u'a' + 10;
    if (u >= u'A' && u <= u'F')
        return u - u'A' + 10;
    return -1;
}

tl::unexpected<Error> notADigest(const QString &detail)
{
    return failure(ErrorCode::invalidValue,
                   QCoreApplication::translate(
                       "Sha256", "This is no SHA-256 digest. Give 64 hexadecimal digits and nothing else."),
                   detail);
}

} // namespace

Result<Sha256> Sha256::parse(QStringView text)
{
    if (text.size() != digestBytes * 2)
        return notADigest(QStringLiteral("length %1").arg(text.size()));
    QByteArray bytes(digestBytes, '\0');
    for (qsizetype i = 0; i < digestBytes; ++i) {
        const int high = hexValue(text[2 * i]);
        const int low = hexValue(text[2 * i + 1]);
        if (high < 0 || low < 0)
            return notADigest(QStringLiteral("no hexadecimal digit at %1").arg(2 * i));
        bytes[i] = static_cast<char>(high * 16 + low);
    }
    return Sha256(bytes);
}

Sha256 Sha256::of(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return Sha256(hash.result());
}

Result<Sha256> Sha256::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != digestBytes)
        return notADigest(QStringLiteral("%1 bytes").arg(bytes.size()));
    return Sha256(bytes);
}

QString Sha256::toString() const
{
    return QString::fromLatin1(m_bytes.toHex());
}

} // namespace interdict
