// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/metrics/placeflows.h"

#include "models/values/place.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace interdict {

namespace {

struct ReadWords
{
    QStringList tokens;
    bool hasExceptions = false;
    bool isPart = false;
};

/// Few texts come again and again.
class WordReading
{
public:
    const ReadWords &read(const QString &text)
    {
        auto found = m_known.find(text);
        if (found != m_known.end())
            return *found;
        const PlaceCodes codes = placesIn(text);
        ReadWords words{placeTokens(text), !codes.excepted.isEmpty(), !codes.isWhole && !codes.codes.isEmpty()};
        return *m_known.insert(text, std::move(words));
    }

private:
    QHash<QString, ReadWords> m_known;
};

using RouteKey = std::pair<QString, QString>; ///< origin, destination

bool isSilent(const QStringList &tokens)
{
    return tokens.size() == 1 && tokens.front() == placeNotStated;
}

void addWords(PlaceFlows &flows, QMap<QString, PlaceFigures> &places, std::map<RouteKey, qint64> &routes,
              const ReadWords &from, const ReadWords &to, qint64 count)
{
    flows.listings += count;
    flows.several += from.tokens.size() > 1 || to.tokens.size() > 1 ? count : 0;
    flows.excepting += from.hasExceptions || to.hasExceptions ? count : 0;
    flows.partly += from.isPart || to.isPart ? count : 0;
    flows.withoutOrigin += isSilent(from.tokens) ? count : 0;
    flows.withoutDestination += isSilent(to.tokens) ? count : 0;
    flows.withoutBoth += isSilent(from.tokens) && isSilent(to.tokens) ? count : 0;
    for (const QString &origin : from.tokens)
        places[origin].origins += count;
    for (const QString &destination : to.tokens)
        places[destination].destinations += count;
    for (const QString &origin : from.tokens) {
        for (const QString &destination : to.tokens)
            routes[{origin, destination}] += count;
    }
}

bool isNoPlace(const QString &token)
{
    return token == placeNotStated || token == placeNotKnown;
}

/// The tokens of one side of a matrix.
QStringList sideOf(const PlaceFlows &flows, qint64 PlaceFigures::*count, int most)
{
    std::vector<const PlaceFigures *> ranked;
    QStringList silent;
    for (const PlaceFigures &place : flows.places) {
        if (place.*count == 0)
            continue;
        if (isNoPlace(place.place))
            silent << place.place;
        else
            ranked.push_back(&place);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [count](const PlaceFigures *a, const PlaceFigures *b) { return a->*count > b->*count; });
    QStringList side;
    for (const PlaceFigures *place : ranked) {
        if (side.size() == most && ranked.size() > size_t(most)) {
            side << RouteMatrix::rest;
            break;
        }
        side << place->place;
    }
    return side + silent;
}

/// Where the tokens stand on a side, each place once.
std::vector<size_t> placesOn(const QStringList &side, const QStringList &tokens)
{
    std::vector<size_t> at;
    for (const QString &token : tokens) {
        qsizetype index = side.indexOf(token);
        if (index < 0)
            index = side.indexOf(RouteMatrix::rest);
        if (index >= 0 && std::find(at.begin(), at.end(), size_t(index)) == at.end())
            at.push_back(size_t(index));
    }
    return at;
}

/// 1, 2, 5, 10, 20, … : the nearest on the scale of ratios.
qint64 roundNumber(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(std::max(value, 1.0))));
    const double lead = value / power;
    return qint64(power) * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10);
}

} // namespace

const PlaceFigures *PlaceFlows::find(const QString &place) const
{
    const auto found =
        std::lower_bound(places.begin(), places.end(), place,
                         [](const PlaceFigures &each, const QString &wanted) { return each.place < wanted; });
    return found != places.end() && found->place == place ? &*found : nullptr;
}

PlaceFlows flowsOf(std::span<const RouteWords> words)
{
    PlaceFlows flows;
    WordReading reading;
    QMap<QString, PlaceFigures> places;
    std::map<RouteKey, qint64> routes;
    for (const RouteWords &each : words) {
        const ReadWords from = reading.read(each.origin);
        addWords(flows, places, routes, from, reading.read(each.destination), each.listings);
    }
    for (auto place = places.begin(); place != places.end(); ++place) {
        place->place = place.key();
        flows.places.push_back(*place);
    }
    for (const auto &[key, count] : routes)
        flows.routes.push_back({key.first, key.second, count});
    std::stable_sort(flows.routes.begin(), flows.routes.end(),
                     [](const PlaceRoute &a, const PlaceRoute &b) { return a.listings > b.listings; });
    return flows;
}

RouteMatrix matrixOf(std::span<const RouteWords> words, int most)
{
    const PlaceFlows flows = flowsOf(words);
    RouteMatrix matrix;
    matrix.rows = sideOf(flows, &PlaceFigures::origins, most);
    matrix.columns = sideOf(flows, &PlaceFigures::destinations, most);
    matrix.cells.assign(size_t(matrix.rows.size()), std::vector<qint64>(size_t(matrix.columns.size())));
    matrix.rowTotals.resize(size_t(matrix.rows.size()));
    matrix.columnTotals.resize(size_t(matrix.columns.size()));
    matrix.listings = flows.listings;
    WordReading reading;
    for (const RouteWords &each : words) {
        const std::vector<size_t> rows = placesOn(matrix.rows, reading.read(each.origin).tokens);
        const std::vector<size_t> columns = placesOn(matrix.columns, reading.read(each.destination).tokens);
        for (const size_t row : rows) {
            matrix.rowTotals[row] += each.listings;
            for (const size_t column : columns)
                matrix.cells[row][column] += each.listings;
        }
        for (const size_t column : columns)
            matrix.columnTotals[column] += each.listings;
    }
    return matrix;
}

std::vector<qint64> classBounds(std::span<const qint64> counts, int classes)
{
    const qint64 most = counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
    std::vector<qint64> bounds;
    if (most <= 0)
        return bounds;
    for (int i = 0; i < classes; ++i) {
        const qint64 bound = i == 0 ? 1 : roundNumber(std::pow(double(most), double(i) / classes));
        if ((bounds.empty() || bound > bounds.back()) && bound <= most)
            bounds.push_back(bound);
    }
    return bounds;
}

int classOf(qint64 count, std::span<const qint64> bounds)
{
    const auto above = std::upper_bound(bounds.begin(), bounds.end(), count);
    return int(above - bounds.begin()) - 1;
}

} // namespace interdict
