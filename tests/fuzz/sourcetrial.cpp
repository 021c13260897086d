// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/fuzz/sourcetrial.h"

#include "models/intake/archives/archivewalker.h"
#include "models/intake/identifierscanner.h"
#include "models/intake/probe.h"
#include "models/intake/recordreader.h"
#include "models/referrals/packet.h"

#include <QFile>
#include <QIODevice>
#include <QTemporaryDir>

#include <limits>
#include <utility>

namespace interdict::fuzzing {

using namespace Qt::StringLiterals;

namespace {

/// An error is a sentence for the user, and never the program's own fault.
QString faultOf(const Error &error)
{
    if (error.message.isEmpty())
        return u"an error without a sentence"_s;
    return error.code == ErrorCode::internal ? u"an internal error: "_s + error.message : QString();
}

QString faultOf(RecordStatus status, const QString &reason, qint64 offset, qint64 length, qint64 size)
{
    if (offset < 0 || length < 0 || offset + length > size)
        return u"a record at %1 of %2 bytes in a source of %3"_s.arg(offset).arg(length).arg(size);
    if ((status == RecordStatus::kept) != reason.isEmpty())
        return u"status %1 with the reason \"%2\""_s.arg(toToken(status), reason);
    return {};
}

QString faultOf(const DraftRecord &draft)
{
    for (const DraftIdentifier &identifier : draft.identifiers) {
        if (identifier.key.isEmpty() || identifier.start < 0 || identifier.length < 0)
            return u"an identifier without key or place"_s;
    }
    const int count = int(draft.identifiers.size());
    for (const DraftLink &link : draft.links) {
        if (link.from < 0 || link.to < 0 || link.from >= count || link.to >= count)
            return u"a link of identifiers that are not there"_s;
    }
    return {};
}

Result<qint64> sizeOf(const OpenSource &source, int part)
{
    const Result<std::unique_ptr<QIODevice>> bytes = source.bytes(part);
    if (!bytes)
        return tl::unexpected(bytes.error());
    qint64 size = 0;
    QByteArray block(1 << 16, Qt::Uninitialized);
    for (;;) {
        const qint64 got = (*bytes)->read(block.data(), block.size());
        if (got <= 0)
            return size;
        size += got;
    }
}

/// A sink takes the first fault and ends the reading.
Outcome stopAt(const QString &fault)
{
    return fault.isEmpty() ? Outcome() : failure(ErrorCode::internal, fault);
}

QString tryPart(const OpenSource &source, int part)
{
    const Result<qint64> size = sizeOf(source, part);
    if (!size)
        return faultOf(size.error());
    const qsizetype columns = source.parts()[size_t(part)].columnNames.size();
    qint64 last = std::numeric_limits<qint64>::min(); // rows above a sheet's header have numbers below 1
    const auto follows = [&last](qint64 number) {
        const qint64 before = std::exchange(last, number);
        return number > before ? QString() : u"row %1 after row %2"_s.arg(number).arg(before);
    };
    const RowSink rows = [&](RawRow &&row) -> Outcome {
        QString fault = faultOf(row.status, row.reason, row.byteOffset, row.byteLength, *size);
        if (fault.isEmpty())
            fault = follows(row.number);
        if (fault.isEmpty() && row.status != RecordStatus::rejected && row.cells.size() != columns)
            fault = u"%1 cells for %2 columns"_s.arg(row.cells.size()).arg(columns);
        return stopAt(fault);
    };
    const DraftSink drafts = [&](DraftRecord &&draft) -> Outcome {
        QString fault = faultOf(draft.status, draft.reason, draft.byteOffset, draft.byteLength, *size);
        if (fault.isEmpty())
            fault = follows(draft.rowNumber);
        return stopAt(fault.isEmpty() ? faultOf(draft) : fault);
    };
    const Outcome read =
        source.isTable() ? source.readRows(part, rows, {}, {}) : source.readDrafts(part, drafts, {}, {});
    return read ? QString() : faultOf(read.error());
}

QString tryMember(const ArchiveWalker &walker, const ArchiveMember &member)
{
    if (member.path.isEmpty() && member.refusal.isEmpty())
        return u"a member without a path"_s;
    const Result<std::unique_ptr<QIODevice>> device = walker.open(member);
    if (!device)
        return faultOf(device.error());
    if (!member.refusal.isEmpty())
        return u"a refused member was opened"_s;
    qint64 size = 0;
    QByteArray block(1 << 16, Qt::Uninitialized);
    for (qint64 got = 1; got > 0;) {
        got = (*device)->read(block.data(), block.size());
        size += qMax<qint64>(0, got);
        if (size > (qint64(64) << 20))
            return {}; // within the limits, and more than a trial has time for
    }
    return size > member.size ? u"%1 bytes of a member of %2"_s.arg(size).arg(member.size) : QString();
}

} // namespace

QString fileOf(const QByteArray &bytes, const QString &name)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The trial cannot write its input.");
    return path;
}

