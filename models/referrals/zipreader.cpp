// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/zipreader.h"

#include "models/referrals/deflating.h"
#include "models/values/safetext.h"

#include <KCompressionDevice>

#include <QCoreApplication>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <limits>
#include <numeric>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::ZipReader)
};

constexpr qint64 mostFileBytes = std::numeric_limits<quint32>::max();
constexpr qint64 mostUnpackedBytes = 8LL << 30;
constexpr qint64 mostRatio = 250; // deflate can reach 1,032; tables of text stay below 100
constexpr qint64 alwaysAllowedBytes = 64LL << 20;
constexpr qint64 mostDirectoryBytes = 32LL << 20;
constexpr qint64 pieceBytes = 256 * 1024;
constexpr qint64 mostHeldBytes = 32LL << 20;

constexpr qint64 endRecordBytes = 22;
constexpr qint64 directoryEntryBytes = 46;
constexpr qint64 localHeaderBytes = 30;
constexpr quint16 hasDescriptor = 1 << 3;

tl::unexpected<Error> damaged(const QString &detail)
{
    return failure(ErrorCode::damaged,
                   Words::tr("The file is no intact zip archive. Ask whoever sent it to send it again."), detail);
}

tl::unexpected<Error> damagedMember(const QString &name, const QString &detail)
{
    return failure(ErrorCode::damaged,
                   Words::tr("\"%1\" is damaged in the archive. Ask whoever sent it to send it again.")
                       .arg(visibleLine(name).left(200)),
                   detail);
}

tl::unexpected<Error> tooLarge(const QString &detail)
{
    return failure(ErrorCode::limitExceeded,
                   Words::tr("The archive is larger, or unpacks to more, than is checked here "
                             "(4 GiB, 65,534 files, 250 times its size). Ask for it in parts."),
                   detail);
}

template <typename Number>
Number numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

/// A part of a file as a device, for the inflater.
class FileRange : public QIODevice
{
public:
    FileRange(QFile &file, qint64 offset, qint64 length) : m_file(file), m_at(offset), m_end(offset + length)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        most = std::min(most, m_end - m_at);
        if (most <= 0)
            return m_at >= m_end ? -1 : 0;
        if (!m_file.seek(m_at))
            return -1;
        const qint64 got = m_file.read(data, most);
        m_at += std::max<qint64>(got, 0);
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QFile &m_file;
    qint64 m_at;
    qint64 m_end;
};

std::optional<QString> decodedName(const QByteArray &raw)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString name = utf8(raw);
    if (utf8.hasError() || raw.isEmpty() || raw.contains('\0'))
        return {};
    return name;
}

bool isUnixLink(quint16 madeBy, quint32 attributes)
{
    return (madeBy >> 8) == 3 && ((attributes >> 16) & 0170000) == 0120000;
}

ZipMember memberAt(const QByteArray &directory, qsizetype at)
{
    ZipMember member;
    member.flags = numberAt<quint16>(directory, at + 8);
    member.method = numberAt<quint16>(directory, at + 10);
    member.crc = numberAt<quint32>(directory, at + 16);
    member.packedSize = numberAt<quint32>(directory, at + 20);
    member.size = numberAt<quint32>(directory, at + 24);
    member.headerOffset = numberAt<quint32>(directory, at + 42);
    member.isLink = isUnixLink(numberAt<quint16>(directory, at + 4), numberAt<quint32>(directory, at + 38));
    return member;
}

} // namespace

Result<ZipReader> ZipReader::open(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return failure(ErrorCode::cannotRead,
                       Words::tr("\"%1\" could not be read: %2.").arg(path, file->errorString()));
    if (file->size() > mostFileBytes)
        return tooLarge(u"%1 bytes"_s.arg(file->size()));
    ZipReader reader(std::move(file));
    for (const auto step : {&ZipReader::readDirectory, &ZipReader::checkLocalHeaders}) {
        if (Outcome done = (reader.*step)(); !done)
            return tl::unexpected(done.error());
    }
    if (Outcome bounded = reader.checkBounds(); !bounded)
        return tl::unexpected(bounded.error());
    return reader;
}

