// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/timeline/timelinescene.h"

#include "models/itemmodels/celltext.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QDate>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelineScene)
};

constexpr double gap = 8;
constexpr double glyphSize = 11;
constexpr double rowHeight = 17;
constexpr double leastBar = 5;     // pixels
constexpr double leastWide = 14;   // a span that is drawn as such
constexpr double leastLabel = 48;  // room that is worth a label
constexpr double clockHeight = 62; // at the least
constexpr double eventHeight = 42;

bool isClockLane(TimelineLane lane)
{
    return clockField(lane).has_value();
}

qint64 undatedOf(const CaseTimeline &timeline, TimelineLane lane)
{
    const auto found = timeline.undated.find(lane);
    return found == timeline.undated.end() ? 0 : found->second;
}

using LaneEvents = std::map<TimelineLane, std::vector<const TimelineEvent *>>;

LaneEvents byLane(const CaseTimeline &timeline)
{
    LaneEvents lanes;
    for (const TimelineEvent &event : timeline.events)
        lanes[event.lane].push_back(&event);
    return lanes;
}

/// Lanes that have anything to say; the three clocks always.
std::vector<TimelineLane> shownLanes(const CaseTimeline &timeline, const LaneEvents &events)
{
    std::vector<TimelineLane> lanes;
    for (const TimelineLane lane : allTimelineLanes) {
        if (isClockLane(lane) || events.contains(lane) || undatedOf(timeline, lane) > 0)
            lanes.push_back(lane);
    }
    return lanes;
}

/// Builds a scene from top to bottom.
class SceneMaking
{
public:
    SceneMaking(const TimelineContent &content, const TimelineLook &look)
        : m_content(content),
          m_metrics(look.font),
          m_events(byLane(content.timeline)),
          m_lanes(shownLanes(content.timeline, m_events))
    {
        m_scene.window = content.window;
        m_scene.size = look.size;
        m_nameWidth = nameWidth();
        if (look.hasLegend)
            makeLegend();
    }

    TimelineScene make();
    [[nodiscard]] double leastHeight() const;

private:
    [[nodiscard]] double nameWidth() const;
    [[nodiscard]] double axisHeight() const { return m_metrics.height() + 10; }
    void makeLegend();
    void makeAxis();
    void placeLegend();
    void makeLane(TimelineLane lane, const QRectF &rect);
    void markWindow(SceneLane &lane) const;
    [[nodiscard]] std::vector<const TimelineEvent *> singlesOf(TimelineLane lane, bool &isWhole) const;
    bool placeMarks(SceneLane &lane, const std::vector<const TimelineEvent *> &events);
    void placeBars(SceneLane &lane);
    [[nodiscard]] SteppedCounts countsOf(TimelineLane lane) const;
    void addBars(SceneLane &lane, const SteppedCounts &counts);
    void placeLabels(size_t from, const QRectF &rect);
    [[nodiscard]] QString noteOf(TimelineLane lane) const;
    [[nodiscard]] std::map<std::pair<TimelineLane, TimelineKind>, int> kinds() const;

    const TimelineContent &m_content;
    QFontMetricsF m_metrics;
    LaneEvents m_events;
    std::vector<TimelineLane> m_lanes;
    TimelineScene m_scene;
    double m_nameWidth = 0;
    double m_legendHeight = 0;
};

double SceneMaking::nameWidth() const
{
    double widest = 0;
    for (const TimelineLane lane : m_lanes)
        widest = std::max(
            {widest, m_metrics.horizontalAdvance(displayName(lane)), m_metrics.horizontalAdvance(noteOf(lane))});
    return std::min(std::ceil(widest) + 2 * gap, std::max(m_scene.size.width() * 0.3, 90.0));
}

QString SceneMaking::noteOf(TimelineLane lane) const
{
    const ClockCounts *clock = m_content.timeline.clock(lane);
    const auto events = m_events.find(lane);
    const qint64 dated = clock ? clock->dated : events == m_events.end() ? 0 : qint64(events->second.size());
    const qint64 undated = undatedOf(m_content.timeline, lane);
    if (lane == TimelineLane::chosen && m_content.timeline.isChosenCut)
        return Words::tr("the first %1").arg(cellText(dated));
    //: Counts in a lane of the timeline
    return undated > 0 ? Words::tr("%1; %2 undated").arg(cellText(dated), cellText(undated)) : cellText(dated);
}

double SceneMaking::leastHeight() const
{
    double height = axisHeight() + m_legendHeight;
    for (const TimelineLane lane : m_lanes)
        height += isClockLane(lane) ? clockHeight : eventHeight;
    return height;
}

