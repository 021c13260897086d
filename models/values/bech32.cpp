// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/bech32.h"

#include <algorithm>
#include <array>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView alphabet = u"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr QStringView cashPrefix = u"bitcoincash";
constexpr quint32 bech32Constant = 1;           // BIP 173
constexpr quint32 bech32mConstant = 0x2bc830a3; // BIP 350
// CashAddr: the lengths of a hash that a version byte can name.
constexpr std::array<qsizetype, 8> hashBytes{20, 24, 28, 32, 40, 48, 56, 64};

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

/// The checksum of CashAddr, of 40 bits.
class CashChecksum
{
public:
    CashChecksum()
    {
        for (const QChar c : cashPrefix)
            add(c.unicode() & 31u);
        add(0);
    }
    void add(quint64 value)
    {
        constexpr std::array<quint64, 5> generator{0x98f2bc8e61, 0x79b76d99e2, 0xf33e5fb3c4, 0xae2eabe2a8,
                                                   0x1e4f43e470};
        const quint64 top = m_state >> 35;
        m_state = (m_state & 0x07ffffffff) << 5 ^ value;
        for (size_t i = 0; i < generator.size(); ++i)
            m_state ^= (top >> i & 1) != 0 ? generator[i] : 0;
    }
    [[nodiscard]] quint64 sum() const { return m_state ^ 1; }

private:
    quint64 m_state = 1;
};

/// The 5-bit values of the characters; nothing for one outside the alphabet.
std::optional<QByteArray> valuesOf(QStringView lower)
{
    QByteArray values;
    for (const QChar c : lower) {
        const qsizetype value = alphabet.indexOf(c);
        if (value < 0)
            return std::nullopt;
        values += static_cast<char>(value);
    }
    return values;
}

/// The 5-bit values in 8-bit bytes; nothing where the padding is longer than 4 bits or not zero.
std::optional<QByteArray> toBytes(const QByteArray &values)
{
    QByteArray bytes;
    uint buffer = 0;
    int bits = 0;
    for (const char value : values) {
        buffer = (buffer << 5 | static_cast<uchar>(value)) & 0xfffu;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>(buffer >> bits & 0xffu);
        }
    }
    const bool isPadded = bits <= 4 && (buffer & ((1u << bits) - 1)) == 0;
    return isPadded ? std::optional(bytes) : std::nullopt;
}

QByteArray toValues(const QByteArray &bytes)
{
    QByteArray values;
    uint buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8 | static_cast<uchar>(byte)) & 0xfffu;
        for (bits += 8; bits >= 5; bits -= 5)
            values += static_cast<char>(buffer >> (bits - 5) & 31u);
    }
    if (bits > 0)
        values += static_cast<char>(buffer << (5 - bits) & 31u);
    return values;
}

/// The text in lower case, where it is in one case throughout, as BIP 173 and CashAddr ask.
std::optional<QString> inOneCase(QStringView text)
{
    const QString lower = text.toString().toLower();
    return text == lower || text == lower.toUpper() ? std::optional(lower) : std::nullopt;
}

} // namespace

std::optional<int> witnessVersion(QStringView text, QStringView prefix)
{
    constexpr qsizetype longestAddress = 90;
    constexpr qsizetype checksumValues = 6;
    const qsizetype dataStart = prefix.size() + 1;
    if (text.size() > longestAddress || text.size() < dataStart + 1 + checksumValues)
        return std::nullopt;
    const auto lower = inOneCase(text);
    if (!lower || !lower->startsWith(prefix) || lower->at(prefix.size()) != u'1')
        return std::nullopt;
    const auto values = valuesOf(QStringView(*lower).sliced(dataStart));
    if (!values)
        return std::nullopt;
    Bech32Checksum checksum;
    for (const QChar c : prefix)
        checksum.add(static_cast<quint32>(c.unicode()) >> 5);
    checksum.add(0);
    for (const QChar c : prefix)
        checksum.add(c.unicode() & 31u);
    for (const char value : *values)
        checksum.add(static_cast<uchar>(value));
    const int version = static_cast<uchar>(values->front());
    const auto program = toBytes(values->sliced(1, values->size() - 1 - checksumValues));
    if (!program || program->size() < 2 || program->size() > 40 || version > 16)
        return std::nullopt;
    if (version == 0 && program->size() != 20 && program->size() != 32)
        return std::nullopt;
    return checksum.state() == (version == 0 ? bech32Constant : bech32mConstant) ? std::optional(version)
                                                                                 : std::nullopt;
}

std::optional<CashPayload> cashPayload(QStringView text)
{
    constexpr qsizetype longestAddress = 124; // the prefix, ":", 64 bytes of hash and the checksum
    constexpr qsizetype checksumValues = 8;
    const auto lower = text.size() <= longestAddress ? inOneCase(text) : std::nullopt;
    if (!lower)
        return std::nullopt;
    const qsizetype colon = lower->indexOf(u':');
    if (colon >= 0 && QStringView(*lower).first(colon) != cashPrefix)
        return std::nullopt;
    const auto values = valuesOf(QStringView(*lower).sliced(colon + 1));
    if (!values || values->size() <= checksumValues)
        return std::nullopt;
    CashChecksum checksum;
    for (const char value : *values)
        checksum.add(static_cast<uchar>(value));
    const auto bytes = toBytes(values->chopped(checksumValues));
    if (checksum.sum() != 0 || !bytes || bytes->isEmpty())
        return std::nullopt;
    const uint version = static_cast<uchar>(bytes->front());
    const int type = static_cast<int>(version >> 3);
    if (type > 3 || bytes->size() - 1 != hashBytes[version & 7u])
        return std::nullopt;
    return CashPayload{type, bytes->sliced(1)};
}

QString toCashAddress(const CashPayload &payload)
{
    const auto size = std::find(hashBytes.begin(), hashBytes.end(), payload.hash.size());
    const auto version = static_cast<char>(payload.type << 3 | static_cast<int>(size - hashBytes.begin()));
    QByteArray values = toValues(QByteArray(1, version) + payload.hash);
    CashChecksum checksum;
    for (const char value : values)
        checksum.add(static_cast<uchar>(value));
    for (int i = 0; i < 8; ++i)
        checksum.add(0);
    for (int i = 7; i >= 0; --i)
        values += static_cast<char>(checksum.sum() >> (5 * i) & 31u);
    QString text = cashPrefix.toString() + u':';
    for (const char value : values)
        text += alphabet[static_cast<uchar>(value)];
    return text;
}

} // namespace interdict
