// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/folderintake.h"

#include "models/casework/digestmeanwhile.h"
#include "models/casework/filestamp.h"
#include "models/casework/incomingfiles.h"
#include "models/casework/intakefiles.h"
#include "models/intake/memberfile.h"
#include "models/intake/readerregistry.h"
#include "models/store/portablefacts.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FolderIntake)
};

ImportReport refusalOf(const QString &name, const Error &error)
{
    ImportReport report;
    report.name = name;
    report.refusal = error;
    return report;
}

/// Whether the file is at fault and the rest can go on.
bool isOfFile(const Error &error)
{
    switch (error.code) {
    case ErrorCode::badInput:
    case ErrorCode::cannotRead:
    case ErrorCode::invalidValue:
    case ErrorCode::limitExceeded:
    case ErrorCode::damaged:
    case ErrorCode::notFound:
        return true;
    default:
        return false;
    }
}

Result<ImportReport> told(Result<ImportReport> report, SourceProbe probe)
{
    if (!report || report->refusal)
        return report;
    for (PartProbe &part : probe.parts)
        part.probe.firstRows.clear();
    report->probe = std::make_shared<const SourceProbe>(std::move(probe));
    return report;
}

tl::unexpected<Error> nothingIn(const QString &name, const std::vector<IncomingMember> &members)
{
    if (members.empty())
        return failure(ErrorCode::badInput, Words::tr("\"%1\" holds no files.").arg(name));
    return failure(ErrorCode::badInput,
                   Words::tr("Of the %n file(s) in \"%1\" none can be imported. The first, \"%2\": %3", nullptr,
                             int(members.size()))
                       .arg(name, members.front().member.path, members.front().role.refusal->message));
}

/// The files of one request, one after the other, into one case.
class Intake
{
public:
    Intake(const IntakeRequest &request, const Database &database, const CancelToken &cancel,
           const ProgressSink &progress)
        : m_request(request), m_database(database), m_cancel(cancel), m_progress(progress)
    {
    }

    Outcome run();
    IntakeReport report;

private:
    [[nodiscard]] SourceImport::Circumstances circumstances() const
    {
        return {m_request.author, m_request.at, m_cancel, m_progress};
    }
    Outcome take(const LooseFile &file);
    Result<ImportReport> importData(const LooseFile &file);
    Result<ImportReport> importArchive(const LooseFile &file);
    Result<ImportReport> writeMembers(const LooseFile &file, const FileStamp &stamp, ArchiveWalker &archive,
                                      const std::vector<IncomingMember> &members);
    Result<ImportReport> addMember(SourceImport &import, ArchiveWalker &archive, const IncomingMember &member,
                                   const ImportReport &container, const EvidenceNames &names);
    Result<bool> addEvidence(SourceImport &import, const LooseFile &file);
    Outcome importEvidence(std::vector<LooseFile> files);

    const IntakeRequest &m_request;
    const Database &m_database;
    const CancelToken &m_cancel;
    const ProgressSink &m_progress;
    EvidenceNames m_names;
};

Outcome Intake::run()
{
    const Result<std::vector<LooseFile>> files = looseFiles(m_request.paths, m_request.format, m_cancel);
    if (!files)
        return tl::unexpected(files.error());
    QStringList names;
    for (const LooseFile &file : *files) {
        if (file.role.kind == FileRole::Kind::evidence)
            names << QFileInfo(file.path).fileName();
    }
    m_names = EvidenceNames(names);
    for (const LooseFile &file : *files) {
        if (m_cancel.isCancelled())
            return cancelled();
        if (Outcome taken = take(file); !taken)
            return taken;
    }
    return importEvidence(*files);
}

Outcome Intake::take(const LooseFile &file)
{
    if (file.role.kind == FileRole::Kind::evidence)
        return {}; // once all records are in that may name it
    Result<ImportReport> taken = file.role.refusal                           ? tl::unexpected(*file.role.refusal)
                                 : file.role.kind == FileRole::Kind::archive ? importArchive(file)
                                                                             : importData(file);
    if (!taken && !isOfFile(taken.error()))
        return tl::unexpected(taken.error());
    report.files.push_back(taken ? std::move(*taken) : refusalOf(file.name, taken.error()));
    report.files.back().name = file.name;
    return {};
}