TimelineScene SceneMaking::make()
{
    const double lanesHeight = std::max(m_scene.size.height(), leastHeight()) - axisHeight() - m_legendHeight;
    double weights = 0;
    for (const TimelineLane lane : m_lanes)
        weights += isClockLane(lane) ? clockHeight : eventHeight;
    const double left = m_nameWidth;
    m_scene.plot = QRectF(left, axisHeight(), std::max(m_scene.size.width() - left - gap, 10.0), lanesHeight);
    m_scene.axis = QRectF(left, 0, m_scene.plot.width(), axisHeight());
    m_scene.step = stepFor(m_scene.window, m_scene.plot.width(), leastBar);
    double y = m_scene.plot.top();
    for (const TimelineLane lane : m_lanes) {
        const double height = lanesHeight * (isClockLane(lane) ? clockHeight : eventHeight) / weights;
        makeLane(lane, QRectF(left, y, m_scene.plot.width(), height));
        y += height;
    }
    makeAxis();
    placeLegend();
    return std::move(m_scene);
}

void SceneMaking::makeAxis()
{
    const double textWidth = m_metrics.horizontalAdvance(u"2014-05-30"_s) + 2 * gap;
    double free = m_scene.axis.left() - textWidth;
    for (const AxisMark &mark : axisMarks(m_scene.window, int(m_scene.plot.width() / textWidth))) {
        SceneTick tick{m_scene.toPixel(mark.day), mark.text, {}, mark.isMajor};
        const double width = m_metrics.horizontalAdvance(mark.text);
        const QRectF text(tick.x - width / 2, m_scene.axis.top() + 2, width, m_metrics.height());
        const bool hasRoom =
            text.left() > free && text.right() < m_scene.size.width() && text.left() >= m_scene.axis.left() - gap;
        if (hasRoom) {
            tick.textRect = text;
            free = text.right() + gap;
        }
        m_scene.ticks.push_back(tick);
    }
}

void SceneMaking::makeLane(TimelineLane lane, const QRectF &rect)
{
    SceneLane made;
    made.lane = lane;
    made.rect = rect;
    made.nameRect = QRectF(0, rect.top(), m_nameWidth, rect.height());
    made.name = displayName(lane);
    made.note = noteOf(lane);
    markWindow(made);
    bool isWhole = false;
    const std::vector<const TimelineEvent *> singles = singlesOf(lane, isWhole);
    if (!isWhole || !placeMarks(made, singles))
        placeBars(made);
    m_scene.lanes.push_back(std::move(made));
}

void SceneMaking::markWindow(SceneLane &lane) const
{
    const auto field = clockField(lane.lane);
    for (const RowFilter &filter : m_content.clocks) {
        if (!field || filter.field != *field)
            continue;
        const double from = filter.from ? m_scene.toPixel(double(filter.from->toJulianDay())) : lane.rect.left();
        const double to = filter.to ? m_scene.toPixel(double(filter.to->toJulianDay() + 1)) : lane.rect.right();
        const QRectF window(QPointF(from, lane.rect.top()), QPointF(to, lane.rect.bottom()));
        if (const QRectF shown = window & lane.rect; !shown.isEmpty())
            lane.window = shown;
    }
}

std::vector<const TimelineEvent *> SceneMaking::singlesOf(TimelineLane lane, bool &isWhole) const
{
    std::vector<const TimelineEvent *> shown;
    const auto take = [&](const TimelineEvent &event) {
        const double last = std::max(event.last, event.first);
        if (last >= m_scene.window.first && event.first <= m_scene.window.last)
            shown.push_back(&event);
    };
    if (!isClockLane(lane)) {
        isWhole = true;
        if (const auto events = m_events.find(lane); events != m_events.end()) {
            for (const TimelineEvent *event : events->second)
                take(*event);
        }
        return shown;
    }
    for (const ClockRows &rows : m_content.rows) {
        const bool holdsWindow =
            rows.window.first <= m_scene.window.first + 1e-9 && rows.window.last >= m_scene.window.last - 1e-9;
        if (rows.lane != lane || rows.isCut || !holdsWindow)
            continue;
        isWhole = true;
        for (const TimelineEvent &event : rows.events)
            take(event);
    }
    return shown;
}