QByteArray ZipReader::bytesAt(qint64 offset, qint64 length) const
{
    return m_file->seek(offset) ? m_file->read(length) : QByteArray();
}

Outcome ZipReader::readDirectory()
{
    // The end record stands at the very end, but for a comment whose length it tells.
    const qint64 tailBytes = std::min<qint64>(m_file->size(), endRecordBytes + 65535);
    const QByteArray tail = bytesAt(m_file->size() - tailBytes, tailBytes);
    qsizetype end = tail.lastIndexOf("PK\5\6");
    while (end >= 0 && (end + endRecordBytes > tail.size() ||
                        end + endRecordBytes + numberAt<quint16>(tail, end + 20) != tail.size()))
        end = end > 0 ? tail.lastIndexOf("PK\5\6", end - 1) : -1;
    if (end < 0)
        return damaged(u"no end of central directory"_s);
    const auto count = numberAt<quint16>(tail, end + 10);
    const auto length = numberAt<quint32>(tail, end + 12);
    m_directoryOffset = numberAt<quint32>(tail, end + 16);
    if (count == 0xffff || m_directoryOffset == 0xffffffff)
        return tooLarge(u"zip64"_s);
    if (length > mostDirectoryBytes)
        return tooLarge(u"a directory of %1 bytes"_s.arg(length));
    const qint64 endOffset = m_file->size() - tailBytes + end;
    if (numberAt<quint32>(tail, end + 4) != 0 || numberAt<quint16>(tail, end + 8) != count ||
        m_directoryOffset + length != endOffset)
        return damaged(u"end of central directory does not fit"_s);

    const QByteArray directory = bytesAt(m_directoryOffset, length);
    qsizetype at = 0;
    while (at + directoryEntryBytes <= directory.size() && numberAt<quint32>(directory, at) == 0x02014b50) {
        const qsizetype nameBytes = numberAt<quint16>(directory, at + 28);
        const qsizetype next = at + directoryEntryBytes + nameBytes + numberAt<quint16>(directory, at + 30) +
                               numberAt<quint16>(directory, at + 32);
        if (next > directory.size() || numberAt<quint16>(directory, at + 34) != 0)
            return damaged(u"central directory entry at %1"_s.arg(at));
        ZipMember member = memberAt(directory, at);
        m_rawNames.push_back(directory.sliced(at + directoryEntryBytes, nameBytes));
        const std::optional<QString> name = decodedName(m_rawNames.back());
        if (!name)
            return damaged(u"the name at %1 is not UTF-8"_s.arg(at));
        member.name = *name;
        m_members.push_back(member);
        at = next;
    }
    if (at != directory.size() || m_members.size() != count)
        return damaged(u"central directory of %1 entries instead of %2"_s.arg(m_members.size()).arg(count));
    return {};
}

Outcome ZipReader::checkLocalHeader(ZipMember &member) const
{
    const QByteArray &rawName = m_rawNames[size_t(&member - m_members.data())];
    const QByteArray header = bytesAt(member.headerOffset, localHeaderBytes + rawName.size());
    if (header.size() != localHeaderBytes + rawName.size() || numberAt<quint32>(header, 0) != 0x04034b50 ||
        numberAt<quint16>(header, 26) != rawName.size() || header.sliced(localHeaderBytes) != rawName)
        return damagedMember(member.name, u"local header"_s);
    const bool agree = numberAt<quint16>(header, 6) == member.flags && numberAt<quint16>(header, 8) == member.method;
    const bool sizesAgree = numberAt<quint32>(header, 14) == member.crc &&
                            numberAt<quint32>(header, 18) == member.packedSize &&
                            numberAt<quint32>(header, 22) == member.size;
    if (!agree || (!sizesAgree && !(member.flags & hasDescriptor)))
        return damagedMember(member.name, u"local header and directory differ"_s);
    if (member.isFolder() && member.size != 0)
        return damagedMember(member.name, u"a folder with bytes"_s);
    member.dataOffset = member.headerOffset + header.size() + numberAt<quint16>(header, 28);
    if (member.dataOffset + member.packedSize > m_directoryOffset)
        return damagedMember(member.name, u"data beyond the directory"_s);
    return {};
}

