// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/annotation.h"
#include "models/store/database.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace interdict {

/// The beginning of an entry: enough to tell what it does to the undo stack, without reading all that it changed.
struct HistoryHead
{
    qint64 number = 0;
    QString action;
    QString details; ///< the first headLength characters
};
/// From entry `first` on, at most `most`, oldest first.
inline constexpr int headLength = 4096;
[[nodiscard]] Result<std::vector<HistoryHead>> readHistoryHeads(const Database &database, qint64 first, qint64 most);

/// Which entries of the history are asked for; all conditions hold together.
struct HistoryQuery
{
    QString text;   ///< a part of the summary, the author, or what was changed; in any case
    QString author; ///< exactly
    QStringList actions;
    std::optional<QDate> from; ///< UTC days, both within
    std::optional<QDate> to;
    std::optional<Thing> about; ///< entries that change the thing, or what is said of it
    qint64 after = 0;           ///< only entries with a higher number

    friend bool operator==(const HistoryQuery &, const HistoryQuery &) = default;
};
/// The numbers of the entries, the newest first. At 100,000 entries some tenths of a second: for a job.
[[nodiscard]] Result<std::vector<qint64>> historyNumbers(const Database &database, const HistoryQuery &query);
/// Entries by their numbers, in the order given; those that are not there are left out. `isUndone` is not filled in.
[[nodiscard]] Result<std::vector<HistoryEntry>> historyEntries(const Database &database,
                                                               std::span<const qint64> numbers);

/// What a row of the table says that it is about, and the row itself where it can be annotated.
[[nodiscard]] std::vector<Thing> thingsOf(const QString &table, qint64 id, const QJsonObject &values);
/// All things that the details of an entry name, each once, in the order in which they are named.
[[nodiscard]] std::vector<Thing> thingsOf(const HistoryEntry &entry);

/// One who worked on the case.
struct AnalystWork
{
    QString name;
    qint64 entries = 0;
    QDateTime first; ///< UTC
    QDateTime last;
    std::vector<std::pair<QString, qint64>> actions; ///< how often of each kind, the commonest first
};
/// All who signed an entry, those with the most entries first.
[[nodiscard]] Result<std::vector<AnalystWork>> analystsOf(const Database &database);

} // namespace interdict
