// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/clock.h"
#include "models/records/rows.h"
#include "models/store/database.h"

#include <vector>

namespace interdict {

/// What an action says of itself; see HistoryEntry.
struct HistoryText
{
    QString action;
    QString summary;
    QString details; ///< JSON
};

/// The digest of an entry: SHA-256 over the netstrings ("<bytes>:<text>,") of number, time (ISO 8601, UTC), author,
/// action, summary and details in UTF-8, followed by the 32 bytes of the previous digest (32 zero bytes before the
/// first).
[[nodiscard]] Sha256 digestOf(const HistoryEntry &entry);

/// Appends an entry, in the transaction of the caller.
[[nodiscard]] Result<HistoryEntry> appendHistory(const Database &database, const HistoryText &text,
                                                 const QString &author, const QDateTime &at);

/// Entries from number `first` on, at most `most`, oldest first. `isUndone` is not filled in.
[[nodiscard]] Result<std::vector<HistoryEntry>> readHistory(const Database &database, qint64 first, qint64 most);

/// Of a table that holds entries of a history: this case's, a merged one's, the excerpt of a portable copy.
inline constexpr auto historyColumns = "number, at, author, action, summary, details, previous, digest";
/// From a row of those columns; damaged where a digest is none. `isUndone` is not filled in.
[[nodiscard]] Result<HistoryEntry> historyEntryAt(const Statement &row);
[[nodiscard]] Result<std::vector<HistoryEntry>> historyEntriesOf(Result<Statement> rows);

/// The entry of that number; notFound where there is none. `isUndone` is not filled in.
[[nodiscard]] Result<HistoryEntry> historyEntry(const Database &database, qint64 number);

/// Where the chain breaks, and why; empty where it holds.
[[nodiscard]] Result<QString> brokenHistory(const Database &database);

} // namespace interdict
