// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/basics/idtable.h"
#include "models/casework/figurework.h"
#include "models/casework/mergedentities.h"
#include "models/metrics/lifespans.h"
#include "models/store/listingqueries.h"

#include <algorithm>
#include <map>

// How long sellers and listings stay, and who comes back.

namespace interdict::figures {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostLives = 25;

/// What was seen when, market by market. A market is told by the scope of its sellers.
struct Seen
{
    std::vector<SeenOnDay> sellers;
    std::vector<SeenOnDay> listings;
    IdTable<qint64> sellerOf;                     ///< of a listing; 0 where none is named
    QHash<QString, std::vector<qint64>> lookedAt; ///< days, ascending, of a market
    QHash<qint64, AccountName> names;
    qint64 sightings = 0;
    qint64 withoutDay = 0;

    [[nodiscard]] QString marketOf(qint64 seller) const
    {
        const auto found = names.constFind(seller);
        return found == names.cend() ? QString() : found->scope;
    }
    [[nodiscard]] qint64 lastDay(const QString &market) const
    {
        const auto found = lookedAt.constFind(market);
        return found == lookedAt.cend() || found->empty() ? 0 : found->back();
    }
};

enum class Ids { sellers, both };

void sortDays(Seen &seen, const QHash<qint64, std::vector<qint64>> &daysOfSeller)
{
    for (auto each = daysOfSeller.cbegin(); each != daysOfSeller.cend(); ++each) {
        std::vector<qint64> &days = seen.lookedAt[seen.marketOf(each.key())];
        days.insert(days.end(), each->begin(), each->end());
    }
    for (std::vector<qint64> &days : seen.lookedAt) {
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
    }
}

Result<Seen> readSeen(const Work &work, Ids ids)
{
    Seen seen;
    Result<QHash<qint64, AccountName>> names = accountNames(work.database);
    if (!names)
        return tl::unexpected(names.error());
    seen.names = std::move(*names);
    const auto take = [&](const SightingFact &fact) {
        ++seen.sightings;
        if (fact.day == 0) {
            ++seen.withoutDay;
            return;
        }
        const SeenOnDay seller{fact.seller.value(), fact.day};
        if (seen.sellers.empty() || seen.sellers.back() != seller)
            seen.sellers.push_back(seller);
        if (ids == Ids::both) {
            seen.listings.push_back({fact.listing.value(), fact.day});
            seen.sellerOf[fact.listing.value()] = fact.seller.value();
        }
    };
    if (Outcome read = eachSighting(work.database, work.request.scope, take, work.progress); !read)
        return tl::unexpected(read.error());
    seen.sellers = sortedSightings(std::move(seen.sellers));
    seen.listings = sortedSightings(std::move(seen.listings));
    QHash<qint64, std::vector<qint64>> daysOfSeller;
    for (const SeenOnDay &each : seen.sellers)
        daysOfSeller[each.id].push_back(each.day);
    sortDays(seen, daysOfSeller);
    std::erase_if(seen.sellers, [](const SeenOnDay &each) { return each.id == 0; }); // days of no seller count as looks
    return seen;
}

QDate dateOf(qint64 day)
{
    return QDate::fromJulianDay(day);
}

Figure newFigure(const Seen &seen, FigureShape shape, FigureScale scale)
{
    Figure figure;
    figure.shape = shape;
    figure.scale = scale;
    figure.listings = seen.sightings;
    return figure;
}

QString withoutDay(const Seen &seen)
{
    return seen.withoutDay > 0 ? Words::tr("Sightings without a day, left out: %1.").arg(grouped(seen.withoutDay))
                               : QString();
}

QString noDays()
{
    return Words::tr("No sighting of a seller has a day. Map the column of dates when importing.");
}

FigureRow sellerRow(const Seen &seen, qint64 seller)
{
    FigureRow row;
    const AccountName name = seen.names.value(seller);
    row.name = name.label;
    row.filters = {ofSeller(seller, name.label)};
    row.entities = {RowId<Entity>(seller)};
    row.cells = {name.label, name.market};
    return row;
}

void setSpan(FigureRow &row, qint64 first, qint64 last)
{
    row.low = double(first);
    row.high = double(last);
    row.value = double(last - first);
}

} // namespace

