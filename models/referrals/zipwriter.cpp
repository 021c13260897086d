// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/zipwriter.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>

namespace interdict {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::ZipWriter)
};

constexpr quint16 deflated = 8;
constexpr quint16 stored = 0;

std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) ? 0xedb88320U ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}

template <typename Number>
void append(QByteArray &out, Number number)
{
    const Number little = qToLittleEndian(number);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// Time and date of MS-DOS, which starts in 1980 and counts two seconds.
quint32 dosTime(const QDateTime &at)
{
    const QDateTime utc = at.toUTC();
    const QDate day = std::clamp(utc.date(), QDate(1980, 1, 1), QDate(2107, 12, 31));
    const QTime time = utc.time();
    const quint32 date = quint32((day.year() - 1980) << 9 | day.month() << 5 | day.day());
    return date << 16 | quint32(time.hour() << 11 | time.minute() << 5 | time.second() / 2);
}

/// What local header and central directory say alike.
struct Member
{
    QByteArray name;
    quint16 method = stored;
    quint32 time = 0;
    quint32 crc = 0;
    quint32 packedSize = 0;
    quint32 size = 0;
    quint32 offset = 0;

    void appendTo(QByteArray &out) const
    {
        append(out, quint16(20)); // version needed: 2.0, deflate
        append(out, quint16(0));  // no flags: ASCII names, sizes known
        append(out, method);
        append(out, time);
        append(out, crc);
        append(out, packedSize);
        append(out, size);
        append(out, quint16(name.size()));
        append(out, quint16(0)); // no extra field
    }
};

void appendDirectoryEntry(QByteArray &out, const Member &member)
{
    constexpr quint32 regularFile = 0100644;
    append(out, quint32(0x02014b50));
    append(out, quint16(3 << 8 | 20)); // made on Unix, so that the permissions count
    member.appendTo(out);
    append(out, quint16(0)); // comment
    append(out, quint16(0)); // disk
    append(out, quint16(0)); // internal attributes
    append(out, regularFile << 16);
    append(out, member.offset);
    out += member.name;
}

void appendEnd(QByteArray &out, quint16 count, quint32 directoryOffset)
{
    const auto directorySize = quint32(out.size() - directoryOffset);
    append(out, quint32(0x06054b50));
    append(out, quint16(0));
    append(out, quint16(0));
    append(out, count);
    append(out, count);
    append(out, directorySize);
    append(out, directoryOffset);
    append(out, quint16(0));
}

/// qCompress gives four bytes of size, then a zlib stream: two bytes of header, the deflated data, four of checksum.
QByteArray deflatedBytes(const QByteArray &bytes)
{
    const QByteArray zlib = qCompress(bytes, 9);
    return zlib.size() > 10 ? zlib.sliced(6, zlib.size() - 10) : QByteArray();
}

Member appendMember(QByteArray &out, const QByteArray &name, const QByteArray &bytes, quint32 time)
{
    QByteArray packed = deflatedBytes(bytes);
    const bool isWorthIt = !packed.isEmpty() && packed.size() < bytes.size();
    if (!isWorthIt)
        packed = bytes;
    const Member member{name,
                        isWorthIt ? deflated : stored,
                        time,
                        crc32Of(bytes),
                        quint32(packed.size()),
                        quint32(bytes.size()),
                        quint32(out.size())};
    append(out, quint32(0x04034b50));
    member.appendTo(out);
    out += name;
    out += packed;
    return member;
}

tl::unexpected<Error> tooLarge()
{
    return failure(ErrorCode::limitExceeded,
                   Words::tr("The packet would hold more than 65,535 files or 2 GiB. Choose fewer "
                             "entities, or split them into several packets."));
}

} // namespace

quint32 crc32Of(QByteArrayView bytes, quint32 crc)
{
    static const std::array<quint32, 256> table = crcTable();
    crc = ~crc;
    for (const char byte : bytes)
        crc = table[(crc ^ quint8(byte)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

Result<QByteArray> zipOf(const QString &folder, const std::vector<BagFile> &files, const QDateTime &at,
                         const CancelToken &cancel, const ProgressSink &progress)
{
    constexpr qint64 mostBytes = std::numeric_limits<qint32>::max();
    if (files.size() > std::numeric_limits<quint16>::max())
        return tooLarge();
    QByteArray out;
    std::vector<Member> members;
    const quint32 time = dosTime(at);
    for (const BagFile &file : files) {
        if (cancel.isCancelled())
            return cancelled();
        if (out.size() + file.bytes.size() > mostBytes)
            return tooLarge();
        if (progress && members.size() % 100 == 0)
            progress({qint64(members.size()), qint64(files.size()), Words::tr("Packing files")});
        const QString name = folder + u'/' + file.name;
        members.push_back(appendMember(out, name.toLatin1(), file.bytes, time));
    }
    const auto directoryOffset = quint32(out.size());
    for (const Member &member : members)
        appendDirectoryEntry(out, member);
    appendEnd(out, quint16(members.size()), directoryOffset);
    return out;
}

} // namespace interdict
