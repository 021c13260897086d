// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/figurework.h"
#include "models/casework/offers.h"
#include "models/metrics/pricefigures.h"
#include "models/metrics/roundsteps.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace interdict::figures {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostChoices = 100;
constexpr size_t mostRanges = 20;

/// The choice of prices without a currency: an empty one is none, and asks for the commonest.
const QString noCurrencyToken = u"none"_s;

QString currencyName(const QString &currency)
{
    return currency.isEmpty() ? Words::tr("no currency stated") : currency;
}

QString perUnit(const QString &currency, AmountUnit unit)
{
    //: A currency, and gram, piece or millilitre
    return Words::tr("%1 per %2").arg(currencyName(currency), displayName(unit));
}

/// The commonest first; keeps the one that was asked for, else the first.
void setChoices(Figure &figure, std::map<QString, FigureChoice> counted, const QString &asked)
{
    for (auto &[token, choice] : counted)
        figure.choices.push_back(std::move(choice));
    std::stable_sort(figure.choices.begin(), figure.choices.end(),
                     [](const FigureChoice &a, const FigureChoice &b) { return a.count > b.count; });
    const auto known = std::find_if(figure.choices.begin(), figure.choices.end(),
                                    [&asked](const FigureChoice &each) { return each.token == asked; });
    if (known != figure.choices.end())
        figure.choice = asked;
    else if (!figure.choices.empty())
        figure.choice = figure.choices.front().token;
    if (figure.choices.size() > mostChoices) {
        if (size_t(known - figure.choices.begin()) >= mostChoices && known != figure.choices.end())
            std::iter_swap(figure.choices.begin() + qsizetype(mostChoices) - 1, known);
        figure.choices.resize(mostChoices);
    }
}

/// Offers of one unit and currency, or of one substance beside; the same few for all offers, so that their tokens and
/// names are made once.
struct OfferGroup
{
    const LexiconEntry *substance = nullptr; ///< of prices by substance only
    AmountUnit unit = AmountUnit::gram;
    QString currency;

    friend bool operator==(const OfferGroup &, const OfferGroup &) = default;
    friend size_t qHash(const OfferGroup &group, size_t seed = 0)
    {
        return qHashMulti(seed, group.substance, int(group.unit), group.currency);
    }
};

enum class GroupBy { unit, substanceAndUnit };

OfferGroup groupOf(const Offer &offer, GroupBy by)
{
    return {by == GroupBy::unit ? nullptr : offer.substance, offer.amount.unit, offer.price.currency};
}

QString tokenOf(const OfferGroup &group)
{
    const QString unit = toToken(group.unit) + u'|' + group.currency;
    return group.substance ? group.substance->id + u'|' + unit : unit;
}

QString nameOf(const OfferGroup &group)
{
    const QString unit = perUnit(group.currency, group.unit);
    //: A substance, and "USD per gram"
    return group.substance ? Words::tr("%1, %2").arg(group.substance->name, unit) : unit;
}

std::map<QString, FigureChoice> choicesOf(const Offers &offers, GroupBy by)
{
    QHash<OfferGroup, qint64> counts;
    std::vector<OfferGroup> groups; // in the order of their first offers, which give the names
    for (const Offer &offer : offers.offers) {
        const OfferGroup group = groupOf(offer, by);
        if (++counts[group] == 1)
            groups.push_back(group);
    }
    std::map<QString, FigureChoice> choices;
    for (const OfferGroup &group : groups) {
        FigureChoice &choice = choices[tokenOf(group)];
        if (choice.count == 0) {
            choice.token = tokenOf(group);
            choice.name = nameOf(group);
        }
        choice.count += counts.value(group);
    }
    return choices;
}

