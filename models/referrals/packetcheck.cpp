// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/bagcheck.h"
#include "models/referrals/packet.h"
#include "models/referrals/zipreader.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::PacketCheck)
};

constexpr qint64 mostTagBytes = 32LL << 20; // of those that are read, together

PacketCheck failedCheck(const QString &problem)
{
    PacketCheck check;
    check.problems << problem;
    return check;
}

/// Empty where the name is one that a person may unpack anywhere.
QString badName(const QString &name)
{
    const QString shown = visibleLine(name).left(200);
    const QStringList parts = (name.endsWith(u'/') ? name.chopped(1) : name).split(u'/');
    const bool leavesItsFolder = parts.contains(u".."_s) || parts.contains(u"."_s) || parts.contains(QString()) ||
                                 name.contains(u'\\') || (name.size() > 1 && name[1] == u':');
    return leavesItsFolder
               ? Words::tr("The archive holds a file \"%1\", which would be unpacked outside its folder.").arg(shown)
               : QString();
}

/// What one look over the names shows; nothing is unpacked before this holds.
Result<QString> baseFolder(const ZipReader &zip)
{
    QSet<QString> names;
    QSet<QString> folders;
    for (const ZipMember &member : zip.members()) {
        const QString shown = visibleLine(member.name).left(200);
        if (const QString problem = badName(member.name); !problem.isEmpty())
            return failure(ErrorCode::damaged, problem);
        if (member.isLink)
            return failure(ErrorCode::damaged,
                           Words::tr("The archive holds \"%1\", which is a link to another file.").arg(shown));
        if (names.contains(member.name))
            return failure(ErrorCode::damaged, Words::tr("The archive holds \"%1\" twice.").arg(shown));
        names.insert(member.name);
        folders.insert(member.name.contains(u'/') ? member.name.section(u'/', 0, 0) : QString());
    }
    if (folders.size() != 1 || folders.contains(QString()))
        return failure(
            ErrorCode::damaged,
            Words::tr("The archive must hold one folder, the bag, and nothing beside it (RFC 8493 section 4)."));
    return *folders.cbegin() + u'/';
}

/// Reads one file of the bag: its size, its digests, and its bytes where they are judged; `room` is left for those.
Result<FoundFile> readFile(const ZipReader &zip, const ZipMember &member, const QString &name,
                           const QStringList &algorithms, qint64 &room, const CancelToken &cancel)
{
    FoundFile found;
    found.size = member.size;
    const bool isJudged = isJudgedByContent(name);
    if (isJudged && member.size > room)
        return failure(ErrorCode::limitExceeded,
                       Words::tr("With \"%1\" the tag files have more than is checked here (32 MiB). Ask for the "
                                 "packet in parts.")
                           .arg(visibleLine(name).left(200)));
    room -= isJudged ? member.size : 0;
    std::vector<std::unique_ptr<QCryptographicHash>> hashes;
    for (const QString &algorithm : algorithms)
        hashes.push_back(std::make_unique<QCryptographicHash>(*hashAlgorithm(algorithm)));
    Outcome read = zip.read(member, cancel, [&](QByteArrayView piece) {
        for (const auto &hash : hashes)
            hash->addData(piece);
        if (isJudged)
            found.bytes += piece;
    });
    if (!read)
        return tl::unexpected(read.error());
    for (qsizetype i = 0; i < algorithms.size(); ++i)
        found.digests.insert(algorithms[i], hashes[size_t(i)]->result().toHex());
    return found;
}

Result<FoundBag> readBag(const ZipReader &zip, const QString &base, const CancelToken &cancel,
                         const ProgressSink &progress)
{
    QStringList names;
    for (const ZipMember &member : zip.members())
        names << member.name.sliced(base.size());
    const QStringList algorithms = algorithmsOf(names);
    FoundBag bag;
    qint64 room = mostTagBytes;
    int done = 0;
    for (const ZipMember &member : zip.members()) {
        if (progress && ++done % 100 == 1)
            progress({done, qint64(zip.members().size()), Words::tr("Checking files")});
        if (member.isFolder())
            continue;
        const QString name = member.name.sliced(base.size());
        Result<FoundFile> file = readFile(zip, member, name, algorithms, room, cancel);
        if (file) {
            bag.files.insert(name, std::move(*file));
            continue;
        }
        if (file.error().code == ErrorCode::cancelled)
            return tl::unexpected(file.error());
        bag.damaged.insert(name, file.error().message);
    }
    return bag;
}

} // namespace

Result<PacketCheck> verifyPacket(const QString &path, const CancelToken &cancel, const ProgressSink &progress)
{
    const Result<ZipReader> zip = ZipReader::open(path);
    if (!zip && zip.error().code == ErrorCode::cannotRead)
        return tl::unexpected(zip.error());
    if (!zip)
        return failedCheck(zip.error().message);
    const Result<QString> base = baseFolder(*zip);
    if (!base)
        return failedCheck(base.error().message);
    const Result<FoundBag> bag = readBag(*zip, *base, cancel, progress);
    if (!bag)
        return tl::unexpected(bag.error());
    return checkBag(*bag);
}

} // namespace interdict
