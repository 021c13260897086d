// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/timeline/timelinepainting.h"

#include "models/itemmodels/celltext.h"

#include <QPainter>

#include <algorithm>

namespace interdict::ui {

namespace {

constexpr double gap = 8;
constexpr double glyphSize = 11;

class ScenePainting
{
public:
    ScenePainting(QPainter &painter, const TimelineScene &scene, const TimelineColours &colours)
        : m_painter(painter), m_scene(scene), m_colours(colours)
    {
    }

    void paint(const TimelineEmphasis &emphasis);

private:
    void paintLane(const SceneLane &lane, bool isBand);
    void paintNames(const SceneLane &lane);
    void paintAxis();
    void paintBar(const SceneBar &bar);
    void paintMark(const SceneMark &mark);
    void paintLegend();
    void paintEmphasis(const TimelineEmphasis &emphasis);
    [[nodiscard]] QColor faded(QColor colour, int alpha) const
    {
        colour.setAlpha(alpha);
        return colour;
    }

    QPainter &m_painter;
    const TimelineScene &m_scene;
    const TimelineColours &m_colours;
};

void ScenePainting::paint(const TimelineEmphasis &emphasis)
{
    m_painter.fillRect(QRectF(QPointF(), m_scene.size), m_colours.background);
    for (size_t i = 0; i < m_scene.lanes.size(); ++i)
        paintLane(m_scene.lanes[i], i % 2 == 0);
    paintAxis();
    m_painter.save();
    m_painter.setClipRect(m_scene.plot);
    for (const SceneBar &bar : m_scene.bars)
        paintBar(bar);
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const SceneMark &mark : m_scene.marks)
        paintMark(mark);
    paintEmphasis(emphasis);
    m_painter.restore();
    for (const SceneLane &lane : m_scene.lanes)
        paintNames(lane);
    paintLegend();
}

void ScenePainting::paintLane(const SceneLane &lane, bool isBand)
{
    if (isBand)
        m_painter.fillRect(QRectF(0, lane.rect.top(), m_scene.size.width(), lane.rect.height()), m_colours.band);
    if (!lane.window)
        return;
    m_painter.fillRect(*lane.window, m_colours.window);
    m_painter.setPen(QPen(m_colours.lane(lane.lane), 1));
    m_painter.drawLine(lane.window->topLeft(), lane.window->bottomLeft());
    m_painter.drawLine(lane.window->topRight(), lane.window->bottomRight());
}

void ScenePainting::paintNames(const SceneLane &lane)
{
    const QRectF inner = lane.nameRect.adjusted(gap, 4, -gap, -2);
    const QFontMetricsF metrics(m_painter.font());
    m_painter.setPen(m_colours.text);
    m_painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop,
                       metrics.elidedText(lane.name, Qt::ElideRight, inner.width()));
    m_painter.setPen(m_colours.faint);
    m_painter.drawText(inner.adjusted(0, metrics.height(), 0, 0), Qt::AlignLeft | Qt::AlignTop,
                       metrics.elidedText(lane.note, Qt::ElideRight, inner.width()));
    if (!lane.isCounted || lane.top == 0)
        return;
    const QString top = cellText(lane.top);
    const QRectF place(lane.rect.right() - metrics.horizontalAdvance(top) - 4, lane.rect.top() + 1,
                       metrics.horizontalAdvance(top) + 4, metrics.height());
    m_painter.fillRect(place, faded(m_colours.background, 190));
    m_painter.drawText(place, Qt::AlignRight | Qt::AlignTop, top);
}

void ScenePainting::paintAxis()
{
    for (const SceneTick &tick : m_scene.ticks) {
        m_painter.setPen(QPen(m_colours.grid, tick.isMajor ? 2 : 1));
        m_painter.drawLine(QPointF(tick.x, m_scene.axis.bottom() - 4), QPointF(tick.x, m_scene.plot.bottom()));
        if (tick.textRect.isEmpty())
            continue;
        m_painter.setPen(m_colours.text);
        m_painter.drawText(tick.textRect.adjusted(-4, 0, 4, 0), Qt::AlignCenter, tick.text);
    }
    m_painter.setPen(m_colours.grid);
    m_painter.drawLine(m_scene.plot.topLeft(), m_scene.plot.topRight());
}

void ScenePainting::paintBar(const SceneBar &bar)
{
    const QColor colour = m_colours.lane(bar.lane);
    if (!bar.isRough)
        return m_painter.fillRect(bar.rect, colour);
    m_painter.setPen(QPen(colour, 1, Qt::DashLine));
    m_painter.setBrush(faded(colour, 50));
    m_painter.drawRect(bar.rect);
}

void ScenePainting::paintMark(const SceneMark &mark)
{
    const QColor colour = m_colours.lane(mark.event.lane);
    if (mark.isWide) {
        m_painter.setPen(QPen(colour, 1, mark.event.isRough ? Qt::DashLine : Qt::SolidLine));
        m_painter.setBrush(faded(colour, 45));
        m_painter.drawRoundedRect(mark.rect, 3, 3);
    }
    drawGlyph(m_painter, glyphOf(mark.event.kind), mark.at, glyphSize - 2, colour);
    if (mark.labelRect.isEmpty())
        return;
    m_painter.setPen(m_colours.text);
    m_painter.drawText(mark.labelRect, Qt::AlignLeft | Qt::AlignVCenter, mark.label);
}

void ScenePainting::paintEmphasis(const TimelineEmphasis &emphasis)
{
    if (emphasis.range) {
        m_painter.fillRect(*emphasis.range, m_colours.window);
        m_painter.setPen(QPen(m_colours.focus, 1, Qt::DashLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(*emphasis.range);
    }
    const QRectF focused = emphasis.mark ? emphasis.mark->rect : emphasis.bar ? emphasis.bar->rect : QRectF();
    if (focused.isEmpty())
        return;
    m_painter.setPen(QPen(m_colours.focus, emphasis.hasFocus ? 2 : 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(focused.adjusted(-2, -2, 2, 2));
}

void ScenePainting::paintLegend()
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const SceneLegendItem &item : m_scene.legend) {
        drawGlyph(m_painter, glyphOf(item.kind), QPointF(item.rect.left() + glyphSize / 2, item.rect.center().y()),
                  glyphSize - 1, m_colours.lane(item.lane));
        m_painter.setPen(m_colours.text);
        m_painter.drawText(item.rect.adjusted(glyphSize + 6, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter, item.text);
    }
    m_painter.restore();
}

} // namespace

void paintTimeline(QPainter &painter, const TimelineScene &scene, const TimelineColours &colours,
                   const TimelineEmphasis &emphasis)
{
    ScenePainting(painter, scene, colours).paint(emphasis);
}

} // namespace interdict::ui