/// Asks for the token of a group only where it is another one than before.
class ChosenGroup
{
public:
    ChosenGroup(QString token, GroupBy by) : m_token(std::move(token)), m_by(by) {}
    [[nodiscard]] bool has(const Offer &offer)
    {
        const OfferGroup group = groupOf(offer, m_by);
        const auto known = m_known.constFind(group);
        if (known != m_known.cend())
            return *known;
        return *m_known.insert(group, tokenOf(group) == m_token);
    }

private:
    QString m_token;
    GroupBy m_by;
    QHash<OfferGroup, bool> m_known;
};

RowFilter ofSubstance(const LexiconEntry &entry)
{
    RowFilter filter;
    filter.field = RowFilter::Field::words;
    filter.text = entry.name;
    filter.words << entry.name;
    for (const LexiconVariant &variant : entry.variants) {
        if (!variant.isAmbiguous && variant.kind != LexiconVariant::Kind::casNumber)
            filter.words << variant.text;
    }
    filter.words.removeDuplicates();
    return filter;
}

std::vector<FigureColumn> quartileColumns(FigureColumn first, const QString &counted, const QString &unit)
{
    return {std::move(first),
            {counted, u"count"_s},
            {Words::tr("Lower Quartile (%1)").arg(unit), u"lowerQuartile"_s, FigureScale::price},
            {Words::tr("Median (%1)").arg(unit), u"median"_s, FigureScale::price},
            {Words::tr("Upper Quartile (%1)").arg(unit), u"upperQuartile"_s, FigureScale::price}};
}

void setQuartiles(FigureRow &row, const Quartiles &quartiles)
{
    row.low = quartiles.lower;
    row.value = quartiles.median;
    row.high = quartiles.upper;
    row.cells.insert(row.cells.end(), {quartiles.count, quartiles.lower, quartiles.median, quartiles.upper});
}

QString unitOf(const QString &token)
{
    const auto unit = amountUnitFromToken(token.section(u'|', -2, -2));
    return perUnit(token.section(u'|', -1), unit.value_or(AmountUnit::gram));
}

} // namespace

Result<Figure> unitPrices(const Work &work)
{
    const Result<Offers> offers = readOffers(work);
    if (!offers)
        return tl::unexpected(offers.error());
    Figure figure;
    figure.shape = FigureShape::ranges;
    figure.scale = FigureScale::price;
    figure.listings = offers->listings;
    figure.drawn = mostRanges;
    setChoices(figure, choicesOf(*offers, GroupBy::unit), work.request.choice);
    figure.unit = figure.choice.isEmpty() ? QString() : unitOf(figure.choice);
    ChosenGroup chosen(figure.choice, GroupBy::unit);
    std::map<QString, std::pair<const LexiconEntry *, std::vector<double>>> prices;
    for (const Offer &offer : offers->offers) {
        if (!chosen.has(offer))
            continue;
        auto &group = prices[offer.substance->id];
        group.first = offer.substance;
        group.second.push_back(offer.price.amount / offer.amount.amount);
    }
    for (auto &[id, group] : prices) {
        FigureRow row;
        row.name = group.first->name;
        row.filters = {ofSubstance(*group.first)};
        row.cells = {row.name};
        setQuartiles(row, *quartilesOf(std::move(group.second)));
        figure.rows.push_back(std::move(row));
    }
    std::stable_sort(figure.rows.begin(), figure.rows.end(), [](const FigureRow &a, const FigureRow &b) {
        return std::get<qint64>(a.cells[1]) > std::get<qint64>(b.cells[1]);
    });
    figure.columns = quartileColumns({Words::tr("Substance"), u"substance"_s}, Words::tr("Listings"), figure.unit);
    figure.caption = offersCaption(*offers);
    if (figure.rows.empty())
        figure.empty =
            sentences({Words::tr("No listing tells the price of an amount of one substance."), figure.caption});
    return figure;
}

