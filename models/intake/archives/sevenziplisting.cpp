// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/archives/sevenziplisting.h"

#include "models/intake/archives/membername.h"
#include "models/intake/archives/sevenzipheader.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace interdict {

namespace {

using Folder = SevenZipHeader::Folder;

constexpr qint64 signatureLength = 32;
constexpr qint64 longestHeader = 32 << 20;
constexpr int mostHeaderLevels = 4;

QByteArray littleEndian(quint64 number, int bytes)
{
    QByteArray made;
    for (int i = 0; i < bytes; ++i)
        made += static_cast<char>(number >> (8 * i));
    return made;
}

/// LZMA2 comes bare in a 7z; liblzma reads it in the frame of an .xz file (section 2.1.1 and 3.1 of its specification).
QByteArray xzFrame(const QByteArray &properties)
{
    const QByteArray flags("\0\0", 2); // without a check: 7z has its own
    QByteArray block;
    block += static_cast<char>(2); // (2 + 1) * 4 bytes
    block += '\0';
    block += "\x21\x01" + properties.first(1);
    block += QByteArray(3, '\0');
    return QByteArray("\xFD\x37zXZ\0", 6) + flags + littleEndian(crc32(flags), 4) + block +
           littleEndian(crc32(block), 4);
}

/// How a folder's bytes are unpacked; nothing where it is not read.
std::optional<PackedBytes> packedBytesOf(const Folder &folder)
{
    if (folder.coders.size() != 1 || folder.packStreams != 1)
        return std::nullopt;
    const SevenZipHeader::Coder &coder = folder.coders.front();
    PackedBytes bytes;
    bytes.range = {folder.packedAt, folder.packedSize, {}, true};
    bytes.size = folder.size;
    bytes.crc = folder.crc;
    if (coder.method == QByteArray("\0", 1)) {
        bytes.packing = Packing::stored;
        bytes.range.isPadded = false;
    } else if (coder.method == "\x21" && coder.properties.size() == 1) {
        bytes.packing = Packing::xz;
        bytes.range.prefix = xzFrame(coder.properties);
    } else if (coder.method == "\x03\x01\x01" && coder.properties.size() == 5) {
        bytes.packing = Packing::xz; // as an .lzma file, which its filter reads too
        bytes.range.prefix = coder.properties + littleEndian(quint64(folder.size), 8);
    } else if (coder.method == "\x04\x01\x08") {
        bytes.packing = Packing::deflate;
    } else if (coder.method == "\x04\x02\x02") {
        bytes.packing = Packing::bzip2;
        bytes.range.isPadded = false;
    } else if (coder.method == "\x04\xF7\x11\x01") {
        bytes.packing = Packing::zstd;
        bytes.range.isPadded = false;
    } else {
        return std::nullopt;
    }
    return bytes;
}

bool isEncrypted(const Folder &folder)
{
    return std::any_of(folder.coders.begin(), folder.coders.end(),
                       [](const SevenZipHeader::Coder &coder) { return coder.method == "\x06\xF1\x07\x01"; });
}

class SevenZipReader
{
public:
    SevenZipReader(const QString &path, const QString &name, ScratchFolder &scratch, const CancelToken &cancel)
        : m_path(path), m_name(name), m_scratch(scratch), m_cancel(cancel)
    {
    }

    Result<ContainerMembers> read();

private:
    Result<QByteArray> headerBytes();
    Result<QByteArray> decodedHeader(const Folder &folder);
    Result<SevenZipHeader> header();
    Outcome readFolder(Folder &folder);
    [[nodiscard]] QString refusalOf(const Folder &folder) const;
    void addMembers(const SevenZipHeader &header);
    [[nodiscard]] tl::unexpected<Error> damaged() const;

    /// What a folder became, beside the header's folders.
    struct Unpacked
    {
        QString refusal;
        QString file; ///< empty: read from the archive itself
        PackedBytes bytes;
    };