Outcome ZipReader::checkLocalHeaders()
{
    for (ZipMember &member : m_members) {
        if (Outcome checked = checkLocalHeader(member); !checked)
            return checked;
    }
    std::vector<const ZipMember *> inOrder;
    for (const ZipMember &member : m_members)
        inOrder.push_back(&member);
    std::sort(inOrder.begin(), inOrder.end(),
              [](const ZipMember *a, const ZipMember *b) { return a->headerOffset < b->headerOffset; });
    for (size_t i = 1; i < inOrder.size(); ++i) {
        if (inOrder[i - 1]->dataOffset + inOrder[i - 1]->packedSize > inOrder[i]->headerOffset)
            return damagedMember(inOrder[i]->name, u"overlaps another member"_s);
    }
    return {};
}

Outcome ZipReader::checkBounds() const
{
    const qint64 unpacked = std::accumulate(m_members.begin(), m_members.end(), qint64(0),
                                            [](qint64 sum, const ZipMember &member) { return sum + member.size; });
    const qint64 most = std::min(mostUnpackedBytes, std::max(alwaysAllowedBytes, m_file->size() * mostRatio));
    if (unpacked > most)
        return tooLarge(u"%1 bytes unpacked"_s.arg(unpacked));
    return {};
}

/// A packed member that is small enough to be held, in one go: some four times as fast as piece by piece.
Outcome ZipReader::readWhole(const ZipMember &member, const std::function<void(QByteArrayView)> &take) const
{
    QFile file(m_file->fileName());
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(member.dataOffset))
        return damagedMember(member.name, file.errorString());
    const QByteArray packed = file.read(member.packedSize);
    const std::optional<QByteArray> bytes =
        packed.size() == member.packedSize ? inflatedBytes(packed, member.size) : std::nullopt;
    if (!bytes || crc32Of(*bytes) != member.crc)
        return damagedMember(member.name, u"size or CRC"_s);
    for (qsizetype at = 0; at < bytes->size(); at += pieceBytes)
        take(QByteArrayView(*bytes).sliced(at, std::min<qsizetype>(pieceBytes, bytes->size() - at)));
    return {};
}

Outcome ZipReader::read(const ZipMember &member, const CancelToken &cancel,
                        const std::function<void(QByteArrayView)> &take) const
{
    constexpr quint16 isEncrypted = 1;
    if ((member.flags & isEncrypted) || (member.method != 0 && member.method != 8))
        return damagedMember(member.name, u"flags %1, method %2"_s.arg(member.flags).arg(member.method));
    if (cancel.isCancelled())
        return cancelled();
    if (member.method == 8 && canInflateWhole() && member.size <= mostHeldBytes && member.packedSize <= mostHeldBytes)
        return readWhole(member, take);
    QFile file(m_file->fileName()); // of its own, since several threads may read
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return damagedMember(member.name, file.errorString());
    FileRange packed(file, member.dataOffset, member.packedSize);
    KCompressionDevice inflater(&packed, false, KCompressionDevice::GZip);
    inflater.setSkipHeaders(); // bare deflate
    if (member.method == 8 && !inflater.open(QIODevice::ReadOnly))
        return damagedMember(member.name, u"cannot inflate"_s);
    QIODevice &device = member.method == 8 ? static_cast<QIODevice &>(inflater) : packed;
    qint64 left = member.size;
    quint32 crc = 0;
    QByteArray buffer(pieceBytes, Qt::Uninitialized);
    for (;;) {
        if (cancel.isCancelled())
            return cancelled();
        const qint64 got = device.read(buffer.data(), std::min(pieceBytes, left + 1)); // one more, to see too much
        if (got <= 0)
            break;
        const QByteArrayView piece = QByteArrayView(buffer).first(got);
        left -= got;
        if (left < 0)
            return damagedMember(member.name, u"more bytes than the directory says"_s);
        crc = crc32Of(piece, crc);
        take(piece);
    }
    if (left != 0 || crc != member.crc)
        return damagedMember(member.name, u"size or CRC"_s);
    return {};
}

} // namespace interdict
