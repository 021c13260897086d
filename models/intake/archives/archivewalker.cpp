// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/archives/archivewalker.h"

#include "models/intake/archives/membername.h"
#include "models/intake/archives/sevenziplisting.h"
#include "models/intake/archives/tarlisting.h"
#include "models/intake/archives/zipdirectory.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headLength = 512;

/// Members of these names are looked into; of others, such as pictures and tables, it is known what they are.
bool mayBeArchive(const QString &name)
{
    static constexpr QStringView endings[] = {u"zip", u"tar", u"tgz", u"tbz", u"tbz2", u"txz", u"tzst", u"gz",
                                              u"bz2", u"xz",  u"zst", u"7z",  u"bak",  u"dat", u"bin"};
    const QString ending = QFileInfo(name).suffix().toLower();
    return ending.isEmpty() || std::find(std::begin(endings), std::end(endings), ending) != std::end(endings);
}

/// Documents that are zips have one of these (OPC, ODF and EPUB).
bool isDocument(const ContainerMembers &members)
{
    return std::any_of(members.begin(), members.end(), [](const ContainerMember &member) {
        return member.name == "[Content_Types].xml"_L1 || member.name == "mimetype"_L1;
    });
}

QString withoutPacking(const QString &name)
{
    static constexpr QLatin1StringView endings[] = {".gz"_L1, ".bz2"_L1, ".xz"_L1, ".zst"_L1};
    for (const QLatin1StringView ending : endings) {
        if (name.endsWith(ending, Qt::CaseInsensitive) && name.size() > ending.size())
            return name.chopped(ending.size());
    }
    return name;
}

QString numbered(const QString &path, int number)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    const qsizetype dot = path.lastIndexOf(u'.');
    const qsizetype at = dot > slash + 1 ? dot : path.size();
    return path.first(at) + u" (%1)"_s.arg(number) + path.sliced(at);
}

QByteArray headOf(const QString &path, qint64 length = headLength)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(length) : QByteArray();
}

} // namespace

ArchiveWalker::ArchiveWalker(const ArchiveLimits &limits) : m_scratch(limits) {}

ArchiveWalker::Kind ArchiveWalker::kindOf(QByteArrayView head)
{
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return Kind::zip;
    if (head.startsWith(QByteArrayView("\x37\x7A\xBC\xAF\x27\x1C", 6)))
        return Kind::sevenZip;
    if (head.startsWith(QByteArrayView("\x1F\x8B", 2)))
        return Kind::gzip;
    if (head.startsWith("BZh"))
        return Kind::bzip2;
    if (head.startsWith(QByteArrayView("\xFD\x37zXZ\0", 6)))
        return Kind::xz;
    if (head.startsWith("\x28\xB5\x2F\xFD"))
        return Kind::zstd;
    return isTarHeader(head) ? Kind::tar : Kind::none;
}

bool ArchiveWalker::isArchive(QByteArrayView head, const QString &fileName)
{
    const Kind kind = kindOf(head);
    if (kind == Kind::none)
        return fileName.endsWith(".zip"_L1, Qt::CaseInsensitive) || fileName.endsWith(".7z"_L1, Qt::CaseInsensitive);
    if (kind != Kind::zip)
        return true;
    const QByteArrayView start = head.first(std::min<qsizetype>(head.size(), headLength));
    static constexpr QStringView documents[] = {u"xlsx", u"xlsm", u"xltx", u"xltm", u"docx", u"pptx", u"ods",
                                                u"ots",  u"odt",  u"odp",  u"epub", u"jar",  u"apk"};
    const QString ending = QFileInfo(fileName).suffix().toLower();
    return !start.contains("[Content_Types].xml") && !start.contains("mimetypeapplication/") &&
           std::find(std::begin(documents), std::end(documents), ending) == std::end(documents);
}

/// Packed streams are unpacked as a whole: a tar in one is read as if it was not packed, any other file is the one
/// member.
Result<ContainerMembers> ArchiveWalker::unpackedStream(const Container &container, Kind kind, const CancelToken &cancel)
{
    PackedBytes bytes;
    bytes.packing = kind == Kind::gzip    ? Packing::gzip
                    : kind == Kind::bzip2 ? Packing::bzip2
                    : kind == Kind::xz    ? Packing::xz
                                          : Packing::zstd;
    const qint64 packed = QFileInfo(container.path).size();
    bytes.range.length = packed;
    const Result<std::unique_ptr<QIODevice>> device = openPacked(container.path, bytes, container.name);
    if (!device)
        return tl::unexpected(device.error());
    const QString inner = withoutPacking(container.name.section(u'/', -1));
    const Result<QString> file = m_scratch.unpack(**device, container.name, packed, cancel);
    if (!file)
        return tl::unexpected(file.error());
    ContainerMembers members;
    if (isTarHeader(headOf(*file))) {
        Result<ContainerMembers> listed = readTar(*file, container.name, m_scratch.limits());
        if (!listed)
            return listed;
        members = *std::move(listed);
    } else {
        ContainerMember only;
        only.name = inner;
        only.bytes.size = only.bytes.range.length = QFileInfo(*file).size();
        members.push_back(std::move(only));
    }
    for (ContainerMember &member : members)
        member.file = *file;
    return members;
}

Result<ContainerMembers> ArchiveWalker::membersOf(const Container &container, Kind kind, const CancelToken &cancel)
{
    switch (kind) {
    case Kind::none:
    case Kind::zip:
        return readZipDirectory(container.path, container.name, m_scratch.limits());
    case Kind::tar:
        return readTar(container.path, container.name, m_scratch.limits());
    case Kind::sevenZip:
        return readSevenZip(container.path, container.name, m_scratch, cancel);
    default:
        return unpackedStream(container, kind, cancel);
    }
}