namespace {

const QString askedToken = u"asked"_s;

/// How much of what each listing of a choice offers.
struct Chosen
{
    QHash<qint64, double> amounts;
    QString currency;
    bool isAsked = false; ///< prices as asked, of every listing
    bool isFound = false;
};

std::map<QString, FigureChoice> askedChoices(const Offers &offers)
{
    std::map<QString, FigureChoice> choices;
    for (auto each = offers.asked.cbegin(); each != offers.asked.cend(); ++each) {
        const QString token = askedToken + u'|' + each.key();
        choices[token] = {token, Words::tr("Prices as asked, whatever the amount (%1)").arg(currencyName(each.key())),
                          each.value()};
    }
    return choices;
}

Result<Chosen> choosePrices(const Work &work, Figure &figure)
{
    const Result<Offers> offers = readOffers(work);
    if (!offers)
        return tl::unexpected(offers.error());
    figure.listings = offers->listings;
    setChoices(figure, choicesOf(*offers, GroupBy::substanceAndUnit), work.request.choice);
    for (const auto &[token, choice] : askedChoices(*offers)) {
        if (token == work.request.choice || figure.choice.isEmpty())
            figure.choice = token;
        figure.choices.push_back(choice);
    }
    Chosen chosen;
    chosen.isFound = !figure.choice.isEmpty();
    chosen.isAsked = figure.choice.startsWith(askedToken + u'|');
    chosen.currency = figure.choice.section(u'|', -1);
    ChosenGroup group(chosen.isAsked ? QString() : figure.choice, GroupBy::substanceAndUnit);
    for (const Offer &offer : offers->offers) {
        if (!chosen.isAsked && group.has(offer))
            chosen.amounts.insert(offer.listing, offer.amount.amount);
    }
    figure.unit = chosen.isAsked ? currencyName(chosen.currency) : unitOf(figure.choice);
    figure.caption =
        chosen.isAsked ? Words::tr("Prices as asked say little of amounts that differ.") : offersCaption(*offers);
    return chosen;
}

Result<std::vector<DatedPrice>> datedPrices(const Work &work, const Chosen &chosen, qint64 &withoutDay)
{
    std::vector<DatedPrice> prices;
    const auto isWanted = [&chosen](RowId<Listing> listing) {
        return chosen.isAsked || chosen.amounts.contains(listing.value());
    };
    const auto take = [&](const SightingFact &fact) {
        const double amount = chosen.isAsked ? 1 : chosen.amounts.value(fact.listing.value());
        if (amount <= 0)
            return;
        for (const QString *text : {&fact.price, &fact.secondPrice}) {
            const std::optional<Price> price = priceOf(*text);
            if (!price || price->currency != chosen.currency)
                continue;
            if (fact.day == 0)
                ++withoutDay;
            else
                prices.push_back({QDate::fromJulianDay(fact.day), price->amount / amount});
            return;
        }
    };
    if (Outcome read = eachPricedSighting(work.database, work.request.scope, isWanted, take, work.progress); !read)
        return tl::unexpected(read.error());
    return prices;
}

} // namespace

Result<Figure> pricesOver(const Work &work)
{
    Figure figure;
    figure.shape = FigureShape::curves;
    figure.scale = FigureScale::price;
    figure.along = FigureScale::date;
    const Result<Chosen> chosen = choosePrices(work, figure);
    if (!chosen)
        return tl::unexpected(chosen.error());
    qint64 withoutDay = 0;
    const Result<std::vector<DatedPrice>> prices = datedPrices(work, *chosen, withoutDay);
    if (!prices)
        return tl::unexpected(prices.error());
    if (!chosen->isFound || prices->empty()) {
        figure.empty = Words::tr("No sighting with a day has such a price.");
        return figure;
    }
    const auto [first, last] = std::minmax_element(
        prices->begin(), prices->end(), [](const DatedPrice &a, const DatedPrice &b) { return a.day < b.day; });
    figure.bucket = work.request.bucket.value_or(chooseBucket(first->day, last->day));
    figure.series = {Words::tr("Median and middle half")};
    for (const PricesOfBucket &each : pricesOverTime(*prices, figure.bucket)) {
        FigureRow row;
        row.name = bucketName(each.start, figure.bucket);
        row.day = each.start;
        row.place = double(each.start.toJulianDay());
        row.filters = {seenIn(each.start, figure.bucket)};
        row.cells = {row.name};
        setQuartiles(row, each.prices);
        figure.rows.push_back(std::move(row));
    }
    figure.columns = quartileColumns({Words::tr("Time"), u"from"_s}, Words::tr("Prices"), figure.unit);
    figure.caption = sentences(
        {Words::tr("Prices: %1, from %2 to %3, each sighting's own.")
             .arg(grouped(qint64(prices->size())), first->day.toString(Qt::ISODate), last->day.toString(Qt::ISODate)),
         withoutDay > 0 ? Words::tr("Without a day and not shown: %1.").arg(grouped(withoutDay)) : QString(),
         figure.caption});
    return figure;
}

