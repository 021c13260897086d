// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/figures.h"

#include "models/casework/figurework.h"

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;
using figures::Words;

namespace {

struct KindWords
{
    FigureKind kind;
    const char *token;
    const char *name;
    const char *explanation;
    Result<Figure> (*read)(const figures::Work &);
};

constexpr std::array kinds{
    KindWords{FigureKind::sightings, "listings-over-time", QT_TRANSLATE_NOOP("Figures", "Listings over Time"),
              QT_TRANSLATE_NOOP("Figures", "How many listings were seen on each day, in each week or month."),
              figures::sightings},
    KindWords{FigureKind::sellersOver, "sellers-over-time", QT_TRANSLATE_NOOP("Figures", "Sellers over Time"),
              QT_TRANSLATE_NOOP("Figures", "How many sellers had a listing that was seen then."), figures::sellersOver},
    KindWords{
        FigureKind::pricesOver, "prices-over-time", QT_TRANSLATE_NOOP("Figures", "Prices over Time"),
        QT_TRANSLATE_NOOP("Figures", "The median price and the middle half of prices, for one substance at a time."),
        figures::pricesOver},
    KindWords{
        FigureKind::unitPrices, "unit-prices", QT_TRANSLATE_NOOP("Figures", "Price per Unit by Substance"),
        QT_TRANSLATE_NOOP("Figures", "What a gram, a piece or a millilitre costs: the median and the middle half."),
        figures::unitPrices},
    KindWords{FigureKind::priceSpread, "prices", QT_TRANSLATE_NOOP("Figures", "Asking Prices"),
              QT_TRANSLATE_NOOP("Figures", "How many listings ask how much, whatever the amount offered."),
              figures::priceSpread},
    KindWords{FigureKind::categories, "categories", QT_TRANSLATE_NOOP("Figures", "Listings by Category"),
              QT_TRANSLATE_NOOP("Figures", "Listings by the first part of their category."), figures::categories},
    KindWords{FigureKind::routes, "routes", QT_TRANSLATE_NOOP("Figures", "Origin to Destination"),
              QT_TRANSLATE_NOOP("Figures", "Between which places listings ship."), figures::routes},
    KindWords{FigureKind::topSellers, "top-sellers", QT_TRANSLATE_NOOP("Figures", "Top Sellers"),
              QT_TRANSLATE_NOOP("Figures", "The sellers with the most listings."), figures::topSellers},
    KindWords{FigureKind::activity, "seller-activity", QT_TRANSLATE_NOOP("Figures", "Sellers by Activity"),
              QT_TRANSLATE_NOOP("Figures", "How many sellers have few listings, how many have many."),
              figures::activity},
    KindWords{FigureKind::markets, "markets", QT_TRANSLATE_NOOP("Figures", "Sellers by Market"),
              QT_TRANSLATE_NOOP("Figures", "How many sellers and listings each market has."), figures::markets},
    KindWords{FigureKind::sellerLives, "seller-lives", QT_TRANSLATE_NOOP("Figures", "Life Spans of Sellers"),
              QT_TRANSLATE_NOOP("Figures", "From when until when each seller was seen."), figures::sellerLives},
    KindWords{FigureKind::stays, "stays", QT_TRANSLATE_NOOP("Figures", "How Long They Stay"),
              QT_TRANSLATE_NOOP("Figures", "Which share of sellers and listings is still there after so many days."),
              figures::stays},
    KindWords{FigureKind::returns, "returns", QT_TRANSLATE_NOOP("Figures", "Gone and Back"),
              QT_TRANSLATE_NOOP("Figures", "Sellers or listings that were away for a while and came back."),
              figures::returns},
    KindWords{FigureKind::moves, "moves", QT_TRANSLATE_NOOP("Figures", "Moved to Another Market"),
              QT_TRANSLATE_NOOP("Figures", "Sellers that appear on a second market after the first one closed."),
              figures::moves},
};

const KindWords &wordsOf(FigureKind kind)
{
    return *std::find_if(kinds.begin(), kinds.end(), [kind](const KindWords &each) { return each.kind == kind; });
}

} // namespace

QString toToken(FigureKind kind)
{
    return QString::fromLatin1(wordsOf(kind).token);
}

std::optional<FigureKind> figureKindFromToken(QStringView token)
{
    for (const KindWords &each : kinds) {
        if (token == QLatin1StringView(each.token))
            return each.kind;
    }
    return std::nullopt;
}

QString displayName(FigureKind kind)
{
    return Words::tr(wordsOf(kind).name);
}

QString explanation(FigureKind kind)
{
    return Words::tr(wordsOf(kind).explanation);
}

Result<Figure> readFigure(const QString &casePath, const FigureRequest &request, const CancelToken &cancel,
                          const ProgressSink &progress)
{
    Result<Database> database = Database::open(casePath, Database::Mode::readOnly);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    Result<Figure> figure = wordsOf(request.kind).read({*database, request, cancel, progress});
    if (cancel.isCancelled())
        return cancelled();
    if (figure)
        figure->kind = request.kind;
    return figure;
}

QString plainText(const FigureCell &cell)
{
    struct Visitor
    {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString &text) const { return text; }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(double number) const { return QString::number(number, 'g', 10); }
        QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    };
    return std::visit(Visitor(), cell);
}

QString bucketName(QDate start, Bucket bucket)
{
    const QString day = start.toString(Qt::ISODate);
    switch (bucket) {
    case Bucket::day:
        return day;
    case Bucket::week:
        return Words::tr("%1 to %2").arg(day, start.addDays(6).toString(Qt::ISODate));
    case Bucket::month:
        return start.toString(u"yyyy-MM"_s);
    }
    return day;
}

namespace figures {

RowFilter seenIn(QDate start, Bucket bucket)
{
    RowFilter filter;
    filter.field = RowFilter::Field::seen;
    filter.from = start;
    filter.to = bucketEnd(start, bucket).addDays(-1);
    return filter;
}

RowFilter ofSeller(qint64 seller, const QString &label)
{
    RowFilter filter;
    filter.field = RowFilter::Field::seller;
    filter.entity = RowId<Entity>(seller);
    filter.text = label;
    return filter;
}

QString heldRows(qint64 all)
{
    return all <= qint64(mostRows)
               ? QString()
               : Words::tr("The numbers hold the first %1 of %2.").arg(grouped(qint64(mostRows)), grouped(all));
}

} // namespace figures

} // namespace interdict