Result<Figure> sellerLives(const Work &work)
{
    const Result<Seen> seen = readSeen(work, Ids::sellers);
    if (!seen)
        return tl::unexpected(seen.error());
    std::vector<LifeSpan> spans = lifeSpans(seen->sellers);
    const auto all = qint64(spans.size());
    std::stable_sort(spans.begin(), spans.end(), [](const LifeSpan &a, const LifeSpan &b) {
        return a.length() != b.length() ? a.length() > b.length() : a.days > b.days;
    });
    Figure figure = newFigure(*seen, FigureShape::ranges, FigureScale::date);
    figure.drawn = mostLives;
    figure.columns = {{Words::tr("Seller"), u"seller"_s},
                      {Words::tr("Market"), u"market"_s},
                      {Words::tr("First Seen"), u"first"_s, FigureScale::date},
                      {Words::tr("Last Seen"), u"last"_s, FigureScale::date},
                      {Words::tr("Days Between"), u"days"_s},
                      {Words::tr("Days Seen"), u"daysSeen"_s}};
    for (const LifeSpan &span : spans) {
        if (figure.rows.size() == mostRows)
            break;
        FigureRow row = sellerRow(*seen, span.id);
        setSpan(row, span.first, span.last);
        row.cells.insert(row.cells.end(), {dateOf(span.first), dateOf(span.last), span.length(), span.days});
        figure.rows.push_back(std::move(row));
    }
    figure.caption = sentences(
        {Words::tr(
             "Sellers: %1, from the first to the last day on which a listing of theirs was seen; the longest first.")
             .arg(grouped(all)),
         heldRows(all), withoutDay(*seen)});
    if (figure.rows.empty())
        figure.empty = noDays();
    return figure;
}

namespace {

void addCurve(Figure &figure, const QString &name, const std::vector<Stay> &stays)
{
    const int series = int(figure.series.size());
    figure.series << name;
    const std::vector<SurvivalStep> steps = survivalOf(stays);
    std::vector<SurvivalStep> drawn = steps;
    if (drawn.empty() || drawn.front().days > 0)
        drawn.insert(drawn.begin(), {0, qint64(stays.size()), 0, 1});
    for (const SurvivalStep &step : drawn) {
        RowFilter filter;
        filter.field = RowFilter::Field::stay;
        filter.least = step.days;
        FigureRow row;
        row.name = Words::tr("%1, %2 days").arg(name, grouped(step.days));
        row.series = series;
        row.place = double(step.days);
        row.value = row.low = row.high = step.share;
        row.filters = {filter};
        row.cells = {name, step.days, step.atRisk, step.gone, step.share};
        figure.rows.push_back(std::move(row));
    }
}

std::vector<Stay> staysOf(const Seen &seen, const std::vector<SeenOnDay> &days, bool areListings, qint64 quietDays)
{
    std::vector<Stay> stays;
    QHash<qint64, qint64> lastDays; // of sellers' markets
    for (const LifeSpan &span : lifeSpans(days)) {
        const qint64 seller = areListings ? seen.sellerOf.value(span.id) : span.id;
        auto last = lastDays.constFind(seller);
        if (last == lastDays.cend())
            last = lastDays.insert(seller, seen.lastDay(seen.marketOf(seller)));
        stays.push_back(stayOf(span, *last, quietDays));
    }
    return stays;
}

QString medianWords(const std::vector<Stay> &stays, const QString &half, const QString &more)
{
    const std::optional<qint64> days = medianStay(survivalOf(stays));
    return days ? half.arg(grouped(*days)) : more;
}

} // namespace

Result<Figure> stays(const Work &work)
{
    const Result<Seen> seen = readSeen(work, Ids::both);
    if (!seen)
        return tl::unexpected(seen.error());
    Figure figure = newFigure(*seen, FigureShape::curves, FigureScale::share);
    figure.along = FigureScale::days;
    figure.columns = {{Words::tr("Of"), u"of"_s},
                      {Words::tr("Days"), u"days"_s},
                      {Words::tr("There so Long"), u"atRisk"_s},
                      {Words::tr("Then Gone"), u"gone"_s},
                      {Words::tr("Share Still There"), u"share"_s, FigureScale::share}};
    const std::vector<Stay> sellers = staysOf(*seen, seen->sellers, false, work.request.days);
    const std::vector<Stay> listings = staysOf(*seen, seen->listings, true, work.request.days);
    if (!sellers.empty())
        addCurve(figure, Words::tr("Sellers"), sellers);
    if (!listings.empty())
        addCurve(figure, Words::tr("Listings"), listings);
    figure.caption = sentences(
        {Words::tr(
             "Days from the first to the last sighting of %1 sellers and %2 listings (Kaplan and Meier). What was "
             "seen in the last %3 days of its market counts as still there.")
             .arg(grouped(qint64(sellers.size())), grouped(qint64(listings.size())), grouped(work.request.days)),
         sellers.empty() ? QString()
                         : medianWords(sellers, Words::tr("Half of the sellers were gone after %1 days."),
                                       Words::tr("More than half of the sellers stayed.")),
         listings.empty() ? QString()
                          : medianWords(listings, Words::tr("Half of the listings were gone after %1 days."),
                                        Words::tr("More than half of the listings stayed.")),
         withoutDay(*seen)});
    if (figure.rows.empty())
        figure.empty = noDays();
    return figure;
}

