// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/importing/importjobs.h"

#include "models/casework/incomingfiles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportJobs)
};

IntakeRequest requestFor(const IntakeWish &wish, const CancelToken &cancel)
{
    const FileProbing probe = [profiles = wish.profiles, cancel](const QString &path,
                                                                 const QString &fileName) -> Result<SourceProbe> {
        Result<SourceProbe> found = probeSource(path, {}, cancel);
        if (!found || !found->isTable)
            return found;
        for (PartProbe &part : found->parts)
            applyRecognised(profiles, fileName, part.probe);
        return found;
    };
    return {wish.casePath, wish.paths, {}, wish.author, wish.at, probe};
}

struct Tally
{
    qint64 data = 0;
    qint64 evidence = 0;
    QStringList refusals;

    void add(const TriedFile &file)
    {
        for (const TriedFile &member : file.members)
            add(member);
        data += file.probe.has_value();
        evidence += file.evidence.has_value();
        if (file.refusal)
            refusals << file.refusal->message;
    }
};

QStringList notesOn(const Tally &tally)
{
    constexpr qsizetype mostNamed = 5;
    const QLocale locale;
    QStringList notes{
        Words::tr("Files with records: %1. Evidence files: %2. Files that are not imported: %3.")
            .arg(locale.toString(tally.data), locale.toString(tally.evidence), locale.toString(tally.refusals.size()))};
    return notes << tally.refusals.first(std::min(tally.refusals.size(), mostNamed));
}

void append(std::vector<DraftRecord> &all, const std::vector<DraftRecord> &more)
{
    constexpr size_t mostShown = 100;
    const size_t room = mostShown - std::min(mostShown, all.size());
    all.insert(all.end(), more.begin(), more.begin() + qsizetype(std::min(room, more.size())));
}

void addTo(DryRun &sum, const DryRun &one)
{
    sum.kept += one.kept;
    sum.flagged += one.flagged;
    sum.rejected += one.rejected;
    append(sum.firstKept, one.firstKept);
    append(sum.firstFlagged, one.firstFlagged);
    append(sum.firstRejected, one.firstRejected);
    if (!one.listings)
        return;
    ListingPreview &listings = sum.listings ? *sum.listings : sum.listings.emplace();
    listings.newListings += one.listings->newListings;
    listings.changed += one.listings->changed;
    listings.unchanged += one.listings->unchanged;
    listings.withoutListing += one.listings->withoutListing;
}

void addRows(TriedIntake &sum, const TriedFile &file)
{
    if (file.probe) {
        const qint64 duplicates = duplicatesIn(file.run);
        sum.duplicates += duplicates;
        if (duplicates == 0)
            addTo(sum.run, file.run);
    }
    for (const TriedFile &member : file.members)
        addRows(sum, member);
}

} // namespace

namespace {

QStringList sentencesOn(const std::vector<LooseFile> &files)
{
    constexpr qsizetype mostNamed = 20;
    const QLocale locale;
    qint64 counts[4] = {};
    QStringList refusals;
    for (const LooseFile &file : files) {
        ++counts[int(file.role.kind)];
        if (file.role.refusal)
            refusals << Words::tr("Not imported: %1").arg(file.role.refusal->message);
    }
    const auto count = [&](FileRole::Kind kind) { return locale.toString(counts[int(kind)]); };
    QStringList sentences;
    if (counts[int(FileRole::Kind::data)] > 0)
        sentences << Words::tr("Files with records: %1. Each is read as it looks.").arg(count(FileRole::Kind::data));
    if (counts[int(FileRole::Kind::archive)] > 0)
        sentences << Words::tr("Archives, whose files are read as they look: %1.").arg(count(FileRole::Kind::archive));
    if (counts[int(FileRole::Kind::evidence)] > 0)
        sentences << Words::tr("Pictures, documents, web pages and e-mails that are kept as evidence: %1.")
                         .arg(count(FileRole::Kind::evidence));
    return sentences + refusals.first(std::min(refusals.size(), mostNamed));
}

Result<FoundSource> surveySeveral(const QStringList &paths, const CancelToken &cancel)
{
    const Result<std::vector<LooseFile>> files = looseFiles(paths, {}, cancel);
    if (!files)
        return tl::unexpected(files.error());
    FoundSource found;
    found.isIntake = true;
    found.probe = SourceProbe{u"folder"_s, false, sentencesOn(*files), {}};
    return found;
}

} // namespace

