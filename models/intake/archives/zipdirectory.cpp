// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/archives/zipdirectory.h"

#include "models/intake/archives/membername.h"
#include "models/intake/archives/zipextra.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace interdict {

namespace {

constexpr quint32 endSignature = 0x06054b50;
constexpr quint32 wideEndSignature = 0x06064b50;
constexpr quint32 wideLocatorSignature = 0x07064b50;
constexpr quint32 entrySignature = 0x02014b50;
constexpr quint32 localSignature = 0x04034b50;
constexpr qint64 endLength = 22;
constexpr qint64 locatorLength = 20;
constexpr qint64 wideEndLength = 56;
constexpr qint64 entryLength = 46;
constexpr qint64 localLength = 30;
constexpr quint32 saturated = 0xFFFFFFFF;

template <typename T>
T numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.data() + at);
}

struct Directory
{
    qint64 offset = 0;
    qint64 size = 0;
    qint64 end = 0;   ///< where the records that end the zip begin
    qint64 shift = 0; ///< bytes before the zip, which its offsets do not count
};

struct Listed
{
    ContainerMember member;
    qint64 header = 0;
    qint64 nameLength = 0;
    bool isFolder = false;
};

class Reader
{
public:
    Reader(const QString &path, QString name, const ArchiveLimits &limits)
        : m_file(path), m_name(shownName(name)), m_limits(limits)
    {
    }

    Result<ContainerMembers> read();

private:
    Result<Directory> findEnd();
    Result<Directory> readEnd(QByteArrayView record, qint64 at);
    Result<Directory> readWideEnd(qint64 locatorAt);
    Outcome placeDirectory(Directory &directory);
    Result<std::vector<Listed>> readEntries(const Directory &directory);
    Result<Listed> readEntry(qint64 &at, const Directory &directory);
    void fill(Listed &listed, QByteArrayView entry, QByteArrayView rawName, QByteArrayView extra);
    void placeMember(Listed &listed, const Directory &directory);
    Outcome checkOverlap(std::vector<Listed> &all) const;

    [[nodiscard]] QByteArray bytesAt(qint64 at, qint64 length);
    [[nodiscard]] tl::unexpected<Error> damaged(const QString &why) const;

    QFile m_file;
    QString m_name;
    const ArchiveLimits &m_limits;
};

QByteArray Reader::bytesAt(qint64 at, qint64 length)
{
    if (at < 0 || length < 0 || at > m_file.size() - length || !m_file.seek(at))
        return {};
    return m_file.read(length);
}

tl::unexpected<Error> Reader::damaged(const QString &why) const
{
    return failure(ErrorCode::badInput,
                   QCoreApplication::translate("Archives", "\"%1\" cannot be read as a zip: %2 Get the file again.")
                       .arg(m_name, why));
}

/// The record that ends the zip says how long its comment is: it must reach to the end of the file exactly, since
/// programs that look for it in other ways would read another archive.
Result<Directory> Reader::findEnd()
{
    const qint64 size = m_file.size();
    const qint64 tailAt = std::max<qint64>(0, size - endLength - 0xFFFF);
    const QByteArray tail = bytesAt(tailAt, size - tailAt);
    bool isSeen = false;
    for (qsizetype at = tail.size() - endLength; at >= 0; --at) {
        const QByteArrayView record = QByteArrayView(tail).sliced(at);
        if (numberAt<quint32>(record, 0) != endSignature)
            continue;
        isSeen = true;
        if (endLength + numberAt<quint16>(record, 20) == record.size())
            return readEnd(record, tailAt + at);
    }
    if (isSeen) {
        return damaged(QCoreApplication::translate(
            "Archives", "the length of its comment does not fit: bytes are missing at its end, or were added to it."));
    }
    return damaged(QCoreApplication::translate("Archives", "it has no directory at its end; it is cut off or no zip."));
}

Result<Directory> Reader::readEnd(QByteArrayView record, qint64 at)
{
    Directory directory;
    const quint16 count = numberAt<quint16>(record, 10);
    const quint32 size = numberAt<quint32>(record, 12);
    const quint32 offset = numberAt<quint32>(record, 16);
    if (count == 0xFFFF || size == saturated || offset == saturated) {
        if (Result<Directory> wide = readWideEnd(at - locatorLength); !wide || wide->end > 0)
            return wide;
    }
    if (numberAt<quint16>(record, 4) != 0 || numberAt<quint16>(record, 6) != 0) {
        return damaged(QCoreApplication::translate(
            "Archives", "it is one part of an archive that spreads over several files; join them first."));
    }
    directory.offset = offset;
    directory.size = size;
    directory.end = at;
    return directory;
}