namespace {

const QString listingsToken = u"listings"_s;

std::vector<Return> returnsByMarket(const Seen &seen, const std::vector<SeenOnDay> &days, bool areListings,
                                    qint64 leastGap)
{
    std::vector<Return> returns;
    for (auto start = days.begin(); start != days.end();) {
        const auto end = std::find_if(start, days.end(), [&](const SeenOnDay &each) { return each.id != start->id; });
        if (end - start > 1) {
            const QString market = seen.marketOf(areListings ? seen.sellerOf.value(start->id) : start->id);
            const auto found = seen.lookedAt.constFind(market);
            const auto looked = found == seen.lookedAt.cend() ? std::span<const qint64>() : std::span(*found);
            const auto own = returnsOf({&*start, size_t(end - start)}, looked, leastGap);
            returns.insert(returns.end(), own.begin(), own.end());
        }
        start = end;
    }
    std::stable_sort(returns.begin(), returns.end(),
                     [](const Return &a, const Return &b) { return a.gap() > b.gap(); });
    return returns;
}

/// Puts titles in the place of sellers' names.
Outcome nameListings(const Database &database, std::vector<FigureRow> &rows, const std::vector<RowId<Listing>> &ids)
{
    const Result<std::vector<ListingRow>> read = listingRows(database, ids);
    if (!read)
        return tl::unexpected(read.error());
    QHash<qint64, QString> titles;
    for (const ListingRow &row : *read)
        titles.insert(row.listing.id.value(), row.listing.title);
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].cells.insert(rows[i].cells.begin(), titles.value(ids[i].value()));
        rows[i].name = titles.value(ids[i].value());
    }
    return {};
}

size_t howMany(const std::vector<Return> &found)
{
    std::vector<qint64> ids;
    for (const Return &each : found)
        ids.push_back(each.id);
    std::sort(ids.begin(), ids.end());
    return size_t(std::unique(ids.begin(), ids.end()) - ids.begin());
}

} // namespace

Result<Figure> returns(const Work &work)
{
    const bool areListings = work.request.choice == listingsToken;
    const Result<Seen> seen = readSeen(work, Ids::both);
    if (!seen)
        return tl::unexpected(seen.error());
    const std::vector<SeenOnDay> &days = areListings ? seen->listings : seen->sellers;
    const std::vector<Return> found = returnsByMarket(*seen, days, areListings, work.request.days);
    Figure figure = newFigure(*seen, FigureShape::ranges, FigureScale::date);
    figure.choices = {{u"sellers"_s, Words::tr("Sellers"), 0}, {listingsToken, Words::tr("Listings"), 0}};
    figure.choice = areListings ? listingsToken : u"sellers"_s;
    figure.drawn = mostLives;
    if (areListings)
        figure.columns.push_back({Words::tr("Listing"), u"listing"_s});
    const FigureColumn others[] = {{Words::tr("Seller"), u"seller"_s},
                                   {Words::tr("Market"), u"market"_s},
                                   {Words::tr("Last Seen Before"), u"lastBefore"_s, FigureScale::date},
                                   {Words::tr("Seen Again"), u"seenAgain"_s, FigureScale::date},
                                   {Words::tr("Days Away"), u"days"_s}};
    figure.columns.insert(figure.columns.end(), std::begin(others), std::end(others));
    std::vector<RowId<Listing>> ids;
    for (const Return &each : found) {
        if (figure.rows.size() == mostRows)
            break;
        FigureRow row = sellerRow(*seen, areListings ? seen->sellerOf.value(each.id) : each.id);
        setSpan(row, each.lastBefore, each.firstAfter);
        row.cells.insert(row.cells.end(), {dateOf(each.lastBefore), dateOf(each.firstAfter), each.gap()});
        figure.rows.push_back(std::move(row));
        ids.push_back(RowId<Listing>(each.id));
    }
    if (areListings) {
        if (Outcome named = nameListings(work.database, figure.rows, ids); !named)
            return tl::unexpected(named.error());
    }
    const QString who = areListings ? Words::tr("Listings away for at least %1 days and back: %2 of %3.")
                                    : Words::tr("Sellers away for at least %1 days and back: %2 of %3.");
    figure.caption = sentences(
        {who.arg(grouped(work.request.days), grouped(qint64(howMany(found))), grouped(qint64(lifeSpans(days).size()))),
         Words::tr("A gap counts only where something else of the market was seen within it."),
         heldRows(qint64(found.size())), withoutDay(*seen)});
    if (figure.rows.empty())
        figure.empty = seen->sellers.empty() ? noDays() : sentences({Words::tr("None came back."), figure.caption});
    return figure;
}

