// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/dashboard/rankchart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 8; // between a bar and its words
constexpr qreal barPart = 0.68;

} // namespace

QString RankedBar::words() const
{
    return shown.isEmpty() ? QLocale().toString(count) : shown;
}

RankChart::RankChart(QWidget *parent) : PlotView(parent), m_count(newCountAxis()), m_rows(new QBarCategoryAxis(chart()))
{
    m_rows->setLabelsVisible(false);
    m_rows->setGridLineVisible(false);
    m_count->setGridLineVisible(false); // each bar says its count, which a line would cross
    chart()->addAxis(m_count, Qt::AlignBottom);
    chart()->addAxis(m_rows, Qt::AlignLeft);
}

void RankChart::setBars(std::vector<RankedBar> bars)
{
    m_bars = std::move(bars);
    m_chosen.clear();
    m_parts.clear();
    setMinimumHeight(int(m_bars.size() + 3) * (fontMetrics().height() + 2));
    fill();
    refresh();
}

void RankChart::setChosen(const std::set<int> &bars)
{
    if (bars == m_chosen)
        return;
    m_chosen = bars;
    fill();
    refresh();
}

void RankChart::setParts(std::vector<qint64> parts)
{
    if (parts == m_parts)
        return;
    m_parts = std::move(parts);
    fill();
    refresh();
}

qint64 RankChart::partOf(int bar) const
{
    if (m_chosen.contains(bar))
        return m_bars[size_t(bar)].count;
    return size_t(bar) < m_parts.size() ? std::min(m_parts[size_t(bar)], m_bars[size_t(bar)].count) : 0;
}

void RankChart::fill()
{
    chart()->removeAllSeries();
    m_rows->clear();
    m_series = nullptr;
    if (m_bars.empty())
        return;
    // One set a colour, stacked: what is selected of a bar stands first.
    auto *plain = new QBarSet({});
    auto *rest = new QBarSet({});
    auto *chosen = new QBarSet({});
    qint64 highest = 0;
    QStringList rows;
    for (int bar = int(m_bars.size()) - 1; bar >= 0; --bar) { // the axis counts from below
        const RankedBar &each = m_bars[size_t(bar)];
        const qint64 part = partOf(bar);
        *chosen << qreal(part);
        *plain << (each.isRest ? 0 : qreal(each.count - part));
        *rest << (each.isRest ? qreal(each.count - part) : 0);
        rows << QString::number(bar);
        highest = std::max(highest, each.count);
    }
    m_rows->append(rows);
    m_series = new QHorizontalStackedBarSeries;
    m_series->append({chosen, plain, rest});
    m_series->setBarWidth(barPart);
    chart()->addSeries(m_series);
    m_series->attachAxis(m_rows);
    m_series->attachAxis(m_count);
    m_scale = scaleCounts(m_count, highest, 4);
}

void RankChart::applyColours(const ChartColours &colours)
{
    m_rows->setLinePen(QPen(colours.text, 1));
    if (!m_series)
        return;
    const QList<QBarSet *> sets = m_series->barSets();
    const QColor own[] = {colours.chosen, colours.bar, colours.rest};
    for (int i = 0; i < int(sets.size()); ++i) {
        sets[i]->setBrush(own[i]);
        sets[i]->setPen(Qt::NoPen);
    }
}

void RankChart::makeRoom()
{
    const QFontMetrics metrics = fontMetrics();
    int name = 0;
    int count = 0;
    for (const RankedBar &bar : m_bars) {
        name = std::max(name, metrics.horizontalAdvance(bar.name));
        count = std::max(count, metrics.horizontalAdvance(bar.words()));
    }
    name = std::min(name, width() * 2 / 5);
    const QMargins margins(name + 2 * gap, 4, count + 2 * gap, metrics.height() + gap);
    if (chart()->margins() != margins)
        chart()->setMargins(margins);
}

void RankChart::placeTexts()
{
    if (m_bars.empty())
        return;
    placeCounts();
    const qreal row = plot().height() / qreal(m_bars.size());
    const qreal nameRoom = plot().left() - 2 * gap;
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const RankedBar &bar = m_bars[i];
        const qreal top = plot().top() + qreal(i) * row;
        addText(fontMetrics().elidedText(bar.name, Qt::ElideRight, int(nameRoom)), {gap, top, nameRoom, row},
                Qt::AlignRight);
        const qreal end = plot().left() + plot().width() * qreal(bar.count) / m_count->max();
        addText(bar.words(), {end + gap / 2.0, top, 1, row}, Qt::AlignLeft);
    }
}

void RankChart::placeCounts()
{
    const qreal width = fontMetrics().horizontalAdvance(QLocale().toString(m_scale.top())) + 2 * gap;
    const qreal apart = plot().width() / m_scale.steps;
    const int stride = std::max(1, int(std::ceil(width / std::max(apart, 1.0)))); // where all would not fit
    for (int step = 0; step <= m_scale.steps; step += stride)
        addText(QLocale().toString(step * m_scale.step),
                {plot().left() + step * apart - width / 2, plot().bottom() + 4, width, qreal(fontMetrics().height())},
                Qt::AlignHCenter);
}

int RankChart::barAt(QPointF place) const
{
    if (m_bars.empty() || place.y() < plot().top() || place.y() >= plot().bottom())
        return -1;
    const int bar = int((place.y() - plot().top()) / plot().height() * qreal(m_bars.size()));
    return std::clamp(bar, 0, int(m_bars.size()) - 1);
}

QRectF RankChart::barPlace(int bar) const
{
    const qreal row = plot().height() / qreal(std::max<size_t>(m_bars.size(), 1));
    const qreal length = plot().width() * qreal(m_bars[size_t(bar)].count) / m_count->max();
    return {plot().left(), plot().top() + bar * row + 1, std::max(length, 8.0), row - 2};
}

QString RankChart::barToolTip(int bar) const
{
    const QString &toolTip = m_bars[size_t(bar)].toolTip;
    const qint64 part = partOf(bar);
    return part > 0 ? tr("%1; selected of it: %2").arg(toolTip, QLocale().toString(part)) : toolTip;
}

} // namespace interdict::ui
