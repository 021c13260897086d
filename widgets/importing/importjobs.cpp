// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/importing/importjobs.h"

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
    return {wish.casePath, {wish.path}, {}, wish.author, wish.at, probe};
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
        Words::tr("%1 files with records, %2 evidence files; %3 files are not imported.")
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
}

void addRows(DryRun &sum, const TriedFile &file)
{
    if (file.probe)
        addTo(sum, file.run);
    for (const TriedFile &member : file.members)
        addRows(sum, member);
}

} // namespace

Result<FoundSource> findSourceIn(const QString &path, const ProbeWishes &wishes, const CancelToken &cancel)
{
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

Result<TriedIntake> tryIntake(const IntakeWish &wish, const CancelToken &cancel, const ProgressSink &progress)
{
    const Result<std::vector<TriedFile>> files = tryFiles(requestFor(wish, cancel), cancel, progress);
    if (!files)
        return tl::unexpected(files.error());
    TriedIntake tried;
    Tally tally;
    for (const TriedFile &file : *files) {
        tally.add(file);
        addRows(tried.run, file);
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
    const bool isFolder = QFileInfo(wish.path).isDir();
    if (isFolder || report->files.size() != 1)
        return reportOnFolder(QFileInfo(wish.path).fileName(), std::move(report->files));
    if (report->files.front().refusal)
        return tl::unexpected(*report->files.front().refusal);
    return std::move(report->files.front());
}

} // namespace interdict::ui