/// Directory::end is 0 where there is no ZIP64 locator, and the 32-bit numbers count.
Result<Directory> Reader::readWideEnd(qint64 locatorAt)
{
    const QByteArray locator = bytesAt(locatorAt, locatorLength);
    if (locator.size() < locatorLength || numberAt<quint32>(locator, 0) != wideLocatorSignature)
        return Directory{};
    const quint64 at = numberAt<quint64>(locator, 8);
    const QByteArray record = at < quint64(locatorAt) ? bytesAt(qint64(at), wideEndLength) : QByteArray();
    if (record.size() < wideEndLength || numberAt<quint32>(record, 0) != wideEndSignature)
        return damaged(
            QCoreApplication::translate("Archives", "its ZIP64 directory record is not where it should be."));
    const quint64 size = numberAt<quint64>(record, 40);
    const quint64 offset = numberAt<quint64>(record, 48);
    if (offset > at || size > at)
        return damaged(QCoreApplication::translate("Archives", "its ZIP64 directory does not lie within the file."));
    return Directory{qint64(offset), qint64(size), qint64(at), 0};
}

/// A program before the zip (as in archives that unpack themselves) moves everything by its length.
Outcome Reader::placeDirectory(Directory &directory)
{
    if (directory.offset + directory.size > directory.end)
        return damaged(QCoreApplication::translate("Archives", "its directory does not lie within the file."));
    const auto isEntryAt = [this](qint64 at) {
        const QByteArray start = bytesAt(at, 4);
        return start.size() == 4 && numberAt<quint32>(start, 0) == entrySignature;
    };
    const qint64 shift = directory.end - directory.offset - directory.size;
    if (directory.size > 0 && shift > 0 && !isEntryAt(directory.offset) && isEntryAt(directory.offset + shift)) {
        directory.shift = shift;
        directory.offset += shift;
    }
    return {};
}

std::optional<Packing> packingOf(quint16 method)
{
    switch (method) {
    case 0:
        return Packing::stored;
    case 8:
        return Packing::deflate;
    case 12:
        return Packing::bzip2;
    case 93:
        return Packing::zstd;
    case 95:
        return Packing::xz;
    default:
        return std::nullopt;
    }
}

QString refusalOfEntry(quint16 flags, quint16 method, quint32 mode, const ZipSizes &sizes)
{
    if (flags & 0x2041) {
        return QCoreApplication::translate("Archives",
                                           "It is encrypted. Unpack the archive with its password first and "
                                           "import the files.");
    }
    if ((mode & 0170000) == 0120000)
        return QCoreApplication::translate("Archives", "It is a symbolic link, not a file.");
    if (!packingOf(method)) {
        return QCoreApplication::translate("Archives",
                                           "It is packed by method %1, which is not read. Unpack the archive "
                                           "with another program first and import the files.")
            .arg(method);
    }
    if (method == 0 && sizes.size != sizes.packed)
        return QCoreApplication::translate("Archives",
                                           "It is damaged: it is stored as it is, yet its two sizes differ.");
    return {};
}

void Reader::fill(Listed &listed, QByteArrayView entry, QByteArrayView rawName, QByteArrayView extra)
{
    const quint16 method = numberAt<quint16>(entry, 10);
    ZipSizes sizes{numberAt<quint32>(entry, 24), numberAt<quint32>(entry, 20), numberAt<quint32>(entry, 42)};
    const quint32 mode = (numberAt<quint16>(entry, 4) >> 8) == 3 ? numberAt<quint32>(entry, 38) >> 16 : 0;
    const bool isWhole = readWideSizes(extra, sizes);

    ContainerMember &member = listed.member;
    member.name = plainName(zipName(rawName, extra));
    listed.isFolder = member.name.endsWith(u'/');
    member.refusal = refusalOfName(member.name, m_limits.nameLength);
    member.name.truncate(m_limits.nameLength);
    constexpr quint64 most = std::numeric_limits<qint64>::max() / 4;
    if (member.refusal.isEmpty() && (!isWhole || std::max({sizes.size, sizes.packed, sizes.header}) > most))
        member.refusal = QCoreApplication::translate("Archives", "It is damaged: its sizes are not stated.");
    if (member.refusal.isEmpty())
        member.refusal = refusalOfEntry(numberAt<quint16>(entry, 8), method, mode, sizes);
    if (!isWhole || std::max({sizes.size, sizes.packed, sizes.header}) > most)
        return;
    listed.header = qint64(sizes.header);
    member.bytes.packing = packingOf(method).value_or(Packing::stored);
    member.bytes.range.length = qint64(sizes.packed);
    member.bytes.size = qint64(sizes.size);
    member.bytes.crc = numberAt<quint32>(entry, 16);
    if (member.refusal.isEmpty() && isBomb(member.bytes.size, member.bytes.range.length, m_limits)) {
        member.refusal =
            QCoreApplication::translate("Archives", "It unpacks to more than %L1 times its size, as archives "
                                                    "made to do harm do.")
                .arg(m_limits.ratio);
    }
}

