// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/progress.h"
#include "models/store/database.h"

#include <QStringList>

#include <vector>

namespace interdict {

/// Something that is not as it should be. All texts are translated sentences; they may quote sources.
struct CheckFinding
{
    enum class Part {
        database,   ///< pages and indexes of SQLite
        references, ///< rows that name rows which are not there
        history,    ///< the chain of digests, of this case or one that was merged into it
        sums,       ///< counts that are not what they count
        sources,    ///< original bytes and their digests, records inside them
        text,       ///< the index of words
        portable,   ///< what a portable copy says of the case it was made of
    };
    Part part = Part::database;
    QString what;
    QString means; ///< what follows from it
    QString todo;  ///< what to do
};
[[nodiscard]] QString toToken(CheckFinding::Part part);     ///< "database", "history" …
[[nodiscard]] QString displayName(CheckFinding::Part part); ///< translated

/// What a check of a case found.
struct CaseCheck
{
    QStringList problems; ///< what each finding says; empty where everything holds
    std::vector<CheckFinding> findings;
    QStringList omitted; ///< what could not be checked, and why: sentences
    qint64 historyEntries = 0;
    QString historyHead; ///< the newest entry's digest, to be noted elsewhere as proof; empty without history
    qint64 sources = 0;
    qint64 sourceBytes = 0; ///< that were hashed
    qint64 records = 0;
};

enum class CheckDepth {
    quick, ///< the database's pages, references and the history's chain
    full,  ///< also indexes, every source's bytes against their SHA-256, counts, and the index of words
};

/// Checks the database itself, its references, the history's chain, every source's bytes against their SHA-256, that
/// each source has exactly the records its counts name, inside its bytes, and that the index of words is that of the
/// listings. A connection that may write compares the index word by word; one for reading only, by its rows, and says
/// so. Writes nothing.
[[nodiscard]] Result<CaseCheck> checkCase(const Database &database, CheckDepth depth, const CancelToken &cancel,
                                          const ProgressSink &progress);
[[nodiscard]] inline Result<CaseCheck> checkCase(const Database &database, const CancelToken &cancel,
                                                 const ProgressSink &progress)
{
    return checkCase(database, CheckDepth::full, cancel, progress);
}
/// A job with a connection of its own; of a file whose folder can be written, word by word.
[[nodiscard]] Result<CaseCheck> checkCaseAt(const QString &casePath, CheckDepth depth, const CancelToken &cancel,
                                            const ProgressSink &progress);

} // namespace interdict
