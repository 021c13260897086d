// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/intakefiles.h"

#include "models/casework/importpreview.h"
#include "models/intake/memberfile.h"

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

} // namespace

Result<SourceProbe> probeIncoming(const IntakeRequest &request, const QString &path, const QString &fileName,
                                  const CancelToken &cancel)
{
    return request.probe ? request.probe(path, fileName) : probeSource(path, {request.format, {}, {}}, cancel);
}

QStringList evidenceNames(const std::vector<IncomingMember> &members)
{
    QStringList names;
    for (const IncomingMember &member : members) {
        if (member.role.kind == FileRole::Kind::evidence)
            names << fileNameOfMember(member.member.path);
    }
    return names;
}

namespace {

TriedFile refusedFile(const QString &name, const Error &error)
{
    TriedFile file;
    file.name = name;
    file.refusal = error;
    return file;
}

void add(DryRun &sum, const DryRun &one)
{
    sum.kept += one.kept;
    sum.flagged += one.flagged;
    sum.rejected += one.rejected;
    if (!one.listings)
        return;
    ListingPreview listings = sum.listings.value_or(ListingPreview{});
    listings.newListings += one.listings->newListings;
    listings.changed += one.listings->changed;
    listings.unchanged += one.listings->unchanged;
    listings.withoutListing += one.listings->withoutListing;
    sum.listings = listings;
}

/// The files of one request, one after the other, against one case. An error of a file is its refusal; cancelling ends
/// all.
class Trying
{
public:
    Trying(const IntakeRequest &request, CaseComparison &comparison, const CancelToken &cancel,
           const ProgressSink &progress)
        : m_request(request), m_comparison(comparison), m_cancel(cancel), m_progress(progress)
    {
    }

    Result<TriedFile> loose(const LooseFile &file);

private:
    [[nodiscard]] static Result<TriedFile> refusedOr(const QString &name, const Error &error)
    {
        if (error.code == ErrorCode::cancelled)
            return tl::unexpected(error);
        return refusedFile(name, error);
    }
    Result<TriedFile> data(const QString &path, const QString &name);
    Result<TriedFile> member(ArchiveWalker &archive, const IncomingMember &member);
    Result<TriedFile> archive(const LooseFile &file);

    const IntakeRequest &m_request;
    CaseComparison &m_comparison;
    const CancelToken &m_cancel;
    const ProgressSink &m_progress;
};

Result<TriedFile> Trying::data(const QString &path, const QString &name)
{
    Result<SourceProbe> probe = probeIncoming(m_request, path, fileNameOfMember(name), m_cancel);
    if (!probe)
        return refusedOr(name, probe.error());
    Result<DryRun> run = m_comparison.tryOut(path, readingsOf(*probe), m_cancel, m_progress);
    if (!run)
        return refusedOr(name, run.error());
    TriedFile tried;
    tried.name = name;
    tried.byteCount = QFileInfo(path).size();
    tried.probe = std::move(*probe);
    tried.run = std::move(*run);
    return tried;
}

Result<TriedFile> Trying::member(ArchiveWalker &archive, const IncomingMember &member)
{
    const QString &path = member.member.path;
    if (member.role.refusal)
        return refusedFile(path, *member.role.refusal);
    TriedFile tried;
    tried.name = path;
    tried.evidence = member.role.evidence;
    tried.byteCount = member.member.size;
    if (tried.evidence)
        return tried;
    const Result<MemberFile> file = MemberFile::unpack(archive, member.member, m_cancel);
    return file ? data(file->path(), path) : refusedOr(path, file.error());
}

Result<TriedFile> Trying::archive(const LooseFile &file)
{
    ArchiveWalker walker;
    const Result<std::vector<IncomingMember>> members = incomingMembers(walker, file.path, m_cancel);
    if (!members)
        return refusedOr(file.name, members.error());
    TriedFile tried;
    tried.name = file.name;
    tried.byteCount = QFileInfo(file.path).size();
    for (const IncomingMember &one : *members) {
        Result<TriedFile> done = member(walker, one);
        if (!done)
            return done;
        add(tried.run, done->run);
        tried.members.push_back(std::move(*done));
    }
    return tried;
}

Result<TriedFile> Trying::loose(const LooseFile &file)
{
    if (file.role.kind == FileRole::Kind::data)
        return data(file.path, file.name);
    if (file.role.kind == FileRole::Kind::archive)
        return archive(file);
    TriedFile tried;
    tried.name = file.name;
    tried.byteCount = QFileInfo(file.path).size();
    tried.evidence = file.role.evidence;
    tried.refusal = file.role.refusal;
    return tried;
}

} // namespace

