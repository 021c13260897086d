// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/places/mappainting.h"

#include "models/itemmodels/celltext.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorldMap)
};

constexpr double pointSize = 8;

MapColours coloursOn(bool isDark, const QColor &sea, const QColor &text)
{
    MapColours colours;
    colours.sea = sea;
    colours.text = text;
    colours.land = isDark ? QColor(0x3A, 0x3F, 0x45) : QColor(0xE9, 0xE9, 0xE6);
    colours.border = isDark ? QColor(0x16, 0x18, 0x1B) : QColor(0xA9, 0xAD, 0xB1);
    colours.arrow = isDark ? QColor(0xFF, 0x9A, 0x4D) : QColor(0xD5, 0x5E, 0x00);
    colours.chosen = text;
    if (isDark)
        colours.classes = {QColor(0x27, 0x4C, 0x6B), QColor(0x2A, 0x68, 0x9A), QColor(0x37, 0x8A, 0xC6),
                           QColor(0x76, 0xB7, 0xE3), QColor(0xC6, 0xE3, 0xF8)};
    else
        colours.classes = {QColor(0xC9, 0xDE, 0xF0), QColor(0x93, 0xC4, 0xDE), QColor(0x4A, 0x98, 0xC9),
                           QColor(0x17, 0x64, 0xAB), QColor(0x08, 0x30, 0x6B)};
    return colours;
}

/// "1 to 4", "500 and more".
QString classText(const std::vector<qint64> &bounds, size_t index)
{
    const QString least = cellText(bounds[index]);
    if (index + 1 == bounds.size())
        return Words::tr("%1 and more").arg(least);
    const qint64 most = bounds[index + 1] - 1;
    return most == bounds[index] ? least : Words::tr("%1 to %2").arg(least, cellText(most));
}

QString measureTitle(MapMeasure measure)
{
    switch (measure) {
    case MapMeasure::origins:
        return Words::tr("Listings by origin");
    case MapMeasure::destinations:
        return Words::tr("Listings by destination");
    case MapMeasure::seizures:
        return Words::tr("Shipments and seizures by destination");
    }
    return {};
}

class MapPainting
{
public:
    MapPainting(QPainter &painter, const MapScene &scene, const MapColours &colours, const MapLook &look)
        : m_painter(painter), m_scene(scene), m_colours(colours), m_look(look)
    {
    }

    void paint();

private:
    void paintAreas();
    void paintPoints();
    void paintChosen();
    void paintArrow(const MapArrow &arrow);
    void paintLegend();
    [[nodiscard]] QColor colourOf(const QString &code) const;
    [[nodiscard]] QTransform transform() const
    {
        return {m_look.view.scale, 0, 0, m_look.view.scale, m_look.view.shift.x(), m_look.view.shift.y()};
    }

    QPainter &m_painter;
    const MapScene &m_scene;
    const MapColours &m_colours;
    const MapLook &m_look;
};

QColor MapPainting::colourOf(const QString &code) const
{
    const int index = code.isEmpty() ? -1 : classOf(m_scene.counts.value(code), m_scene.bounds);
    return index < 0 ? m_colours.land : m_colours.classColour(index, int(m_scene.bounds.size()));
}

void MapPainting::paint()
{
    m_painter.save();
    m_painter.setClipRect(QRectF(QPointF(), m_look.size));
    m_painter.fillRect(QRectF(QPointF(), m_look.size), m_colours.sea);
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintAreas();
    for (const MapArrow &arrow : m_scene.arrows)
        paintArrow(arrow);
    paintPoints();
    paintChosen();
    paintLegend();
    m_painter.restore();
}

void MapPainting::paintAreas()
{
    const QRectF seen(m_look.view.toMap(QPointF()),
                      m_look.view.toMap(QPointF(m_look.size.width(), m_look.size.height())));
    m_painter.save();
    m_painter.setTransform(transform(), true);
    QPen border(m_colours.border, 0.7);
    border.setCosmetic(true);
    m_painter.setPen(border);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(mapEdge());
    for (const MapArea &area : mapAreas()) {
        if (area.path.isEmpty() || !seen.intersects(area.bounds))
            continue;
        m_painter.setBrush(colourOf(area.code));
        m_painter.drawPath(area.path);
    }
    m_painter.restore();
}

void MapPainting::paintPoints()
{
    m_painter.setPen(QPen(m_colours.border, 1));
    for (const MapArea &area : mapAreas()) {
        if (!area.path.isEmpty() || (m_scene.counts.value(area.code) == 0 && area.code != m_look.chosen))
            continue;
        m_painter.setBrush(colourOf(area.code));
        m_painter.drawEllipse(m_look.view.toPixel(area.at), pointSize / 2, pointSize / 2);
    }
}

