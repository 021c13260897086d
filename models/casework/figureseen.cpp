// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/figureseen.h"

#include <algorithm>
#include <iterator>

namespace interdict::figures {

namespace {

/// By account; of sightings without a seller, by the site below 0.
SeenOnDay lookOf(const SightingFact &fact)
{
    return {fact.seller.isStored() ? fact.seller.value() : -fact.site.value(), fact.day};
}

void addLook(std::vector<SeenOnDay> &looks, const SeenOnDay &look)
{
    if (looks.empty() || looks.back() != look)
        looks.push_back(look);
}

/// `looks` as sortedSightings() makes them.
void sortDays(Seen &seen, std::span<const SeenOnDay> looks)
{
    std::vector<qint64> *days = nullptr;
    for (size_t i = 0; i < looks.size(); ++i) {
        const qint64 id = looks[i].id;
        if (i == 0 || looks[i - 1].id != id)
            days = &seen.lookedAt[id > 0 ? seen.marketOf(id) : seen.names.value(-id).key];
        days->push_back(looks[i].day);
    }
    for (std::vector<qint64> &each : seen.lookedAt) {
        std::sort(each.begin(), each.end());
        each.erase(std::unique(each.begin(), each.end()), each.end());
    }
}

/// All that was looked at, in the days that are asked for: a market whose other listings do not pass the filters was
/// looked at all the same.
ListingScope scopeOfLooks(const ListingScope &scope)
{
    ListingScope all;
    std::copy_if(scope.filters.begin(), scope.filters.end(), std::back_inserter(all.filters),
                 [](const RowFilter &filter) { return filter.field == RowFilter::Field::seen; });
    return all;
}

bool isNarrowed(const ListingScope &scope)
{
    return scopeOfLooks(scope).filters.size() != scope.filters.size() || !scope.entities.empty() || scope.listing;
}

Result<std::vector<SeenOnDay>> readLooks(const Work &work)
{
    std::vector<SeenOnDay> looks;
    const auto take = [&looks](const SightingFact &fact) {
        if (fact.day != 0)
            addLook(looks, lookOf(fact));
    };
    if (Outcome read = eachSighting(work.database, scopeOfLooks(work.request.scope), take, work.progress); !read)
        return tl::unexpected(read.error());
    return sortedSightings(std::move(looks));
}

} // namespace

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
        addLook(seen.sellers, lookOf(fact));
        if (ids == Ids::both) {
            seen.listings.push_back({fact.listing.value(), fact.day});
            if (fact.seller.isStored())
                seen.sellerOf[fact.listing.value()] = fact.seller.value();
            else
                seen.siteOf[fact.listing.value()] = fact.site.value();
        }
    };
    if (Outcome read = eachSighting(work.database, work.request.scope, take, work.progress); !read)
        return tl::unexpected(read.error());
    seen.sellers = sortedSightings(std::move(seen.sellers));
    seen.listings = sortedSightings(std::move(seen.listings));
    if (isNarrowed(work.request.scope)) {
        const Result<std::vector<SeenOnDay>> looks = readLooks(work);
        if (!looks)
            return tl::unexpected(looks.error());
        sortDays(seen, *looks);
    } else {
        sortDays(seen, seen.sellers);
    }
    std::erase_if(seen.sellers, [](const SeenOnDay &each) { return each.id <= 0; }); // days of no seller are looks
    return seen;
}

QString looksSentence(const Work &work)
{
    return isNarrowed(work.request.scope)
               ? Words::tr("When a market was looked at is taken from all of its listings, whatever the filters.")
               : QString();
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

} // namespace interdict::figures
