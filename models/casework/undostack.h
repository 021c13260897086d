// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/store/rowchange.h"

#include <vector>

namespace interdict {

/// What of the history can be undone and redone, worked out from the history itself, so that it survives a restart.
/// Imports and packets are no commands: they neither enter the stack nor clear it.
class UndoStack
{
public:
    /// To be called for every entry, in order. Linear in the number of entries.
    void note(const HistoryEntry &entry);

    [[nodiscard]] std::optional<qint64> undoable() const; ///< the number of the entry that would be undone
    [[nodiscard]] std::optional<qint64> redoable() const;
    [[nodiscard]] bool isUndone(qint64 number) const;

private:
    std::vector<qint64> m_done;
    std::vector<qint64> m_undone;
};

/// The changes of a command's history entry.
[[nodiscard]] Result<std::vector<RowChange>> changesOf(const HistoryEntry &entry);
/// The details of a history entry that holds changes; `about` names the entry that is undone or redone, or is 0.
[[nodiscard]] QString detailsOf(const std::vector<RowChange> &changes, qint64 about = 0);

} // namespace interdict
