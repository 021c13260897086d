// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/caseimport.h"

#include "models/intake/json/sourcechunks.h"
#include "models/store/portablefacts.h"
#include "models/store/sourcequeries.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseImport)
};

/// Whether there is a sheet of the book that the case does not have yet.
Result<bool> hasNewSheets(const Database &database, const Source &book, const std::vector<PartReading> &parts)
{
    const Result<std::vector<Source>> members = membersOf(database, book.id);
    if (!members)
        return tl::unexpected(members.error());
    return std::any_of(parts.begin(), parts.end(), [&members](const PartReading &part) {
        return !part.path.isEmpty() && std::none_of(members->begin(), members->end(), [&part](const Source &member) {
            return member.member == part.path && member.fileName == part.name;
        });
    });
}

Result<ImportReport> writeImport(const ImportRequest &request, const Database &database, const BytesDigest &bytes,
                                 EvidenceNames &names, const CancelToken &cancel, const ProgressSink &progress)
{
    Result<ImportWriter> writer = ImportWriter::begin(database);
    if (!writer)
        return tl::unexpected(writer.error());
    SourceImport import(database, *writer, {request.author, request.at, cancel, progress});
    import.lookFor(names);
    const IncomingFile file{request.filePath, QFileInfo(request.filePath).fileName(), {}, bytes};
    const std::vector<PartReading> readings = request.readings();
    if (readings.size() == 1 && readings.front().path.isEmpty())
        import.expectNoOther();
    Result<ImportReport> report = import.addData(file, readings);
    if (!report)
        return report;
    const ImportReport *nothing = report->refusal ? &*report : nullptr; // or a workbook without a sheet for the case
    const auto isRefused = [](const ImportReport &member) { return member.refusal.has_value(); };
    if (!report->members.empty() && std::all_of(report->members.begin(), report->members.end(), isRefused))
        nothing = &report->members.front();
    if (nothing)
        return tl::unexpected(*nothing->refusal);
    if (cancel.isCancelled())
        return cancelled();
    if (progress)
        progress({report->byteCount, report->byteCount, Words::tr("Connecting listings, entities and links")});
    const Result<ImportResult> counts = writer->finish();
    if (!counts)
        return tl::unexpected(counts.error());
    const RowId<Source> source = report->counts.source;
    report->counts = *counts;
    report->counts.source = source;
    report->timings.insert = writer->timings().insert;
    report->timings.index = writer->timings().index;
    report->timings.commit = writer->timings().commit;
    report->timings.settle = writer->timings().settle;
    return report;
}

/// Keeps the first rows of each kind.
class Trial
{
public:
    /// `cells` are kept beside a row that is shown.
    Outcome take(DraftRecord &&draft, const QStringList *cells)
    {
        constexpr size_t mostShown = 100;
        std::vector<DraftRecord> &shown = draft.status == RecordStatus::rejected  ? run.firstRejected
                                          : draft.status == RecordStatus::flagged ? run.firstFlagged
                                                                                  : run.firstKept;
        if (shown.size() >= mostShown)
            return {};
        if (cells)
            run.cells.insert(draft.rowNumber, *cells);
        shown.push_back(std::move(draft));
        return {};
    }
    void add(const ReadTally &tally)
    {
        run.kept += tally.kept;
        run.flagged += tally.flagged;
        run.rejected += tally.rejected;
    }

    DryRun run;
};

} // namespace

std::vector<PartReading> ImportRequest::readings() const
{
    if (!parts.empty())
        return parts;
    PartReading reading;
    reading.layout = layout;
    reading.mapping = mapping;
    return {reading};
}

std::vector<PartReading> readingsOf(const SourceProbe &probe)
{
    std::vector<PartReading> readings;
    for (const PartProbe &part : probe.parts) {
        if (part.probe.rows > 0 || probe.rows() == 0)
            readings.push_back(readingOf(probe, part));
    }
    return readings;
}

