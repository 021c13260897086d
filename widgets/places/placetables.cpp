// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/places/placetables.h"

#include "models/itemmodels/casefilters.h"
#include "models/metrics/worldmap.h"
#include "models/values/place.h"

#include <QCoreApplication>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlacesPage)
};

QString kindOf(const QString &place)
{
    if (isCountryCode(place))
        return Words::tr("country");
    return place == placeNotStated || place == placeNotKnown ? Words::tr("no place") : Words::tr("region");
}

Cell codeCell(const QString &place)
{
    return Cell::text(isCountryCode(place) ? place : QString());
}

} // namespace

CellTable placesTable(const PlaceFlows &flows)
{
    CellTable table;
    table.titles = {Words::tr("Place"),
                    Words::tr("Code"),
                    Words::tr("Kind"),
                    Words::tr("Listings from There"),
                    Words::tr("Listings to There"),
                    Words::tr("Shipments and Seizures")};
    for (const PlaceFigures &place : flows.places)
        table.rows.push_back({Cell::text(placeTitle(place.place)), codeCell(place.place),
                              Cell::text(kindOf(place.place)), Cell::number(place.origins),
                              Cell::number(place.destinations), Cell::number(place.seizures)});
    return table;
}

CellTable routesTable(const PlaceFlows &flows)
{
    CellTable table;
    table.titles = {Words::tr("Origin"), Words::tr("Destination"), Words::tr("Listings")};
    for (const PlaceRoute &route : flows.routes)
        table.rows.push_back({Cell::text(placeTitle(route.origin)), Cell::text(placeTitle(route.destination)),
                              Cell::number(route.listings)});
    return table;
}

QString captionOf(const CasePlaces &places, const MapScene &scene, const QStringList &filters)
{
    const PlaceFlows &flows = places.flows;
    QStringList said;
    said << Words::tr("Listings: %1. Origin not stated: %2; destination not stated: %3; neither: %4.")
                .arg(cellText(flows.listings), cellText(flows.withoutOrigin), cellText(flows.withoutDestination),
                     cellText(flows.withoutBoth));
    if (flows.several > 0)
        said << Words::tr("%Ln listing(s) with several places, counted at each.", nullptr, int(flows.several));
    if (flows.excepting > 0)
        said << Words::tr("%Ln listing(s) with places excepted, which are not taken off.", nullptr,
                          int(flows.excepting));
    if (flows.partly > 0)
        said << Words::tr("%Ln listing(s) with words beside the places that are not known.", nullptr,
                          int(flows.partly));
    said << Words::tr("Counted on routes with a region, the world or no place at an end, and listed in the tables: %1.")
                .arg(cellText(scene.notBetweenCountries));
    if (scene.routesLeftOut > 0)
        said << Words::tr("Routes between countries without an arrow, being smaller: %1.")
                    .arg(cellText(scene.routesLeftOut));
    if (places.seizures > 0)
        said << Words::tr("Shipments and seizures: %1, of which %2 name no country they went to.")
                    .arg(cellText(places.seizures), cellText(places.seizuresWithoutPlace));
    if (!filters.isEmpty())
        said << Words::tr("Filters: %1.").arg(filters.join(u"; "_s));
    //: %1 is the date of the data, "2018-05"
    said << Words::tr("Outlines: Natural Earth, %1, Equal Earth projection. Lines and names are for finding one's way "
                      "and express no opinion on the status of any area.")
                .arg(mapOutlines().date);
    return said.join(u' ');
}

} // namespace interdict::ui
