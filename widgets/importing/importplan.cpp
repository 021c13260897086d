// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/importing/importplan.h"

#include "models/casework/importpreview.h"
#include "models/store/sourcequeries.h"
#include "models/values/safetext.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace interdict::ui {

ImportPlan::ImportPlan(CaseSession *session, QObject *parent) : QObject(parent), m_session(session) {}

void ImportPlan::forget()
{
    m_probe = {};
    m_source = {};
    m_isIntake = false;
    m_sheet = -1;
    m_notes.clear();
    m_earlier.reset();
    m_isMappingEdited = false;
    m_isImported = false;
}

QString ImportPlan::name() const
{
    if (m_paths.size() > 1)
        return tr("%1 files and folders").arg(QLocale().toString(m_paths.size()));
    return visibleLine(QFileInfo(path()).fileName());
}

void ImportPlan::setFiles(const QStringList &paths)
{
    if (paths != m_paths)
        m_format.clear();
    m_paths = paths;
    forget();
    Q_EMIT fileChanged();
    if (!paths.isEmpty()) {
        startReading({m_format, {}, {}}, false);
        return;
    }
    m_isRead = false;
    m_dryRun.reset();
    m_reading.cancel();
}

void ImportPlan::setFormat(const QString &format)
{
    m_format = format;
    setFiles(m_paths);
}

void ImportPlan::setLayout(const SourceLayout &layout)
{
    startReading({m_source.format, {}, layout}, m_isMappingEdited);
}

void ImportPlan::setSheet(int sheet)
{
    if (sheet == m_sheet)
        return;
    m_sheet = sheet;
    m_isMappingEdited = false;
    m_dryRun.reset();
    m_checking.cancel();
    takeProbe(false);
    Q_EMIT read();
}

void ImportPlan::startReading(const ProbeWishes &wishes, bool keepsMapping)
{
    m_isRead = false;
    m_dryRun.reset();
    m_previewing.cancel();
    m_checking.cancel();
    m_reading.start<FoundSource>(
        tr("Reading the file"),
        [paths = m_paths, wishes](const CancelToken &cancel, const ProgressSink &) {
            return findSourceIn(paths, wishes, cancel);
        },
        [this, keepsMapping](Result<FoundSource> found) { takeReading(std::move(found), keepsMapping); });
}

void ImportPlan::takeReading(Result<FoundSource> found, bool keepsMapping)
{
    if (m_paths.isEmpty())
        return;
    if (!found) {
        Q_EMIT readingFailed(found.error());
        return;
    }
    m_source = std::move(found->probe);
    m_isIntake = found->isIntake;
    const std::vector<PartProbe> &parts = m_source.parts;
    const auto hasRows = [](const PartProbe &part) { return part.probe.rows > 0; };
    const auto filled = std::find_if(parts.begin(), parts.end(), hasRows);
    if (parts.size() <= 1 || filled == parts.end())
        m_sheet = parts.empty() ? -1 : 0;
    else
        m_sheet = std::count_if(parts.begin(), parts.end(), hasRows) == 1 ? int(filled - parts.begin()) : -1;
    takeProbe(keepsMapping);
    if (found->digest)
        noteEarlier(*found->digest);
    m_isRead = true;
    Q_EMIT read();
}

/// The import itself asks again, and says what is wrong with the case. A book may have sheets that the case has not.
void ImportPlan::noteEarlier(const Sha256 &digest)
{
    m_earlier = findSource(m_session->database(), digest).value_or(std::nullopt);
    if (!m_earlier || m_earlier->isWithdrawn())
        return;
    const auto all =
        earlierImport(m_session->database(), {digest, 0}, m_isIntake ? std::vector<PartReading>() : readings());
    if (all && !*all)
        m_earlier.reset();
}

Probe ImportPlan::probeOfSheet() const
{
    if (m_sheet >= 0) {
        Probe probe = m_source.parts.at(size_t(m_sheet)).probe;
        probe.evidence = m_source.evidence + probe.evidence;
        return probe;
    }
    Probe all;
    all.evidence = m_source.evidence;
    for (const PartProbe &part : m_source.parts) {
        all.rows += part.probe.rows;
        all.evidence << tr("Sheet \"%1\": %2 rows, in %3 columns.")
                            .arg(part.name, QLocale().toString(part.probe.rows),
                                 QLocale().toString(part.probe.layout.columnNames.size()));
    }
    return all;
}

void ImportPlan::takeProbe(bool keepsMapping)
{
    Probe probe = probeOfSheet();
    m_found = probe;
    if (keepsMapping)
        probe.mapping = keptMapping(probe);
    m_probe = std::move(probe);
    m_usedProfile = -1;
    recognise(!keepsMapping);
}

std::vector<PartReading> ImportPlan::readings() const
{
    if (m_sheet >= 0) {
        PartReading reading = readingOf(m_source, m_source.parts.at(size_t(m_sheet)));
        reading.layout = m_probe.layout;
        reading.mapping = m_probe.mapping;
        return {reading};
    }
    SourceProbe source = m_source;
    for (PartProbe &part : source.parts)
        applyRecognised(m_profiles, QFileInfo(path()).fileName(), part.probe);
    return readingsOf(source);
}

