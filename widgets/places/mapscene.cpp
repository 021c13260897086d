// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/places/mapscene.h"

#include "models/metrics/worldmap.h"
#include "models/values/place.h"

#include <algorithm>
#include <cmath>

namespace interdict::ui {

namespace {

constexpr double margin = 8;
constexpr double mostZoom = 40;
constexpr int classCount = 5;
constexpr double widest = 9; // of arrows, pixels
constexpr double pointReach = 7;
constexpr double arrowReach = 4;

QPointF onMap(QPointF degrees)
{
    const QPointF point = equalEarth(degrees.x(), degrees.y());
    return {point.x(), -point.y()};
}

/// A ring that runs across 180 degrees is taken apart there: its lines would run across the map.
std::vector<QPolygonF> withoutCrossings(const std::vector<QPointF> &ring)
{
    std::vector<QPolygonF> parts(1);
    for (size_t i = 0; i < ring.size(); ++i) {
        if (i > 0 && std::abs(ring[i].x() - ring[i - 1].x()) > 180)
            parts.emplace_back();
        parts.back() << onMap(ring[i]);
    }
    return parts;
}

std::vector<MapArea> makeAreas()
{
    std::vector<MapArea> areas;
    const MapOutlines &outlines = mapOutlines();
    for (const CountryOutline &outline : outlines.areas) {
        MapArea area{outline.code, {}, {}, onMap(outline.at)};
        for (const std::vector<QPointF> &ring : outline.rings) {
            for (const QPolygonF &polygon : withoutCrossings(ring)) {
                area.path.addPolygon(polygon);
                area.path.closeSubpath();
            }
        }
        area.bounds = area.path.boundingRect();
        areas.push_back(std::move(area));
    }
    for (auto point = outlines.points.cbegin(); point != outlines.points.cend(); ++point)
        areas.push_back({point.key(), {}, {}, onMap(*point)});
    return areas;
}

QPainterPath makeEdge()
{
    QPolygonF edge;
    for (int latitude = -90; latitude <= 90; latitude += 3)
        edge << onMap({180, double(latitude)});
    for (int latitude = 90; latitude >= -90; latitude -= 3)
        edge << onMap({-180, double(latitude)});
    QPainterPath path;
    path.addPolygon(edge);
    path.closeSubpath();
    return path;
}

MapView within(MapView view, QSizeF size)
{
    const double least = MapView::whole(size).scale;
    view.scale = std::clamp(view.scale, least, least * mostZoom);
    const auto kept = [&view](double shift, double half, double length) {
        const double reach = half * view.scale; // the middle of the window stays on the map
        return std::clamp(shift, length / 2 - reach, length / 2 + reach);
    };
    view.shift.setX(kept(view.shift.x(), equalEarthWidth, size.width()));
    view.shift.setY(kept(view.shift.y(), equalEarthHeight, size.height()));
    return view;
}

/// To the left of the way, so that there and back do not cover each other.
QPointF bendOf(QPointF from, QPointF to)
{
    const QPointF way = to - from;
    return (from + to) / 2 + QPointF(way.y(), -way.x()) * 0.22;
}

QPointF onCurve(const MapArrow &arrow, double t)
{
    return arrow.from * ((1 - t) * (1 - t)) + arrow.bend * (2 * t * (1 - t)) + arrow.to * (t * t);
}

} // namespace

qint64 countOf(const PlaceFigures &place, MapMeasure measure)
{
    return measure == MapMeasure::origins        ? place.origins
           : measure == MapMeasure::destinations ? place.destinations
                                                 : place.seizures;
}

MapView MapView::whole(QSizeF size)
{
    const double across = std::max(size.width() - 2 * margin, 50.0) / (2 * equalEarthWidth);
    const double down = std::max(size.height() - 2 * margin, 50.0) / (2 * equalEarthHeight);
    return {std::min(across, down), QPointF(size.width() / 2, size.height() / 2)};
}

MapView MapView::zoomed(double factor, QPointF kept, QSizeF size) const
{
    const double least = whole(size).scale;
    const double next = std::clamp(scale * factor, least, least * mostZoom);
    const QPointF under = toMap(kept);
    return within({next, kept - under * next}, size);
}

MapView MapView::moved(QPointF pixels, QSizeF size) const
{
    return within({scale, shift + pixels}, size);
}

const std::vector<MapArea> &mapAreas()
{
    static const std::vector<MapArea> areas = makeAreas();
    return areas;
}

const QPainterPath &mapEdge()
{
    static const QPainterPath edge = makeEdge();
    return edge;
}

QString MapScene::placeAt(QPointF pixel, const MapView &view) const
{
    const QPointF map = view.toMap(pixel);
    QString found;
    for (const MapArea &area : mapAreas()) {
        if (area.path.isEmpty()) {
            const QPointF away = view.toPixel(area.at) - pixel;
            if (counts.value(area.code) > 0 && std::hypot(away.x(), away.y()) <= pointReach)
                return area.code; // a point lies on top of what surrounds it
        } else if (found.isEmpty() && area.bounds.contains(map) && area.path.contains(map)) {
            found = area.code;
        }
    }
    return found;
}

const MapArrow *MapScene::arrowAt(QPointF pixel, const MapView &view) const
{
    constexpr int steps = 24;
    const MapArrow *nearest = nullptr;
    double least = 1e9;
    for (const MapArrow &arrow : arrows) {
        for (int step = 0; step <= steps && !arrow.isWithin(); ++step) {
            const QPointF away = view.toPixel(onCurve(arrow, double(step) / steps)) - pixel;
            const double distance = std::hypot(away.x(), away.y()) - arrow.width / 2;
            if (distance < least) {
                least = distance;
                nearest = &arrow;
            }
        }
    }
    return least <= arrowReach ? nearest : nullptr;
}

MapScene makeMapScene(const PlaceFlows &flows, MapMeasure measure, int mostArrows)
{
    MapScene scene;
    scene.measure = measure;
    std::vector<qint64> counts;
    for (const PlaceFigures &place : flows.places) {
        const qint64 count = countOf(place, measure);
        if (count == 0 || !isCountryCode(place.place))
            continue;
        scene.counts.insert(place.place, count);
        counts.push_back(count);
    }
    scene.bounds = classBounds(counts, classCount);
    const MapOutlines &outlines = mapOutlines();
    for (const PlaceRoute &route : flows.routes) {
        const auto from = outlines.placeOf(route.origin);
        const auto to = outlines.placeOf(route.destination);
        if (!from || !to) {
            scene.notBetweenCountries += route.listings;
            continue;
        }
        if (int(scene.arrows.size()) >= mostArrows) {
            ++scene.routesLeftOut;
            continue;
        }
        MapArrow arrow{route.origin, route.destination, route.listings, onMap(*from), {}, onMap(*to), 1};
        arrow.bend = bendOf(arrow.from, arrow.to);
        scene.arrowListings += route.listings;
        scene.arrows.push_back(std::move(arrow));
    }
    const double most = scene.arrows.empty() ? 1 : double(scene.arrows.front().listings);
    for (MapArrow &arrow : scene.arrows)
        arrow.width = std::max(1.0, widest * std::sqrt(double(arrow.listings) / most));
    std::reverse(scene.arrows.begin(), scene.arrows.end()); // thin ones first would hide below the wide
    return scene;
}

} // namespace interdict::ui
