// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/wallet.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <optional>

namespace interdict {

namespace {

constexpr QStringView base58Alphabet = u"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr QStringView bech32Alphabet = u"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr qsizetype longestBase58 = 160; // keeps the conversion, which is quadratic, short
constexpr qsizetype checksumBytes = 4;
constexpr quint32 bech32Constant = 1;           // BIP 173
constexpr quint32 bech32mConstant = 0x2bc830a3; // BIP 350

tl::unexpected<Error> notAWallet(QStringView text)
{
    return failure(ErrorCode::invalidValue,
                   QCoreApplication::translate("Wallet",
                                               "\"%1\" is no Bitcoin address of the main net: its form or its "
                                               "checksum is wrong. Copy it again in full.")
                       .arg(text.first(std::min<qsizetype>(text.size(), 100))));
}

/// The number's bytes, with a zero byte for each leading "1"; nothing for a character outside the alphabet.
std::optional<QByteArray> fromBase58(QStringView text)
{
    QByteArray bytes; // least significant first
    for (const QChar c : text) {
        const qsizetype value = base58Alphabet.indexOf(c);
        if (value < 0)
            return std::nullopt;
        uint carry = static_cast<uint>(value);
        for (char &byte : bytes) {
            carry += static_cast<uint>(static_cast<uchar>(byte)) * 58;
            byte = static_cast<char>(carry & 0xffu);
            carry >>= 8;
        }
        if (carry != 0)
            bytes += static_cast<char>(carry);
    }
    for (qsizetype i = 0; i < text.size() && text[i] == u'1'; ++i)
        bytes += '\0';
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

std::optional<QByteArray> payloadOf(QStringView text)
{
    if (text.isEmpty() || text.size() > longestBase58)
        return std::nullopt;
    const auto bytes = fromBase58(text);
    if (!bytes || bytes->size() < checksumBytes)
        return std::nullopt;
    const QByteArray payload = bytes->chopped(checksumBytes);
    const QByteArray once = QCryptographicHash::hash(payload, QCryptographicHash::Sha256);
    const QByteArray twice = QCryptographicHash::hash(once, QCryptographicHash::Sha256);
    return bytes->last(checksumBytes) == twice.first(checksumBytes) ? std::optional(payload) : std::nullopt;
}

/// The checksum of BIP 173 over 5-bit values.
class Bech32Checksum
{
public:
    void add(quint32 value)
    {
        constexpr std::array<quint32, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
        const quint32 top = m_state >> 25;
        m_state = (m_state & 0x1ffffff) << 5 ^ value;
        for (size_t i = 0; i < generator.size(); ++i)
            m_state ^= (top >> i & 1) != 0 ? generator[i] : 0;
    }
    [[nodiscard]] quint32 state() const { return m_state; }

private:
    quint32 m_state = 1;
};

/// The 8-bit bytes in 5-bit values; nothing where the padding is longer than 4 bits or not zero.
std::optional<qsizetype> programLength(const QByteArray &values)
{
    const qsizetype bits = values.size() * 5;
    const qsizetype padding = bits % 8;
    if (padding > 4)
        return std::nullopt;
    if (padding > 0 && (values.back() & ((1 << padding) - 1)) != 0)
        return std::nullopt;
    return bits / 8;
}

/// The form of a lower-case address of the prefix "bc".
std::optional<Wallet::Form> segwitForm(QStringView lower)
{
    constexpr qsizetype dataStart = 3;
    constexpr qsizetype checksumValues = 6;
    if (!lower.startsWith(u"bc1") || lower.size() > 90 || lower.size() < dataStart + 1 + checksumValues)
        return std::nullopt;
    Bech32Checksum checksum;
    for (const char16_t c : {u'b', u'c'})
        checksum.add(c >> 5);
    checksum.add(0);
    for (const char16_t c : {u'b', u'c'})
        checksum.add(c & 31u);
    QByteArray values;
    for (const QChar c : lower.sliced(dataStart)) {
        const qsizetype value = bech32Alphabet.indexOf(c);
        if (value < 0)
            return std::nullopt;
        checksum.add(static_cast<quint32>(value));
        values += static_cast<char>(value);
    }
    const int version = values.front();
    const auto length = programLength(values.sliced(1, values.size() - 1 - checksumValues));
    if (!length || *length < 2 || *length > 40 || version > 16)
        return std::nullopt;
    if (version == 0)
        return checksum.state() == bech32Constant && (*length == 20 || *length == 32)
                   ? std::optional(Wallet::Form::segwit)
                   : std::nullopt;
    return checksum.state() == bech32mConstant ? std::optional(Wallet::Form::taproot) : std::nullopt;
}

} // namespace

Result<Wallet> Wallet::parse(QStringView text)
{
    constexpr qsizetype longestAddress = 90;
    constexpr qsizetype hashedPayload = 21; // version and HASH160
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestAddress)
        return notAWallet(text);
    if (trimmed.startsWith(u"bc1", Qt::CaseInsensitive)) {
        const QString lower = trimmed.toString().toLower();
        // BIP 173: one case throughout.
        const bool isOneCase = trimmed == lower || trimmed == lower.toUpper();
        const auto form = isOneCase ? segwitForm(lower) : std::nullopt;
        return form ? Result<Wallet>(Wallet(lower, *form)) : notAWallet(text);
    }
    const auto payload = payloadOf(trimmed);
    if (!payload || payload->size() != hashedPayload)
        return notAWallet(text);
    if (payload->front() == '\x00')
        return Wallet(trimmed.toString(), Form::p2pkh);
    if (payload->front() == '\x05')
        return Wallet(trimmed.toString(), Form::p2sh);
    return notAWallet(text);
}

Result<QByteArray> decodeBase58Check(QStringView text)
{
    const auto payload = payloadOf(text.trimmed());
    if (!payload)
        return notAWallet(text);
    return *payload;
}

} // namespace interdict