Result<std::vector<TriedFile>> tryFiles(const IntakeRequest &request, const CancelToken &cancel,
                                        const ProgressSink &progress)
{
    const Result<std::vector<LooseFile>> files = looseFiles(request.paths, request.format, cancel);
    if (!files)
        return tl::unexpected(files.error());
    Result<CaseComparison> comparison = CaseComparison::open(request.casePath);
    if (!comparison)
        return tl::unexpected(comparison.error());
    Trying trying(request, *comparison, cancel, progress);
    std::vector<TriedFile> tried;
    for (const LooseFile &file : *files) {
        Result<TriedFile> one = trying.loose(file);
        if (!one)
            return tl::unexpected(one.error());
        tried.push_back(std::move(*one));
    }
    return tried;
}

namespace {

struct RoleTally
{
    qint64 data = 0;
    qint64 archives = 0;
    qint64 evidence = 0;
    QStringList refusals;

    void add(const FileRole &role)
    {
        data += role.kind == FileRole::Kind::data;
        archives += role.kind == FileRole::Kind::archive;
        evidence += role.kind == FileRole::Kind::evidence;
        if (role.kind == FileRole::Kind::refused)
            refusals << role.refusal->message;
    }
    [[nodiscard]] QStringList sentences() const;
};

QStringList RoleTally::sentences() const
{
    constexpr qsizetype mostNamed = 20;
    QStringList said{Words::tr("Files with records: %L1.").arg(data)};
    if (archives > 0)
        said << Words::tr("Archives that are taken apart: %L1.").arg(archives);
    if (evidence > 0)
        said << Words::tr("Pictures, PDFs, saved pages and e-mails that are kept as evidence: %L1.").arg(evidence);
    if (!refusals.isEmpty())
        said << Words::tr("Files that are not imported: %L1.").arg(refusals.size());
    return said << refusals.first(std::min(refusals.size(), mostNamed));
}

Result<SourceProbe> surveyArchive(const QString &path, const CancelToken &cancel)
{
    ArchiveWalker archive;
    const Result<std::vector<IncomingMember>> members = incomingMembers(archive, path, cancel);
    if (!members)
        return tl::unexpected(members.error());
    RoleTally tally;
    for (const IncomingMember &member : *members)
        tally.add(member.role);
    return SourceProbe{u"archive"_s, false, tally.sentences(), {}};
}

} // namespace

Result<SourceProbe> surveyFiles(const QString &path, const CancelToken &cancel)
{
    const Result<std::vector<LooseFile>> files = looseFiles({path}, {}, cancel);
    if (!files)
        return tl::unexpected(files.error());
    if (QFileInfo(path).isDir()) {
        RoleTally tally;
        for (const LooseFile &file : *files)
            tally.add(file.role);
        return SourceProbe{u"folder"_s, false, tally.sentences(), {}};
    }
    const FileRole &role = files->front().role;
    if (role.refusal)
        return tl::unexpected(*role.refusal);
    if (role.kind == FileRole::Kind::archive)
        return surveyArchive(path, cancel);
    const QString kind = role.evidence ? displayName(*role.evidence) : QString();
    return SourceProbe{u"evidence"_s,
                       false,
                       {Words::tr("The file is kept as evidence (%1), byte for byte; it holds no records.").arg(kind)},
                       {}};
}

} // namespace interdict
