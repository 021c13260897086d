// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/offers.h"

#include "models/basics/parallelranges.h"
#include "models/casework/figurework.h"
#include "models/intake/lexicons/lexiconshelf.h"

namespace interdict::figures {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t blockSize = 32'768;
constexpr int threads = 2;

struct Title
{
    qint64 listing = 0;
    QString title;
    QString price;
};

struct Reading
{
    enum class Outcome { offer, noSubstance, severalSubstances, noAmount, noPrice } outcome = Outcome::offer;
    Offer offer;
};

const QString dollars = u"USD"_s;

Reading readTitle(const LexiconMatcher &matcher, const Title &title, const QHash<qint64, double> &inDollars)
{
    using Outcome = Reading::Outcome;
    const LexiconEntry *substance = nullptr;
    for (const LexiconHit &hit : matcher.find(title.title)) {
        if (hit.lexicon->lexiconClass != LexiconClass::substance || hit.entry == substance)
            continue;
        if (substance)
            return {Outcome::severalSubstances, {}};
        substance = hit.entry;
    }
    if (!substance)
        return {Outcome::noSubstance, {}};
    const std::optional<OfferedAmount> amount = offeredAmount(title.title);
    if (!amount)
        return {Outcome::noAmount, {}};
    std::optional<Price> price = priceOf(title.price);
    if (const double known = inDollars.value(title.listing); known > 0 && (!price || price->currency != dollars))
        price = Price{known, dollars};
    if (!price)
        return {Outcome::noPrice, {}};
    return {Outcome::offer, {title.listing, substance, *amount, *price}};
}

void add(Offers &offers, Reading &&reading)
{
    switch (reading.outcome) {
    case Reading::Outcome::offer:
        offers.offers.push_back(std::move(reading.offer));
        return;
    case Reading::Outcome::noSubstance:
        ++offers.withoutSubstance;
        return;
    case Reading::Outcome::severalSubstances:
        ++offers.severalSubstances;
        return;
    case Reading::Outcome::noAmount:
        ++offers.withoutAmount;
        return;
    case Reading::Outcome::noPrice:
        ++offers.withoutPrice;
        return;
    }
}

void readBlock(Offers &offers, const std::vector<Title> &titles, const QHash<qint64, double> &inDollars)
{
    std::vector<Reading> readings(titles.size());
    inParallelRanges(titles.size(), threads, [&](size_t first, size_t last) {
        for (size_t i = first; i < last; ++i)
            readings[i] = readTitle(*offers.lexicons, titles[i], inDollars);
    });
    for (Reading &reading : readings)
        add(offers, std::move(reading));
}

} // namespace

std::optional<Price> priceOf(QStringView text)
{
    const qsizetype blank = text.indexOf(u' ');
    bool isNumber = false;
    const double amount = (blank < 0 ? text : text.first(blank)).toDouble(&isNumber);
    if (!isNumber || !(amount > 0))
        return std::nullopt;
    return Price{amount, blank < 0 ? QString() : text.sliced(blank + 1).toString()};
}

Result<Offers> readOffers(const Work &work)
{
    Offers offers;
    offers.lexicons = LexiconShelf::ofUser().matcher();
    QHash<qint64, double> inDollars;
    const auto takeSecond = [&](RowId<Listing> listing, const QString &text) {
        if (const auto price = priceOf(text); price && price->currency == dollars)
            inDollars.insert(listing.value(), price->amount);
    };
    if (Outcome read = eachSecondPrice(work.database, takeSecond); !read)
        return tl::unexpected(read.error());
    std::vector<Title> titles;
    const auto take = [&](const ListingFact &fact) {
        ++offers.listings;
        titles.push_back({fact.id.value(), fact.texts[0], fact.texts[1]});
        if (titles.size() == blockSize) {
            readBlock(offers, titles, inDollars);
            titles.clear();
        }
    };
    if (Outcome read = eachListing(work.database, work.request.scope, {ListingColumn::title, ListingColumn::price},
                                   take, work.progress);
        !read)
        return tl::unexpected(read.error());
    readBlock(offers, titles, inDollars);
    return offers;
}

QString offersCaption(const Offers &offers)
{
    const auto leftOut = [](qint64 count, const QString &sentence) {
        return count > 0 ? sentence.arg(grouped(count)) : QString();
    };
    return sentences(
        {Words::tr(
             "Counted are %1 of %2 listings: those with a price whose title names one substance of the lexicons and "
             "one amount.")
             .arg(grouped(qint64(offers.offers.size())), grouped(offers.listings)),
         leftOut(offers.withoutSubstance, Words::tr("Left out: %1 that name no substance.")),
         leftOut(offers.severalSubstances, Words::tr("Left out: %1 that name several.")),
         leftOut(offers.withoutAmount,
                 Words::tr("Left out: %1 without one clear amount of grams, pieces or millilitres.")),
         leftOut(offers.withoutPrice, Words::tr("Left out: %1 without a price.")),
         Words::tr("Currencies are kept apart; where a source states several, US dollars count.")});
}

} // namespace interdict::figures
