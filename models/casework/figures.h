// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/progress.h"
#include "models/metrics/listingseries.h"
#include "models/store/chartqueries.h"

#include <QStringList>

#include <array>
#include <limits>
#include <optional>
#include <variant>
#include <vector>

// The figures of a case: what a chart draws, what its table lists, what the command line prints. One job each.

namespace interdict {

/// The tokens of toToken() are what the command line and the settings know.
enum class FigureKind {
    sightings,   ///< sightings of listings over time
    sellersOver, ///< sellers seen over time
    pricesOver,  ///< price for a gram, piece or millilitre over time
    unitPrices,  ///< the same by substance
    priceSpread, ///< how many listings ask how much
    categories,
    routes, ///< from where to where
    topSellers,
    activity,    ///< how many sellers have how many listings
    markets,     ///< sellers and listings by market
    sellerLives, ///< from first to last sighting
    stays,       ///< how long sellers and listings stay: the curve of survival
    returns,     ///< gone for a while and back
    moves,       ///< to another market after the first one closed
};
inline constexpr std::array allFigureKinds{FigureKind::sightings,  FigureKind::sellersOver, FigureKind::pricesOver,
                                           FigureKind::unitPrices, FigureKind::priceSpread, FigureKind::categories,
                                           FigureKind::routes,     FigureKind::topSellers,  FigureKind::activity,
                                           FigureKind::markets,    FigureKind::sellerLives, FigureKind::stays,
                                           FigureKind::returns,    FigureKind::moves};

[[nodiscard]] QString toToken(FigureKind kind); ///< "listings-over-time"
[[nodiscard]] std::optional<FigureKind> figureKindFromToken(QStringView token);
[[nodiscard]] QString displayName(FigureKind kind); ///< translated: "Listings over Time"
[[nodiscard]] QString explanation(FigureKind kind); ///< translated: a sentence on what it shows

enum class FigureShape {
    overTime, ///< a bar a bucket
    ranked,   ///< a bar a row
    ranges,   ///< from low to high a row
    curves,   ///< points joined, a row each
};
enum class FigureScale { number, price, days, date, share };

struct FigureRequest
{
    FigureKind kind = FigureKind::sightings;
    ListingScope scope{};
    std::optional<Bucket> bucket{}; ///< chosen by the span of time where empty
    QString choice{};               ///< one of Figure::choices; the commonest where empty or unknown
    qint64 days = 14;               ///< away so long: stays, returns
};

/// Nothing, words (hostile), a count, an amount, or a day.
using FigureCell = std::variant<std::monostate, QString, qint64, double, QDate>;

struct FigureRow
{
    QString name;     ///< hostile
    QDate day{};      ///< over time: the bucket's first
    double value = 0; ///< the bar; of ranges and curves the middle
    double low = 0;   ///< of ranges and curves; dates are Julian days
    double high = 0;
    double place = 0;                      ///< along the axis, of curves: Julian days or days
    int series = 0;                        ///< of curves, an index into Figure::series
    bool isRest = false;                   ///< what has no name: shown in another colour
    std::vector<RowFilter> filters{};      ///< what its listings have in common; empty where no filter says it
    std::vector<RowId<Entity>> entities{}; ///< whom it is about
    std::vector<FigureCell> cells{};       ///< as many as there are columns
};

struct FigureColumn
{
    QString title; ///< translated
    QString token; ///< of JSON
    FigureScale scale = FigureScale::number;
};

struct FigureChoice
{
    QString token;
    QString name; ///< translated
    qint64 count = 0;
};

struct Figure
{
    FigureKind kind = FigureKind::sightings;
    FigureShape shape = FigureShape::ranked;
    FigureScale scale = FigureScale::number; ///< of value, low and high
    FigureScale along = FigureScale::date;   ///< of place, for curves
    QString unit;                            ///< "USD per gram"; shown at the axis
    Bucket bucket = Bucket::day;
    std::vector<FigureColumn> columns;
    std::vector<FigureRow> rows;
    QStringList series;                                ///< names of the curves
    std::vector<FigureChoice> choices;                 ///< the commonest first
    QString choice;                                    ///< the one that is shown
    size_t drawn = std::numeric_limits<size_t>::max(); ///< so many rows stand in the chart, all in the table
    qint64 listings = 0;                               ///< in the scope; over time and of lives, their sightings
    QString caption;                                   ///< translated sentences: how many, of when, what is left out
    QString empty;                                     ///< why there is nothing to draw; empty where there is
};

/// A job: opens the case by itself.
[[nodiscard]] Result<Figure> readFigure(const QString &casePath, const FigureRequest &request,
                                        const CancelToken &cancel, const ProgressSink &progress = {});

/// ISO 8601, a point before decimals, no grouping, nothing as "": for files.
[[nodiscard]] QString plainText(const FigureCell &cell);
/// "2014-01-05", "2014-01-06 to 2014-01-12", "2014-01".
[[nodiscard]] QString bucketName(QDate start, Bucket bucket);

} // namespace interdict
