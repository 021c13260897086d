// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/pgpfingerprint.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace interdict {

namespace {

constexpr qsizetype longestBlock = 4 * 1024 * 1024; // UTF-16 units; keys with many signatures and a picture are 1 MB
constexpr qsizetype longestKeyBody = 65535;         // RFC 9580 section 5.5.4: version 4 hashes a two-octet length
constexpr qsizetype longestHeaders = 1024;          // where the armour's data may start, after its header lines

constexpr int secretKeyTag = 5;
constexpr int publicKeyTag = 6;

int base64Value(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'A' && u <= u'Z')
        return u - u'A';
    if (u >= u'a' && u <= u'z')
        return u - u'a' + 26;
    if (u >= u'0' && u <= u'9')
        return u - u'0' + 52;
    return u == u'+' ? 62 : u == u'/' ? 63 : -1;
}

struct Decoded
{
    QByteArray bytes;
    qsizetype end = 0; ///< of the text that was used
};

/// The bytes from the start of `text` up to the first character that is neither base64 nor white space.
Decoded decodeBase64(QStringView text, qsizetype atMost)
{
    Decoded decoded;
    quint32 buffer = 0;
    int bits = 0;
    for (; decoded.end < text.size() && decoded.bytes.size() < atMost; ++decoded.end) {
        const int value = base64Value(text[decoded.end]);
        if (value < 0 && text[decoded.end].isSpace())
            continue;
        if (value < 0)
            break;
        buffer = (buffer << 6 | static_cast<quint32>(value)) & 0xffffffu;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            decoded.bytes += static_cast<char>(buffer >> bits & 0xffu);
        }
    }
    return decoded;
}

/// RFC 9580 section 6.1.1.
quint32 crc24(const QByteArray &bytes)
{
    quint32 crc = 0xb704ce;
    for (const char byte : bytes) {
        crc ^= static_cast<quint32>(static_cast<uchar>(byte)) << 16;
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 0x800000 ? (crc << 1 ^ 0x864cfb) & 0xffffff : crc << 1;
    }
    return crc;
}

/// Whether the check sum that follows the data, where there is one, agrees: "=" and four characters, after padding.
bool agreesWithChecksum(QStringView data)
{
    const Decoded decoded = decodeBase64(data, longestBlock);
    QStringView rest = data.sliced(decoded.end);
    while (!rest.isEmpty() && (rest.front() == u'=' || rest.front().isSpace())) {
        const bool isMark = rest.front() == u'=';
        rest = rest.sliced(1);
        if (isMark && rest.size() >= 4 &&
            std::all_of(rest.begin(), rest.begin() + 4, [](QChar c) { return base64Value(c) >= 0; })) {
            const QByteArray sum = decodeBase64(rest.first(4), 3).bytes;
            const QByteArray whole = decoded.bytes;
            const quint32 crc = crc24(whole);
            return sum[0] == static_cast<char>(crc >> 16) && sum[1] == static_cast<char>(crc >> 8 & 0xff) &&
                   sum[2] == static_cast<char>(crc & 0xff);
        }
    }
    return true;
}

/// Reads big-endian numbers; past the end it gives zeros and is no longer good.
class Octets
{
public:
    explicit Octets(QByteArrayView bytes) : m_bytes(bytes) {}

