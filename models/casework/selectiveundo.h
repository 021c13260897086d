// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/progress.h"
#include "models/casework/casesession.h"

#include <vector>

namespace interdict {

/// A later entry that stands in the way of undoing an earlier one.
struct Obstacle
{
    HistoryEntry entry;
    QString why; ///< a translated sentence
};

/// How an entry chosen in the history is undone or redone.
struct SelectivePlan
{
    /// One command for the entry and all obstacles, the newest undone first. To be performed like any other: it is
    /// undone like any other, too. Where there are obstacles, only after asking.
    CaseCommand command;
    std::vector<Obstacle> obstacles; ///< newest first when undoing; when redoing, what has to be redone as well

    [[nodiscard]] bool needsMore() const { return !obstacles.empty(); }
};

/// Undoes or redoes one entry of the history and leaves what came after it. That is possible where nothing later
/// touched the same rows or keys, rests on what the entry made, or would contradict it (judgements). Otherwise the plan
/// names what does, with all that rests on that in turn. Plans are worked out by trying, in a transaction that is taken
/// back: a plan that is returned can be carried out on the case as it is. The time is linear in the entries since.
/// Errors: badInput for what is no command, or is so already; notFound; readOnly; limitExceeded.
[[nodiscard]] Result<SelectivePlan> planUndo(const CaseSession &session, qint64 number);
[[nodiscard]] Result<SelectivePlan> planRedo(const CaseSession &session, qint64 number);

/// What is to be planned; a value, so that a job can have it.
struct PlanRequest
{
    enum class Direction { undo, redo };

    QString casePath;
    UndoStack stack; ///< of the case as it is
    qint64 number = 0;
    Direction direction = Direction::undo;
};
/// A job: the same through a connection of its own, which holds the case for writing while it tries. To be carried out
/// before anything else is done to the case.
[[nodiscard]] Result<SelectivePlan> planChosen(const PlanRequest &request, const CancelToken &cancel,
                                               const ProgressSink &progress);

/// Why the entry cannot be undone by the program, in a translated sentence that says what to do instead; empty for
/// commands.
[[nodiscard]] QString whyNotUndoable(const HistoryEntry &entry);

/// Sentences that name the obstacles, one a line: "Entry 12 by ann: … It changed the same.".
[[nodiscard]] QStringList inWords(const std::vector<Obstacle> &obstacles);

} // namespace interdict