void ArchiveWalker::add(const Container &container, ContainerMember &&member)
{
    ArchiveMember made;
    made.path = container.depth > 1 ? container.name + u'/' + member.name : member.name;
    made.size = std::max<qint64>(member.bytes.size, 0);
    made.refusal = std::move(member.refusal);
    made.file = member.file.isEmpty() ? container.path : member.file;
    made.bytes = std::move(member.bytes);
    if (int count = ++m_seen[made.path]; count > 1) {
        made.note =
            QCoreApplication::translate("Archives", "The archive has %1 files of this name by now; each is read.")
                .arg(count);
        QString path = numbered(made.path, count);
        while (m_seen.contains(path)) // it has a file of that name, too
            path = numbered(made.path, ++count);
        m_seen[made.path] = count;
        m_seen[path] = 1;
        made.path = path;
    }
    m_members.push_back(std::move(made));
}

Result<bool> ArchiveWalker::walkNested(const Container &container, ContainerMember &member, const CancelToken &cancel)
{
    const QString file = member.file.isEmpty() ? container.path : member.file;
    const QString path = container.depth > 1 ? container.name + u'/' + member.name : member.name;
    Result<std::unique_ptr<QIODevice>> device = openPacked(file, member.bytes, path);
    if (!device)
        return tl::unexpected(device.error());
    const Kind kind = kindOf((*device)->peek(headLength));
    if (kind == Kind::none)
        return false;
    if (container.depth >= m_scratch.limits().depth) {
        return failure(ErrorCode::limitExceeded,
                       QCoreApplication::translate("Archives", "It is an archive in an archive, deeper than %1 levels. "
                                                               "Unpack it with another program first.")
                           .arg(m_scratch.limits().depth));
    }
    const Result<QString> unpacked = m_scratch.unpack(**device, path, member.bytes.range.length, cancel);
    if (!unpacked)
        return tl::unexpected(unpacked.error());
    if (kind == Kind::zip) {
        const Result<ContainerMembers> members = readZipDirectory(*unpacked, path, m_scratch.limits());
        if (members && isDocument(*members)) {
            QFile::remove(*unpacked);
            return false;
        }
    }
    if (const Outcome walked = walk({*unpacked, path, container.depth + 1}, cancel); !walked)
        return tl::unexpected(walked.error());
    return true;
}

Outcome ArchiveWalker::take(const Container &container, ContainerMember &&member, const CancelToken &cancel)
{
    if (cancel.isCancelled())
        return cancelled();
    if (qint64(m_members.size()) >= m_scratch.limits().members) {
        return failure(ErrorCode::limitExceeded,
                       QCoreApplication::translate("Archives",
                                                   "With \"%1\" the archive has more than %L2 members. Unpack it "
                                                   "with another program and import what is needed.")
                           .arg(shownName(container.name))
                           .arg(m_scratch.limits().members));
    }
    if (member.refusal.isEmpty() && mayBeArchive(member.name)) {
        const size_t before = m_members.size();
        const Result<bool> isTaken = walkNested(container, member, cancel);
        if (isTaken && *isTaken)
            return {};
        if (!isTaken) {
            const ErrorCode code = isTaken.error().code;
            if (code == ErrorCode::cancelled || code == ErrorCode::cannotWrite)
                return tl::unexpected(isTaken.error());
            m_members.resize(before);
            member.refusal = isTaken.error().message;
        }
    }
    add(container, std::move(member));
    return {};
}

Outcome ArchiveWalker::walk(const Container &container, const CancelToken &cancel)
{
    const Kind kind = kindOf(headOf(container.path));
    Result<ContainerMembers> members = membersOf(container, kind, cancel);
    if (!members)
        return tl::unexpected(members.error());
    // What is unpacked on reading only is bounded by what is stated, so that is what counts.
    for (const ContainerMember &member : *members) {
        if (!member.refusal.isEmpty() || member.bytes.packing == Packing::stored)
            continue;
        if (Outcome counted = m_scratch.count(member.bytes.size, member.name); !counted)
            return counted;
    }
    for (ContainerMember &member : *members) {
        if (Outcome taken = take(container, std::move(member), cancel); !taken)
            return taken;
    }
    return {};
}

Result<std::vector<ArchiveMember>> ArchiveWalker::list(const QString &path, const CancelToken &cancel)
{
    m_members.clear();
    m_seen.clear();
    if (!QFileInfo(path).isReadable()) {
        return failure(ErrorCode::cannotRead,
                       QCoreApplication::translate("Archives",
                                                   "\"%1\" cannot be opened. Check that it is there and that "
                                                   "you may read it.")
                           .arg(shownName(path)));
    }
    if (Outcome walked = walk({path, QFileInfo(path).fileName(), 1}, cancel); !walked)
        return tl::unexpected(walked.error());
    return std::exchange(m_members, {});
}

Result<std::unique_ptr<QIODevice>> ArchiveWalker::open(const ArchiveMember &member) const
{
    if (!member.refusal.isEmpty()) {
        return failure(ErrorCode::badInput, QCoreApplication::translate("Archives", "\"%1\" is not read. %2")
                                                .arg(shownName(member.path), member.refusal));
    }
    return openPacked(member.file, member.bytes, member.path);
}

Result<QString> ArchiveWalker::unpack(const ArchiveMember &member, const CancelToken &cancel)
{
    const Result<std::unique_ptr<QIODevice>> device = open(member);
    if (!device)
        return tl::unexpected(device.error());
    return m_scratch.unpack(**device, member.path, -1, cancel, QFileInfo(member.path).suffix());
}

} // namespace interdict