    quint32 number(int octets)
    {
        quint32 value = 0;
        for (int i = 0; i < octets; ++i)
            value = value << 8 | (m_at < m_bytes.size() ? static_cast<uchar>(m_bytes[m_at]) : 0u), ++m_at;
        return value;
    }
    void skip(qsizetype octets) { m_at += octets; }
    void skipMpi() { skip((static_cast<qsizetype>(number(2)) + 7) / 8); }
    void skipCounted() { skip(static_cast<qsizetype>(number(1))); }
    [[nodiscard]] bool isGood() const { return m_at <= m_bytes.size(); }
    [[nodiscard]] qsizetype at() const { return m_at; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

struct PacketHeader
{
    int tag = 0;
    qsizetype start = 0; ///< of the body
    qsizetype length = 0;
};

/// RFC 9580 section 4.2, both formats; lengths that are partial or not given do not occur with keys.
std::optional<PacketHeader> readHeader(QByteArrayView bytes)
{
    Octets octets(bytes);
    const quint32 first = octets.number(1);
    PacketHeader header;
    if ((first & 0xc0) == 0x80) {
        header.tag = static_cast<int>(first >> 2 & 15);
        if ((first & 3) == 3)
            return std::nullopt;
        header.length = octets.number(1 << (first & 3));
    } else if ((first & 0xc0) == 0xc0) {
        header.tag = static_cast<int>(first & 63);
        const quint32 length = octets.number(1);
        if (length >= 224 && length < 255)
            return std::nullopt;
        header.length = length;
        if (length == 255)
            header.length = octets.number(4);
        else if (length >= 192)
            header.length = static_cast<qsizetype>((length - 192) << 8) + octets.number(1) + 192;
    }
    header.start = octets.at();
    return octets.isGood() ? std::optional(header) : std::nullopt;
}

/// Moves past the public part of a key of the algorithm (RFC 9580 section 5.5.5); false for unknown algorithms.
bool skipKeyMaterial(Octets &octets, int algorithm)
{
    constexpr std::array<std::array<int, 2>, 6> mpiCounts{{{1, 2}, {2, 2}, {3, 2}, {16, 3}, {17, 4}, {20, 3}}};
    constexpr std::array<std::array<int, 2>, 4> nativeSizes{{{25, 32}, {26, 56}, {27, 32}, {28, 57}}};
    for (const auto &[known, count] : mpiCounts) {
        for (int i = 0; known == algorithm && i < count; ++i)
            octets.skipMpi();
        if (known == algorithm)
            return true;
    }
    for (const auto &[known, size] : nativeSizes) {
        if (known == algorithm) {
            octets.skip(size);
            return true;
        }
    }
    if (algorithm != 18 && algorithm != 19 && algorithm != 22)
        return false;
    octets.skipCounted(); // the curve
    octets.skipMpi();
    if (algorithm == 18)
        octets.skipCounted(); // the key derivation
    return true;
}

/// The length of the public part of a version 4 or 6 key, where its parts fill it exactly.
std::optional<qsizetype> publicLength(QByteArrayView body, int tag)
{
    constexpr int edDsaLegacy = 22; // never with version 6, RFC 9580 section 5.5.5.5
    Octets octets(body);
    const quint32 version = octets.number(1);
    octets.skip(4); // creation time
    const int algorithm = static_cast<int>(octets.number(1));
    if (version == 6 && algorithm == edDsaLegacy)
        return std::nullopt;
    const qsizetype count = version == 6 ? static_cast<qsizetype>(octets.number(4)) : 0;
    const qsizetype material = octets.at();
    if (!skipKeyMaterial(octets, algorithm) || !octets.isGood() || octets.at() > longestKeyBody)
        return std::nullopt;
    if (version == 6 && octets.at() - material != count)
        return std::nullopt;
    if (tag == publicKeyTag && octets.at() != body.size())
        return std::nullopt;
    return octets.at();
}

/// RFC 9580 section 5.5.4.
QString fingerprintOf(QByteArrayView publicPart, bool isVersion6)
{
    const quint32 length = static_cast<quint32>(publicPart.size());
    QByteArray prefix(1, isVersion6 ? '\x9b' : '\x99');
    if (isVersion6) {
        prefix += static_cast<char>(length >> 24 & 0xff);
        prefix += static_cast<char>(length >> 16 & 0xff);
    }
    prefix += static_cast<char>(length >> 8 & 0xff);
    prefix += static_cast<char>(length & 0xff);
    QCryptographicHash hash(isVersion6 ? QCryptographicHash::Sha256 : QCryptographicHash::Sha1);
    hash.addData(prefix);
    hash.addData(publicPart);
    return QString::fromLatin1(hash.result().toHex().toUpper());
}

enum class Finding { nothing, oldVersion, cutOff, key };

struct KeyPacket
{
    Finding finding = Finding::nothing;
    QString fingerprint;
};

/// What the bytes from `start` on hold, where a primary key's packet starts there. `header` is that packet's.
KeyPacket readKeyBody(const PacketHeader &header, QByteArrayView bytes)
{
    if (bytes.size() < header.start + header.length)
        return {Finding::cutOff, {}};
    const QByteArrayView body = bytes.sliced(header.start, header.length);
    const auto length = publicLength(body, header.tag);
    if (!length)
        return {};
    return {Finding::key, fingerprintOf(body.first(*length), body.front() == 6)};
}

/// The packet's header where it is a primary key's, and whether the key's version is one that can be read.
std::pair<Finding, PacketHeader> readKeyHeader(QByteArrayView head)
{
    const auto header = readHeader(head);
    if (!header || (header->tag != publicKeyTag && header->tag != secretKeyTag) || header->start >= head.size())
        return {};
    const char version = head[header->start];
    if (version == 2 || version == 3)
        return {Finding::oldVersion, *header};
    if ((version != 4 && version != 6) || header->length > longestKeyBody)
        return {};
    return {Finding::key, *header};
}

/// What the base64 text holds, where a primary key's packet starts at its first character.
KeyPacket readKeyPacket(QStringView data)
{
    constexpr qsizetype headerAndStart = 16;
    const auto [finding, header] = readKeyHeader(decodeBase64(data, headerAndStart).bytes);
    if (finding != Finding::key)
        return {finding, {}};
    return readKeyBody(header, decodeBase64(data, header.start + header.length).bytes);
}

/// The first characters that the base64 text of a key packet's header can have.
bool mayStartKey(QStringView data)
{
    if (data.size() < 2)
        return false;
    const int second = base64Value(data[1]);
    if (data[0] == u'm' || data[0] == u'l') // old format: public, secret
        return second >= 0 && (second <= 16 || second == 32);
    return data[0] == u'x' && second >= 16 && second < 48; // new format: secret, then public
}

/// The text between the armour's first line and its last one, or the end; nothing where no block starts.
std::optional<QStringView> armourBody(QStringView text)
{
    qsizetype start = -1;
    for (const QStringView kind :
         {QStringView(u"BEGIN PGP PUBLIC KEY BLOCK-"), QStringView(u"BEGIN PGP PRIVATE KEY BLOCK-")}) {
        const qsizetype at = text.indexOf(kind);
        if (at >= 0 && (start < 0 || at + kind.size() < start))
            start = at + kind.size();
    }
    if (start < 0)
        return std::nullopt;
    while (start < text.size() && text[start] == u'-')
        ++start;
    const qsizetype end = text.indexOf(u"-----", start);
    return end < 0 ? text.sliced(start) : text.sliced(start, end - start);
}

tl::unexpected<Error> refused(const QString &reason)
{
    return failure(ErrorCode::invalidValue, reason);
}

tl::unexpected<Error> refusedAs(Finding finding)
{
    if (finding == Finding::oldVersion)
        return refused(QCoreApplication::translate(
            "PgpFingerprint", "The key is of version 3, whose fingerprints are not unique. Note its key id by hand."));
    return refused(QCoreApplication::translate(
        "PgpFingerprint", "The key block is cut off or damaged. Copy it again in full from its source."));
}

} // namespace

Result<PgpFingerprint> PgpFingerprint::parse(QStringView text)
{
    constexpr qsizetype longestText = 256;
    QString hex;
    QStringView rest = text.trimmed();
    if (rest.startsWith(u"0x", Qt::CaseInsensitive))
        rest = rest.sliced(2);
    const bool isShort = rest.size() <= longestText;
    for (qsizetype i = 0; isShort && i < rest.size(); ++i) {
        if (!rest[i].isSpace() && rest[i] != u':')
            hex += rest[i];
    }
    const bool isHex = std::all_of(hex.cbegin(), hex.cend(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
    if (isHex && (hex.size() == 40 || hex.size() == 64))
        return PgpFingerprint(hex.toUpper());
    return refused(QCoreApplication::translate("PgpFingerprint",
                                               "This is no OpenPGP fingerprint. Give its 40 hexadecimal digits "
                                               "(64 for version 6 keys), not the shorter key id."));
}

Result<PgpFingerprint> PgpFingerprint::fromKeyBlock(QStringView armoured)
{
    constexpr int mostAttempts = 64;
    const auto body = armourBody(armoured.first(std::min(armoured.size(), longestBlock)));
    if (!body)
        return refused(QCoreApplication::translate("PgpFingerprint",
                                                   "The text holds no OpenPGP key block. Copy the key from "
                                                   "\"BEGIN PGP PUBLIC KEY BLOCK\" on."));
    // Where line ends are lost, nothing marks the end of the header lines: the data starts where a key packet can be
    // read.
    Finding worst = Finding::nothing;
    int attempts = 0;
    for (qsizetype at = 0; at < std::min(body->size(), longestHeaders) && attempts < mostAttempts; ++at) {
        const QStringView data = body->sliced(at);
        if (!mayStartKey(data))
            continue;
        ++attempts;
        const KeyPacket packet = readKeyPacket(data);
        if (packet.finding == Finding::key) {
            if (agreesWithChecksum(data))
                return PgpFingerprint(packet.fingerprint);
            return refused(QCoreApplication::translate(
                "PgpFingerprint",
                "The key block is damaged: its check sum does not agree. Copy it again from its source."));
        }
        worst = std::max(worst, packet.finding);
    }
    return refusedAs(worst);
}

Result<PgpFingerprint> PgpFingerprint::fromKeyBytes(QByteArrayView bytes)
{
    const auto [finding, header] = readKeyHeader(bytes);
    const KeyPacket packet = finding == Finding::key ? readKeyBody(header, bytes) : KeyPacket{finding, {}};
    if (packet.finding == Finding::key)
        return PgpFingerprint(packet.fingerprint);
    return refusedAs(packet.finding);
}

} // namespace interdict
