// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/values/ipaddress.h"

#include "models/values/defang.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using Range = IpAddress::Range;
using Quad = std::array<quint8, 4>;
using Groups = std::array<quint16, 8>;

/// A block of addresses: those whose first `bits` are those of `start`.
template <size_t Count>
struct Block
{
    std::array<quint8, Count> start;
    int bits;
    Range range;
};

// The longer prefix comes first where blocks lie in one another.
constexpr std::array blocksV4{
    Block<4>{{192, 0, 0, 9}, 32, Range::global},          Block<4>{{192, 0, 0, 10}, 32, Range::global},
    Block<4>{{0, 0, 0, 0}, 8, Range::reserved},           Block<4>{{10, 0, 0, 0}, 8, Range::privateUse},
    Block<4>{{100, 64, 0, 0}, 10, Range::sharedAddress},  Block<4>{{127, 0, 0, 0}, 8, Range::loopback},
    Block<4>{{169, 254, 0, 0}, 16, Range::linkLocal},     Block<4>{{172, 16, 0, 0}, 12, Range::privateUse},
    Block<4>{{192, 0, 0, 0}, 24, Range::reserved},        Block<4>{{192, 0, 2, 0}, 24, Range::documentation},
    Block<4>{{192, 88, 99, 0}, 24, Range::reserved},      Block<4>{{192, 168, 0, 0}, 16, Range::privateUse},
    Block<4>{{198, 18, 0, 0}, 15, Range::benchmarking},   Block<4>{{198, 51, 100, 0}, 24, Range::documentation},
    Block<4>{{203, 0, 113, 0}, 24, Range::documentation}, Block<4>{{224, 0, 0, 0}, 4, Range::multicast},
    Block<4>{{240, 0, 0, 0}, 4, Range::reserved},
};

constexpr std::array blocksV6{
    Block<16>{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, 128, Range::loopback},
    Block<16>{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96, Range::translated},
    Block<16>{{0x00, 0x64, 0xff, 0x9b}, 96, Range::translated},
    Block<16>{{0x00, 0x64, 0xff, 0x9b, 0, 1}, 48, Range::privateUse},
    Block<16>{{0x20, 0x01, 0x0d, 0xb8}, 32, Range::documentation},
    Block<16>{{0x20, 0x01, 0x00, 0x02}, 48, Range::benchmarking},
    Block<16>{{0x20, 0x01, 0x00, 0x00}, 32, Range::translated}, // Teredo, RFC 4380
    Block<16>{{0x20, 0x01, 0x00, 0x01}, 126, Range::global},    // anycast of RFC 7723, RFC 8155, RFC 9665
    Block<16>{{0x20, 0x01, 0x00, 0x03}, 32, Range::global},     // RFC 7450
    Block<16>{{0x20, 0x01, 0x00, 0x04, 0x01, 0x12}, 48, Range::global},
    Block<16>{{0x20, 0x01, 0x00, 0x20}, 28, Range::global}, // RFC 7343
    Block<16>{{0x20, 0x01, 0x00, 0x30}, 28, Range::global}, // RFC 9374
    Block<16>{{0x20, 0x01, 0x00, 0x00}, 23, Range::reserved},
    Block<16>{{0x20, 0x02}, 16, Range::translated},
    Block<16>{{0x3f, 0xff}, 20, Range::documentation},
    Block<16>{{0x20}, 3, Range::global},
    Block<16>{{0xfc}, 7, Range::privateUse},
    Block<16>{{0xfe, 0x80}, 10, Range::linkLocal},
    Block<16>{{0xff}, 8, Range::multicast},
};

template <size_t Count, typename Bytes>
bool isWithin(const Block<Count> &block, const Bytes &bytes)
{
    const auto whole = static_cast<size_t>(block.bits / 8);
    if (!std::equal(block.start.begin(), block.start.begin() + whole, bytes.begin()))
        return false;
    const int rest = block.bits % 8;
    return rest == 0 || (block.start[whole] ^ bytes[whole]) >> (8 - rest) == 0;
}

template <typename Blocks, typename Bytes>
Range rangeIn(const Blocks &blocks, const Bytes &bytes, Range otherwise)
{
    for (const auto &block : blocks) {
        if (isWithin(block, bytes))
            return block.range;
    }
    return otherwise;
}

std::optional<quint8> octetOf(QStringView text)
{
    const bool isDigits = !text.isEmpty() && text.size() <= 3 &&
                          std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isDigits || (text.size() > 1 && text[0] == u'0'))
        return std::nullopt;
    const int value = text.toInt();
    return value <= 255 ? std::optional(static_cast<quint8>(value)) : std::nullopt;
}

std::optional<Quad> quadOf(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    Quad quad{};
    if (parts.size() != 4)
        return std::nullopt;
    for (size_t i = 0; i < quad.size(); ++i) {
        const auto octet = octetOf(parts[static_cast<qsizetype>(i)]);
        if (!octet)
            return std::nullopt;
        quad[i] = *octet;
    }
    return quad;
}

std::optional<quint16> groupOf(QStringView text)
{
    const bool isHex = !text.isEmpty() && text.size() <= 4 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
    return isHex ? std::optional(static_cast<quint16>(text.toUShort(nullptr, 16))) : std::nullopt;
}