    QString m_path;
    QString m_name;
    ScratchFolder &m_scratch;
    const CancelToken &m_cancel;
    std::vector<Unpacked> m_unpacked;
    ContainerMembers m_members;
    qint64 m_fileSize = 0;
};

tl::unexpected<Error> SevenZipReader::damaged() const
{
    return failure(ErrorCode::badInput,
                   QCoreApplication::translate("Archives", "\"%1\" cannot be read as a 7z: its header "
                                                           "is damaged or cut off. Get the file again.")
                       .arg(shownName(m_name)));
}

Result<QByteArray> SevenZipReader::headerBytes()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::cannotRead,
                       QCoreApplication::translate("Archives", "\"%1\" cannot be opened: %2. Check the drive and that "
                                                               "you may read the file.")
                           .arg(shownName(m_name), file.errorString()));
    }
    m_fileSize = file.size();
    const QByteArray start = file.read(signatureLength);
    if (start.size() < signatureLength ||
        crc32(QByteArrayView(start).sliced(12, 20)) != qFromLittleEndian<quint32>(start.data() + 8))
        return damaged();
    const auto offset = qFromLittleEndian<quint64>(start.data() + 12);
    const auto size = qFromLittleEndian<quint64>(start.data() + 20);
    const auto left = quint64(m_fileSize - signatureLength);
    if (size > quint64(longestHeader) || offset > left || size > left - offset)
        return damaged();
    if (size == 0)
        return QByteArray();
    const QByteArray bytes = file.seek(signatureLength + qint64(offset)) ? file.read(qint64(size)) : QByteArray();
    if (bytes.size() < qint64(size) || crc32(bytes) != qFromLittleEndian<quint32>(start.data() + 28))
        return damaged();
    return bytes;
}

Result<QByteArray> SevenZipReader::decodedHeader(const Folder &folder)
{
    if (isEncrypted(folder)) {
        return failure(ErrorCode::badInput,
                       QCoreApplication::translate("Archives",
                                                   "\"%1\" is encrypted, its list of files too. Unpack it with "
                                                   "its password first and import the files.")
                           .arg(shownName(m_name)));
    }
    const std::optional<PackedBytes> bytes = packedBytesOf(folder);
    if (!bytes || folder.size > longestHeader)
        return damaged();
    const Result<std::unique_ptr<QIODevice>> device = openPacked(m_path, *bytes, m_name);
    if (!device)
        return tl::unexpected(device.error());
    QByteArray decoded;
    for (;;) {
        const QByteArray more = (*device)->read(64 << 10);
        if (more.isEmpty())
            break;
        decoded += more;
    }
    if (decoded.size() != folder.size)
        return damaged();
    return decoded;
}

Result<SevenZipHeader> SevenZipReader::header()
{
    Result<QByteArray> bytes = headerBytes();
    for (int level = 0; bytes && level < mostHeaderLevels; ++level) {
        if (bytes->isEmpty())
            return SevenZipHeader();
        std::optional<SevenZipHeader> parsed = parseSevenZipHeader(*bytes, m_scratch.limits().members);
        if (!parsed)
            return damaged();
        if (!parsed->isEncoded)
            return *std::move(parsed);
        bytes = decodedHeader(parsed->folders.front());
    }
    return bytes ? Result<SevenZipHeader>(damaged()) : tl::unexpected(bytes.error());
}

QString SevenZipReader::refusalOf(const Folder &folder) const
{
    if (isEncrypted(folder)) {
        return QCoreApplication::translate("Archives",
                                           "It is encrypted. Unpack the archive with its password first and "
                                           "import the files.");
    }
    if (!packedBytesOf(folder)) {
        return QCoreApplication::translate("Archives",
                                           "It is packed in a way that is not read. Unpack the archive with "
                                           "another program first and import the files.");
    }
    if (folder.packedAt > m_fileSize || folder.packedSize > m_fileSize - folder.packedAt)
        return QCoreApplication::translate("Archives",
                                           "It is damaged: its bytes would reach beyond the end of the file.");
    if (isBomb(folder.size, folder.packedSize, m_scratch.limits())) {
        return QCoreApplication::translate("Archives",
                                           "It unpacks to more than %L1 times its size, as archives made to do "
                                           "harm do.")
            .arg(m_scratch.limits().ratio);
    }
    return {};
}