Result<ImportReport> Intake::importData(const LooseFile &file)
{
    const QElapsedTimer timer = startedTimer();
    DigestMeanwhile hash(file.path, m_cancel);
    const Result<SourceProbe> probe = probeIncoming(m_request, file.path, QFileInfo(file.path).fileName(), m_cancel);
    if (!probe)
        return tl::unexpected(probe.error());
    const double probeSeconds = secondsOf(timer);
    ImportRequest request{m_request.casePath, file.path, {}, {}, m_request.author, m_request.at, readingsOf(*probe)};
    const Result<BytesDigest> bytes = hash.wait();
    if (!bytes)
        return tl::unexpected(bytes.error());
    request.bytes = *bytes;
    Result<ImportReport> imported = told(importInto(m_database, request, m_names, m_cancel, m_progress), *probe);
    if (imported) {
        imported->timings.probe = probeSeconds;
        imported->timings.digest = hash.seconds();
    }
    return imported;
}

Result<ImportReport> Intake::importArchive(const LooseFile &file)
{
    const FileStamp stamp(file.path);
    const Result<BytesDigest> bytes = digestOfFile(file.path, m_cancel);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Result<std::optional<ImportReport>> earlier = earlierImport(m_database, *bytes, {});
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (*earlier)
        return **std::move(earlier);
    ArchiveWalker archive;
    const Result<std::vector<IncomingMember>> members = incomingMembers(archive, file.path, m_cancel);
    if (!members)
        return tl::unexpected(members.error());
    const auto isRefused = [](const IncomingMember &member) { return member.role.refusal.has_value(); };
    if (std::all_of(members->begin(), members->end(), isRefused))
        return nothingIn(file.name, *members);
    return writeMembers(file, stamp, archive, *members);
}

/// Data before evidence, which may be named by it; the report is in the order of the archive.
Result<ImportReport> Intake::writeMembers(const LooseFile &file, const FileStamp &stamp, ArchiveWalker &archive,
                                          const std::vector<IncomingMember> &members)
{
    Result<ImportWriter> writer = ImportWriter::begin(m_database);
    if (!writer)
        return tl::unexpected(writer.error());
    EvidenceNames names(evidenceNames(members));
    SourceImport import(m_database, *writer, circumstances());
    import.lookFor(m_names);
    import.lookFor(names);
    Result<ImportReport> container = import.addContainer({file.path, QFileInfo(file.path).fileName()}, u"archive"_s);
    if (!container || container->refusal)
        return container;
    container->members.resize(members.size());
    for (const bool isEvidence : {false, true}) {
        for (size_t i = 0; i < members.size(); ++i) {
            if ((members[i].role.kind == FileRole::Kind::evidence) != isEvidence)
                continue;
            Result<ImportReport> member = addMember(import, archive, members[i], *container, names);
            if (!member)
                return member;
            container->counts += member->counts;
            container->members[i] = std::move(*member);
        }
    }
    if (Outcome same = stamp.checkSame(file.name); !same)
        return tl::unexpected(same.error());
    const RowId<Source> source = container->counts.source;
    const Result<ImportResult> counts = writer->finish();
    if (!counts)
        return tl::unexpected(counts.error());
    container->counts = *counts;
    container->counts.source = source;
    return container;
}

