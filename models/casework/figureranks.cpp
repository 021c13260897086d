// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/figurework.h"

#include "models/values/place.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

// What is counted by category, place, seller and market.

namespace interdict::figures {

using namespace Qt::StringLiterals;

namespace {

/// The largest first, then by name.
void rank(std::vector<FigureRow> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const FigureRow &a, const FigureRow &b) {
        return a.value != b.value ? a.value > b.value : a.name < b.name;
    });
}

QString firstPart(const QString &category)
{
    const qsizetype end = category.indexOf(" / "_L1);
    return end < 0 ? category : category.left(end);
}

} // namespace

Result<Figure> categories(const Work &work)
{
    QHash<QString, qint64> counts;
    Figure figure;
    const auto take = [&](const ListingFact &fact) {
        ++figure.listings;
        ++counts[firstPart(fact.texts[0])];
    };
    if (Outcome read = eachListing(work.database, work.request.scope, {ListingColumn::category}, take, work.progress);
        !read)
        return tl::unexpected(read.error());
    figure.columns = {{Words::tr("Category"), u"category"_s},
                      {Words::tr("Listings"), u"listings"_s},
                      {Words::tr("Share"), u"share"_s, FigureScale::share}};
    figure.drawn = mostBars;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        FigureRow row;
        row.isRest = each.key().isEmpty();
        row.name = row.isRest ? Words::tr("No category") : each.key();
        row.value = double(each.value());
        row.cells = {row.name, each.value(), share(each.value(), figure.listings)};
        RowFilter filter;
        filter.field = RowFilter::Field::category;
        filter.text = each.key();
        if (!row.isRest)
            row.filters = {filter};
        figure.rows.push_back(std::move(row));
    }
    rank(figure.rows);
    figure.caption = Words::tr("Listings: %1, by the first part of their category.").arg(grouped(figure.listings));
    if (counts.isEmpty())
        figure.empty = Words::tr("No listings.");
    else if (counts.size() == 1 && counts.contains(QString()))
        figure.empty = Words::tr("No listing has a category.");
    return figure;
}

namespace {

QString placeWords(const QString &token)
{
    if (token == placeNotStated)
        return Words::tr("not stated");
    if (token == placeNotKnown)
        return Words::tr("words not known");
    const QString name = placeName(token);
    return name.isEmpty() ? token : name;
}

RowFilter atPlace(RowFilter::Field field, const QString &token)
{
    RowFilter filter;
    filter.field = field;
    filter.place = token;
    return filter;
}

using Route = std::pair<QString, QString>;

/// What pairs of texts say, as pairs of places: each place of one with each of the other.
std::map<Route, qint64> routesOf(const QHash<Route, qint64> &texts)
{
    QHash<QString, QStringList> known;
    const auto tokens = [&known](const QString &text) {
        auto found = known.find(text);
        if (found == known.end())
            found = known.insert(text, placeTokens(text));
        return *found;
    };
    std::map<Route, qint64> routes;
    for (auto each = texts.cbegin(); each != texts.cend(); ++each) {
        const QStringList destinations = tokens(each.key().second);
        for (const QString &origin : tokens(each.key().first)) {
            for (const QString &destination : destinations)
                routes[{origin, destination}] += each.value();
        }
    }
    return routes;
}

FigureRow routeRow(const Route &route, qint64 count, qint64 all)
{
    FigureRow row;
    const QString from = placeWords(route.first);
    const QString to = placeWords(route.second);
    row.name = Words::tr("%1 → %2").arg(from, to);
    row.value = double(count);
    row.isRest = route.first == placeNotStated || route.second == placeNotStated;
    row.filters = {atPlace(RowFilter::Field::origin, route.first),
                   atPlace(RowFilter::Field::destination, route.second)};
    row.cells = {from, to, count, share(count, all)};
    return row;
}

} // namespace