/// The local header says where the bytes begin; it has to be there.
void Reader::placeMember(Listed &listed, const Directory &directory)
{
    listed.header += directory.shift;
    const QByteArray local = bytesAt(listed.header, localLength);
    QString &refusal = listed.member.refusal;
    if (local.size() < localLength || numberAt<quint32>(local, 0) != localSignature) {
        if (refusal.isEmpty())
            refusal = QCoreApplication::translate("Archives", "It is damaged: its header is not where it should be.");
        return;
    }
    ByteWindow::Range &range = listed.member.bytes.range;
    listed.nameLength = numberAt<quint16>(local, 26) + numberAt<quint16>(local, 28);
    range.offset = listed.header + localLength + listed.nameLength;
    if (refusal.isEmpty() && range.offset + range.length > directory.offset)
        refusal =
            QCoreApplication::translate("Archives", "It is damaged: its bytes would reach beyond the end of the file.");
}

Result<Listed> Reader::readEntry(qint64 &at, const Directory &directory)
{
    const QByteArray entry = bytesAt(at, entryLength);
    if (entry.size() < entryLength || numberAt<quint32>(entry, 0) != entrySignature)
        return damaged(QCoreApplication::translate("Archives", "an entry of its directory is damaged."));
    const qint64 nameLength = numberAt<quint16>(entry, 28);
    const qint64 extraLength = numberAt<quint16>(entry, 30);
    const qint64 next = at + entryLength + nameLength + extraLength + numberAt<quint16>(entry, 32);
    const QByteArray names = bytesAt(at + entryLength, nameLength + extraLength);
    if (next > directory.offset + directory.size || names.size() < nameLength + extraLength)
        return damaged(QCoreApplication::translate("Archives", "an entry of its directory is cut off."));
    Listed listed;
    fill(listed, entry, QByteArrayView(names).first(nameLength), QByteArrayView(names).sliced(nameLength));
    if (!listed.isFolder)
        placeMember(listed, directory);
    at = next;
    return listed;
}

Result<std::vector<Listed>> Reader::readEntries(const Directory &directory)
{
    std::vector<Listed> all;
    // The count is not believed: the entries are what lies in the directory.
    for (qint64 at = directory.offset; at < directory.offset + directory.size;) {
        Result<Listed> listed = readEntry(at, directory);
        if (!listed)
            return tl::unexpected(listed.error());
        if (qint64(all.size()) >= m_limits.members) {
            return failure(ErrorCode::limitExceeded,
                           QCoreApplication::translate("Archives", "\"%1\" has more than %L2 members. Unpack it with "
                                                                   "another program and import what is needed.")
                               .arg(m_name)
                               .arg(m_limits.members));
        }
        if (!listed->isFolder)
            all.push_back(*std::move(listed));
    }
    return all;
}

/// Members that share their packed bytes make a small file unpack to terabytes.
Outcome Reader::checkOverlap(std::vector<Listed> &all) const
{
    std::vector<const Listed *> order;
    for (const Listed &listed : all) {
        if (listed.member.refusal.isEmpty())
            order.push_back(&listed);
    }
    std::sort(order.begin(), order.end(), [](const Listed *a, const Listed *b) { return a->header < b->header; });
    qint64 end = 0;
    for (const Listed *listed : order) {
        if (listed->header < end) {
            return failure(ErrorCode::limitExceeded,
                           QCoreApplication::translate("Archives",
                                                       "\"%1\" is made to do harm: its member \"%2\" shares "
                                                       "its bytes with another. It was not unpacked.")
                               .arg(m_name, shownName(listed->member.name)));
        }
        end = listed->member.bytes.range.offset + listed->member.bytes.range.length;
    }
    return {};
}

Result<ContainerMembers> Reader::read()
{
    if (!m_file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::cannotRead,
                       QCoreApplication::translate("Archives", "\"%1\" cannot be opened: %2. Check the drive and that "
                                                               "you may read the file.")
                           .arg(m_name, m_file.errorString()));
    }
    Result<Directory> directory = findEnd();
    if (!directory)
        return tl::unexpected(directory.error());
    if (Outcome placed = placeDirectory(*directory); !placed)
        return tl::unexpected(placed.error());
    Result<std::vector<Listed>> all = readEntries(*directory);
    if (!all)
        return tl::unexpected(all.error());
    if (Outcome apart = checkOverlap(*all); !apart)
        return tl::unexpected(apart.error());
    ContainerMembers members;
    members.reserve(all->size());
    for (Listed &listed : *all)
        members.push_back(std::move(listed.member));
    return members;
}

} // namespace

Result<ContainerMembers> readZipDirectory(const QString &path, const QString &name, const ArchiveLimits &limits)
{
    return Reader(path, name, limits).read();
}

} // namespace interdict
