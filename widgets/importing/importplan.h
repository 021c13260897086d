// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/caseimport.h"
#include "models/casework/casesession.h"
#include "models/casework/jobrunner.h"

#include <QObject>

#include <optional>

namespace interdict::ui {

/// What the pages of the import wizard work on together: the file, how it is read, what its columns mean, what a dry
/// run said. Everything that reads the file is a job; each answer comes as a signal, in this object's thread.
class ImportPlan : public QObject
{
    Q_OBJECT

public:
    ImportPlan(CaseSession *session, QObject *parent);

    [[nodiscard]] CaseSession *session() const { return m_session; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Whether probe() is of this file and this layout; false while they are read, and after they could not be.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// The last that was read; an empty one before.
    [[nodiscard]] const Probe &probe() const { return m_probe; }
    /// Of the layout and mapping as they are now; nothing before check() has answered.
    [[nodiscard]] const std::optional<DryRun> &dryRun() const { return m_dryRun; }
    [[nodiscard]] bool isImported() const { return m_isImported; }
    /// The source with these very bytes, where the case has it already; known from read() on.
    [[nodiscard]] const std::optional<Source> &earlier() const { return m_earlier; }

    /// Reads the file and works out how it is written. An empty path forgets the file there was.
    void setFile(const QString &path);
    /// Reads it again as the user says. What the user said of the columns stays where there are as many as before, what
    /// they said of the file as a whole stays in any case.
    void setLayout(const SourceLayout &layout);
    void setMapping(const ColumnMapping &mapping);
    /// Reads the first rows as they would land.
    void preview();
    /// Reads and judges all rows, where that has not been done.
    void check();
    void import();

    [[nodiscard]] JobRunner *reading() { return &m_reading; }
    [[nodiscard]] JobRunner *previewing() { return &m_previewing; }
    [[nodiscard]] JobRunner *checking() { return &m_checking; }
    [[nodiscard]] JobRunner *importing() { return &m_importing; }

    static constexpr int previewRows = 100;

Q_SIGNALS:
    void fileChanged(); ///< another path; nothing is known of it yet
    void read();
    void readingFailed(const interdict::Error &error);
    void mappingChanged();
    void previewed(const std::vector<interdict::DraftRecord> &rows);
    void previewFailed(const interdict::Error &error);
    void checked();
    void checkFailed(const interdict::Error &error);
    void imported(const interdict::ImportReport &report);
    void importFailed(const interdict::Error &error);  ///< also ErrorCode::cancelled; the case is as it was
    void refreshFailed(const interdict::Error &error); ///< after imported(): the file is in, the window lags behind

private:
    struct Reading
    {
        Probe probe;
        std::optional<Sha256> digest; ///< where the bytes may be others than those of the last reading
    };

    void startReading(JobRunner::Work<Reading> work, bool keepsMapping);
    void takeReading(Result<Reading> reading, bool keepsMapping);
    [[nodiscard]] ColumnMapping keptMapping(ColumnMapping found) const;
    void takeReport(const Result<ImportReport> &report);

    CaseSession *m_session;
    QString m_path;
    Probe m_probe;
    bool m_isRead = false;
    bool m_isMappingEdited = false;
    bool m_isImported = false;
    std::optional<Source> m_earlier;
    std::optional<DryRun> m_dryRun;
    JobRunner m_reading; // last: they wait for their jobs before the rest goes
    JobRunner m_previewing;
    JobRunner m_checking;
    JobRunner m_importing;
};

} // namespace interdict::ui
