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
constexpr size_t mostKnown = 200'000; ///< titles that are remembered, some 40 MB

struct Title
{
    qint64 listing = 0;
    size_t meaning = 0; ///< index of what its title means
    QString price;
};

/// What a title says by itself.
struct Meaning
{
    enum class Substance { none, one, several } substance = Substance::none;
    const LexiconEntry *entry = nullptr;
    std::optional<OfferedAmount> amount;
};

const QString dollars = u"USD"_s;

Meaning meaningOf(const LexiconMatcher &matcher, const QString &title)
{
    Meaning meaning;
    for (const LexiconHit &hit : matcher.find(title)) {
        if (hit.lexicon->lexiconClass != LexiconClass::substance || hit.entry == meaning.entry)
            continue;
        if (meaning.entry)
            return {Meaning::Substance::several, nullptr, {}};
        meaning = {Meaning::Substance::one, hit.entry, {}};
    }
    if (meaning.entry)
        meaning.amount = offeredAmount(title);
    return meaning;
}

/// Reads listings block by block. Many say what others say: a title that is known is not read again.
class OfferReading
{
public:
    OfferReading(Offers &offers, QHash<qint64, double> inDollars) : m_offers(offers), m_inDollars(std::move(inDollars))
    {
    }

    void take(const ListingFact &fact)
    {
        ++m_offers.listings;
        auto known = m_known.constFind(fact.texts[0]);
        if (known == m_known.cend()) {
            known = m_known.insert(fact.texts[0], m_known.size());
            m_unread.push_back(fact.texts[0]);
        }
        m_titles.push_back({fact.id.value(), size_t(*known), fact.texts[1]});
        if (m_titles.size() == blockSize)
            readBlock();
    }

    void readBlock()
    {
        const size_t first = m_meanings.size();
        m_meanings.resize(first + m_unread.size());
        inParallelRanges(m_unread.size(), threads, [&](size_t from, size_t to) {
            for (size_t i = from; i < to; ++i)
                m_meanings[first + i] = meaningOf(*m_offers.lexicons, m_unread[i]);
        });
        m_unread.clear();
        for (const Title &title : m_titles)
            add(title);
        m_titles.clear();
        if (m_meanings.size() < mostKnown)
            return;
        m_known.clear();
        m_meanings.clear();
    }

private:
    void add(const Title &title)
    {
        std::optional<Price> price = priceOf(title.price);
        if (price)
            ++m_offers.asked[price->currency];
        const Meaning &meaning = m_meanings[title.meaning];
        if (meaning.substance == Meaning::Substance::none) {
            ++m_offers.withoutSubstance;
        } else if (meaning.substance == Meaning::Substance::several) {
            ++m_offers.severalSubstances;
        } else if (!meaning.amount) {
            ++m_offers.withoutAmount;
        } else {
            if (const double inDollars = m_inDollars.value(title.listing);
                inDollars > 0 && (!price || price->currency != dollars))
                price = Price{inDollars, dollars};
            if (price)
                m_offers.offers.push_back({title.listing, meaning.entry, *meaning.amount, *std::move(price)});
            else
                ++m_offers.withoutPrice;
        }
    }

    Offers &m_offers;
    const QHash<qint64, double> m_inDollars;
    QHash<QString, qsizetype> m_known;
    std::vector<Meaning> m_meanings;
    std::vector<QString> m_unread; ///< of these the meanings come next
    std::vector<Title> m_titles;
};

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
    OfferReading reading(offers, std::move(inDollars));
    if (Outcome read = eachListing(
            work.database, work.request.scope, {ListingColumn::title, ListingColumn::price},
            [&reading](const ListingFact &fact) { reading.take(fact); }, work.progress);
        !read)
        return tl::unexpected(read.error());
    reading.readBlock();
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
