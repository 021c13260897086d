// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/clock.h"
#include "models/basics/progress.h"
#include "models/store/database.h"
#include "models/values/marking.h"

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace interdict {

/// What a case says of itself: asked when it is made; all but id and time can be changed later, as a command
/// (models/casework/caseproperties.h).
struct CaseProperties
{
    QString id{}; ///< a UUID, lower case without braces; made by create() where empty
    QString name{};
    QString agency{};
    QDateTime createdAt{};
    QString reference{};              ///< the agency's own number of the case
    QString description{};            ///< may have lines
    std::optional<Marking> marking{}; ///< what new packets are marked with at first
    QString timeZone{};               ///< IANA id in which moments are shown beside UTC; empty: the machine's
};

/// An open case file: its connection, and the lock that keeps a second writer out. One thread. Closing (the destructor)
/// folds the write-ahead log back, so that the case is one file again.
class CaseFile
{
public:
    enum class Access { readWrite, readOnly };
    struct OpenOptions
    {
        Access access = Access::readWrite;
        bool isTrusted =
            false; ///< skip the whole-file check: this program closed the file and it has not changed since
        std::optional<CancelToken> cancel{}; ///< of a job: the check stops with it, and what the case is asked later
    };

    /// Makes a new case; refuses to overwrite a file, also one that another program makes meanwhile.
    [[nodiscard]] static Result<CaseFile> create(const QString &path, CaseProperties properties, const Clock &clock);
    /// Refuses what is no case, is damaged, is of a newer version or is being written by someone else
    /// (ErrorCode::caseInUse: offer Access::readOnly). An older case is copied to NAME.icase.v1-backup, then upgraded.
    [[nodiscard]] static Result<CaseFile> open(const QString &path, OpenOptions options);

    /// A job: opens the case as open() does, with the check of the whole file and the upgrade of an older one, and
    /// closes it. What it finds sound can be opened as trusted at once.
    [[nodiscard]] static Outcome check(const QString &path, Access access, const CancelToken &cancel,
                                       const ProgressSink &progress);

    CaseFile(CaseFile &&) noexcept = default;
    CaseFile &operator=(CaseFile &&) = delete;
    ~CaseFile();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_access == Access::readOnly; }
    [[nodiscard]] const CaseProperties &properties() const { return m_properties; }
    [[nodiscard]] const Database &database() const { return m_database; }
    /// Another connection to the same case for a job in another thread.
    [[nodiscard]] Result<Database> connect(Database::Mode mode) const { return Database::open(m_path, mode); }
    /// A whole, consistent copy; replaces `path` only when it is complete, and no case that somebody has open for
    /// writing (caseInUse) or that is this one. Cancelled or failed, it leaves no trace.
    [[nodiscard]] Outcome saveCopy(const QString &path, const CancelToken &cancel = {},
                                   const ProgressSink &progress = {}) const;
    /// To be called after a command changed them.
    [[nodiscard]] Outcome readProperties();

private:
    CaseFile(QString path, Database database, std::unique_ptr<QLockFile> lock, Access access);
    QString m_path;
    std::unique_ptr<QLockFile> m_lock; // before the database: let go of after it is closed
    Database m_database;
    Access m_access;
    CaseProperties m_properties;
};

} // namespace interdict