/// False, and nothing placed, where they have no room.
bool SceneMaking::placeMarks(SceneLane &lane, const std::vector<const TimelineEvent *> &events)
{
    const size_t before = m_scene.marks.size();
    const int rows = std::max(int((lane.rect.height() - 6) / rowHeight), 1);
    std::vector<double> free(size_t(rows), -1e18);
    for (const TimelineEvent *event : events) {
        SceneMark mark;
        mark.event = *event;
        const double from = m_scene.toPixel(event->first);
        const double to = m_scene.toPixel(std::max(event->last, event->first));
        mark.isWide = to - from >= leastWide;
        const double middle = (from + to) / 2;
        const double left = mark.isWide ? std::max(from, lane.rect.left()) : middle - glyphSize / 2;
        const double right = mark.isWide ? std::min(to, lane.rect.right()) : middle + glyphSize / 2;
        const auto row = std::find_if(free.begin(), free.end(), [left](double end) { return end <= left; });
        if (row == free.end()) {
            m_scene.marks.resize(before);
            return false;
        }
        *row = right + 1;
        const double y = lane.rect.top() + 3 + rowHeight * (double(row - free.begin()) + 0.5);
        mark.at = QPointF(mark.isWide ? left + glyphSize : middle, y);
        mark.rect = QRectF(left, y - rowHeight / 2 + 1, right - left, rowHeight - 2);
        m_scene.marks.push_back(std::move(mark));
    }
    placeLabels(before, lane.rect);
    return true;
}

/// Right of a mark, or within a wide one, as far as the next of its row leaves room.
void SceneMaking::placeLabels(size_t from, const QRectF &rect)
{
    std::map<double, double> ends; // by row: where the next one begins
    for (size_t i = m_scene.marks.size(); i-- > from;) {
        SceneMark &mark = m_scene.marks[i];
        const auto next = ends.find(mark.at.y());
        const double end = next == ends.end() ? rect.right() : next->second;
        ends[mark.at.y()] = mark.rect.left();
        const double left = mark.at.x() + glyphSize / 2 + 4;
        if (left < rect.left() || end - left < leastLabel)
            continue;
        const QString text = visibleLine(mark.event.what.left(200)).trimmed();
        mark.label = m_metrics.elidedText(text, Qt::ElideRight, end - left - 4);
        mark.labelRect = QRectF(left, mark.at.y() - m_metrics.height() / 2, end - left - 4, m_metrics.height());
    }
}

SteppedCounts SceneMaking::countsOf(TimelineLane lane) const
{
    if (const ClockCounts *clock = m_content.timeline.clock(lane)) {
        if (lane != TimelineLane::offered)
            return inSteps(clock->begins, m_scene.step, m_scene.window);
        return {presentInSteps(clock->begins, clock->ends, m_scene.step, m_scene.window), {}};
    }
    std::vector<SpanCount> counts;
    if (const auto events = m_events.find(lane); events != m_events.end()) {
        for (const TimelineEvent *event : events->second) {
            const auto first = qint64(std::floor(event->first));
            counts.push_back({first, std::max(first, qint64(std::ceil(event->last)) - 1), 1});
        }
    }
    return inSteps(counts, m_scene.step, m_scene.window);
}

void SceneMaking::placeBars(SceneLane &lane)
{
    const SteppedCounts counts = countsOf(lane.lane);
    lane.isCounted = true;
    lane.top = counts.largest();
    addBars(lane, counts);
}

void SceneMaking::addBars(SceneLane &lane, const SteppedCounts &counts)
{
    const QRectF inner = lane.rect.adjusted(0, 6, 0, -1);
    const double roughHeight = 6;
    for (const SpanCount &span : counts.steps) {
        const double left = std::max(m_scene.toPixel(double(span.first)), inner.left());
        const double right = std::min(m_scene.toPixel(double(span.last + 1)), inner.right());
        if (right <= left)
            continue;
        // Square roots, so that a single one beside thousands still stands.
        const double share = std::sqrt(double(span.count) / double(std::max<qint64>(lane.top, 1)));
        const double height = std::max(2.0, share * (inner.height() - (counts.rough.empty() ? 0 : roughHeight + 2)));
        m_scene.bars.push_back(
            {lane.lane, QRectF(left, inner.bottom() - height, std::max(right - left - 1, 1.0), height), span, false});
    }
    for (const SpanCount &span : counts.rough) {
        const double left = std::max(m_scene.toPixel(double(span.first)), inner.left());
        const double right = std::min(m_scene.toPixel(double(span.last + 1)), inner.right());
        if (right > left)
            m_scene.bars.push_back({lane.lane, QRectF(left, inner.top(), right - left - 1, roughHeight), span, true});
    }
}

