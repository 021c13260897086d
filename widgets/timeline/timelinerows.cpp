// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/timeline/timelinerows.h"

#include "models/itemmodels/casefilters.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <cmath>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelineRows)
};

struct Entry
{
    const SceneMark *mark = nullptr;
    const SceneBar *bar = nullptr;
    double day = 0;
};

QString dayText(qint64 day)
{
    return QDate::fromJulianDay(day).toString(Qt::ISODate);
}

std::vector<Cell> cellsOf(const TimelineEvent &event)
{
    return {Cell::text(event.when),
            Cell::text(displayName(event.lane)),
            Cell::text(displayName(event.kind)),
            Cell::text(event.what),
            Cell::text(event.detail),
            Cell::number(1)};
}

std::vector<Cell> cellsOf(const SceneBar &bar)
{
    const QString from = dayText(bar.span.first);
    const QString to = dayText(bar.span.last);
    const QString days = from == to ? from : Words::tr("%1 to %2").arg(from, to);
    const QString kind = bar.isRough ? Words::tr("some time in these days") : Words::tr("counted");
    return {Cell::text(days), Cell::text(displayName(bar.lane)), Cell::text(kind), Cell::text({}),
            Cell::text({}),   Cell::number(bar.span.count)};
}

/// "Without a date: Offered 3, Letters 1."
QString undatedSentence(const CaseTimeline &timeline)
{
    QStringList parts;
    for (const auto &[lane, count] : timeline.undated) {
        if (count > 0)
            //: A lane and how many of it have no date
            parts << Words::tr("%1 %2").arg(displayName(lane), cellText(count));
    }
    return parts.isEmpty() ? Words::tr("Everything has a date.")
                           : Words::tr("Without a date, and not drawn: %1.").arg(parts.join(u", "_s));
}

QString emptySentence(const TimelineScene &scene)
{
    QStringList names;
    for (const TimelineLane lane : allTimelineLanes) {
        const bool isShown = std::any_of(scene.lanes.begin(), scene.lanes.end(),
                                         [lane](const SceneLane &each) { return each.lane == lane; });
        if (!isShown && lane != TimelineLane::chosen)
            names << displayName(lane);
    }
    return names.isEmpty() ? QString() : Words::tr("Nothing of: %1.").arg(names.join(u", "_s));
}

QString filterSentence(const std::vector<RowFilter> &filters)
{
    if (filters.empty())
        return {};
    QStringList chips;
    for (const RowFilter &filter : filters)
        chips << chipText(filter);
    return Words::tr("Filters: %1. A clock's own filter is marked in its lane and narrows the other lanes; imports and "
                     "what is selected are shown whatever the filters.")
        .arg(chips.join(u"; "_s));
}

} // namespace

TimelineRows rowsOf(const TimelineScene &scene)
{
    std::vector<Entry> entries;
    for (const SceneMark &mark : scene.marks)
        entries.push_back({&mark, nullptr, mark.event.first});
    for (const SceneBar &bar : scene.bars)
        entries.push_back({nullptr, &bar, double(bar.span.first)});
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.day < b.day; });
    TimelineRows rows;
    rows.table.titles = {Words::tr("When (UTC)"), Words::tr("Lane"),   Words::tr("Kind"),
                         Words::tr("What"),       Words::tr("Detail"), Words::tr("Count")};
    rows.isCut = entries.size() > TimelineRows::most;
    entries.resize(std::min(entries.size(), TimelineRows::most));
    for (const Entry &entry : entries) {
        rows.table.rows.push_back(entry.mark ? cellsOf(entry.mark->event) : cellsOf(*entry.bar));
        rows.events.push_back(entry.mark ? std::optional(entry.mark->event) : std::nullopt);
        rows.spans.push_back(entry.bar ? entry.bar->span : SpanCount());
    }
    return rows;
}

QString captionOf(const CaseTimeline &timeline, const TimelineScene &scene, const std::vector<RowFilter> &filters)
{
    const auto first = qint64(std::floor(std::max(scene.window.first, timeline.all.first)));
    const auto last = qint64(std::ceil(std::min(scene.window.last, timeline.all.last))) - 1;
    QStringList sentences{
        Words::tr("Days from %1 to %2, UTC.").arg(dayText(first), dayText(std::max(first, last))),
        Words::tr("Bars count; their heights grow with the square root, and the number at the right is "
                  "the highest. Dashed: known by month or year only.")};
    sentences << undatedSentence(timeline);
    if (const QString empty = emptySentence(scene); !empty.isEmpty())
        sentences << empty;
    if (const QString said = filterSentence(filters); !said.isEmpty())
        sentences << said;
    return sentences.join(u' ');
}

} // namespace interdict::ui