namespace {

/// Accounts of one person: judged the same, or of one name.
QHash<qint64, qint64> personsOf(const std::vector<LifeSpan> &spans, const Seen &seen, const MergedEntities &merged)
{
    QHash<QString, qint64> byName;
    QHash<qint64, qint64> byCluster;
    QHash<qint64, qint64> persons;
    for (const LifeSpan &span : spans) {
        const qint64 cluster = merged.representative(RowId<Entity>(span.id)).value();
        const QString name = seen.names.value(span.id).key;
        const qint64 person = byCluster.value(cluster, name.isEmpty() ? span.id : byName.value(name, span.id));
        byCluster.insert(cluster, person);
        if (!name.isEmpty())
            byName.insert(name, person);
        persons.insert(span.id, person);
    }
    return persons;
}

FigureRow moveRow(const Seen &seen, const MergedEntities &merged, const Move &move)
{
    const AccountName from = seen.names.value(move.fromSeller);
    const AccountName to = seen.names.value(move.toSeller);
    const RowId<Entity> before(move.fromSeller);
    const RowId<Entity> after(move.toSeller);
    FigureRow row;
    row.name = from.label == to.label ? from.label : Words::tr("%1 → %2").arg(from.label, to.label);
    setSpan(row, move.lastBefore, move.firstAfter);
    row.entities = {before, after};
    RowFilter filter;
    filter.field = RowFilter::Field::text;
    filter.text = from.label;
    if (from.label == to.label)
        row.filters = {filter};
    else
        row.filters = {ofSeller(move.toSeller, to.label)};
    row.cells = {from.label,
                 from.market,
                 dateOf(move.lastBefore),
                 dateOf(move.closed),
                 to.label,
                 to.market,
                 dateOf(move.firstAfter),
                 move.firstAfter - move.closed,
                 merged.areOne(before, after) ? Words::tr("judged the same") : Words::tr("same name")};
    return row;
}

} // namespace

Result<Figure> moves(const Work &work)
{
    const Result<Seen> seen = readSeen(work, Ids::sellers);
    if (!seen)
        return tl::unexpected(seen.error());
    const Result<MergedEntities> merged = MergedEntities::read(work.database);
    if (!merged)
        return tl::unexpected(merged.error());
    const std::vector<LifeSpan> spans = lifeSpans(seen->sellers);
    const QHash<qint64, qint64> persons = personsOf(spans, *seen, *merged);
    QHash<QString, qint64> marketIds;
    std::map<qint64, qint64> lastDays;
    std::vector<MarketStay> accounts;
    for (const LifeSpan &span : spans) {
        const QString market = seen->marketOf(span.id);
        const qint64 id = marketIds.value(market, qint64(marketIds.size()) + 1);
        marketIds.insert(market, id);
        lastDays[id] = seen->lastDay(market);
        accounts.push_back({persons.value(span.id), span.id, id, span.first, span.last});
    }
    const std::vector<Move> found = movesOf(accounts, lastDays);
    Figure figure = newFigure(*seen, FigureShape::ranges, FigureScale::date);
    figure.drawn = mostLives;
    figure.columns = {{Words::tr("Seller"), u"seller"_s},
                      {Words::tr("Market"), u"market"_s},
                      {Words::tr("Last Seen There"), u"lastBefore"_s, FigureScale::date},
                      {Words::tr("Last Day of the Market"), u"closed"_s, FigureScale::date},
                      {Words::tr("Seller Afterwards"), u"sellerAfter"_s},
                      {Words::tr("Market Afterwards"), u"marketAfter"_s},
                      {Words::tr("First Seen There"), u"firstAfter"_s, FigureScale::date},
                      {Words::tr("Days After Closing"), u"days"_s},
                      {Words::tr("Why the Same"), u"why"_s}};
    for (const Move &move : found) {
        if (figure.rows.size() < mostRows)
            figure.rows.push_back(moveRow(*seen, *merged, move));
    }
    figure.caption = sentences(
        {Words::tr("Accounts that began on another market after the last day of the first one: %1, of %2 sellers on %3 "
                   "markets.")
             .arg(grouped(qint64(found.size())), grouped(qint64(spans.size())), grouped(qint64(marketIds.size()))),
         Words::tr("Taken for one: accounts judged the same, and accounts of the same name, which proves nothing."),
         heldRows(qint64(found.size())), withoutDay(*seen)});
    if (figure.rows.empty())
        figure.empty = seen->sellers.empty() ? noDays() : sentences({Words::tr("None moved."), figure.caption});
    return figure;
}

} // namespace interdict::figures
