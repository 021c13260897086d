// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/dashboard/rangechart.h"

#include <QChart>
#include <QGraphicsLineItem>
#include <QGraphicsRectItem>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 8; // between a bar and its words
constexpr qreal barPart = 0.6;
constexpr qreal leastWidth = 4; // of a range that has no length

} // namespace

RangeChart::RangeChart(QWidget *parent) : PlotView(parent), m_values(newCountAxis()), m_rows(newCountAxis())
{
    for (QValueAxis *axis : {m_values, m_rows})
        axis->setGridLineVisible(false); // those of the own ticks are drawn here
    auto *frame = new QLineSeries;       // without a series an axis has no plot
    chart()->addSeries(frame);
    chart()->addAxis(m_values, Qt::AlignBottom);
    chart()->addAxis(m_rows, Qt::AlignLeft);
    frame->attachAxis(m_values);
    frame->attachAxis(m_rows);
    setMinimumHeight(120);
}

void RangeChart::setBars(std::vector<RangeBar> bars, Along along, const QString &unit)
{
    m_bars = std::move(bars);
    m_along = along;
    m_unit = unit;
    m_chosen.clear();
    setMinimumHeight(int(m_bars.size() + 4) * (fontMetrics().height() + 2));
    refresh();
}

void RangeChart::setLogarithmic(bool isLog)
{
    if (isLog == m_isLog)
        return;
    m_isLog = isLog;
    refresh();
}

void RangeChart::setChosen(const std::set<int> &bars)
{
    if (bars == m_chosen)
        return;
    m_chosen = bars;
    refresh();
}

ValueScale RangeChart::scale() const
{
    double low = m_bars.empty() ? 0 : m_bars.front().low;
    double high = m_bars.empty() ? 1 : m_bars.front().high;
    for (const RangeBar &bar : m_bars) {
        low = std::min(low, bar.low);
        high = std::max(high, bar.high);
    }
    const bool isDays = m_along == Along::days;
    const int letters = fontMetrics().horizontalAdvance(isDays ? u"0000-00-00"_s : u"0,000.00"_s) + 2 * gap;
    const int most = std::clamp(int(plot().width()) / letters, 2, 12);
    return isDays ? dateScale(qint64(low), qint64(high), most) : valueScale(low, high, m_isLog && low > 0, most);
}

qreal RangeChart::xOf(double value, const ValueScale &scale) const
{
    return plot().left() + plot().width() * scale.part(value);
}

void RangeChart::applyColours(const ChartColours &) {} // placeTexts() draws all

void RangeChart::makeRoom()
{
    const QFontMetrics metrics = fontMetrics();
    int name = 0;
    for (const RangeBar &bar : m_bars)
        name = std::max(name, metrics.horizontalAdvance(bar.name));
    name = std::min(name, width() * 2 / 5);
    const int lines = m_unit.isEmpty() ? 1 : 2;
    const QMargins margins(name + 2 * gap, 4, 4 * gap, lines * metrics.height() + gap);
    if (chart()->margins() != margins)
        chart()->setMargins(margins);
}

void RangeChart::placeAxis(const ValueScale &scale)
{
    const qreal line = fontMetrics().height();
    qreal taken = -1e9;
    for (const ValueTick &tick : scale.ticks) {
        const qreal x = xOf(tick.value, scale);
        auto *grid = new QGraphicsLineItem(x, plot().top(), x, plot().bottom());
        grid->setPen(QPen(colours().grid, 1));
        addItem(grid);
        const qreal width = fontMetrics().horizontalAdvance(tick.text);
        qreal left = std::clamp(x - width / 2, 0.0, std::max(0.0, chart()->size().width() - width));
        if (left < taken + gap)
            continue;
        taken = left + width;
        addText(tick.text, {left, plot().bottom() + 4, width, line}, Qt::AlignHCenter);
    }
    if (!m_unit.isEmpty())
        addText(fontMetrics().elidedText(m_unit, Qt::ElideRight, int(plot().width())),
                {plot().left(), plot().bottom() + 4 + line, plot().width(), line}, Qt::AlignRight);
}

QRectF RangeChart::barPlace(int bar) const
{
    const ValueScale own = scale();
    const RangeBar &each = m_bars[size_t(bar)];
    const qreal row = plot().height() / qreal(m_bars.size());
    const qreal left = xOf(each.low, own);
    const qreal width = std::max(xOf(each.high, own) - left, leastWidth);
    return {left, plot().top() + (bar + (1 - barPart) / 2) * row, width, row * barPart};
}

void RangeChart::placeBar(int bar, const ValueScale &scale)
{
    const RangeBar &each = m_bars[size_t(bar)];
    const qreal row = plot().height() / qreal(m_bars.size());
    const QRectF place = barPlace(bar);
    auto *range = new QGraphicsRectItem(place);
    range->setBrush(m_chosen.contains(bar) ? colours().chosen : colours().bar);
    range->setPen(Qt::NoPen);
    addItem(range);
    if (each.middle) {
        const qreal x = xOf(*each.middle, scale);
        auto *halo = new QGraphicsRectItem(x - 2.5, place.top() - 3, 5, place.height() + 6);
        halo->setBrush(colours().background);
        halo->setPen(Qt::NoPen);
        addItem(halo);
        auto *middle = new QGraphicsLineItem(x, place.top() - 3, x, place.bottom() + 3);
        middle->setPen(QPen(colours().text, 2));
        addItem(middle);
    }
    const qreal room = plot().left() - 2 * gap;
    addText(fontMetrics().elidedText(each.name, Qt::ElideRight, int(room)), {gap, plot().top() + bar * row, room, row},
            Qt::AlignRight);
}

void RangeChart::placeTexts()
{
    if (m_bars.empty())
        return;
    const ValueScale own = scale();
    placeAxis(own);
    for (int bar = 0; bar < barCount(); ++bar)
        placeBar(bar, own);
}

int RangeChart::barAt(QPointF place) const
{
    if (m_bars.empty() || place.y() < plot().top() || place.y() >= plot().bottom())
        return -1;
    const int bar = int((place.y() - plot().top()) / plot().height() * qreal(m_bars.size()));
    return std::clamp(bar, 0, barCount() - 1);
}

} // namespace interdict::ui
