// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/zipwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace interdict {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::ZipWriter)
};

constexpr quint16 deflated = 8;
constexpr quint16 stored = 0;
constexpr size_t mostFiles = 65534;
constexpr qint64 mostBytes = std::numeric_limits<quint32>::max();
constexpr qint64 perFileBytes = 30 + 46; // of both headers, without the names

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

tl::unexpected<Error> tooLarge()
{
    return failure(ErrorCode::limitExceeded,
                   Words::tr("The packet would hold more than 65,534 files or 4 GiB. Choose fewer "
                             "entities, or split them into several packets."));
}

} // namespace

PackedFile packedFile(const QByteArray &bytes)
{
    PackedFile file;
    file.crc = crc32Of(bytes);
    file.size = bytes.size();
    file.bytes = deflatedBytes(bytes);
    file.isDeflated = !file.bytes.isEmpty() && file.bytes.size() < bytes.size();
    if (!file.isDeflated)
        file.bytes = bytes;
    return file;
}

ZipWriter::ZipWriter(QIODevice &device, const QDateTime &at) : m_device(device), m_time(dosTime(at)) {}

void ZipWriter::appendMember(QByteArray &out, const Member &member) const
{
    append(out, quint16(20)); // version needed: 2.0, deflate
    append(out, quint16(0));  // no flags: ASCII names, sizes known
    append(out, member.method);
    append(out, m_time);
    append(out, member.crc);
    append(out, member.packedSize);
    append(out, member.size);
    append(out, quint16(member.name.size()));
    append(out, quint16(0)); // no extra field
}

QByteArray ZipWriter::localHeader(const Member &member) const
{
    QByteArray header;
    append(header, quint32(0x04034b50));
    appendMember(header, member);
    return header + member.name;
}

Outcome ZipWriter::put(QByteArrayView bytes)
{
    if (m_at + bytes.size() + qint64(m_members.size()) * perFileBytes > mostBytes)
        return tooLarge();
    if (m_device.write(bytes.data(), bytes.size()) != bytes.size())
        return failure(ErrorCode::cannotWrite, m_device.errorString());
    m_at += bytes.size();
    return {};
}

Outcome ZipWriter::add(const QString &name, const PackedFile &file)
{
    if (m_members.size() >= mostFiles || file.size > mostBytes)
        return tooLarge();
    m_members.push_back({name.toLatin1(), file.isDeflated ? deflated : stored, file.crc, quint32(file.bytes.size()),
                         quint32(file.size), quint32(m_at)});
    if (Outcome written = put(localHeader(m_members.back())); !written)
        return written;
    return put(file.bytes);
}

Outcome ZipWriter::begin(const QString &name)
{
    if (m_members.size() >= mostFiles)
        return tooLarge();
    m_members.push_back({name.toLatin1(), stored, 0, 0, 0, quint32(m_at)});
    return put(localHeader(m_members.back()));
}

Outcome ZipWriter::write(QByteArrayView piece)
{
    if (Outcome written = put(piece); !written)
        return written;
    Member &member = m_members.back();
    member.crc = crc32Of(piece, member.crc);
    member.size += quint32(piece.size());
    member.packedSize = member.size;
    return {};
}

Outcome ZipWriter::end()
{
    const Member &member = m_members.back();
    const QByteArray header = localHeader(member);
    const bool isPatched =
        m_device.seek(member.offset) && m_device.write(header) == header.size() && m_device.seek(m_at);
    if (!isPatched)
        return failure(ErrorCode::cannotWrite, m_device.errorString());
    return {};
}

Outcome ZipWriter::finish()
{
    constexpr quint32 regularFile = 0100644;
    const auto directoryOffset = quint32(m_at);
    QByteArray out;
    for (const Member &member : m_members) {
        append(out, quint32(0x02014b50));
        append(out, quint16(3 << 8 | 20)); // made on Unix, so that the permissions count
        appendMember(out, member);
        append(out, quint16(0)); // comment
        append(out, quint16(0)); // disk
        append(out, quint16(0)); // internal attributes
        append(out, regularFile << 16);
        append(out, member.offset);
        out += member.name;
    }
    const auto directorySize = quint32(out.size());
    append(out, quint32(0x06054b50));
    append(out, quint16(0));
    append(out, quint16(0));
    append(out, quint16(m_members.size()));
    append(out, quint16(m_members.size()));
    append(out, directorySize);
    append(out, directoryOffset);
    append(out, quint16(0));
    if (m_at + out.size() > mostBytes)
        return tooLarge();
    if (m_device.write(out) != out.size())
        return failure(ErrorCode::cannotWrite, m_device.errorString());
    m_at += out.size();
    return {};
}

Result<QByteArray> zipOf(const QString &folder, const std::vector<BagFile> &files, const QDateTime &at,
                         const CancelToken &cancel, const ProgressSink &progress)
{
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    ZipWriter zip(buffer, at);
    qint64 done = 0;
    for (const BagFile &file : files) {
        if (cancel.isCancelled())
            return cancelled();
        if (progress && done++ % 100 == 0)
            progress({done, qint64(files.size()), Words::tr("Packing files")});
        if (Outcome added = zip.add(folder + u'/' + file.name, packedFile(file.bytes)); !added)
            return tl::unexpected(added.error());
    }
    if (Outcome finished = zip.finish(); !finished)
        return tl::unexpected(finished.error());
    return out;
}

} // namespace interdict
