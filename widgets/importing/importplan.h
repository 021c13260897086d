// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/caseimport.h"
#include "models/casework/casesession.h"
#include "models/casework/jobrunner.h"
#include "models/casework/mappingprofiles.h"
#include "widgets/importing/importjobs.h"

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
    /// The file; of several, the first.
    [[nodiscard]] QString path() const { return m_paths.value(0); }
    /// The files, archives and folders that are imported together.
    [[nodiscard]] const QStringList &paths() const { return m_paths; }
    /// The file's name, made visible, or how many there are.
    [[nodiscard]] QString name() const;
    /// Whether probe() is of this file and this layout; false while they are read, and after they could not be.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// The file as a whole: its format and its parts.
    [[nodiscard]] const SourceProbe &source() const { return m_source; }
    /// An archive, a folder, an evidence file or several files: they are imported as they look.
    [[nodiscard]] bool isIntake() const { return m_isIntake; }
    /// Whether its columns need a mapping: of a table, or of the one sheet that is to be imported.
    [[nodiscard]] bool hasColumns() const { return m_source.isTable && m_sheet >= 0 && !m_isIntake; }
    /// The index in source().parts of what is to be imported; -1: all of it, as it looks.
    [[nodiscard]] int sheet() const { return m_sheet; }
    /// How it will be read.
    [[nodiscard]] std::vector<PartReading> readings() const;
    /// What the check says beside its rows; known from checked() on.
    [[nodiscard]] const QStringList &notes() const { return m_notes; }
    /// Of the sheet, or of the file: the last that was read; an empty one before.
    [[nodiscard]] const Probe &probe() const { return m_probe; }
    /// Of the layout and mapping as they are now; nothing before check() has answered.
    [[nodiscard]] const std::optional<DryRun> &dryRun() const { return m_dryRun; }
    /// Rows of files that the case has already, byte for byte; of one file they are in dryRun() as well.
    [[nodiscard]] qint64 duplicates() const { return m_duplicates; }
    [[nodiscard]] bool isImported() const { return m_isImported; }
    /// The source with these very bytes, where the case has it already; known from read() on.
    [[nodiscard]] const std::optional<Source> &earlier() const { return m_earlier; }

    /// Reads the file and works out how it is written. An empty path forgets the file there was.
    void setFile(const QString &path) { setFiles(path.isEmpty() ? QStringList() : QStringList{path}); }
    void setFiles(const QStringList &paths);
    /// Reads it again as that format; empty: as it looks.
    void setFormat(const QString &format);
    [[nodiscard]] const QString &format() const { return m_format; }
    void setSheet(int sheet);
    /// Reads it again as the user says. What the user said of the columns stays where there are as many as before, what
    /// they said of the file as a whole stays in any case.
    void setLayout(const SourceLayout &layout);
    void setMapping(const ColumnMapping &mapping);
    /// Those of the case and of the program, as they were when the file was read.
    [[nodiscard]] const std::vector<KnownProfile> &profiles() const { return m_profiles; }
    /// The profile that fits the file's columns exactly, or likely.
    [[nodiscard]] const std::optional<RecognisedProfile> &recognised() const { return m_recognised; }
    /// The index in profiles() of the one that the mapping was made with; -1 where it was worked out without one.
    [[nodiscard]] int usedProfile() const { return m_usedProfile; }
    /// Reads the columns by that profile; -1: as they were found without one. What was said of them before is dropped.
    void useProfile(int index);
    /// Keeps the mapping in the case under the name.
    [[nodiscard]] Outcome saveProfile(const QString &name);
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
    void profileUsed(); ///< the mapping is another as a whole
    void previewed(const std::vector<interdict::DraftRecord> &rows);
    void previewFailed(const interdict::Error &error);
    void checked();
    void checkFailed(const interdict::Error &error);
    void imported(const interdict::ImportReport &report);
    void importFailed(const interdict::Error &error); ///< also ErrorCode::cancelled; of an intake, files before it stay
    void refreshFailed(const interdict::Error &error); ///< after imported(): the file is in, the window lags behind

private:
    void startReading(const ProbeWishes &wishes, bool keepsMapping);
    void takeReading(Result<FoundSource> found, bool keepsMapping);
    void takeProbe(bool keepsMapping);
    void forget();
    [[nodiscard]] Probe probeOfSheet() const;
    void noteEarlier(const Sha256 &digest);
    [[nodiscard]] IntakeWish wish() const;
    void tryIntakeOut();
    [[nodiscard]] ColumnMapping keptMapping(const Probe &found) const;
    void recognise(bool takesExact);
    void takeReport(const Result<ImportReport> &report);

    CaseSession *m_session;
    QStringList m_paths;
    QString m_format; ///< as the user says
    SourceProbe m_source;
    bool m_isIntake = false;
    int m_sheet = -1;
    QStringList m_notes;
    qint64 m_duplicates = 0;
    Probe m_probe;
    Probe m_found; ///< before any profile
    std::vector<KnownProfile> m_profiles;
    std::optional<RecognisedProfile> m_recognised;
    int m_usedProfile = -1;
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
