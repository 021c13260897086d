// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/dashboard/timechart.h"

#include "models/casework/figures.h"
#include "widgets/dashboard/chartscale.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 8;               // between the plot and its words
constexpr int fewestPlaces = 8;      // a single bar is no wall
constexpr size_t mostWithGaps = 200; // beyond, gaps would be thinner than a pixel

} // namespace

TimeChart::TimeChart(QWidget *parent) : PlotView(parent), m_time(new QValueAxis(chart())), m_count(newCountAxis())
{
    m_time->setLabelsVisible(false);
    m_time->setGridLineVisible(false);
    m_time->setTickCount(2);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_count, Qt::AlignLeft);
    setMinimumHeight(200);
}

void TimeChart::setCounts(const std::vector<DayCount> &counts, Bucket bucket)
{
    m_counts = counts;
    m_bucket = bucket;
    m_parts.clear();
    fill();
    refresh();
}

void TimeChart::fill()
{
    chart()->removeAllSeries();
    m_bars = m_chosenBars = nullptr;
    if (m_counts.empty())
        return;
    m_first = m_counts.front().day;
    m_last = bucketEnd(m_counts.back().day, m_bucket);
    for (int places = int(m_counts.size()); places < fewestPlaces; places += 2) {
        m_first = bucketStart(m_first.addDays(-1), m_bucket);
        m_last = bucketEnd(m_last, m_bucket);
    }
    qint64 highest = 0;
    for (const DayCount &each : m_counts)
        highest = std::max(highest, each.count);
    m_time->setRange(qreal(m_first.toJulianDay()), qreal(m_last.toJulianDay()));
    m_scale = scaleCounts(m_count, highest, 5);
    m_bars = newBars(m_counts);
    std::vector<DayCount> parts;
    for (const DayCount &each : m_counts) {
        const auto found = m_parts.find(each.day);
        parts.push_back({each.day, found == m_parts.end() ? 0 : std::min(found->second, each.count)});
    }
    m_chosenBars = m_parts.empty() ? nullptr : newBars(parts);
}

QAreaSeries *TimeChart::newBars(const std::vector<DayCount> &counts)
{
    auto *outline = new QLineSeries;
    const qreal gapPart = counts.size() > mostWithGaps ? 0 : 0.1;
    for (const DayCount &each : counts) {
        const auto start = qreal(each.day.toJulianDay());
        const auto end = qreal(bucketEnd(each.day, m_bucket).toJulianDay());
        const qreal inset = (end - start) * gapPart;
        *outline << QPointF(start + inset, 0) << QPointF(start + inset, qreal(each.count))
                 << QPointF(end - inset, qreal(each.count)) << QPointF(end - inset, 0);
    }
    auto *bars = new QAreaSeries(outline);
    outline->setParent(bars);
    chart()->addSeries(bars);
    bars->attachAxis(m_time);
    bars->attachAxis(m_count);
    return bars;
}

void TimeChart::setParts(const std::map<QDate, qint64> &parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    fill();
    refresh();
}

QRectF TimeChart::barPlace(int bar) const
{
    const DayCount &each = m_counts[size_t(bar)];
    const qreal left = placeOf(each.day);
    const qreal right = placeOf(bucketEnd(each.day, m_bucket));
    const qreal height = std::max(plot().height() * qreal(each.count) / qreal(std::max<qint64>(m_scale.top(), 1)), 4.0);
    return {left, plot().bottom() - height, std::max(right - left, 2.0), height};
}

void TimeChart::applyColours(const ChartColours &colours)
{
    m_time->setLinePen(QPen(colours.text, 1));
    if (!m_bars)
        return;
    m_bars->setBrush(colours.bar);
    m_bars->setPen(Qt::NoPen);
    if (m_chosenBars) {
        m_chosenBars->setBrush(colours.chosen);
        m_chosenBars->setPen(Qt::NoPen);
    }
}

void TimeChart::makeRoom()
{
    const int line = fontMetrics().height();
    const int counts = fontMetrics().horizontalAdvance(QLocale().toString(m_scale.top()));
    const QMargins margins(counts + 2 * gap, line / 2 + 2, 2 * gap, line + gap);
    if (chart()->margins() != margins)
        chart()->setMargins(margins);
}

qreal TimeChart::placeOf(QDate day) const
{
    const qreal part = qreal(m_first.daysTo(day)) / qreal(std::max<qint64>(m_first.daysTo(m_last), 1));
    return plot().left() + part * plot().width();
}

void TimeChart::placeTexts()
{
    if (m_counts.empty())
        return;
    const qreal line = fontMetrics().height();
    for (int step = 0; step <= m_scale.steps; ++step) {
        const qreal y = plot().bottom() - plot().height() * step / m_scale.steps;
        addText(QLocale().toString(step * m_scale.step), {0, y - line / 2, plot().left() - gap, line}, Qt::AlignRight);
    }
    const qreal width = fontMetrics().horizontalAdvance(u"0000-00-00"_s) + 16;
    const int most = std::max(1, int(plot().width() / width));
    for (const TimeTick &tick : timeTicks(m_first, m_last.addDays(-1), m_bucket, most)) {
        const QDate end = bucketEnd(bucketStart(tick.day, m_bucket), m_bucket);
        const qreal centre = (placeOf(tick.day) + placeOf(std::min(end, m_last))) / 2;
        QRectF room(centre - width / 2, plot().bottom() + 4, width, line);
        room.moveLeft(std::clamp(room.left(), 0.0, std::max(0.0, chart()->size().width() - width)));
        addText(tick.text, room, Qt::AlignHCenter);
    }
}

int TimeChart::barAt(QPointF place) const
{
    if (m_counts.empty() || !plot().contains(place))
        return -1;
    const qreal part = (place.x() - plot().left()) / plot().width();
    const QDate day = m_first.addDays(qint64(std::floor(part * qreal(m_first.daysTo(m_last)))));
    const QDate start = bucketStart(day, m_bucket);
    const auto found = std::lower_bound(m_counts.begin(), m_counts.end(), start,
                                        [](const DayCount &each, QDate wanted) { return each.day < wanted; });
    return found != m_counts.end() && found->day == start ? int(found - m_counts.begin()) : -1;
}

QString TimeChart::barToolTip(int bar) const
{
    const DayCount &each = m_counts[size_t(bar)];
    const QString words = tr("%1: %2").arg(bucketName(each.day, m_bucket), QLocale().toString(each.count));
    const auto part = m_parts.find(each.day);
    return part == m_parts.end() ? words : tr("%1; selected of it: %2").arg(words, QLocale().toString(part->second));
}

} // namespace interdict::ui