Result<Figure> routes(const Work &work)
{
    QHash<Route, qint64> texts;
    qint64 silent = 0;
    Figure figure;
    const auto take = [&](const ListingFact &fact) {
        ++figure.listings;
        if (fact.texts[0].isEmpty() && fact.texts[1].isEmpty())
            ++silent;
        else
            ++texts[{fact.texts[0], fact.texts[1]}];
    };
    if (Outcome read = eachListing(work.database, work.request.scope,
                                   {ListingColumn::origin, ListingColumn::destination}, take, work.progress);
        !read)
        return tl::unexpected(read.error());
    figure.columns = {{Words::tr("From"), u"from"_s},
                      {Words::tr("To"), u"to"_s},
                      {Words::tr("Listings"), u"listings"_s},
                      {Words::tr("Share"), u"share"_s, FigureScale::share}};
    figure.drawn = mostBars;
    for (const auto &[route, count] : routesOf(texts))
        figure.rows.push_back(routeRow(route, count, figure.listings));
    rank(figure.rows);
    figure.caption = sentences(
        {Words::tr("Listings: %1. One that names several places counts for each pair of them.")
             .arg(grouped(figure.listings - silent)),
         silent > 0 ? Words::tr("Left out, since they name neither place: %1.").arg(grouped(silent)) : QString()});
    if (figure.rows.empty())
        figure.empty = Words::tr("No listing says where it ships from or to.");
    return figure;
}

namespace {

struct Seller
{
    qint64 id = 0;
    qint64 listings = 0;
};

struct SellerCounts
{
    std::vector<Seller> sellers; ///< most listings first
    qint64 listings = 0;
    qint64 withoutSeller = 0;
    QHash<qint64, AccountName> names;
};

Result<SellerCounts> sellerCounts(const Work &work)
{
    SellerCounts result;
    QHash<qint64, qint64> counts;
    const auto take = [&](const ListingFact &fact) {
        ++result.listings;
        fact.seller.isStored() ? ++counts[fact.seller.value()] : ++result.withoutSeller;
    };
    if (Outcome read = eachListing(work.database, work.request.scope, {}, take, work.progress); !read)
        return tl::unexpected(read.error());
    Result<QHash<qint64, AccountName>> names = accountNames(work.database);
    if (!names)
        return tl::unexpected(names.error());
    result.names = std::move(*names);
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        result.sellers.push_back({each.key(), each.value()});
    std::sort(result.sellers.begin(), result.sellers.end(), [&](const Seller &a, const Seller &b) {
        if (a.listings != b.listings)
            return a.listings > b.listings;
        return std::make_tuple(result.names.value(a.id).label, a.id) <
               std::make_tuple(result.names.value(b.id).label, b.id);
    });
    return result;
}

QString withoutSeller(const SellerCounts &counts)
{
    return counts.withoutSeller > 0 ? Words::tr("Listings that name no seller: %1.").arg(grouped(counts.withoutSeller))
                                    : QString();
}

} // namespace

Result<Figure> topSellers(const Work &work)
{
    const Result<SellerCounts> counts = sellerCounts(work);
    if (!counts)
        return tl::unexpected(counts.error());
    Figure figure;
    figure.columns = {
        {Words::tr("Seller"), u"seller"_s}, {Words::tr("Market"), u"market"_s}, {Words::tr("Listings"), u"listings"_s}};
    figure.drawn = mostBars;
    figure.listings = counts->listings;
    for (const Seller &each : counts->sellers) {
        if (figure.rows.size() == mostRows)
            break;
        const AccountName name = counts->names.value(each.id);
        FigureRow row;
        row.name = name.label;
        row.value = double(each.listings);
        row.filters = {ofSeller(each.id, name.label)};
        row.entities = {RowId<Entity>(each.id)};
        row.cells = {name.label, name.market, each.listings};
        figure.rows.push_back(std::move(row));
    }
    const auto all = qint64(counts->sellers.size());
    figure.caption =
        sentences({all > qint64(mostBars) ? Words::tr("The %1 with the most listings, of %2 sellers with listings.")
                                                .arg(grouped(qint64(mostBars)), grouped(all))
                                          : Words::tr("Sellers with listings: %1.").arg(grouped(all)),
                   heldRows(all), withoutSeller(*counts)});
    if (figure.rows.empty())
        figure.empty = Words::tr("No listing names a seller.");
    return figure;
}