Result<std::optional<ImportReport>> earlierImport(const Database &database, const BytesDigest &bytes,
                                                  const std::vector<PartReading> &parts)
{
    const Result<std::optional<Source>> known = findSource(database, bytes.digest);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return std::optional<ImportReport>();
    if ((*known)->isWithdrawn())
        return failure(
            ErrorCode::badInput,
            Words::tr("The case has this file as source %1, whose import was withdrawn. Restore that import.")
                .arg((*known)->id.value()));
    const Result<bool> isNew = hasNewSheets(database, **known, parts);
    if (!isNew)
        return tl::unexpected(isNew.error());
    if (*isNew)
        return std::optional<ImportReport>();
    ImportReport report = reportOf(**known);
    const Result<std::vector<Source>> members = membersOf(database, (*known)->id);
    if (!members)
        return tl::unexpected(members.error());
    for (const Source &member : *members) {
        report.members.push_back(reportOf(member));
        report.counts += report.members.back().counts;
    }
    return std::optional(std::move(report));
}

Result<BytesDigest> digestOfFile(const QString &path, const CancelToken &cancel)
{
    Result<std::unique_ptr<QIODevice>> file = openSourceFile(path);
    if (!file)
        return tl::unexpected(file.error());
    return digestOf(SourceBytes(std::move(*file)), cancel);
}

Result<ImportReport> importInto(const Database &database, const ImportRequest &request, EvidenceNames &names,
                                const CancelToken &cancel, const ProgressSink &progress)
{
    if (progress)
        progress({0, 0, Words::tr("Checking whether the case has this file")});
    const QElapsedTimer timer = startedTimer();
    const Result<BytesDigest> bytes =
        request.bytes ? Result<BytesDigest>(*request.bytes) : digestOfFile(request.filePath, cancel);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const double digestSeconds = secondsOf(timer);
    Result<std::optional<ImportReport>> earlier = earlierImport(database, *bytes, request.readings());
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (!*earlier) {
        Result<ImportReport> report = writeImport(request, database, *bytes, names, cancel, progress);
        if (report && !request.bytes)
            report->timings.digest = digestSeconds;
        return report;
    }
    (*earlier)->name = QFileInfo(request.filePath).fileName();
    return **std::move(earlier);
}

Result<ImportReport> importFile(const ImportRequest &request, const CancelToken &cancel, const ProgressSink &progress)
{
    Result<Database> database = connectToChange(request.casePath);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    EvidenceNames none;
    return importInto(*database, request, none, cancel, progress);
}

Result<DryRun> dryRun(const QString &filePath, const std::vector<PartReading> &parts, const CancelToken &cancel,
                      const ProgressSink &progress, const RecordObserver &observe)
{
    Trial trial;
    const bool keepsCells = parts.size() == 1;
    const JudgedSink sink = [&](DraftRecord &&draft, const RawRow *row) -> Outcome {
        if (Outcome seen = observe ? observe(draft) : Outcome(); !seen)
            return seen;
        return trial.take(std::move(draft), row && keepsCells ? &row->cells : nullptr);
    };
    const RecordSink withoutRows = [&sink](DraftRecord &&draft) { return sink(std::move(draft), nullptr); };
    for (const PartReading &part : parts) {
        const Result<ReadTally> tally = part.format == "csv"_L1
                                            ? readDrafts(filePath, part, withoutRows, cancel, progress)
                                            : readJudged(filePath, part, sink, cancel, progress);
        if (!tally)
            return tl::unexpected(tally.error());
        trial.add(*tally);
    }
    return std::move(trial.run);
}

Result<DryRun> dryRun(const QString &filePath, const SourceLayout &layout, const ColumnMapping &mapping,
                      const CancelToken &cancel, const ProgressSink &progress)
{
    PartReading reading;
    reading.layout = layout;
    reading.mapping = mapping;
    return dryRun(filePath, {reading}, cancel, progress);
}

} // namespace interdict
