// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/timeline/timelinecanvas.h"

#include "models/itemmodels/celltext.h"
#include "widgets/timeline/timelinepainting.h"

#include <QDate>
#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace interdict::ui {

using namespace Qt::StringLiterals;

TimelineCanvas::TimelineCanvas(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Timeline of the case"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TimelineCanvas::setTimeline(CaseTimeline timeline, std::vector<RowFilter> clocks)
{
    const TimeWindow before = m_content.timeline.all;
    const bool wasWhole = m_content.timeline.isEmpty() || m_content.window == wholeWindow(before);
    m_content.timeline = std::move(timeline);
    m_content.clocks = std::move(clocks);
    if (m_content.timeline.isEmpty())
        m_content.timeline.all = {double(QDate(2000, 1, 1).toJulianDay()), double(QDate(2000, 1, 2).toJulianDay())};
    m_content.window =
        wasWhole ? wholeWindow(m_content.timeline.all) : moved(m_content.window, 0, m_content.timeline.all);
    touch();
    updateGeometry();
    Q_EMIT windowChanged();
}

void TimelineCanvas::setRows(std::vector<ClockRows> rows)
{
    m_content.rows = std::move(rows);
    touch();
}

void TimelineCanvas::setWindow(const TimeWindow &window)
{
    become(moved(window, 0, m_content.timeline.all));
}

void TimelineCanvas::showAll()
{
    become(wholeWindow(m_content.timeline.all));
}

void TimelineCanvas::zoom(double factor)
{
    become(zoomed(window(), (window().first + window().last) / 2, factor, m_content.timeline.all));
}

void TimelineCanvas::setLane(TimelineLane lane)
{
    m_lane = lane;
    m_focus.reset();
    update();
}

void TimelineCanvas::become(const TimeWindow &window)
{
    if (window == m_content.window)
        return;
    m_content.window = window;
    touch();
    Q_EMIT windowChanged();
}

void TimelineCanvas::touch()
{
    m_isFresh = false;
    update();
}

const TimelineScene &TimelineCanvas::scene() const
{
    if (!m_isFresh) {
        m_scene = makeScene(m_content, {size(), font(), true});
        m_isFresh = true;
    }
    return m_scene;
}

QSize TimelineCanvas::minimumSizeHint() const
{
    return {320, int(std::ceil(leastHeight(m_content, {size(), font(), true})))};
}

void TimelineCanvas::paintPicture(QPainter &painter) const
{
    painter.setFont(font());
    paintTimeline(painter, scene(), TimelineColours::ofPaper());
}

void TimelineCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    TimelineEmphasis emphasis;
    if (const std::optional<Stop> stop = focused()) {
        emphasis.mark = stop->mark;
        emphasis.bar = stop->bar;
    }
    emphasis.range = rangeRect();
    emphasis.hasFocus = hasFocus();
    paintTimeline(painter, scene(), TimelineColours::of(palette()), emphasis);
    if (!hasFocus())
        return;
    // Which lane the keys walk along.
    const auto lane = std::find_if(scene().lanes.begin(), scene().lanes.end(),
                                   [this](const SceneLane &each) { return each.lane == m_lane; });
    if (lane != scene().lanes.end())
        painter.fillRect(QRectF(0, lane->rect.top() + 2, 3, lane->rect.height() - 4), palette().highlight());
}

void TimelineCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    touch();
    Q_EMIT windowChanged();
}

void TimelineCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimelineCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TimelineCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        touch();
}

std::vector<TimelineCanvas::Stop> TimelineCanvas::stopsOf(TimelineLane lane) const
{
    std::vector<Stop> stops;
    for (const SceneMark &mark : scene().marks) {
        if (mark.event.lane == lane)
            stops.push_back({&mark, nullptr, mark.event.first});
    }
    for (const SceneBar &bar : scene().bars) {
        if (bar.lane == lane)
            stops.push_back({nullptr, &bar, double(bar.span.first)});
    }
    std::stable_sort(stops.begin(), stops.end(), [](const Stop &a, const Stop &b) { return a.day < b.day; });
    return stops;
}