std::map<std::pair<TimelineLane, TimelineKind>, int> SceneMaking::kinds() const
{
    std::map<std::pair<TimelineLane, TimelineKind>, int> kinds;
    for (const TimelineEvent &event : m_content.timeline.events) {
        if (event.lane != TimelineLane::chosen)
            ++kinds[{event.lane, event.kind}];
    }
    kinds[{TimelineLane::offered, TimelineKind::offer}] = 1;
    kinds[{TimelineLane::seen, TimelineKind::sighting}] = 1;
    kinds[{TimelineLane::seized, TimelineKind::seizure}] = 1;
    return kinds;
}

/// Rows of glyphs with their words, from the left.
void SceneMaking::makeLegend()
{
    double x = gap;
    double y = 0;
    const double line = m_metrics.height() + 6;
    for (const auto &[key, count] : kinds()) {
        const QString text = displayName(key.second);
        const double width = glyphSize + 6 + m_metrics.horizontalAdvance(text);
        if (x + width > m_scene.size.width() - gap && x > gap) {
            x = gap;
            y += line;
        }
        m_scene.legend.push_back({key.first, key.second, text, QRectF(x, y, width, line)});
        x += width + 2 * gap;
    }
    m_legendHeight = y + line + gap;
}

void SceneMaking::placeLegend()
{
    for (SceneLegendItem &item : m_scene.legend)
        item.rect.translate(0, m_scene.plot.bottom() + gap);
}

QString dayText(qint64 day)
{
    return QDate::fromJulianDay(day).toString(Qt::ISODate);
}

} // namespace

double TimelineScene::toPixel(double day) const
{
    return plot.left() + (day - window.first) / std::max(window.days(), 1e-9) * plot.width();
}

double TimelineScene::toDay(double pixel) const
{
    return window.first + (pixel - plot.left()) / std::max(plot.width(), 1.0) * window.days();
}

const SceneMark *TimelineScene::markAt(QPointF pixel) const
{
    // The last drawn lies on top; of wide spans the label counts too.
    const auto found = std::find_if(marks.rbegin(), marks.rend(), [pixel](const SceneMark &mark) {
        return mark.rect.adjusted(-1, -1, 1, 1).contains(pixel) || mark.labelRect.contains(pixel);
    });
    return found == marks.rend() ? nullptr : &*found;
}

const SceneBar *TimelineScene::barAt(QPointF pixel) const
{
    const SceneBar *found = nullptr;
    const SceneLane *lane = laneAt(pixel);
    for (const SceneBar &bar : bars) {
        const QRectF column = bar.isRough ? bar.rect.adjusted(0, -2, 1, 2) : bar.rect.adjusted(0, -1000, 1, 1);
        if (lane && lane->lane == bar.lane && column.contains(pixel) && (!found || bar.isRough))
            found = &bar;
    }
    return found;
}

const SceneLane *TimelineScene::laneAt(QPointF pixel) const
{
    const auto found = std::find_if(lanes.begin(), lanes.end(), [pixel](const SceneLane &lane) {
        return pixel.y() >= lane.rect.top() && pixel.y() < lane.rect.bottom();
    });
    return found == lanes.end() ? nullptr : &*found;
}

TimelineScene makeScene(const TimelineContent &content, const TimelineLook &look)
{
    return SceneMaking(content, look).make();
}

double leastHeight(const TimelineContent &content, const TimelineLook &look)
{
    return SceneMaking(content, look).leastHeight();
}

QString wordsOf(const SceneBar &bar)
{
    const QString from = dayText(bar.span.first);
    const QString to = dayText(bar.span.last);
    //: Two days
    const QString days = from == to ? from : Words::tr("%1 to %2").arg(from, to);
    const QString count = cellText(bar.span.count);
    if (bar.isRough)
        //: A lane, days, a count
        return Words::tr("%1, some time %2: %3").arg(displayName(bar.lane), days, count);
    return Words::tr("%1, %2: %3").arg(displayName(bar.lane), days, count);
}

QString wordsOf(const TimelineEvent &event)
{
    const QString what = visibleLine(event.what.left(300)).trimmed();
    const QString detail = visibleLine(event.detail.left(300)).trimmed();
    const QString when = event.isRough ? Words::tr("some time in %1").arg(event.when) : event.when;
    //: A date, a kind of event, what it is of
    const QString words = Words::tr("%1: %2, %3").arg(when, displayName(event.kind), what);
    return detail.isEmpty() ? words : words + u" · "_s + detail;
}

} // namespace interdict::ui