/// Profiles are a help: where the case's cannot be read, there are none.
void ImportPlan::recognise(bool takesExact)
{
    const QString fileName = QFileInfo(path()).fileName();
    m_profiles = knownProfiles(m_session->database()).value_or(std::vector<KnownProfile>());
    m_recognised.reset();
    if (hasColumns())
        m_recognised = recogniseProfile(m_profiles, m_probe, fileName);
    if (!m_recognised)
        return;
    const auto isIt = [this](const KnownProfile &known) {
        return known.profile.name == m_recognised->profile.name && known.isOfCase == m_recognised->isOfCase;
    };
    const auto at = std::find_if(m_profiles.begin(), m_profiles.end(), isIt);
    if (!takesExact || !m_recognised->match.isExact() || at == m_profiles.end())
        return;
    m_usedProfile = int(at - m_profiles.begin());
    applyProfile(m_recognised->profile, m_recognised->match, fileName, m_probe);
}

void ImportPlan::useProfile(int index)
{
    const QString fileName = QFileInfo(path()).fileName();
    m_probe = m_found;
    m_usedProfile = index;
    if (index >= 0) {
        const MappingProfile &profile = m_profiles.at(size_t(index)).profile;
        applyProfile(profile, matchProfile(profile, m_probe, fileName), fileName, m_probe);
    }
    m_isMappingEdited = true;
    m_dryRun.reset();
    m_checking.cancel();
    Q_EMIT profileUsed();
    Q_EMIT mappingChanged();
}

Outcome ImportPlan::saveProfile(const QString &name)
{
    const Result<MappingProfile> saved =
        interdict::saveProfile(m_session->database(), profileOf(name, m_probe.layout, m_probe.mapping),
                               m_session->author(), m_session->clock().now());
    if (!saved)
        return tl::unexpected(saved.error());
    m_profiles = knownProfiles(m_session->database()).value_or(m_profiles);
    const auto at = std::find_if(m_profiles.begin(), m_profiles.end(), [&saved](const KnownProfile &known) {
        return known.isOfCase && known.profile.name == saved->name;
    });
    m_usedProfile = at == m_profiles.end() ? -1 : int(at - m_profiles.begin());
    return m_session->refresh();
}

ColumnMapping ImportPlan::keptMapping(const Probe &found) const
{
    ColumnMapping kept = m_probe.mapping;
    if (m_probe.layout.columnNames.size() != found.layout.columnNames.size()) {
        kept.feeds = found.mapping.feeds;
        kept.readings = found.mapping.readings;
    }
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
        [path = path(), reading = readings().front()](const CancelToken &cancel, const ProgressSink &) {
            return firstRows(path, reading, previewRows, cancel);
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
    m_notes.clear();
    if (m_isIntake) {
        tryIntakeOut();
        return;
    }
    m_checking.start<DryRun>(
        tr("Checking all rows"),
        [casePath = m_session->path(), path = path(), parts = readings()](const CancelToken &cancel,
                                                                          const ProgressSink &progress) {
            return previewImport(casePath, path, parts, cancel, progress);
        },
        [this](Result<DryRun> run) {
            if (!run) {
                if (run.error().code != ErrorCode::cancelled)
                    Q_EMIT checkFailed(run.error());
                return;
            }
            m_dryRun = std::move(*run);
            m_duplicates = duplicatesIn(*m_dryRun);
            Q_EMIT checked();
        });
}

IntakeWish ImportPlan::wish() const
{
    return {m_session->path(), m_paths, m_session->author(), m_session->clock().now(), m_profiles};
}

void ImportPlan::tryIntakeOut()
{
    m_checking.start<TriedIntake>(
        tr("Checking all files"),
        [wish = wish()](const CancelToken &cancel, const ProgressSink &progress) {
            return tryIntake(wish, cancel, progress);
        },
        [this](Result<TriedIntake> tried) {
            if (!tried) {
                if (tried.error().code != ErrorCode::cancelled)
                    Q_EMIT checkFailed(tried.error());
                return;
            }
            m_notes = tried->notes;
            m_duplicates = tried->duplicates;
            m_dryRun = std::move(tried->run);
            Q_EMIT checked();
        });
}

void ImportPlan::import()
{
    JobRunner::Work<ImportReport> work;
    if (m_isIntake) {
        work = [wish = wish()](const CancelToken &cancel, const ProgressSink &progress) {
            return importIntake(wish, cancel, progress);
        };
    } else {
        ImportRequest request{m_session->path(),        path(),    {}, {}, m_session->author(),
                              m_session->clock().now(), readings()};
        work = [request](const CancelToken &cancel, const ProgressSink &progress) {
            return importFile(request, cancel, progress);
        };
    }
    m_importing.start<ImportReport>(tr("Importing"), std::move(work),
                                    [this](const Result<ImportReport> &report) { takeReport(report); });
}

void ImportPlan::takeReport(const Result<ImportReport> &report)
{
    if (!report) {
        // Files of a folder that came before stay.
        const Outcome read = m_isIntake ? m_session->refresh() : Outcome();
        Q_EMIT importFailed(report.error());
        if (!read)
            Q_EMIT refreshFailed(read.error());
        return;
    }
    m_isImported = true;
    const Outcome refreshed = m_session->refresh();
    Q_EMIT imported(*report);
    if (!refreshed)
        Q_EMIT refreshFailed(refreshed.error());
}

} // namespace interdict::ui
