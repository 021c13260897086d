// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/casework/timelineevents.h"
#include "models/store/rowfilter.h"

#include <QDateTime>

#include <map>
#include <vector>

namespace interdict {

struct TimelineRequest
{
    QString casePath;
    std::vector<RowFilter> filters;
    std::vector<RowId<Entity>> entities; ///< selected
    RowId<Listing> listing;              ///< selected, where no entity is
    QDateTime now;                       ///< UTC: which deadlines are open
    bool needsClocks = true;             ///< false: the counts of the clocks are left empty
};

/// What one of the three clocks counts. A value.
struct ClockCounts
{
    std::vector<SpanCount> begins; ///< by day, or by month or year where no more is known
    std::vector<SpanCount> ends;   ///< of listings offered only
    qint64 dated = 0;
    qint64 undated = 0;
};

/// When everything in the case happened. A value: jobs and widgets may have it.
struct CaseTimeline
{
    static constexpr int mostChosen = 3000;

    ClockCounts offered;
    ClockCounts seen;
    ClockCounts seized;
    std::vector<TimelineEvent> events; ///< of the other lanes, in the order of time
    std::map<TimelineLane, qint64> undated;
    bool isChosenCut = false; ///< the selected have more records than mostChosen
    TimeWindow all{0, 0};     ///< from the first to the last day of anything; empty where nothing has a date

    [[nodiscard]] bool isEmpty() const { return all.last <= all.first; }
    void settle(); ///< `undated` and `all`, after the clocks or the events became others
    /// Of one of the three clocks; null for other lanes.
    [[nodiscard]] const ClockCounts *clock(TimelineLane lane) const;
};

/// A job: the case is read through a connection of its own. A filter of a clock does not hold for the lane of its own
/// clock, where it is the window that the page marks; all filters hold for the other lanes, except for the selected and
/// for imports.
[[nodiscard]] Result<CaseTimeline> readTimeline(const TimelineRequest &request, const CancelToken &cancel);

/// Single rows of a clock in a window, at most mostRows.
struct ClockRows
{
    static constexpr int mostRows = 600;

    TimelineLane lane = TimelineLane::seen;
    TimeWindow window;
    std::vector<TimelineEvent> events; ///< in the order of time
    bool isCut = false;                ///< there are more: the counts are to be shown
};
[[nodiscard]] Result<std::vector<ClockRows>> readClockRows(const TimelineRequest &request, const TimeWindow &window,
                                                           const std::vector<TimelineLane> &lanes,
                                                           const CancelToken &cancel);

/// The field of a filter for the lane of a clock; nothing for other lanes.
[[nodiscard]] std::optional<RowFilter::Field> clockField(TimelineLane lane);

} // namespace interdict
