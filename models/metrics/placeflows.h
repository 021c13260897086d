// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

// Where goods are offered from and to. Plain functions of values; any thread.

namespace interdict {

/// Listings that say the same of their origin and destination, in the words of the source.
struct RouteWords
{
    QString origin; ///< hostile text; may be empty
    QString destination;
    qint64 listings = 0;
};

/// What is known of one place: a token of placeTokens() (models/values/place.h).
struct PlaceFigures
{
    QString place;
    qint64 origins = 0;      ///< listings from there, each once
    qint64 destinations = 0; ///< listings that go there, each once
    qint64 seizures = 0;     ///< records of shipments and seizures that went there
    qint64 entity = 0;       ///< id of the place in the case; 0 where it is none of it
};

struct PlaceRoute
{
    QString origin;
    QString destination;
    qint64 listings = 0;
};

/// A listing that names several places counts at each of them, and once in `listings`.
struct PlaceFlows
{
    std::vector<PlaceFigures> places; ///< by token, ascending
    std::vector<PlaceRoute> routes;   ///< the most listings first, then by tokens
    qint64 listings = 0;
    qint64 several = 0;            ///< name more than one origin or destination
    qint64 excepting = 0;          ///< leave places out: "Worldwide except Australia" counts as worldwide
    qint64 partly = 0;             ///< have words besides the places that are not known
    qint64 withoutOrigin = 0;      ///< not stated
    qint64 withoutDestination = 0; ///< not stated
    qint64 withoutBoth = 0;

    [[nodiscard]] const PlaceFigures *find(const QString &place) const;
};
[[nodiscard]] PlaceFlows flowsOf(std::span<const RouteWords> words);

/// Origins in rows, destinations in columns.
struct RouteMatrix
{
    QStringList rows;    ///< tokens, the most listings first; then rest, and what names no known place
    QStringList columns; ///< the same
    std::vector<std::vector<qint64>> cells;
    std::vector<qint64> rowTotals;    ///< listings, each once, so that a total may be less than the sum
    std::vector<qint64> columnTotals; ///< the same
    qint64 listings = 0;

    static inline const QString rest{}; ///< stands for the other places
};
/// The `most` places with the most listings on each side.
[[nodiscard]] RouteMatrix matrixOf(std::span<const RouteWords> words, int most);

/// The least counts of at most `classes` classes that the counts fall into, ascending from 1: round numbers (1, 2, 5,
/// 10, …) in even ratios, since few places have most. Empty where nothing is above 0.
[[nodiscard]] std::vector<qint64> classBounds(std::span<const qint64> counts, int classes);
/// The class of a count, from 0 on; -1 for none.
[[nodiscard]] int classOf(qint64 count, std::span<const qint64> bounds);

} // namespace interdict
