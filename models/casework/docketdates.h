// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/docketview.h"
#include "models/referrals/icalendar.h"

#include <vector>

namespace interdict {

/// A date to keep: a clock of a referral, or the answer period of a warning letter.
struct DueDate
{
    RowId<DocketEntry> docket; ///< zero for a letter
    QString reference;         ///< of the referral or the letter
    QString recipient;
    QString title;
    ReferralClock clock;
    QDateTime stampedAt; ///< UTC: when what it rests on was entered
};

/// The open dates of a docket, the earliest first.
[[nodiscard]] std::vector<DueDate> dueDates(const DocketView &view);

/// The same with the answer periods of the case's warning letters that run, or ran out without an answer.
[[nodiscard]] Result<std::vector<DueDate>> allDueDates(const Database &database, const DocketView &view);

/// Those that are overdue or run out on the day of `view.now`, or up to `daysAhead` days after it.
[[nodiscard]] std::vector<DueDate> dueWithin(const std::vector<DueDate> &dates, const QDateTime &now, int daysAhead);

/// As dates of a calendar, with ids that stay the same from one export to the next. `caseId` tells cases apart.
[[nodiscard]] std::vector<CalendarDate> calendarOf(const std::vector<DueDate> &dates, const QString &caseId);

} // namespace interdict
