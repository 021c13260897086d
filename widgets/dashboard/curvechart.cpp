// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/dashboard/curvechart.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsEllipseItem>
#include <QGraphicsLineItem>
#include <QGraphicsRectItem>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 8;          // between the plot and its words
constexpr int mostSteps = 7;    // whatever the size, so that curves need not be laid anew
constexpr qreal markerSize = 8; // pixels
constexpr size_t mostMarked = 60;
constexpr qreal near = 24; // pixels from a point that still mean it

QPen penOf(int series, const ChartColours &colours)
{
    QPen pen(series == 0 ? colours.bar : colours.second, 2);
    pen.setStyle(series == 0 ? Qt::SolidLine : Qt::DashLine);
    return pen;
}

} // namespace

CurveChart::CurveChart(QWidget *parent) : PlotView(parent), m_along(newCountAxis()), m_up(newCountAxis())
{
    for (QValueAxis *axis : {m_along, m_up})
        axis->setGridLineVisible(false); // those of the own ticks are drawn here
    m_along->setRange(0, 1);
    m_up->setRange(0, 1);
    chart()->addAxis(m_along, Qt::AlignBottom);
    chart()->addAxis(m_up, Qt::AlignLeft);
    setMinimumHeight(200);
}

void CurveChart::setPoints(std::vector<CurvePoint> points, const QStringList &series, const Axes &axes)
{
    m_points = std::move(points);
    m_series = series;
    m_axes = axes;
    fill();
    refresh();
}

void CurveChart::setLogarithmic(bool isLog)
{
    if (isLog == m_isLog)
        return;
    m_isLog = isLog;
    fill();
    refresh();
}

ValueScale CurveChart::newAlongScale() const
{
    double low = m_points.empty() ? 0 : m_points.front().place;
    double high = m_points.empty() ? 1 : low;
    for (const CurvePoint &point : m_points) {
        low = std::min(low, point.place);
        high = std::max(high, point.place);
    }
    const bool isDates = m_axes.along == Axes::Along::dates;
    const int letters = fontMetrics().horizontalAdvance(isDates ? u"0000-00-00"_s : u"0,000"_s) + 2 * gap;
    const int most = std::clamp(int(plot().width()) / letters, 2, 12);
    return isDates ? dateScale(qint64(low), qint64(high), most) : valueScale(0, std::max(high, 1.0), false, mostSteps);
}

ValueScale CurveChart::newUpScale() const
{
    if (m_axes.up == Axes::Up::shares)
        return shareScale(mostSteps);
    double low = m_points.empty() ? 0 : m_points.front().low;
    double high = m_points.empty() ? 1 : m_points.front().high;
    for (const CurvePoint &point : m_points) {
        low = std::min(low, point.low);
        high = std::max(high, point.high);
    }
    return valueScale(low, high, m_isLog && low > 0, mostSteps);
}

/// The series hold parts of the axes from 0 to 1, so that a logarithmic one needs no other.
void CurveChart::fill()
{
    m_alongScale = newAlongScale();
    m_upScale = newUpScale();
    chart()->removeAllSeries();
    for (int series = 0; series < m_series.size(); ++series) {
        addBand(series);
        addCurve(series);
    }
}

void CurveChart::addBand(int series)
{
    auto *lower = new QLineSeries;
    auto *upper = new QLineSeries;
    bool hasBand = false;
    for (const CurvePoint &point : m_points) {
        if (point.series != series)
            continue;
        hasBand |= point.low != point.high;
        *lower << QPointF(m_alongScale.part(point.place), m_upScale.part(point.low));
        *upper << QPointF(m_alongScale.part(point.place), m_upScale.part(point.high));
    }
    auto *band = new QAreaSeries(upper, lower);
    lower->setParent(band);
    upper->setParent(band);
    if (!hasBand || lower->count() < 2) {
        delete band;
        return;
    }
    band->setName(QString::number(series));
    chart()->addSeries(band);
    band->attachAxis(m_along);
    band->attachAxis(m_up);
}

void CurveChart::addCurve(int series)
{
    auto *line = new QLineSeries;
    auto *markers = new QScatterSeries;
    std::optional<QPointF> before;
    for (const CurvePoint &point : m_points) {
        if (point.series != series)
            continue;
        const QPointF place(m_alongScale.part(point.place), m_upScale.part(point.value));
        if (m_axes.isStepped && before)
            *line << QPointF(place.x(), before->y());
        *line << place;
        *markers << place;
        before = place;
    }
    const bool isMarked = size_t(markers->count()) <= mostMarked;
    markers->setMarkerShape(series == 0 ? QScatterSeries::MarkerShapeCircle : QScatterSeries::MarkerShapeRectangle);
    markers->setMarkerSize(markerSize);
    for (QXYSeries *each : {static_cast<QXYSeries *>(line), static_cast<QXYSeries *>(markers)}) {
        each->setName(QString::number(series));
        chart()->addSeries(each);
        each->attachAxis(m_along);
        each->attachAxis(m_up);
    }
    markers->setVisible(isMarked);
}

