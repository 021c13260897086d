// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casetimeline.h"
#include "models/store/rowfilter.h"

#include <QFont>
#include <QRectF>

#include <vector>

namespace interdict::ui {

/// What is to be shown, however it is drawn.
struct TimelineContent
{
    CaseTimeline timeline;
    std::vector<ClockRows> rows; ///< single rows of the clocks, where they were read
    TimeWindow window;
    std::vector<RowFilter> clocks; ///< the filters of clocks, to be marked in their lanes
};

struct TimelineLook
{
    QSizeF size;
    QFont font;
    bool hasLegend = true;
};

/// A lane with what it says beside its name.
struct SceneLane
{
    TimelineLane lane = TimelineLane::seen;
    QRectF rect; ///< right of the names
    QRectF nameRect;
    QString name;
    QString note;                 ///< "7,986 · 3 without a date"
    bool isCounted = false;       ///< bars of counts, not single events
    qint64 top = 0;               ///< of a counted one, what its highest bar counts
    std::optional<QRectF> window; ///< what a filter of its clock lets through
};

/// A bar that counts.
struct SceneBar
{
    TimelineLane lane = TimelineLane::seen;
    QRectF rect;
    SpanCount span;
    bool isRough = false; ///< of some day within, by month or year only
};

/// A single event.
struct SceneMark
{
    TimelineEvent event;
    QPointF at;  ///< the middle of its glyph
    QRectF rect; ///< what can be clicked; of a wide span, the span
    bool isWide = false;
    QString label;
    QRectF labelRect; ///< empty where there is no room
};

struct SceneTick
{
    double x = 0;
    QString text;
    QRectF textRect;
    bool isMajor = false;
};

struct SceneLegendItem
{
    TimelineLane lane = TimelineLane::seen;
    TimelineKind kind = TimelineKind::sighting;
    QString text;
    QRectF rect; ///< the glyph is at its left
};

/// The drawing list of a timeline. Made without a screen; a value.
struct TimelineScene
{
    TimeWindow window;
    QSizeF size;
    QRectF plot; ///< all lanes, without names and axis
    QRectF axis;
    TimeStep step = TimeStep::day;
    std::vector<SceneLane> lanes;
    std::vector<SceneBar> bars;   ///< by lane, then in the order of time
    std::vector<SceneMark> marks; ///< by lane, then in the order of time
    std::vector<SceneTick> ticks;
    std::vector<SceneLegendItem> legend;

    [[nodiscard]] double toPixel(double day) const;
    [[nodiscard]] double toDay(double pixel) const;
    [[nodiscard]] const SceneMark *markAt(QPointF pixel) const;
    [[nodiscard]] const SceneBar *barAt(QPointF pixel) const;
    [[nodiscard]] const SceneLane *laneAt(QPointF pixel) const;
};

[[nodiscard]] TimelineScene makeScene(const TimelineContent &content, const TimelineLook &look);
/// What the lanes, the axis and the legend need at the least.
[[nodiscard]] double leastHeight(const TimelineContent &content, const TimelineLook &look);

/// "2014-05-01 to 2014-05-31: 1,204 listings offered".
[[nodiscard]] QString wordsOf(const SceneBar &bar);
/// "2014-05-01: listing seen, Title, seller".
[[nodiscard]] QString wordsOf(const TimelineEvent &event);

} // namespace interdict::ui