Result<FoundSource> findSourceIn(const QStringList &paths, const ProbeWishes &wishes, const CancelToken &cancel)
{
    if (paths.size() != 1)
        return surveySeveral(paths, cancel);
    const QString &path = paths.front();
    FoundSource found;
    found.isIntake = wishes.format.isEmpty() && isForIntake(path);
    Result<SourceProbe> probe = found.isIntake ? surveyFiles(path, cancel) : probeSource(path, wishes, cancel);
    if (!probe)
        return tl::unexpected(probe.error());
    found.probe = std::move(*probe);
    if (wishes.layout || QFileInfo(path).isDir())
        return found;
    const Result<BytesDigest> bytes = digestOfFile(path, cancel);
    if (!bytes)
        return tl::unexpected(bytes.error());
    found.digest = bytes->digest;
    return found;
}

Result<std::vector<DraftRecord>> firstRows(const QString &path, const PartReading &reading, int most,
                                           const CancelToken &cancel)
{
    std::vector<DraftRecord> rows;
    bool isEnough = false;
    const RecordSink sink = [&](DraftRecord &&draft) -> Outcome {
        if (draft.status != RecordStatus::rejected)
            rows.push_back(std::move(draft));
        isEnough = int(rows.size()) >= most;
        return isEnough ? Outcome(cancelled()) : Outcome(); // an error is how a sink ends the reading
    };
    const Result<ReadTally> tally = readDrafts(path, reading, sink, cancel, {});
    if (!tally && !isEnough)
        return tl::unexpected(tally.error());
    return rows;
}

qint64 duplicatesIn(const DryRun &run)
{
    const bool isThere = run.listings && run.listings->earlier;
    return isThere ? run.kept + run.flagged + run.rejected : 0;
}

Result<TriedIntake> tryIntake(const IntakeWish &wish, const CancelToken &cancel, const ProgressSink &progress)
{
    const Result<std::vector<TriedFile>> files = tryFiles(requestFor(wish, cancel), cancel, progress);
    if (!files)
        return tl::unexpected(files.error());
    TriedIntake tried;
    Tally tally;
    for (const TriedFile &file : *files) {
        tally.add(file);
        addRows(tried, file);
    }
    tried.notes = notesOn(tally);
    return tried;
}

namespace {

/// One report on all files of a folder; the first refusal where none was taken.
Result<ImportReport> reportOnFolder(const QString &name, std::vector<ImportReport> files)
{
    ImportReport folder;
    folder.name = name;
    folder.format = u"folder"_s;
    folder.wasThere = true;
    bool isTaken = false;
    for (const ImportReport &file : files) {
        folder.counts += file.counts;
        folder.byteCount += file.byteCount;
        folder.wasThere = folder.wasThere && (file.wasThere || file.refusal);
        isTaken = isTaken || !file.refusal;
    }
    if (!isTaken)
        return files.empty() ? failure(ErrorCode::badInput, Words::tr("\"%1\" holds no files.").arg(name))
                             : tl::unexpected(*files.front().refusal);
    folder.members = std::move(files);
    return folder;
}

} // namespace

Result<ImportReport> importIntake(const IntakeWish &wish, const CancelToken &cancel, const ProgressSink &progress)
{
    Result<IntakeReport> report = importFiles(requestFor(wish, cancel), cancel, progress);
    if (!report)
        return tl::unexpected(report.error());
    const bool isOne = wish.paths.size() == 1 && !QFileInfo(wish.paths.front()).isDir();
    if (!isOne || report->files.size() != 1)
        return reportOnFolder(QFileInfo(wish.paths.front()).fileName(), std::move(report->files));
    if (report->files.front().refusal)
        return tl::unexpected(*report->files.front().refusal);
    return std::move(report->files.front());
}

} // namespace interdict::ui