/// The groups of one side of "::", the last of which may be a version 4 address.
std::optional<std::vector<quint16>> groupsOf(QStringView text, bool isEnd)
{
    std::vector<quint16> groups;
    if (text.isEmpty())
        return groups;
    const QList<QStringView> parts = text.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto quad = isEnd && i + 1 == parts.size() ? quadOf(parts[i]) : std::nullopt;
        const auto group = groupOf(parts[i]);
        if (quad) {
            groups.push_back(static_cast<quint16>((*quad)[0] << 8 | (*quad)[1]));
            groups.push_back(static_cast<quint16>((*quad)[2] << 8 | (*quad)[3]));
        } else if (group) {
            groups.push_back(*group);
        } else {
            return std::nullopt;
        }
    }
    return groups;
}

std::optional<Groups> version6Of(QStringView text)
{
    constexpr qsizetype longestText = 45;
    if (text.size() > longestText)
        return std::nullopt;
    const qsizetype gap = text.indexOf(u"::");
    const auto head = groupsOf(gap < 0 ? text : text.first(gap), gap < 0);
    const auto tail = gap < 0 ? std::vector<quint16>() : groupsOf(text.sliced(gap + 2), true);
    Groups groups{};
    if (!head || !tail)
        return std::nullopt;
    const size_t count = head->size() + tail->size();
    if (gap < 0 ? count != groups.size() : count >= groups.size())
        return std::nullopt;
    std::copy(head->begin(), head->end(), groups.begin());
    std::copy_backward(tail->begin(), tail->end(), groups.end());
    return groups;
}

QString dotted(const quint8 *octets)
{
    return u"%1.%2.%3.%4"_s.arg(octets[0]).arg(octets[1]).arg(octets[2]).arg(octets[3]);
}

/// RFC 5952 section 4.2: the longest run of zero groups, the first of equal ones, never a single group.
std::pair<size_t, size_t> longestZeros(const Groups &groups)
{
    std::pair<size_t, size_t> longest{0, 0};
    for (size_t start = 0; start < groups.size(); ++start) {
        size_t end = start;
        while (end < groups.size() && groups[end] == 0)
            ++end;
        if (end - start > std::max<size_t>(1, longest.second - longest.first))
            longest = {start, end};
    }
    return longest;
}

QString shortened(const Groups &groups)
{
    const auto [start, end] = longestZeros(groups);
    QString text;
    for (size_t i = 0; i < groups.size(); ++i) {
        if (i == start && end > start) {
            text += u"::";
            i = end - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':'))
            text += u':';
        text += QString::number(groups[i], 16);
    }
    return text;
}

} // namespace

Result<IpAddress> IpAddress::parse(QStringView text)
{
    constexpr qsizetype longestText = 100; // with every dot written as "[dot]"
    QString plain = text.size() <= longestText ? withPlainDots(text) : QString();
    if (plain.startsWith(u'[') && plain.endsWith(u']'))
        plain = plain.sliced(1, plain.size() - 2);
    Bytes bytes{};
    if (const auto quad = quadOf(plain)) {
        std::copy(quad->begin(), quad->end(), bytes.begin());
        return IpAddress(bytes, false);
    }
    if (const auto groups = plain.isEmpty() ? std::nullopt : version6Of(plain)) {
        for (size_t i = 0; i < groups->size(); ++i) {
            bytes[2 * i] = static_cast<quint8>((*groups)[i] >> 8);
            bytes[2 * i + 1] = static_cast<quint8>((*groups)[i] & 0xff);
        }
        return IpAddress(bytes, true);
    }
    return failure(ErrorCode::invalidValue,
                   QCoreApplication::translate("IpAddress", "\"%1\" is no IP address. Write it like 198.51.100.7 or "
                                                            "2001:db8::7.")
                       .arg(text.first(std::min<qsizetype>(text.size(), 80))));
}

IpAddress::Range IpAddress::range() const
{
    return m_isVersion6 ? rangeIn(blocksV6, m_bytes, Range::reserved) : rangeIn(blocksV4, m_bytes, Range::global);
}

QString IpAddress::rangeName() const
{
    switch (range()) {
    case Range::global:
        return QCoreApplication::translate("IpAddress", "public");
    case Range::privateUse:
        return QCoreApplication::translate("IpAddress", "private use");
    case Range::loopback:
        return QCoreApplication::translate("IpAddress", "the machine itself");
    case Range::linkLocal:
        return QCoreApplication::translate("IpAddress", "local network only");
    case Range::sharedAddress:
        return QCoreApplication::translate("IpAddress", "shared by a provider's customers");
    case Range::documentation:
        return QCoreApplication::translate("IpAddress", "for examples only");
    case Range::benchmarking:
        return QCoreApplication::translate("IpAddress", "for measurements only");
    case Range::multicast:
        return QCoreApplication::translate("IpAddress", "multicast");
    case Range::translated:
        return QCoreApplication::translate("IpAddress", "stands for a version 4 address");
    case Range::reserved:
        return QCoreApplication::translate("IpAddress", "reserved");
    }
    return {};
}

QString IpAddress::toString() const
{
    if (!m_isVersion6)
        return dotted(m_bytes.data());
    Groups groups{};
    for (size_t i = 0; i < groups.size(); ++i)
        groups[i] = static_cast<quint16>(m_bytes[2 * i] << 8 | m_bytes[2 * i + 1]);
    // RFC 5952 section 5: the version 4 address that is mapped shows as one.
    const bool isMapped =
        std::all_of(groups.begin(), groups.begin() + 5, [](quint16 g) { return g == 0; }) && groups[5] == 0xffff;
    return isMapped ? u"::ffff:"_s + dotted(m_bytes.data() + 12) : shortened(groups);
}

} // namespace interdict
