// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/figureseen.h"
#include "models/store/listingqueries.h"

#include <algorithm>

// How long sellers and listings stay, and who comes back.

namespace interdict::figures {

using namespace Qt::StringLiterals;

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

/// Each point stands for the listings that stayed at least so long, where the curve is of listings.
void addCurve(Figure &figure, const QString &name, const std::vector<Stay> &stays, bool areListings)
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
        //: "Sellers" or "Listings", and for how long
        row.name = Words::tr("%1, %Ln day(s)", nullptr, int(step.days)).arg(name);
        row.series = series;
        row.place = double(step.days);
        row.value = row.low = row.high = step.share;
        if (areListings) // no filter says it of sellers
            row.filters = {filter};
        row.cells = {name, step.days, step.atRisk, step.gone, step.share};
        figure.rows.push_back(std::move(row));
    }
}

std::vector<Stay> staysOf(const Seen &seen, const std::vector<SeenOnDay> &days, bool areListings, qint64 quietDays)
{
    std::vector<Stay> stays;
    QHash<qint64, qint64> lastDays; // of the markets of sellers, and below 0 of sites
    for (const LifeSpan &span : lifeSpans(days)) {
        const qint64 seller = areListings ? seen.sellerOf.value(span.id) : span.id;
        const qint64 key = seller > 0 ? seller : -seen.siteOf.value(span.id);
        auto last = lastDays.constFind(key);
        if (last == lastDays.cend())
            last = lastDays.insert(key,
                                   seen.lastDay(areListings ? seen.marketOfListing(span.id) : seen.marketOf(span.id)));
        stays.push_back(stayOf(span, *last, quietDays));
    }
    return stays;
}

QString staySentence(const std::vector<Stay> &stays, bool areListings)
{
    if (stays.empty())
        return {};
    const std::optional<qint64> days = medianStay(survivalOf(stays));
    if (areListings)
        return days ? Words::tr("Half of the listings were gone after %Ln day(s).", nullptr, int(*days))
                    : Words::tr("More than half of the listings stayed.");
    return days ? Words::tr("Half of the sellers were gone after %Ln day(s).", nullptr, int(*days))
                : Words::tr("More than half of the sellers stayed.");
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
        addCurve(figure, Words::tr("Sellers"), sellers, false);
    if (!listings.empty())
        addCurve(figure, Words::tr("Listings"), listings, true);
    figure.caption = sentences(
        {Words::tr("Days from the first to the last sighting (Kaplan and Meier), of sellers: %1, of listings: %2.")
             .arg(grouped(qint64(sellers.size())), grouped(qint64(listings.size()))),
         Words::tr("What was seen in the last %Ln day(s) of its market counts as still there.", nullptr,
                   int(work.request.days)),
         staySentence(sellers, false), staySentence(listings, true), looksSentence(work), withoutDay(*seen)});
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
            const QString market = areListings ? seen.marketOfListing(start->id) : seen.marketOf(start->id);
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
    const auto gap = int(work.request.days);
    const QString who = areListings
                            ? Words::tr("Listings away for at least %Ln day(s) and back: %1 of %2.", nullptr, gap)
                            : Words::tr("Sellers away for at least %Ln day(s) and back: %1 of %2.", nullptr, gap);
    figure.caption = sentences({who.arg(grouped(qint64(howMany(found))), grouped(qint64(lifeSpans(days).size()))),
                                Words::tr("A gap counts only where something else of the market was seen within it."),
                                looksSentence(work), heldRows(qint64(found.size())), withoutDay(*seen)});
    if (figure.rows.empty())
        figure.empty = seen->sellers.empty() ? noDays() : sentences({Words::tr("None came back."), figure.caption});
    return figure;
}

} // namespace interdict::figures