namespace {

FigureRow priceRow(int step, qint64 listings, qint64 all, const QString &currency)
{
    RowFilter filter;
    filter.field = RowFilter::Field::price;
    filter.text = currency;
    filter.lowest = roundStep(step);
    filter.highest = roundStep(step + 1);
    FigureRow row;
    const QLocale locale;
    row.name =
        Words::tr("%1 to %2").arg(locale.toString(*filter.lowest, 'g', 6), locale.toString(*filter.highest, 'g', 6));
    row.value = double(listings);
    row.filters = {filter};
    row.cells = {*filter.lowest, *filter.highest, listings, share(listings, all)};
    return row;
}

qint64 sumOf(const std::map<int, qint64> &steps)
{
    return std::accumulate(steps.begin(), steps.end(), qint64(0),
                           [](qint64 sum, const auto &each) { return sum + each.second; });
}

std::map<QString, FigureChoice> currencyChoices(const QHash<QString, std::map<int, qint64>> &steps)
{
    std::map<QString, FigureChoice> choices;
    for (auto each = steps.cbegin(); each != steps.cend(); ++each) {
        const QString token = each.key().isEmpty() ? noCurrencyToken : each.key();
        choices[token] = {token, currencyName(each.key()), sumOf(each.value())};
    }
    return choices;
}

} // namespace

Result<Figure> priceSpread(const Work &work)
{
    QHash<QString, std::map<int, qint64>> steps; // by currency
    qint64 withoutPrice = 0;
    Figure figure;
    const auto take = [&](const ListingFact &fact) {
        ++figure.listings;
        const std::optional<Price> price = priceOf(fact.texts[0]);
        if (!price) {
            ++withoutPrice;
            return;
        }
        ++steps[price->currency][roundStepBelow(price->amount)];
    };
    if (Outcome read = eachListing(work.database, work.request.scope, {ListingColumn::price}, take, work.progress);
        !read)
        return tl::unexpected(read.error());
    setChoices(figure, currencyChoices(steps), work.request.choice);
    const QString currency = figure.choice == noCurrencyToken ? QString() : figure.choice;
    const QString unit = currencyName(currency);
    figure.columns = {{Words::tr("From (%1)").arg(unit), u"from"_s, FigureScale::price},
                      {Words::tr("Under (%1)").arg(unit), u"under"_s, FigureScale::price},
                      {Words::tr("Listings"), u"listings"_s},
                      {Words::tr("Share"), u"share"_s, FigureScale::share}};
    if (figure.choices.empty()) {
        figure.empty = Words::tr("No listing has a price.");
        return figure;
    }
    const std::map<int, qint64> &own = steps[currency];
    const qint64 all = sumOf(own);
    for (int step = own.begin()->first; step <= own.rbegin()->first; ++step) {
        const auto found = own.find(step);
        figure.rows.push_back(priceRow(step, found == own.end() ? 0 : found->second, all, currency));
    }
    figure.unit = unit;
    figure.caption =
        sentences({Words::tr("Listings with a price in %1: %2 of %3, by the price last seen.")
                       .arg(unit, grouped(all), grouped(figure.listings)),
                   withoutPrice > 0 ? Words::tr("Without a price: %1.").arg(grouped(withoutPrice)) : QString()});
    return figure;
}

} // namespace interdict::figures