QString trySource(const SourceReader &reader, const QByteArray &bytes, const QString &name)
{
    const int judged = reader.judge(bytes.left(1 << 16), name);
    if (judged < 0 || judged > 100)
        return u"judged as %1"_s.arg(judged);
    const Result<std::unique_ptr<OpenSource>> source = reader.open(fileOf(bytes, name), {});
    if (!source)
        return faultOf(source.error());
    for (int part = 0; part < int((*source)->parts().size()); ++part) {
        if (const QString fault = tryPart(**source, part); !fault.isEmpty())
            return fault;
    }
    return {};
}

QString tryTable(const QByteArray &bytes)
{
    const QString path = fileOf(bytes, u"input.csv"_s);
    const Result<Probe> probe = probeFile(path, {});
    if (!probe)
        return faultOf(probe.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"the input is gone"_s;
    qint64 end = 0;
    const RecordSink sink = [&](DraftRecord &&draft) -> Outcome {
        QString fault = faultOf(draft.status, draft.reason, draft.byteOffset, draft.byteLength, bytes.size());
        if (fault.isEmpty() && draft.byteOffset < end)
            fault = u"a record begins at %1, the one before it ends at %2"_s.arg(draft.byteOffset).arg(end);
        end = draft.byteOffset + draft.byteLength;
        if (fault.isEmpty())
            (void)cellsOfRecord(QByteArrayView(bytes).sliced(draft.byteOffset, draft.byteLength), probe->layout);
        return stopAt(fault.isEmpty() ? faultOf(draft) : fault);
    };
    const Result<ReadTally> tally = readRecords(file, probe->layout, probe->mapping, sink, {}, {});
    if (!tally)
        return faultOf(tally.error());
    const Result<ColumnMapping> again = columnMappingFromJson(toJson(probe->mapping));
    return again && *again == probe->mapping ? QString() : u"the mapping is not read as it was written"_s;
}

QString tryArchive(const QByteArray &bytes)
{
    (void)ArchiveWalker::isArchive(bytes.left(1 << 16), u"input.zip"_s);
    ArchiveLimits limits;
    limits.totalSize = qint64(32) << 20;
    limits.members = 2000;
    ArchiveWalker walker(limits);
    const Result<std::vector<ArchiveMember>> members = walker.list(fileOf(bytes, u"input.bin"_s), {});
    if (!members)
        return faultOf(members.error());
    for (const ArchiveMember &member : *members) {
        if (const QString fault = tryMember(walker, member); !fault.isEmpty())
            return fault;
    }
    return {};
}

QString tryPacket(const QByteArray &bytes)
{
    const Result<PacketCheck> check = verifyPacket(fileOf(bytes, u"input.zip"_s), {}, {});
    if (!check)
        return faultOf(check.error());
    if (check->isValid && !check->isComplete)
        return u"valid and not complete"_s;
    return check->isValid == check->problems.isEmpty() ? QString() : u"problems do not fit the verdict"_s;
}

QString tryScanner(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    std::vector<DraftIdentifier> found;
    scanIdentifiers(text, RecordField::description, found);
    for (const DraftIdentifier &identifier : found) {
        if (identifier.key.isEmpty() || identifier.label.isEmpty())
            return u"an identifier without key or label"_s;
        if (identifier.start < 0 || identifier.length <= 0 || identifier.start + identifier.length > text.size())
            return u"an identifier outside its text"_s;
        if (identifier.found != QStringView(text).sliced(identifier.start, identifier.length).left(200))
            return u"what was found does not stand where it was found"_s;
    }
    return {};
}

} // namespace interdict::fuzzing
