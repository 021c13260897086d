// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/caseimport.h"

#include "models/casework/blockfeeder.h"
#include "models/intake/recordreader.h"
#include "models/store/sourcequeries.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseImport)
};

Outcome openFile(QFile &file)
{
    if (file.open(QIODevice::ReadOnly))
        return {};
    return failure(ErrorCode::cannotRead,
                   Words::tr("\"%1\" could not be read: %2. Check that the file exists and that you may read it.")
                       .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

Result<Sha256> hashFile(const QString &path, const CancelToken &cancel)
{
    QFile file(path);
    if (Outcome opened = openFile(file); !opened)
        return tl::unexpected(opened.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(1 << 20, Qt::Uninitialized);
    for (;;) {
        if (cancel.isCancelled())
            return cancelled();
        const qint64 got = file.read(block.data(), block.size());
        if (got < 0)
            return failure(ErrorCode::cannotRead, file.errorString());
        if (got == 0)
            return *Sha256::fromBytes(hash.result());
        hash.addData(QByteArrayView(block.constData(), got));
    }
}

ImportReport earlierImport(const Source &source)
{
    ImportReport report{true, source.digest, source.byteCount, {}};
    report.counts.source = source.id;
    report.counts.kept = source.recordsKept - source.recordsFlagged;
    report.counts.flagged = source.recordsFlagged;
    report.counts.rejected = source.recordsRejected;
    return report;
}

Source describe(const ImportRequest &request, const Sha256 &digest)
{
    const QJsonObject json{{u"layout"_s, toJson(request.layout)}, {u"mapping"_s, toJson(request.mapping)}};
    Source source{{},
                  QFileInfo(request.filePath).fileName(),
                  digest,
                  0,
                  request.layout.encoding,
                  QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)),
                  request.at,
                  request.author,
                  0,
                  0,
                  0};
    return source;
}

Result<ImportReport> writeImport(const ImportRequest &request, const Database &database, const Sha256 &digest,
                                 const CancelToken &cancel, const ProgressSink &progress)
{
    Result<ImportWriter> writer = ImportWriter::begin(database, describe(request, digest));
    if (!writer)
        return tl::unexpected(writer.error());
    QFile file(request.filePath);
    if (Outcome opened = openFile(file); !opened)
        return tl::unexpected(opened.error());
    BlockFeeder blocks(request.filePath);
    int sinceBlocks = 0;
    const RecordSink sink = [&](DraftRecord &&draft) -> Outcome {
        if (++sinceBlocks >= 1000) {
            sinceBlocks = 0;
            if (Outcome drained = blocks.drainInto(*writer); !drained)
                return drained;
        }
        return writer->add(draft);
    };
    const Result<ReadTally> tally = readRecords(file, request.layout, request.mapping, sink, cancel, progress);
    if (!tally)
        return tl::unexpected(tally.error());
    if (progress)
        progress({file.size(), file.size(), Words::tr("Storing the original bytes")});
    const Result<Sha256> stored = blocks.finishInto(*writer, cancel);
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored != digest)
        return failure(
            ErrorCode::cannotRead,
            Words::tr("\"%1\" changed while it was read; nothing was imported. Import it again when it is complete.")
                .arg(QDir::toNativeSeparators(request.filePath)));
    if (progress)
        progress({file.size(), file.size(), Words::tr("Completing links and the text index")});
    if (cancel.isCancelled())
        return cancelled();
    const Result<ImportResult> counts = writer->finish(digest, file.size());
    if (!counts)
        return tl::unexpected(counts.error());
    return ImportReport{false, digest, file.size(), *counts};
}

} // namespace

Result<ImportReport> importFile(const ImportRequest &request, const CancelToken &cancel, const ProgressSink &progress)
{
    if (progress)
        progress({0, 0, Words::tr("Checking whether the case has this file")});
    const Result<Sha256> digest = hashFile(request.filePath, cancel);
    if (!digest)
        return tl::unexpected(digest.error());
    Result<Database> database = Database::open(request.casePath, Database::Mode::readWrite);
    if (!database)
        return tl::unexpected(database.error());
    const Result<std::optional<Source>> known = findSource(*database, *digest);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return earlierImport(**known);
    database->stopWhen(cancel);
    return writeImport(request, *database, *digest, cancel, progress);
}

Result<DryRun> dryRun(const QString &filePath, const SourceLayout &layout, const ColumnMapping &mapping,
                      const CancelToken &cancel, const ProgressSink &progress)
{
    constexpr size_t mostShown = 100;
    QFile file(filePath);
    if (Outcome opened = openFile(file); !opened)
        return tl::unexpected(opened.error());
    DryRun run;
    const RecordSink sink = [&run](DraftRecord &&draft) -> Outcome {
        std::vector<DraftRecord> &shown = draft.status == RecordStatus::rejected  ? run.firstRejected
                                          : draft.status == RecordStatus::flagged ? run.firstFlagged
                                                                                  : run.firstKept;
        if (shown.size() < mostShown)
            shown.push_back(std::move(draft));
        return {};
    };
    const Result<ReadTally> tally = readRecords(file, layout, mapping, sink, cancel, progress);
    if (!tally)
        return tl::unexpected(tally.error());
    run.kept = tally->kept;
    run.flagged = tally->flagged;
    run.rejected = tally->rejected;
    return run;
}

} // namespace interdict
