// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/store/database.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace interdict {

/// A case whose content went into this one, with its history word for word.
struct MergedCase
{
    qint64 id = 0; ///< of its row; 0 before it is written
    QString caseId;
    QString name;
    QString agency;
    QString fileName; ///< without its folder
    qint64 entries = 0;
    std::optional<Sha256> head; ///< of its newest entry
    QDateTime mergedAt;         ///< UTC
    QString mergedBy;
};

[[nodiscard]] Result<std::vector<MergedCase>> mergedCases(const Database &database);
/// In the transaction of the caller; gives the id.
[[nodiscard]] Result<qint64> addMergedCase(const Database &database, const MergedCase &merged);
[[nodiscard]] Outcome addMergedEntry(const Database &database, qint64 mergedCase, const HistoryEntry &entry);
/// Entries from number `first` on, at most `most`, oldest first.
[[nodiscard]] Result<std::vector<HistoryEntry>> mergedHistory(const Database &database, qint64 mergedCase, qint64 first,
                                                              qint64 most);
/// Where its chain breaks, as a sentence; empty where it holds and ends as the case says.
[[nodiscard]] Result<QString> brokenMergedHistory(const Database &database, const MergedCase &merged);

} // namespace interdict
