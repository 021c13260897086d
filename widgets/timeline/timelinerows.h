// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/itemmodels/celltable.h"
#include "widgets/timeline/timelinescene.h"

namespace interdict::ui {

/// What a scene shows as a table, in the order of time.
struct TimelineRows
{
    static constexpr size_t most = 5000;

    CellTable table;
    std::vector<std::optional<TimelineEvent>> events; ///< by row; none for counts
    std::vector<SpanCount> spans;                     ///< by row; of counts
    bool isCut = false;                               ///< there are more than `most`
};
[[nodiscard]] TimelineRows rowsOf(const TimelineScene &scene);

/// Whole sentences on what is shown: days, zone, how counts are drawn, what has no date, which filters hold.
[[nodiscard]] QString captionOf(const CaseTimeline &timeline, const TimelineScene &scene,
                                const std::vector<RowFilter> &filters);

} // namespace interdict::ui
