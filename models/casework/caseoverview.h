// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/basics/progress.h"
#include "models/casework/docketdates.h"
#include "models/store/overviewqueries.h"
#include "models/store/reviewqueries.h"
#include "models/store/sourcequeries.h"

namespace interdict {

/// What the case holds and what of it waits for somebody. A value: jobs and widgets may have it.
struct CaseOverview
{
    CaseCounts counts;
    std::vector<Source> sources; ///< what was imported by itself, not out of an archive; the newest first
    ReviewTally review;
    CaseSpan span;
    std::vector<DueDate> due; ///< overdue or within `daysAhead`, the earliest first
    qint64 overdue = 0;       ///< of `due`
    qint64 drafts = 0;        ///< referrals that nobody has reviewed, signed or sent yet
    qint64 openReferrals = 0; ///< sent, and not closed
    qint64 judgements = 0;
    QDateTime at; ///< UTC: of which moment it speaks

    [[nodiscard]] bool isEmpty() const { return counts.sources == 0 && sources.empty(); }
    [[nodiscard]] qint64 entities(EntityKind kind) const;
};

constexpr int overviewDaysAhead = 7;

/// A job on a connection of its own. Errors: cancelled, or what the case says.
[[nodiscard]] Result<CaseOverview> readOverview(const QString &casePath, const QDateTime &now,
                                                const CancelToken &cancel, const ProgressSink &progress);

/// Sources whose stored bytes no longer give the SHA-256 of their import. Reads every byte: a job.
struct DigestCheck
{
    std::vector<Source> damaged;
    qint64 sources = 0;
    qint64 bytes = 0;
};
[[nodiscard]] Result<DigestCheck> checkDigests(const QString &casePath, const CancelToken &cancel,
                                               const ProgressSink &progress);

/// Pairs that could be the same and that nobody has decided about, by kind; a job that takes seconds in a large case.
[[nodiscard]] Result<std::vector<std::pair<EntityKind, qint64>>>
countSuggestions(const QString &casePath, const CancelToken &cancel, const ProgressSink &progress);

} // namespace interdict
