// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/places/mapcanvas.h"

#include "models/itemmodels/casefilters.h"
#include "models/itemmodels/celltext.h"
#include "widgets/places/mappainting.h"

#include <QPainter>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

MapCanvas::MapCanvas(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Map of origins and destinations"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MapCanvas::setFlows(PlaceFlows flows)
{
    m_flows = std::move(flows);
    remake();
}

void MapCanvas::setMeasure(MapMeasure measure)
{
    m_scene.measure = measure;
    remake();
}

void MapCanvas::setMostArrows(int most)
{
    m_mostArrows = most;
    remake();
}

void MapCanvas::remake()
{
    m_scene = makeMapScene(m_flows, m_scene.measure, m_mostArrows);
    update();
}

void MapCanvas::choose(const QString &place)
{
    const std::vector<MapArea> &areas = mapAreas();
    const bool isOnMap = !place.isEmpty() && std::any_of(areas.begin(), areas.end(),
                                                         [&place](const MapArea &area) { return area.code == place; });
    m_chosen = isOnMap ? place : QString();
    setAccessibleDescription(isOnMap ? wordsOf(place) : QString()); // which tells screen readers
    update();
}

void MapCanvas::chooseByUser(const QString &place)
{
    choose(place);
    Q_EMIT placeChosen(m_chosen);
}

void MapCanvas::showAll()
{
    m_isWhole = true;
    m_view = MapView::whole(size());
    update();
}

void MapCanvas::zoom(double factor)
{
    become(m_view.zoomed(factor, QPointF(width() / 2.0, height() / 2.0), size()));
}

void MapCanvas::become(const MapView &view)
{
    m_view = view;
    m_isWhole = view == MapView::whole(size());
    update();
}

void MapCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view = m_isWhole ? MapView::whole(size()) : m_view.moved({}, size());
}

void MapCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMap(painter, m_scene, MapColours::of(palette()), {m_view, size(), m_chosen, hasFocus()});
    if (!hasFocus() || !m_chosen.isEmpty())
        return;
    painter.setPen(QPen(palette().highlight(), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void MapCanvas::paintPicture(QPainter &painter) const
{
    painter.setFont(font());
    paintMap(painter, m_scene, MapColours::ofPaper(), {m_view, size(), {}, false});
}

void MapCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MapCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

QString MapCanvas::wordsOf(const QString &place) const
{
    const PlaceFigures *figures = m_flows.find(place);
    const PlaceFigures none{place};
    const PlaceFigures &known = figures ? *figures : none;
    //: A country, its code and three counts
    return tr("%1 (%2): listings from there: %3, to there: %4; shipments and seizures that went there: %5.")
        .arg(placeTitle(place), place, cellText(known.origins), cellText(known.destinations), cellText(known.seizures));
}

} // namespace interdict::ui
