// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/base58.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace interdict {

namespace {

constexpr QStringView alphabet = u"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr qsizetype longestText = 160; // keeps the conversion, which is quadratic, short
constexpr qsizetype checksumBytes = 4;

/// The number's bytes, with a zero byte for each leading "1"; nothing for a character outside the alphabet.
std::optional<QByteArray> fromBase58(QStringView text)
{
    QByteArray bytes; // least significant first
    for (const QChar c : text) {
        const qsizetype value = alphabet.indexOf(c);
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

QByteArray doubleSha256(const QByteArray &bytes)
{
    const QByteArray once = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return QCryptographicHash::hash(once, QCryptographicHash::Sha256);
}

/// One block of Monero's base58: 11 characters are 8 bytes, fewer characters are the bytes that fit in them.
std::optional<QByteArray> fromMoneroBlock(QStringView block)
{
    constexpr std::array<qsizetype, 12> bytesIn{0, -1, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8};
    const qsizetype count = bytesIn[static_cast<size_t>(block.size())];
    if (count < 0)
        return std::nullopt;
    __extension__ unsigned __int128 number = 0; // 58^11 needs 65 bits
    for (const QChar c : block) {
        const qsizetype value = alphabet.indexOf(c);
        if (value < 0)
            return std::nullopt;
        number = number * 58 + static_cast<unsigned>(value);
    }
    if (number >> (8 * count) != 0)
        return std::nullopt;
    QByteArray bytes(count, '\0');
    for (qsizetype i = count; i > 0; --i, number >>= 8)
        bytes[i - 1] = static_cast<char>(static_cast<uchar>(number & 0xffu));
    return bytes;
}

} // namespace

std::optional<QByteArray> base58CheckPayload(QStringView text)
{
    if (text.isEmpty() || text.size() > longestText)
        return std::nullopt;
    const auto bytes = fromBase58(text);
    if (!bytes || bytes->size() < checksumBytes)
        return std::nullopt;
    const QByteArray payload = bytes->chopped(checksumBytes);
    return bytes->last(checksumBytes) == doubleSha256(payload).first(checksumBytes) ? std::optional(payload)
                                                                                    : std::nullopt;
}

QString toBase58Check(const QByteArray &payload)
{
    const QByteArray bytes = payload + doubleSha256(payload).first(checksumBytes);
    QByteArray digits; // base 58, least significant first
    for (const char byte : bytes) {
        uint carry = static_cast<uchar>(byte);
        for (char &digit : digits) {
            carry += static_cast<uint>(static_cast<uchar>(digit)) << 8;
            digit = static_cast<char>(carry % 58);
            carry /= 58;
        }
        for (; carry != 0; carry /= 58)
            digits += static_cast<char>(carry % 58);
    }
    QString text;
    for (qsizetype i = 0; i < bytes.size() && bytes[i] == '\0'; ++i)
        text += alphabet[0];
    for (auto digit = digits.crbegin(); digit != digits.crend(); ++digit)
        text += alphabet[static_cast<uchar>(*digit)];
    return text;
}

std::optional<QByteArray> moneroPayload(QStringView text)
{
    constexpr qsizetype blockLength = 11;
    if (text.size() > longestText)
        return std::nullopt;
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size(); at += blockLength) {
        const auto block = fromMoneroBlock(text.sliced(at, std::min(blockLength, text.size() - at)));
        if (!block)
            return std::nullopt;
        bytes += *block;
    }
    if (bytes.size() <= checksumBytes)
        return std::nullopt;
    const QByteArray payload = bytes.chopped(checksumBytes);
    const QByteArray hash = QCryptographicHash::hash(payload, QCryptographicHash::Keccak_256);
    return bytes.last(checksumBytes) == hash.first(checksumBytes) ? std::optional(payload) : std::nullopt;
}

} // namespace interdict