/// A folder of one file is read where it is; one of several, of which each would be unpacked from the start, is
/// unpacked.
Outcome SevenZipReader::readFolder(Folder &folder)
{
    Unpacked unpacked;
    unpacked.refusal = refusalOf(folder);
    unpacked.bytes = packedBytesOf(folder).value_or(PackedBytes());
    if (unpacked.refusal.isEmpty() && folder.fileSizes.size() > 1 && unpacked.bytes.packing != Packing::stored) {
        const Result<std::unique_ptr<QIODevice>> device = openPacked(m_path, unpacked.bytes, m_name);
        if (!device)
            return tl::unexpected(device.error());
        const Result<QString> file = m_scratch.unpack(**device, m_name, folder.packedSize, m_cancel);
        if (file) {
            unpacked.file = *file;
            unpacked.bytes = PackedBytes();
        } else if (file.error().code == ErrorCode::damaged) {
            unpacked.refusal =
                QCoreApplication::translate("Archives", "It is damaged: what it is packed with cannot be "
                                                        "unpacked. Get the file again.");
        } else {
            return tl::unexpected(file.error());
        }
    }
    m_unpacked.push_back(std::move(unpacked));
    return {};
}

void SevenZipReader::addMembers(const SevenZipHeader &header)
{
    size_t folder = 0;
    size_t inFolder = 0;
    qint64 at = 0;
    for (const SevenZipHeader::Entry &entry : header.entries) {
        ContainerMember member;
        member.name = plainName(entry.name);
        member.refusal = refusalOfName(member.name, m_scratch.limits().nameLength);
        member.name.truncate(m_scratch.limits().nameLength);
        member.bytes.size = 0;
        while (entry.hasBytes && folder < header.folders.size() &&
               inFolder >= header.folders[folder].fileSizes.size()) {
            ++folder;
            inFolder = 0;
            at = 0;
        }
        if (entry.hasBytes && folder < header.folders.size()) {
            const Folder &from = header.folders[folder];
            const Unpacked &unpacked = m_unpacked[folder];
            const bool isWhole = from.fileSizes.size() == 1;
            member.bytes = unpacked.bytes;
            if (!isWhole && unpacked.bytes.packing == Packing::stored)
                member.bytes.range = {unpacked.bytes.range.offset + at, from.fileSizes[inFolder], {}, false};
            member.bytes.size = from.fileSizes[inFolder];
            member.bytes.crc = from.fileCrcs[inFolder];
            member.file = unpacked.file;
            if (member.refusal.isEmpty())
                member.refusal = unpacked.refusal;
            at += from.fileSizes[inFolder++];
        } else if (entry.hasBytes && member.refusal.isEmpty()) {
            member.refusal =
                QCoreApplication::translate("Archives", "It is damaged: its bytes are not in the archive.");
        }
        // The upper half holds the mode of Unix where 0x8000 is set.
        const bool isLink = (entry.attributes & 0x8000) && ((entry.attributes >> 16) & 0170000) == 0120000;
        if (isLink && member.refusal.isEmpty())
            member.refusal = QCoreApplication::translate("Archives", "It is a symbolic link, not a file.");
        if (!entry.isFolder)
            m_members.push_back(std::move(member));
    }
}

Result<ContainerMembers> SevenZipReader::read()
{
    Result<SevenZipHeader> found = header();
    if (!found)
        return tl::unexpected(found.error());
    for (Folder &folder : found->folders) {
        if (Outcome unpacked = readFolder(folder); !unpacked)
            return tl::unexpected(unpacked.error());
    }
    addMembers(*found);
    return std::move(m_members);
}

} // namespace

Result<ContainerMembers> readSevenZip(const QString &path, const QString &name, ScratchFolder &scratch,
                                      const CancelToken &cancel)
{
    return SevenZipReader(path, name, scratch, cancel).read();
}

} // namespace interdict
