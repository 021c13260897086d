// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/store/historyqueries.h"
#include "models/store/rowchange.h"

#include <optional>
#include <set>
#include <unordered_set>
#include <vector>

namespace interdict {

/// Which commands of the history are in effect, and what can be undone and redone next, worked out from the history
/// itself, so that it survives a restart. Imports and packets are no commands: they neither enter the stack nor clear
/// it. Undoing or redoing entries chosen in the history ("undo-entries", "redo-entries") is a command like any other;
/// while it is in effect, those entries are not, or are.
/// A history may be crafted: whatever it holds, noting an entry takes the time of one search, and of as many as it
/// chooses.
class UndoStack
{
public:
    static constexpr size_t mostTogether = 500; ///< entries that one command undoes; their numbers fit into headLength

    /// To be called for every entry, in order.
    void note(const HistoryHead &entry);
    void note(const HistoryEntry &entry) { note({entry.number, entry.action, entry.details.left(headLength)}); }

    [[nodiscard]] std::optional<qint64> undoable() const; ///< the number of the entry that would be undone
    [[nodiscard]] std::optional<qint64> redoable() const;
    [[nodiscard]] bool isCommand(qint64 number) const;
    [[nodiscard]] bool isUndone(qint64 number) const { return m_undone.contains(number); }
    /// The entries that a command of the kind "undo-entries" or "redo-entries" is about; empty for others.
    [[nodiscard]] std::vector<qint64> chosenBy(qint64 number) const;
    /// All commands with a number above `number`, oldest first.
    [[nodiscard]] std::vector<qint64> commandsAfter(qint64 number) const;

private:
    struct Choice
    {
        qint64 number;
        bool isUndo;
        std::vector<qint64> entries;
    };

    void noteUndone(qint64 number);
    void noteRedone(qint64 number);
    [[nodiscard]] std::vector<qint64> choosable(const std::vector<qint64> &entries) const;
    void setInEffect(qint64 number, bool isInEffect);
    void setOneInEffect(qint64 number, bool isInEffect);
    [[nodiscard]] const Choice *choice(qint64 number) const;

    std::vector<qint64> m_commands; ///< ascending
    std::vector<qint64> m_redo;     ///< the next one last; only those that are in m_redoable count
    std::unordered_set<qint64> m_undone;
    std::vector<Choice> m_choices; ///< ascending
    std::set<qint64> m_inEffect;   ///< of the commands
    std::unordered_set<qint64> m_redoable;
};

/// The changes of a command's history entry; none for entries that are no commands.
[[nodiscard]] Result<std::vector<RowChange>> changesOf(const HistoryEntry &entry);
/// The details of a history entry that holds changes; `about` are the entries that are undone or redone.
[[nodiscard]] QString detailsOf(const std::vector<RowChange> &changes, const std::vector<qint64> &about = {});

} // namespace interdict