std::optional<TimelineCanvas::Stop> TimelineCanvas::focused() const
{
    if (!m_focus)
        return std::nullopt;
    std::optional<Stop> nearest;
    for (const Stop &stop : stopsOf(m_focus->lane)) {
        const QString words = stop.mark ? wordsOf(stop.mark->event) : wordsOf(*stop.bar);
        if (words == m_focus->words)
            return stop;
        const bool holdsDay = stop.bar && stop.day <= m_focus->day && double(stop.bar->span.last + 1) > m_focus->day;
        if (holdsDay || stop.day == m_focus->day)
            nearest = stop;
    }
    return nearest;
}

void TimelineCanvas::focusOn(const Stop &stop, TimelineLane lane)
{
    m_lane = lane;
    m_focus = Focus{lane, stop.day, stop.mark ? wordsOf(stop.mark->event) : wordsOf(*stop.bar)};
    setAccessibleDescription(m_focus->words); // which tells screen readers
    Q_EMIT focusTold(m_focus->words);
    update();
}

/// To the next event or bar of the lane, moving the window where none is left in it.
void TimelineCanvas::walk(int direction)
{
    constexpr int mostMoves = 40;
    const double from = m_focus && m_focus->lane == m_lane ? m_focus->day
                        : direction > 0                    ? window().first - 1
                                                           : window().last + 1;
    const std::optional<Stop> now = focused();
    for (int moves = 0; moves < mostMoves; ++moves) {
        const std::vector<Stop> stops = stopsOf(m_lane);
        const auto at = std::find_if(stops.begin(), stops.end(), [&now](const Stop &stop) {
            return now && stop.mark == now->mark && stop.bar == now->bar;
        });
        std::optional<Stop> next;
        if (moves == 0 && at != stops.end()) {
            const auto index = at - stops.begin() + direction;
            if (index >= 0 && index < std::ptrdiff_t(stops.size()))
                next = stops[size_t(index)];
        } else if (direction > 0) {
            const auto found =
                std::find_if(stops.begin(), stops.end(), [from](const Stop &stop) { return stop.day > from; });
            next = found == stops.end() ? std::nullopt : std::optional(*found);
        } else {
            const auto found =
                std::find_if(stops.rbegin(), stops.rend(), [from](const Stop &stop) { return stop.day < from; });
            next = found == stops.rend() ? std::nullopt : std::optional(*found);
        }
        if (next)
            return focusOn(*next, m_lane);
        const TimeWindow before = window();
        become(moved(before, direction * before.days() * 0.8, m_content.timeline.all));
        if (window() == before)
            return;
    }
}

void TimelineCanvas::changeLane(int direction)
{
    const std::vector<SceneLane> &lanes = scene().lanes;
    const auto now =
        std::find_if(lanes.begin(), lanes.end(), [this](const SceneLane &each) { return each.lane == m_lane; });
    const auto index = (now == lanes.end() ? 0 : now - lanes.begin()) + (now == lanes.end() ? 0 : direction);
    if (index < 0 || index >= std::ptrdiff_t(lanes.size()))
        return;
    const SceneLane &lane = lanes[size_t(index)];
    setLane(lane.lane);
    //: A lane of the timeline, and what it counts
    const QString words = tr("%1: %2").arg(lane.name, lane.note);
    setAccessibleDescription(words);
    Q_EMIT focusTold(words);
}

void TimelineCanvas::act(const Stop &stop, bool isOpening)
{
    if (stop.bar)
        return zoomInto(stop.bar->span);
    const TimelineEvent event = stop.mark->event;
    isOpening ? Q_EMIT eventOpened(event) : Q_EMIT eventChosen(event);
}

void TimelineCanvas::zoomInto(const SpanCount &span)
{
    const double days = double(span.last + 1 - span.first);
    setWindow({double(span.first) - days * 0.1, double(span.last + 1) + days * 0.1});
}

std::optional<QRectF> TimelineCanvas::rangeRect() const
{
    if (!m_pressed || !m_isRange || !m_isDragging)
        return std::nullopt;
    const QRectF range(QPointF(m_pressed->x(), scene().plot.top()), QPointF(m_pointer.x(), scene().plot.bottom()));
    return range.normalized();
}

TimelineLane TimelineCanvas::clockLaneAt(QPointF pixel) const
{
    const SceneLane *lane = scene().laneAt(pixel);
    if (lane && clockField(lane->lane))
        return lane->lane;
    return clockField(m_lane) ? m_lane : TimelineLane::seen;
}

} // namespace interdict::ui