Result<ImportReport> Intake::addMember(SourceImport &import, ArchiveWalker &archive, const IncomingMember &member,
                                       const ImportReport &container, const EvidenceNames &names)
{
    const QString &path = member.member.path;
    if (m_cancel.isCancelled())
        return cancelled();
    if (member.role.refusal)
        return refusalOf(path, *member.role.refusal);
    const Result<MemberFile> file = MemberFile::unpack(archive, member.member, m_cancel);
    if (!file)
        return isOfFile(file.error()) ? Result<ImportReport>(refusalOf(path, file.error()))
                                      : tl::unexpected(file.error());
    const IncomingFile incoming{file->path(), path, container.counts.source, {}};
    if (member.role.kind == FileRole::Kind::evidence)
        return import.addEvidence(incoming, *member.role.evidence, names.recordsThatName(fileNameOfMember(path)));
    const Result<SourceProbe> probe = probeIncoming(m_request, file->path(), fileNameOfMember(path), m_cancel);
    if (!probe)
        return isOfFile(probe.error()) ? Result<ImportReport>(refusalOf(path, probe.error()))
                                       : tl::unexpected(probe.error());
    return told(import.addData(incoming, readingsOf(*probe)), *probe);
}

/// Whether the file is new to the case; one that cannot be read is refused.
Result<bool> Intake::addEvidence(SourceImport &import, const LooseFile &file)
{
    if (m_cancel.isCancelled())
        return cancelled();
    const Result<BytesDigest> bytes = digestOfFile(file.path, m_cancel);
    if (!bytes && !isOfFile(bytes.error()))
        return tl::unexpected(bytes.error());
    if (!bytes) {
        report.files.push_back(refusalOf(file.name, bytes.error()));
        return false;
    }
    const auto &namedBy = m_names.recordsThatName(QFileInfo(file.path).fileName());
    Result<ImportReport> added = import.addEvidence({file.path, file.name, {}, *bytes}, *file.role.evidence, namedBy);
    if (!added)
        return tl::unexpected(added.error());
    report.files.push_back(std::move(*added));
    return !report.files.back().wasThere && !report.files.back().refusal;
}

Outcome Intake::importEvidence(std::vector<LooseFile> files)
{
    std::erase_if(files, [](const LooseFile &file) { return file.role.kind != FileRole::Kind::evidence; });
    if (files.empty())
        return {};
    Result<ImportWriter> writer = ImportWriter::begin(m_database);
    if (!writer)
        return tl::unexpected(writer.error());
    SourceImport import(m_database, *writer, circumstances());
    bool hasNew = false;
    for (const LooseFile &file : files) {
        const Result<bool> isNew = addEvidence(import, file);
        if (!isNew)
            return tl::unexpected(isNew.error());
        hasNew = hasNew || *isNew;
    }
    if (!hasNew)
        return {};
    const Result<ImportResult> written = writer->finish();
    return written ? Outcome() : tl::unexpected(written.error());
}

qint64 refusalsIn(const ImportReport &report)
{
    qint64 count = report.refusal ? 1 : 0;
    for (const ImportReport &member : report.members)
        count += refusalsIn(member);
    return count;
}

} // namespace

qint64 IntakeReport::boundEvidence() const
{
    qint64 bound = 0;
    for (const ImportReport &file : files)
        bound += file.boundEvidence();
    return bound;
}

qint64 IntakeReport::refusals() const
{
    qint64 count = 0;
    for (const ImportReport &file : files)
        count += refusalsIn(file);
    return count;
}

Result<IntakeReport> importFiles(const IntakeRequest &request, const CancelToken &cancel, const ProgressSink &progress)
{
    std::optional<Database> own;
    if (!request.database) {
        Result<Database> opened = connectToChange(request.casePath);
        if (!opened)
            return tl::unexpected(opened.error());
        own.emplace(std::move(*opened));
        own->stopWhen(cancel);
    }
    Intake intake(request, request.database ? *request.database : *own, cancel, progress);
    if (Outcome done = intake.run(); !done)
        return tl::unexpected(done.error());
    return std::move(intake.report);
}

bool isForIntake(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    const Result<QByteArray> head = readHead(path);
    if (!head)
        return false;
    const FileRole::Kind kind = roleOf(*head, QFileInfo(path).fileName(), true).kind;
    return kind == FileRole::Kind::archive || kind == FileRole::Kind::evidence;
}

} // namespace interdict
