// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/importing/importplan.h"

#include "models/intake/recordreader.h"
#include "models/store/sourcequeries.h"

#include <QCryptographicHash>
#include <QFile>

namespace interdict::ui {

namespace {

Outcome openForReading(QFile &file)
{
    if (file.open(QIODevice::ReadOnly))
        return {};
    return failure(ErrorCode::cannotRead,
                   ImportPlan::tr("The file could not be read: %1. Choose it again.").arg(file.errorString()));
}

Result<Sha256> digestOf(const QString &path, const CancelToken &cancel)
{
    QFile file(path);
    if (Outcome opened = openForReading(file); !opened)
        return tl::unexpected(opened.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(1 << 20, Qt::Uninitialized);
    for (;;) {
        if (cancel.isCancelled())
            return cancelled();
        const qint64 got = file.read(block.data(), block.size());
        if (got < 0)
            return failure(ErrorCode::cannotRead,
                           ImportPlan::tr("The file could not be read: %1. Choose it again.").arg(file.errorString()));
        if (got == 0)
            return Sha256::fromBytes(hash.result());
        hash.addData(QByteArrayView(block.constData(), got));
    }
}

/// The first rows as they would land; rejected ones are left to the check of all rows.
Result<std::vector<DraftRecord>> firstRows(const QString &path, const Probe &probe, const CancelToken &cancel)
{
    QFile file(path);
    if (Outcome opened = openForReading(file); !opened)
        return tl::unexpected(opened.error());
    std::vector<DraftRecord> rows;
    bool isEnough = false;
    const RecordSink sink = [&](DraftRecord &&draft) -> Outcome {
        if (draft.status != RecordStatus::rejected)
            rows.push_back(std::move(draft));
        isEnough = int(rows.size()) >= ImportPlan::previewRows;
        return isEnough ? Outcome(cancelled()) : Outcome(); // an error is how a sink ends the reading
    };
    const Result<ReadTally> tally = readRecords(file, probe.layout, probe.mapping, sink, cancel, {});
    if (!tally && !isEnough)
        return tl::unexpected(tally.error());
    return rows;
}

} // namespace

ImportPlan::ImportPlan(CaseSession *session, QObject *parent) : QObject(parent), m_session(session) {}

void ImportPlan::setFile(const QString &path)
{
    m_path = path;
    m_probe = {};
    m_earlier.reset();
    m_isMappingEdited = false;
    m_isImported = false;
    Q_EMIT fileChanged();
    if (path.isEmpty()) {
        m_isRead = false;
        m_dryRun.reset();
        m_reading.cancel();
        return;
    }
    startReading(
        [path](const CancelToken &cancel, const ProgressSink &) -> Result<Reading> {
            Result<Probe> probe = probeFile(path, cancel);
            if (!probe)
                return tl::unexpected(probe.error());
            const Result<Sha256> digest = digestOf(path, cancel);
            if (!digest)
                return tl::unexpected(digest.error());
            return Reading{std::move(*probe), *digest};
        },
        false);
}

void ImportPlan::setLayout(const SourceLayout &layout)
{
    startReading(
        [path = m_path, layout](const CancelToken &cancel, const ProgressSink &) -> Result<Reading> {
            Result<Probe> probe = probeFile(path, layout, cancel);
            if (!probe)
                return tl::unexpected(probe.error());
            return Reading{std::move(*probe), {}};
        },
        m_isMappingEdited);
}

void ImportPlan::startReading(JobRunner::Work<Reading> work, bool keepsMapping)
{
    m_isRead = false;
    m_dryRun.reset();
    m_previewing.cancel();
    m_checking.cancel();
    m_reading.start<Reading>(tr("Reading the file"), std::move(work), [this, keepsMapping](Result<Reading> reading) {
        takeReading(std::move(reading), keepsMapping);
    });
}

void ImportPlan::takeReading(Result<Reading> reading, bool keepsMapping)
{
    if (m_path.isEmpty())
        return;
    if (!reading) {
        Q_EMIT readingFailed(reading.error());
        return;
    }
    if (reading->digest) {
        const Result<std::optional<Source>> earlier = findSource(m_session->database(), *reading->digest);
        if (earlier) // the import itself asks again, and says what is wrong with the case
            m_earlier = *earlier;
    }
    if (keepsMapping)
        reading->probe.mapping = keptMapping(std::move(reading->probe.mapping));
    m_probe = std::move(reading->probe);
    m_isRead = true;
    Q_EMIT read();
}

ColumnMapping ImportPlan::keptMapping(ColumnMapping found) const
{
    ColumnMapping kept = m_probe.mapping;
    if (kept.columns.size() != found.columns.size())
        kept.columns = std::move(found.columns);
    return kept;
}

void ImportPlan::setMapping(const ColumnMapping &mapping)
{
    m_probe.mapping = mapping;
    m_isMappingEdited = true;
    m_dryRun.reset();
    m_checking.cancel();
    Q_EMIT mappingChanged();
}

void ImportPlan::preview()
{
    using Rows = std::vector<DraftRecord>;
    m_previewing.start<Rows>(
        tr("Reading the first rows"),
        [path = m_path, probe = m_probe](const CancelToken &cancel, const ProgressSink &) {
            return firstRows(path, probe, cancel);
        },
        [this](const Result<Rows> &rows) {
            if (rows)
                Q_EMIT previewed(*rows);
            else if (rows.error().code != ErrorCode::cancelled)
                Q_EMIT previewFailed(rows.error());
        });
}

void ImportPlan::check()
{
    if (m_dryRun) {
        Q_EMIT checked();
        return;
    }
    m_checking.start<DryRun>(
        tr("Checking all rows"),
        [path = m_path, probe = m_probe](const CancelToken &cancel, const ProgressSink &progress) {
            return interdict::dryRun(path, probe.layout, probe.mapping, cancel, progress);
        },
        [this](Result<DryRun> run) {
            if (!run) {
                if (run.error().code != ErrorCode::cancelled)
                    Q_EMIT checkFailed(run.error());
                return;
            }
            m_dryRun = std::move(*run);
            Q_EMIT checked();
        });
}

void ImportPlan::import()
{
    const ImportRequest request{m_session->path(),       m_path, m_probe.layout, m_probe.mapping, m_session->author(),
                                m_session->clock().now()};
    m_importing.start<ImportReport>(
        tr("Importing"),
        [request](const CancelToken &cancel, const ProgressSink &progress) {
            return importFile(request, cancel, progress);
        },
        [this](const Result<ImportReport> &report) { takeReport(report); });
}

void ImportPlan::takeReport(const Result<ImportReport> &report)
{
    if (!report) {
        Q_EMIT importFailed(report.error());
        return;
    }
    m_isImported = true;
    const Outcome refreshed = m_session->refresh();
    Q_EMIT imported(*report);
    if (!refreshed)
        Q_EMIT refreshFailed(refreshed.error());
}

} // namespace interdict::ui