namespace {

constexpr std::array<qint64, 9> activityBounds{1, 2, 6, 11, 21, 51, 101, 501, 1001};

QString activityName(qint64 least, std::optional<qint64> most)
{
    if (!most)
        return Words::tr("%1 and more").arg(grouped(least));
    return *most == least ? grouped(least) : Words::tr("%1 to %2").arg(grouped(least), grouped(*most));
}

} // namespace

Result<Figure> activity(const Work &work)
{
    const Result<SellerCounts> counts = sellerCounts(work);
    if (!counts)
        return tl::unexpected(counts.error());
    std::array<Seller, activityBounds.size()> bins{}; // of each, sellers as the id
    for (const Seller &each : counts->sellers) {
        const qint64 inCase = std::max(counts->names.value(each.id).listings, each.listings);
        const auto above = std::upper_bound(activityBounds.begin(), activityBounds.end(), inCase);
        Seller &bin = bins[size_t(above - activityBounds.begin()) - 1];
        ++bin.id;
        bin.listings += each.listings;
    }
    Figure figure;
    figure.listings = counts->listings;
    figure.columns = {{Words::tr("Listings of the Seller"), u"activity"_s},
                      {Words::tr("Sellers"), u"sellers"_s},
                      {Words::tr("Their Listings"), u"listings"_s}};
    for (size_t i = 0; i < bins.size(); ++i) {
        const bool isLast = i + 1 == bins.size();
        RowFilter filter;
        filter.field = RowFilter::Field::activity;
        filter.least = activityBounds[i];
        if (!isLast)
            filter.most = activityBounds[i + 1] - 1;
        FigureRow row;
        row.name = activityName(activityBounds[i], filter.most);
        row.value = double(bins[i].id);
        row.filters = {filter};
        row.cells = {row.name, bins[i].id, bins[i].listings};
        figure.rows.push_back(std::move(row));
    }
    while (!figure.rows.empty() && figure.rows.back().value == 0)
        figure.rows.pop_back();
    figure.caption = sentences({Words::tr("Sellers: %1, by how many listings each has in the whole case.")
                                    .arg(grouped(qint64(counts->sellers.size()))),
                                withoutSeller(*counts)});
    if (counts->sellers.empty())
        figure.empty = Words::tr("No listing names a seller.");
    return figure;
}

Result<Figure> markets(const Work &work)
{
    struct Market
    {
        qint64 listings = 0;
        QSet<qint64> sellers;
    };
    std::map<qint64, Market> found;
    Figure figure;
    const auto take = [&](const ListingFact &fact) {
        ++figure.listings;
        Market &market = found[fact.site.value()];
        ++market.listings;
        if (fact.seller.isStored())
            market.sellers.insert(fact.seller.value());
    };
    if (Outcome read = eachListing(work.database, work.request.scope, {}, take, work.progress); !read)
        return tl::unexpected(read.error());
    const Result<QHash<qint64, AccountName>> names = accountNames(work.database);
    if (!names)
        return tl::unexpected(names.error());
    figure.columns = {{Words::tr("Market"), u"market"_s},
                      {Words::tr("Sellers"), u"sellers"_s},
                      {Words::tr("Listings"), u"listings"_s}};
    figure.drawn = mostBars;
    for (const auto &[id, market] : found) {
        const bool isNamed = names->contains(id);
        FigureRow row;
        row.isRest = !isNamed;
        row.name = isNamed ? names->value(id).label : Words::tr("No market");
        row.value = double(market.sellers.size());
        row.cells = {row.name, qint64(market.sellers.size()), market.listings};
        if (isNamed) {
            RowFilter filter;
            filter.field = RowFilter::Field::site;
            filter.entity = RowId<Entity>(id);
            filter.text = row.name;
            row.filters = {filter};
            row.entities = {filter.entity};
        }
        figure.rows.push_back(std::move(row));
    }
    rank(figure.rows);
    const auto markets = qint64(found.size() - found.count(0)); // listings without one have none
    figure.caption = Words::tr("Markets: %1; listings: %2. A seller of several markets counts on each.")
                         .arg(grouped(markets), grouped(figure.listings));
    if (found.empty())
        figure.empty = Words::tr("No listings.");
    return figure;
}

} // namespace interdict::figures
