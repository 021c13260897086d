// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/database.h"

#include <QString>

#include <set>
#include <vector>

namespace interdict {

/// One thing that both cases say, and say differently. Which of them holds is for an analyst to decide.
struct JoinConflict
{
    QString key; ///< "judgement:12": the table and the row of the other case; names the decision
    QString table;
    qint64 ours = 0; ///< the row of this case
    qint64 theirs = 0;
    std::vector<std::pair<QString, std::pair<QString, QString>>> values; ///< column: ours, theirs; as stored
    bool isTheirs = false;                                               ///< decided for the other case
    bool isRefused = false;                                              ///< theirs cannot be taken; `why` says so
    QString why;
};

/// What became of the rows of one table of the other case.
struct JoinTally
{
    QString table;
    qint64 taken = 0; ///< new in this case
    qint64 same = 0;  ///< both have it
    qint64 differing = 0;
    qint64 notTaken = 0; ///< what it is about is not in this case, or rows of that kind stay behind
};

struct JoinReport
{
    std::vector<JoinTally> tallies; ///< of tables that have rows in the other case
    std::vector<JoinConflict> conflicts;
    std::vector<qint64> takenJudgements; ///< ids of rows of this case
    std::vector<qint64> reviewedSources; ///< of this case, in which decisions about records came: to be read again
};

/// Takes the analysts' rows of the case that is attached as "other" into this one, in the transaction of the caller,
/// after mapEvidence(): drawn links, then the tables of models/store/tablerules.h in their order, then names that
/// analysts gave to entities. A row that both have is taken once; one that says otherwise is a conflict, in which ours
/// stays unless its key is in `theirs`. Where each came from is noted under `mergedCase` (merged_row). `suffix` tells
/// references and names of the other case apart that this one uses for something else.
[[nodiscard]] Result<JoinReport> joinRows(const Database &database, qint64 mergedCase, const QString &suffix,
                                          const std::set<QString> &theirs);

} // namespace interdict
