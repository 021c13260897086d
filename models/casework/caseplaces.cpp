// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/caseplaces.h"

#include "models/store/placequeries.h"

#include <algorithm>

namespace interdict {

namespace {

void addSeizures(PlaceFlows &flows, const std::vector<PlaceSeizures> &seizures)
{
    for (const PlaceSeizures &each : seizures) {
        const auto at =
            std::lower_bound(flows.places.begin(), flows.places.end(), each.code,
                             [](const PlaceFigures &place, const QString &code) { return place.place < code; });
        if (at != flows.places.end() && at->place == each.code) {
            at->seizures = each.records;
            at->entity = each.entity.value();
        } else {
            flows.places.insert(at, {each.code, 0, 0, each.records, each.entity.value()});
        }
    }
}

} // namespace

Result<CasePlaces> readPlaces(const QString &casePath, const std::vector<RowFilter> &filters, const CancelToken &cancel)
{
    Result<Database> database = Database::open(casePath, Database::Mode::readOnly);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    const Result<std::vector<RouteTotal>> routes = listingsByRoute(*database, filters);
    if (!routes)
        return tl::unexpected(routes.error());
    const Result<SeizuresByPlace> seizures = seizuresByPlace(*database, filters);
    if (!seizures)
        return tl::unexpected(seizures.error());
    CasePlaces places;
    std::vector<RouteWords> words;
    for (const RouteTotal &route : *routes)
        words.push_back({route.origin, route.destination, route.listings});
    places.flows = flowsOf(words);
    places.matrix = matrixOf(words, CasePlaces::matrixSize);
    addSeizures(places.flows, seizures->places);
    places.seizures = seizures->records;
    places.seizuresWithoutPlace = seizures->withoutPlace;
    return places;
}

} // namespace interdict
