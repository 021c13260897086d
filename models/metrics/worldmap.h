// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QHash>
#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace interdict {

/// A point of the globe on the map: the Equal Earth projection, which keeps areas (B. Šavrič, T. Patterson, B. Jenny,
/// "The Equal Earth map projection", International Journal of Geographical Information Science 33, 2019). x from about
/// -2.71 to 2.71, y from about -1.32 in the south to 1.32 in the north.
[[nodiscard]] QPointF equalEarth(double longitude, double latitude);
inline constexpr double equalEarthWidth = 2.70663; ///< the greatest x
inline constexpr double equalEarthHeight = 1.31736;

/// The outline of a country, in degrees (x longitude, y latitude).
struct CountryOutline
{
    QString code; ///< ISO 3166-1; empty for an area without one
    QPointF at;   ///< the middle of its largest part
    std::vector<std::vector<QPointF>> rings;
};

/// What resources/places holds.
struct MapOutlines
{
    std::vector<CountryOutline> areas;
    QHash<QString, QPointF> points; ///< of countries that are too small for an outline
    QString source;
    QString date; ///< as precise as known: "2018-05"

    /// Where arrows of a country begin and end; nothing for what is no country.
    [[nodiscard]] std::optional<QPointF> placeOf(const QString &code) const;
};
/// Read once; any thread.
[[nodiscard]] const MapOutlines &mapOutlines();

} // namespace interdict