void MapPainting::paintChosen()
{
    const std::vector<MapArea> &areas = mapAreas();
    const auto area = std::find_if(areas.begin(), areas.end(), [this](const MapArea &each) {
        return !m_look.chosen.isEmpty() && each.code == m_look.chosen;
    });
    if (area == areas.end())
        return;
    QPen pen(m_colours.chosen, m_look.hasFocus ? 2.5 : 1.8);
    pen.setCosmetic(true);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    if (area->path.isEmpty())
        return m_painter.drawEllipse(m_look.view.toPixel(area->at), pointSize, pointSize);
    m_painter.save();
    m_painter.setTransform(transform(), true);
    m_painter.drawPath(area->path);
    m_painter.restore();
}

/// A curve with a head; within one country, a ring.
void MapPainting::paintArrow(const MapArrow &arrow)
{
    const bool isDimmed =
        !m_look.chosen.isEmpty() && arrow.origin != m_look.chosen && arrow.destination != m_look.chosen;
    QColor colour = m_colours.arrow;
    colour.setAlpha(isDimmed ? 45 : 190);
    m_painter.setPen(QPen(colour, arrow.width, Qt::SolidLine, Qt::FlatCap));
    m_painter.setBrush(Qt::NoBrush);
    const QPointF from = m_look.view.toPixel(arrow.from);
    const QPointF to = m_look.view.toPixel(arrow.to);
    if (arrow.isWithin())
        return m_painter.drawEllipse(from, 5 + arrow.width, 5 + arrow.width);
    const QPointF bend = m_look.view.toPixel(arrow.bend);
    const QPointF way = to - bend;
    const double length = std::max(std::hypot(way.x(), way.y()), 1e-6);
    const QPointF along = way / length;
    const QPointF aside(-along.y(), along.x());
    const double head = 5 + arrow.width * 1.2;
    QPainterPath path(from);
    path.quadTo(bend, to - along * head * 0.8);
    m_painter.drawPath(path);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    const QPointF base = to - along * head;
    m_painter.drawPolygon(QPolygonF({to, base + aside * head * 0.6, base - aside * head * 0.6}));
}

void MapPainting::paintLegend()
{
    const QFontMetricsF metrics(m_painter.font());
    const double line = metrics.height() + 3;
    QStringList texts{measureTitle(m_scene.measure), Words::tr("none")};
    for (size_t i = 0; i < m_scene.bounds.size(); ++i)
        texts << classText(m_scene.bounds, i);
    const QString arrows = m_scene.arrows.empty() ? QString()
                                                  : Words::tr("Arrows: up to %1 listings; rings: within a country")
                                                        .arg(cellText(m_scene.arrows.back().listings));
    double width = 150; // no wider than its lines need: it lies over the map
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text) + 24);
    const QRectF note = arrows.isEmpty()
                            ? QRectF()
                            : metrics.boundingRect(QRectF(0, 0, width, m_look.size.height()), Qt::TextWordWrap, arrows);
    const double height = line * double(texts.size()) + note.height() + 10;
    const QRectF box(8, m_look.size.height() - height - 8, width + 16, height);
    QColor back = m_colours.sea;
    back.setAlpha(225);
    m_painter.fillRect(box, back);
    double y = box.top() + 4;
    for (qsizetype i = 0; i < texts.size(); ++i, y += line) {
        const bool isClass = i >= 1 && i <= qsizetype(m_scene.bounds.size()) + 1;
        if (isClass) {
            m_painter.setPen(QPen(m_colours.border, 1));
            m_painter.setBrush(i == 1 ? m_colours.land : m_colours.classColour(int(i) - 2, int(m_scene.bounds.size())));
            m_painter.drawRect(QRectF(box.left() + 8, y + 2, 14, line - 6));
        }
        m_painter.setPen(m_colours.text);
        m_painter.drawText(QRectF(box.left() + (isClass ? 28 : 8), y, width, line), Qt::AlignLeft | Qt::AlignVCenter,
                           texts[i]);
    }
    if (!arrows.isEmpty())
        m_painter.drawText(QRectF(box.left() + 8, y, width, note.height() + 2), Qt::TextWordWrap, arrows);
}

} // namespace

MapColours MapColours::of(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    return coloursOn(base.lightness() < 128, base, palette.color(QPalette::Text));
}

MapColours MapColours::ofPaper()
{
    return coloursOn(false, Qt::white, QColor(0x20, 0x20, 0x20));
}

QColor MapColours::classColour(int index, int count) const
{
    const int last = int(classes.size()) - 1;
    const int at = count <= 1 ? last : int(std::lround(double(index) * last / (count - 1)));
    return classes[size_t(std::clamp(at, 0, last))];
}

void paintMap(QPainter &painter, const MapScene &scene, const MapColours &colours, const MapLook &look)
{
    MapPainting(painter, scene, colours, look).paint();
}

} // namespace interdict::ui
