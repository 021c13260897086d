// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/metrics/placeflows.h"

#include <QHash>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace interdict::ui {

/// What shades the countries.
enum class MapMeasure { origins, destinations, seizures };
[[nodiscard]] qint64 countOf(const PlaceFigures &place, MapMeasure measure);

/// A part of the map in pixels: pixel = map * scale + shift. The map is that of equalEarth() with y downwards.
struct MapView
{
    double scale = 100;
    QPointF shift;

    [[nodiscard]] QPointF toPixel(QPointF map) const { return map * scale + shift; }
    [[nodiscard]] QPointF toMap(QPointF pixel) const { return (pixel - shift) / scale; }
    /// By this factor; what lies under `kept` stays there. No smaller than the whole map in `size`, no larger than 40
    /// times that, and never all out of sight.
    [[nodiscard]] MapView zoomed(double factor, QPointF kept, QSizeF size) const;
    [[nodiscard]] MapView moved(QPointF pixels, QSizeF size) const;
    [[nodiscard]] static MapView whole(QSizeF size);

    friend bool operator==(const MapView &, const MapView &) = default;
};

/// A country as drawn, in the map's own units.
struct MapArea
{
    QString code;
    QPainterPath path; ///< empty where it is a point only
    QRectF bounds;
    QPointF at;
};
/// All of the world; made once, any thread.
[[nodiscard]] const std::vector<MapArea> &mapAreas();
/// The edge of the map.
[[nodiscard]] const QPainterPath &mapEdge();

/// Listings from one country to another, or within one.
struct MapArrow
{
    QString origin;
    QString destination;
    qint64 listings = 0;
    QPointF from;
    QPointF bend; ///< control point of the curve
    QPointF to;
    double width = 1; ///< pixels

    [[nodiscard]] bool isWithin() const { return origin == destination; }
};

/// The drawing list of the map. Made without a screen; a value.
struct MapScene
{
    MapMeasure measure = MapMeasure::origins;
    std::vector<qint64> bounds; ///< of the classes
    QHash<QString, qint64> counts;
    std::vector<MapArrow> arrows;   ///< the widest last, so that thin ones do not hide below it
    qint64 arrowListings = 0;       ///< that the arrows stand for
    qint64 routesLeftOut = 0;       ///< between countries, beyond the wanted number
    qint64 notBetweenCountries = 0; ///< listings of routes with a region, the world or no place at an end

    /// The country under a pixel; empty for none. Points count within some pixels.
    [[nodiscard]] QString placeAt(QPointF pixel, const MapView &view) const;
    [[nodiscard]] const MapArrow *arrowAt(QPointF pixel, const MapView &view) const;
};
[[nodiscard]] MapScene makeMapScene(const PlaceFlows &flows, MapMeasure measure, int mostArrows);

} // namespace interdict::ui
