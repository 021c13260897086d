// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/groupcounts.h"

#include <algorithm>
#include <utility>

namespace interdict {

qint32 NumberedTexts::numberOf(QByteArrayView text)
{
    if (m_last >= 0 && m_texts[size_t(m_last)] == text)
        return m_last;
    const auto known = m_numbers.constFind(QByteArray::fromRawData(text.data(), text.size()));
    if (known != m_numbers.cend())
        return m_last = *known;
    m_last = qint32(m_texts.size());
    m_texts.emplace_back(text.toByteArray());
    m_numbers.insert(m_texts.back(), m_last);
    return m_last;
}

void SeenSpan::widen(const SeenSpan &other)
{
    if (!other.first.isNone() && (first.isNone() || other.first < first))
        first = other.first;
    last = std::max(last, other.last);
}

std::optional<PartialDate> dateOf(SeenDate seen)
{
    const Result<PartialDate> date = PartialDate::parse(QString::fromLatin1(seen.toText().data()));
    return date ? std::optional(*date) : std::nullopt;
}

size_t GroupCounts::groupOf(qint64 id)
{
    quint32 &place = m_groupOfId[id];
    if (place == 0) {
        m_groups.emplace_back().id = id;
        place = quint32(m_groups.size());
    }
    return place - 1;
}

size_t GroupCounts::groupOf(QByteArrayView name, qint64 listing)
{
    QByteArrayView key = name;
    if (m_by == By::textNoCase) {
        m_folded.resize(name.size());
        std::transform(name.begin(), name.end(), m_folded.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; });
        key = m_folded;
    }
    const auto place = size_t(m_names.numberOf(key));
    if (place == m_groups.size()) {
        Group &group = m_groups.emplace_back();
        group.name = m_by == By::text ? m_names.text(qint32(place)) : name.toByteArray();
        group.namedBy = listing;
    } else if (m_by == By::textNoCase && listing < m_groups[place].namedBy) {
        m_groups[place].name = name.toByteArray();
        m_groups[place].namedBy = listing;
    }
    return place;
}

void GroupCounts::addSeller(size_t group, qint64 seller)
{
    quint32 &number = m_sellerNumbers[seller];
    if (number == 0) {
        m_sellerIds.push_back(seller);
        number = quint32(m_sellerIds.size());
    }
    if (m_sellersOf.size() < m_groups.size())
        m_sellersOf.resize(m_groups.size());
    m_sellersOf[group].insert(number - 1, std::max(m_sellers, m_sellerIds.size()));
}

void GroupCounts::addCurrency(Group &group, QByteArrayView currency)
{
    const qint32 number = m_currencies.numberOf(currency);
    group.currency = group.currency == noCurrency || group.currency == number ? number : severalCurrencies;
}

void GroupCounts::addPrices(Group &group, double least, double most)
{
    group.leastPrice = group.hasPrice ? std::min(group.leastPrice, least) : least;
    group.mostPrice = group.hasPrice ? std::max(group.mostPrice, most) : most;
    group.hasPrice = true;
}

void GroupCounts::count(size_t place, const CountedListing &listing)
{
    if (listing.seller != 0)
        addSeller(place, listing.seller);
    Group &group = m_groups[place];
    ++group.listings;
    group.sightings += listing.sightings;
    group.seen.widen(listing.seen);
    if (listing.price)
        addPrices(group, *listing.price, *listing.price);
    if (!listing.currency.isNull())
        addCurrency(group, listing.currency);
}

void GroupCounts::add(const GroupCounts &other)
{
    for (size_t i = 0; i < other.m_groups.size(); ++i) {
        const Group &theirs = other.m_groups[i];
        const size_t place = m_by == By::id ? groupOf(theirs.id) : groupOf(theirs.name, theirs.namedBy);
        if (i < other.m_sellersOf.size())
            other.m_sellersOf[i].forEach([&](quint32 number) { addSeller(place, other.m_sellerIds[number]); });
        Group &ours = m_groups[place];
        ours.listings += theirs.listings;
        ours.sightings += theirs.sightings;
        ours.seen.widen(theirs.seen);
        if (theirs.hasPrice)
            addPrices(ours, theirs.leastPrice, theirs.mostPrice);
        if (theirs.currency == severalCurrencies)
            ours.currency = severalCurrencies;
        else if (theirs.currency != noCurrency)
            addCurrency(ours, other.m_currencies.text(theirs.currency));
    }
}

std::vector<GroupCounts::Group> GroupCounts::take()
{
    for (size_t i = 0; i < m_sellersOf.size(); ++i)
        m_groups[i].sellers = m_sellersOf[i].size();
    m_sellersOf.clear();
    return std::exchange(m_groups, {});
}

} // namespace interdict