void CurveChart::applyColours(const ChartColours &colours)
{
    m_along->setLinePen(QPen(colours.text, 1));
    for (QAbstractSeries *series : chart()->series()) {
        const QPen pen = penOf(series->name().toInt(), colours);
        if (auto *markers = qobject_cast<QScatterSeries *>(series)) {
            markers->setBrush(pen.color());
            markers->setPen(QPen(colours.background, 1));
        } else if (auto *line = qobject_cast<QLineSeries *>(series)) {
            line->setPen(pen);
        } else if (auto *band = qobject_cast<QAreaSeries *>(series)) {
            QColor pale = pen.color();
            pale.setAlpha(70);
            band->setBrush(pale);
            band->setPen(Qt::NoPen);
        }
    }
}

void CurveChart::makeRoom()
{
    const QFontMetrics metrics = fontMetrics();
    int ticks = 0;
    for (const ValueTick &tick : m_upScale.ticks)
        ticks = std::max(ticks, metrics.horizontalAdvance(tick.text));
    const int top = metrics.height() * (m_axes.upUnit.isEmpty() && m_series.size() < 2 ? 1 : 2);
    const int bottom = metrics.height() * (m_axes.alongUnit.isEmpty() ? 1 : 2) + gap;
    const QMargins margins(ticks + 2 * gap, top, 4 * gap, bottom);
    if (chart()->margins() != margins)
        chart()->setMargins(margins);
}

QPointF CurveChart::placeOf(double along, double up) const
{
    return {plot().left() + plot().width() * m_alongScale.part(along),
            plot().bottom() - plot().height() * m_upScale.part(up)};
}

void CurveChart::placeUpTicks()
{
    const qreal line = fontMetrics().height();
    qreal taken = 1e9;
    for (const ValueTick &tick : m_upScale.ticks) {
        const qreal y = plot().bottom() - plot().height() * m_upScale.part(tick.value);
        auto *grid = new QGraphicsLineItem(plot().left(), y, plot().right(), y);
        grid->setPen(QPen(colours().grid, 1));
        grid->setZValue(-1);
        addItem(grid);
        if (y + line > taken)
            continue;
        taken = y;
        addText(tick.text, {0, y - line / 2, plot().left() - gap, line}, Qt::AlignRight);
    }
    if (!m_axes.upUnit.isEmpty())
        addText(m_axes.upUnit, {gap, 0, plot().width(), line}, Qt::AlignLeft);
}

/// Each curve by its name, its line and its marker; only where there are several.
void CurveChart::placeLegend()
{
    if (m_series.size() < 2)
        return;
    const qreal line = fontMetrics().height();
    qreal right = plot().right();
    for (int series = int(m_series.size()) - 1; series >= 0; --series) {
        const qreal width = fontMetrics().horizontalAdvance(m_series[series]);
        addText(m_series[series], {right - width, 0, width, line}, Qt::AlignLeft);
        const qreal end = right - width - gap;
        auto *sample = new QGraphicsLineItem(end - 32, line / 2, end, line / 2);
        sample->setPen(penOf(series, colours()));
        addItem(sample);
        const QRectF spot(end - 16 - markerSize / 2, line / 2 - markerSize / 2, markerSize, markerSize);
        QAbstractGraphicsShapeItem *marker = nullptr;
        if (series == 0)
            marker = new QGraphicsEllipseItem(spot);
        else
            marker = new QGraphicsRectItem(spot);
        marker->setBrush(penOf(series, colours()).color());
        marker->setPen(Qt::NoPen);
        addItem(marker);
        right = end - 32 - 3 * gap;
    }
}

void CurveChart::placeTexts()
{
    if (m_points.empty())
        return;
    const qreal line = fontMetrics().height();
    placeUpTicks();
    placeLegend();
    m_alongScale = newAlongScale(); // as many ticks as there is room for now
    qreal taken = -1e9;
    for (const ValueTick &tick : m_alongScale.ticks) {
        const qreal x = plot().left() + plot().width() * m_alongScale.part(tick.value);
        const qreal width = fontMetrics().horizontalAdvance(tick.text);
        const qreal left = std::clamp(x - width / 2, 0.0, std::max(0.0, chart()->size().width() - width));
        auto *mark = new QGraphicsLineItem(x, plot().bottom(), x, plot().bottom() + 4);
        mark->setPen(QPen(colours().text, 1));
        addItem(mark);
        if (left < taken + gap)
            continue;
        taken = left + width;
        addText(tick.text, {left, plot().bottom() + 4, width, line}, Qt::AlignHCenter);
    }
    if (!m_axes.alongUnit.isEmpty())
        addText(m_axes.alongUnit, {plot().left(), plot().bottom() + 4 + line, plot().width(), line}, Qt::AlignRight);
}

QRectF CurveChart::barPlace(int bar) const
{
    const QPointF place = placeOf(m_points[size_t(bar)].place, m_points[size_t(bar)].value);
    return QRectF(place.x(), place.y(), 0, 0).adjusted(-5, -5, 5, 5);
}

int CurveChart::barAt(QPointF place) const
{
    int nearest = -1;
    qreal distance = near;
    for (int bar = 0; bar < barCount(); ++bar) {
        const QPointF away = barPlace(bar).center() - place;
        const qreal length = std::hypot(away.x(), away.y());
        if (length < distance) {
            distance = length;
            nearest = bar;
        }
    }
    return nearest;
}

} // namespace interdict::ui
