// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/support/sampleidentifiers.h"

#include <QCryptographicHash>

#include <array>

namespace interdict::samples {

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray base58(const QByteArray &bytes)
{
    constexpr char alphabet[] = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    QByteArray digits; // base 58, least significant first
    for (const char byte : bytes) {
        int carry = uchar(byte);
        for (char &digit : digits) {
            carry += digit * 256;
            digit = char(carry % 58);
            carry /= 58;
        }
        for (; carry > 0; carry /= 58)
            digits.append(char(carry % 58));
    }
    QByteArray text;
    for (qsizetype i = 0; i < bytes.size() && bytes[i] == 0; ++i)
        text.append('1');
    for (auto digit = digits.crbegin(); digit != digits.crend(); ++digit)
        text.append(alphabet[int(*digit)]);
    return text;
}

/// Regroups bytes into five-bit values, zero-padded at the end.
QByteArray fiveBitGroups(const QByteArray &bytes)
{
    QByteArray groups;
    int bits = 0;
    unsigned held = 0;
    for (const char byte : bytes) {
        held = (held << 8 | uchar(byte)) & 0xfffU;
        for (bits += 8; bits >= 5; bits -= 5)
            groups.append(char(held >> (bits - 5) & 31U));
    }
    if (bits > 0)
        groups.append(char(held << (5 - bits) & 31U));
    return groups;
}

/// The checksum of BIP 173 over already expanded values.
quint32 bech32Polymod(const QByteArray &values)
{
    constexpr std::array<quint32, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    quint32 check = 1;
    for (const char value : values) {
        const quint32 top = check >> 25;
        check = (check & 0x1ffffff) << 5 ^ quint32(uchar(value));
        for (size_t i = 0; i < generator.size(); ++i) {
            if (top >> i & 1U)
                check ^= generator[i];
        }
    }
    return check;
}

} // namespace

QByteArray bitcoinAddress(int version, const QByteArray &hash)
{
    const QByteArray payload = char(version) + hash;
    return base58(payload + sha256(sha256(payload)).left(4));
}

QByteArray bitcoinSegwitAddress(const QByteArray &hash)
{
    constexpr char alphabet[] = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    const QByteArray prefix("\x03\x03\x00\x02\x03", 5); // "bc", expanded
    QByteArray values = QByteArray(1, '\0') + fiveBitGroups(hash);
    const quint32 check = bech32Polymod(prefix + values + QByteArray(6, '\0')) ^ 1U;
    for (int i = 5; i >= 0; --i)
        values.append(char(check >> (5 * i) & 31U));
    QByteArray text("bc1");
    for (const char value : std::as_const(values))
        text.append(alphabet[int(value)]);
    return text;
}

QByteArray onionAddress(const QByteArray &key)
{
    constexpr char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567";
    const QByteArray check =
        QCryptographicHash::hash(".onion checksum" + key + char(3), QCryptographicHash::Sha3_256).left(2);
    QByteArray text;
    const QByteArray groups = fiveBitGroups(key + check + char(3));
    for (const char value : groups)
        text.append(alphabet[int(value)]);
    return text + ".onion";
}

QByteArray postNumber(const QByteArray &service, const QByteArray &serial, const QByteArray &country)
{
    constexpr std::array<int, 8> weights{8, 6, 4, 2, 3, 5, 9, 7};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * (serial[qsizetype(i)] - '0');
    const int rest = 11 - sum % 11;
    const int check = rest == 10 ? 0 : rest == 11 ? 5 : rest;
    return service + serial + char('0' + check) + country;
}

QByteArray upsNumber(const QByteArray &account, const QByteArray &service, const QByteArray &serial)
{
    const QByteArray body = account + service + serial;
    int sum = 0;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const int value = body[i] >= 'A' ? (body[i] - 63) % 10 : body[i] - '0';
        sum += i % 2 == 0 ? value : 2 * value;
    }
    return "1Z" + body + char('0' + (10 - sum % 10) % 10);
}

} // namespace interdict::samples
