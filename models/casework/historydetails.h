// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/historyqueries.h"
#include "models/store/rowchange.h"

#include <QString>

#include <vector>

namespace interdict {

/// One value of a row before and after, in words; text from sources in it is not yet made visible.
struct ReadableValue
{
    QString name; ///< "Confidence"
    QString before;
    QString after;
};

/// One row that an entry changed, in words.
struct ReadableRow
{
    enum class Kind { added, changed, removed };
    Kind kind = Kind::changed;
    QString title;                     ///< "Judgement 3: added"
    std::vector<ReadableValue> values; ///< those that differ; of a row that came or went, all that say something
};

/// An entry of the history for people: rows before and after with the names of what they are about; of entries that are
/// no commands, what they noted.
struct ReadableEntry
{
    QString action; ///< "Judge", "Add note"
    QString reason; ///< as the analyst gave it; empty where none was asked for
    std::vector<ReadableRow> rows;
    qint64 rowsLeftOut = 0;    ///< of long entries
    std::vector<Thing> things; ///< what the entry is about, each once
};

/// At most `mostRows` rows are put into words.
[[nodiscard]] Result<ReadableEntry> readableEntry(const Database &database, const HistoryEntry &entry,
                                                  qsizetype mostRows = 200);
/// Only the reason; cheap, for a column of a table.
[[nodiscard]] QString reasonOf(const HistoryEntry &entry);
/// What kind of action a token stands for, as a title: "Add Note"; the token with blanks where it is not known.
[[nodiscard]] QString actionTitle(const QString &action);
/// All tokens of actions that the program writes, in the order of their titles.
[[nodiscard]] QStringList knownActions();

} // namespace interdict
