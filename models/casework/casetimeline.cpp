// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/casetimeline.h"

#include "models/casework/timelinelanes.h"
#include "models/store/timelinequeries.h"

#include <algorithm>
#include <cmath>

namespace interdict {

namespace {

std::vector<RowFilter> filtersFor(TimelineLane lane, const std::vector<RowFilter> &filters)
{
    std::vector<RowFilter> kept = filters;
    const auto own = clockField(lane);
    std::erase_if(kept, [own](const RowFilter &filter) { return own && filter.field == *own; });
    return kept;
}

std::vector<SpanCount> spansOf(const std::vector<DateCount> &dates)
{
    std::vector<SpanCount> spans;
    spans.reserve(dates.size());
    for (const DateCount &each : dates)
        spans.push_back({each.date.firstDay().toJulianDay(), each.date.lastDay().toJulianDay(), each.count});
    return spans;
}

ClockCounts clockOf(const DatedCounts &counts)
{
    return {spansOf(counts.dates), {}, counts.dated(), counts.undated};
}

void widen(TimeWindow &all, double first, double last)
{
    if (all.last <= all.first)
        all = {first, last};
    all.first = std::min(all.first, first);
    all.last = std::max(all.last, last);
}

TimeWindow daysOf(const CaseTimeline &timeline)
{
    TimeWindow all{0, 0};
    for (const ClockCounts *clock : {&timeline.offered, &timeline.seen, &timeline.seized}) {
        for (const auto *spans : {&clock->begins, &clock->ends}) {
            for (const SpanCount &span : *spans)
                widen(all, double(span.first), double(span.last + 1));
        }
    }
    for (const TimelineEvent &event : timeline.events)
        widen(all, event.first, std::max(event.last, event.first + shortestWindow));
    return all;
}

Outcome readClocks(const Database &database, const TimelineRequest &request, CaseTimeline &timeline)
{
    auto offered = offersByDate(database, filtersFor(TimelineLane::offered, request.filters));
    if (!offered)
        return tl::unexpected(offered.error());
    const auto seen = sightingsByDate(database, filtersFor(TimelineLane::seen, request.filters));
    if (!seen)
        return tl::unexpected(seen.error());
    const auto seized = seizuresByDate(database, filtersFor(TimelineLane::seized, request.filters));
    if (!seized)
        return tl::unexpected(seized.error());
    timeline.offered = {spansOf(offered->first), spansOf(offered->last), offered->listings - offered->undated,
                        offered->undated};
    timeline.seen = clockOf(*seen);
    timeline.seized = clockOf(*seized);
    return {};
}

Result<Database> openFor(const QString &path, const CancelToken &cancel)
{
    Result<Database> database = Database::open(path, Database::Mode::readOnly);
    if (database)
        database->stopWhen(cancel);
    return database;
}

Result<std::vector<TimedRow>> rowsOf(const Database &database, TimelineLane lane, const RowsWanted &wanted,
                                     const std::vector<RowFilter> &filters)
{
    if (lane == TimelineLane::offered)
        return offersIn(database, wanted, filters);
    return lane == TimelineLane::seized ? seizuresIn(database, wanted, filters)
                                        : sightingsIn(database, wanted, filters);
}

TimelineEvent eventOf(TimelineLane lane, const TimedRow &row)
{
    const TimelineKind kind = lane == TimelineLane::offered  ? TimelineKind::offer
                              : lane == TimelineLane::seized ? TimelineKind::seizure
                                                             : TimelineKind::sighting;
    TimelineEvent event;
    event.lane = lane;
    event.kind = kind;
    event.what = row.title;
    event.detail = row.seller;
    if (lane == TimelineLane::offered)
        event.setTime(row.first, row.last);
    else
        event.setTime(row.first);
    event.listing = row.listing;
    event.record = row.record;
    return event;
}

} // namespace

const ClockCounts *CaseTimeline::clock(TimelineLane lane) const
{
    switch (lane) {
    case TimelineLane::offered:
        return &offered;
    case TimelineLane::seen:
        return &seen;
    case TimelineLane::seized:
        return &seized;
    default:
        return nullptr;
    }
}

void CaseTimeline::settle()
{
    undated[TimelineLane::offered] = offered.undated;
    undated[TimelineLane::seen] = seen.undated;
    undated[TimelineLane::seized] = seized.undated;
    all = daysOf(*this);
}

Result<CaseTimeline> readTimeline(const TimelineRequest &request, const CancelToken &cancel)
{
    const Result<Database> database = openFor(request.casePath, cancel);
    if (!database)
        return tl::unexpected(database.error());
    CaseTimeline timeline;
    if (Outcome read = request.needsClocks ? readClocks(*database, request, timeline) : Outcome(); !read)
        return tl::unexpected(read.error());
    if (Outcome read = readLanes(*database, request, timeline); !read)
        return tl::unexpected(read.error());
    timeline.settle();
    return timeline;
}

namespace {

/// A day of the window as dates in the case can have it: years of four digits, which is how they are compared.
QDate dateWithin(double day)
{
    const qint64 least = QDate(1, 1, 1).toJulianDay();
    const qint64 most = QDate(9999, 12, 31).toJulianDay();
    return QDate::fromJulianDay(qint64(std::clamp(day, double(least), double(most))));
}

} // namespace

Result<std::vector<ClockRows>> readClockRows(const TimelineRequest &request, const TimeWindow &window,
                                             const std::vector<TimelineLane> &lanes, const CancelToken &cancel)
{
    const Result<Database> database = openFor(request.casePath, cancel);
    if (!database)
        return tl::unexpected(database.error());
    const RowsWanted wanted{dateWithin(std::floor(window.first)), dateWithin(std::ceil(window.last) - 1),
                            ClockRows::mostRows + 1};
    std::vector<ClockRows> found;
    for (const TimelineLane lane : lanes) {
        const auto rows = rowsOf(*database, lane, wanted, filtersFor(lane, request.filters));
        if (!rows)
            return tl::unexpected(rows.error());
        ClockRows made{lane, window, {}, rows->size() > size_t(ClockRows::mostRows)};
        for (const TimedRow &row : *rows)
            made.events.push_back(eventOf(lane, row));
        found.push_back(std::move(made));
    }
    return found;
}

std::optional<RowFilter::Field> clockField(TimelineLane lane)
{
    switch (lane) {
    case TimelineLane::offered:
        return RowFilter::Field::offered;
    case TimelineLane::seen:
        return RowFilter::Field::seen;
    case TimelineLane::seized:
        return RowFilter::Field::seized;
    default:
        return std::nullopt;
    }
}

} // namespace interdict
