// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/clock.h"
#include "models/casework/commanding.h"
#include "models/casework/undostack.h"
#include "models/store/casefile.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace interdict {

class JobRunner;

/// What changed, told after it was committed: ids, not rows.
struct CaseChange
{
    bool isEverything = false; ///< an import: any row may be new or changed
    std::vector<RowId<Entity>> entities;
    bool areReviews = false;       ///< decisions about flagged and rejected records
    bool areJudgements = false;    ///< who is the same: what is merged with `entities` changed too
    bool isGraphOnly = false;      ///< how the graph is shown: places, what is hidden, views; nothing else of the case
    bool isPropertiesOnly = false; ///< name, agency, marking … of the case (caseproperties.h); no row of its tables
};

/// One open case, for one thread (the window's, or the command line's). Reads go through database() with the query
/// functions of models/store; every change an analyst makes goes through a command here, which writes its inverse and
/// its history entry in the same transaction. Jobs open connections of their own (see caseimport.h).
class CaseSession : public QObject
{
    Q_OBJECT

public:
    /// `author` signs every change.
    [[nodiscard]] static Result<std::unique_ptr<CaseSession>>
    create(const QString &path, const CaseProperties &properties, const QString &author, const Clock &clock);
    [[nodiscard]] static Result<std::unique_ptr<CaseSession>> open(const QString &path, CaseFile::Access access,
                                                                   const QString &author, const Clock &clock);
    /// The same; trusted where it is known, too.
    [[nodiscard]] static Result<std::unique_ptr<CaseSession>> open(const QString &path, CaseFile::OpenOptions options,
                                                                   const QString &author, const Clock &clock);
    ~CaseSession() override;

    [[nodiscard]] const Database &database() const { return m_file->database(); }
    [[nodiscard]] const QString &path() const { return m_file->path(); }
    [[nodiscard]] const CaseProperties &properties() const { return m_file->properties(); }
    [[nodiscard]] bool isReadOnly() const { return m_file->isReadOnly(); }
    [[nodiscard]] const QString &author() const { return m_author; }
    /// Signs what is changed from now on: another analyst sits down. A blank name changes nothing.
    void setAuthor(const QString &author);
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Outcome saveCopy(const QString &path) const { return m_file->saveCopy(path); }

    /// To be called for a runner all of whose jobs write the case, through connections of their own, for longer than a
    /// moment. While one is under way, commands are refused at once with ErrorCode::caseInUse and its name, instead of
    /// waiting for the case until they fail.
    void watchWriter(JobRunner *jobs);
    [[nodiscard]] bool isBeingWritten() const { return !m_writing.isEmpty(); }
    /// Why no command can be performed now: readOnly, caseInUse.
    [[nodiscard]] Outcome canBeChanged() const;

    [[nodiscard]] Outcome renameEntity(const Entity &entity, const QString &label);
    /// A link of the analyst's own, one of drawableLinks(); a reason is asked for.
    [[nodiscard]] Outcome drawLink(const Entity &from, const Entity &to, const QString &reason, int confidence = 80,
                                   LinkKind kind = LinkKind::relatedTo);
    /// Only drawn links can be removed: found ones are evidence.
    [[nodiscard]] Outcome removeLink(const Link &link);

    /// For commands that files of their own make (quarantine.h): performCommand(), and tells what changed.
    [[nodiscard]] Outcome perform(const CaseCommand &command);
    [[nodiscard]] Signature signature() const { return {m_author, m_clock.now()}; }

    [[nodiscard]] bool canUndo() const { return !isReadOnly() && m_undo.undoable(); }
    [[nodiscard]] bool canRedo() const { return !isReadOnly() && m_undo.redoable(); }
    [[nodiscard]] QString undoText() const; ///< the summary of what would be undone
    [[nodiscard]] QString redoText() const;
    [[nodiscard]] Outcome undo();
    [[nodiscard]] Outcome redo();
    /// What undo() and redo() would perform: for a job, where it rereads sources; then refresh(). notFound for nothing.
    [[nodiscard]] Result<CaseCommand> undoCommand() const;
    [[nodiscard]] Result<CaseCommand> redoCommand() const;

    [[nodiscard]] const UndoStack &undoStack() const { return m_undo; }
    /// One entry of the history, with `isUndone` filled in; notFound where there is none of the number.
    [[nodiscard]] Result<HistoryEntry> entry(qint64 number) const;
    /// History from entry `first` on, with `isUndone` filled in.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(qint64 first, qint64 most) const;
    /// To be called when a job has changed the case through a connection of its own.
    [[nodiscard]] Outcome refresh();

Q_SIGNALS:
    void caseChanged(const interdict::CaseChange &change);
    void authorChanged(const QString &author);
    void writingChanged(bool isBeingWritten);

private:
    CaseSession(std::unique_ptr<CaseFile> file, QString author, Clock clock);
    [[nodiscard]] Outcome readUndoStack();
    [[nodiscard]] Outcome perform(const CaseCommand &command, const CaseChange &change);
    void setWriting(int writer, const QString &title);

    std::unique_ptr<CaseFile> m_file;
    QString m_author;
    Clock m_clock;
    UndoStack m_undo;
    qint64 m_noted = 0;            ///< history entries the undo stack knows
    int m_writers = 0;             ///< so many were to be watched
    QHash<int, QString> m_writing; ///< the titles of jobs that write, by their writer
};

/// The name that signs changes where no other is given: the account's, from the environment.
[[nodiscard]] QString accountName();

} // namespace interdict
