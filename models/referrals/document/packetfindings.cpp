// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/document/packetfindings.h"

#include <QHash>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

void tidy(std::vector<int> &indexes)
{
    std::sort(indexes.begin(), indexes.end());
    indexes.erase(std::unique(indexes.begin(), indexes.end()), indexes.end());
}

void append(std::vector<int> &to, const std::vector<int> &from)
{
    to.insert(to.end(), from.begin(), from.end());
}

using Sellers = QHash<std::pair<QString, QString>, size_t>;

/// Sellers by market and name, as listings name them.
Sellers sellersOf(const PacketContent &content)
{
    Sellers sellers;
    for (size_t i = 0; i < content.entities.size(); ++i) {
        const PacketEntity &entity = content.entities[i];
        if (entity.kind != EntityKind::seller)
            continue;
        sellers.insert({entity.scope.toLower(), entity.label.toLower()}, i);
        sellers.insert({QString(), entity.label.toLower()}, i);
    }
    return sellers;
}

void addOffers(const PacketContent &content, std::vector<PacketEvent> &events)
{
    for (const PacketListing &listing : content.listings) {
        const std::optional<PartialDate> from = listing.first ? listing.first : listing.last;
        if (from)
            events.push_back({PacketClock::offered, *from, listing.last, listing.title, listing.exhibits});
    }
}

void addSeizures(const PacketContent &content, std::vector<PacketEvent> &events)
{
    const std::vector<std::vector<int>> exhibits = exhibitsOfEntities(content);
    for (size_t i = 0; i < content.entities.size(); ++i) {
        const PacketEntity &entity = content.entities[i];
        const std::optional<PartialDate> from = entity.first ? entity.first : entity.last;
        if (entity.kind == EntityKind::shipment && from)
            events.push_back({PacketClock::seized, *from, entity.last, entity.label, exhibits[i]});
    }
}

void addSightings(const PacketContent &content, std::vector<PacketEvent> &events)
{
    for (const PacketSource &source : content.sources) {
        if (source.importedAt.isValid())
            events.push_back({PacketClock::seen, PartialDate::fromMoment(source.importedAt), {}, source.fileName, {}});
    }
}

QDate beginOf(QDate day, TimelineBins::Unit unit)
{
    switch (unit) {
    case TimelineBins::Unit::day:
        return day;
    case TimelineBins::Unit::month:
        return {day.year(), day.month(), 1};
    case TimelineBins::Unit::year:
        break;
    }
    return {day.year(), 1, 1};
}

QDate next(QDate begin, TimelineBins::Unit unit)
{
    switch (unit) {
    case TimelineBins::Unit::day:
        return begin.addDays(1);
    case TimelineBins::Unit::month:
        return begin.addMonths(1);
    case TimelineBins::Unit::year:
        break;
    }
    return begin.addYears(1);
}

QDate lastDayOf(const PacketEvent &event)
{
    return event.to ? std::max(event.to->lastDay(), event.from.firstDay()) : event.from.firstDay();
}

/// The bin a day falls into, by its distance: bins are too many to search for each of thousands of listings.
size_t indexOf(const TimelineBins &bins, QDate day)
{
    switch (bins.unit) {
    case TimelineBins::Unit::day:
        return size_t(bins.first.daysTo(day));
    case TimelineBins::Unit::month:
        return size_t((day.year() - bins.first.year()) * 12 + day.month() - bins.first.month());
    case TimelineBins::Unit::year:
        break;
    }
    return size_t(day.year() - bins.first.year());
}

QString valueOf(const PacketListing &listing, Tally::By by)
{
    switch (by) {
    case Tally::By::seller:
        return listing.seller;
    case Tally::By::market:
        return listing.market;
    case Tally::By::category:
        return listing.category;
    case Tally::By::origin:
        return listing.origin;
    case Tally::By::destination:
        return listing.destination;
    }
    return {};
}

Tally tallyOf(const PacketContent &content, Tally::By by, int most)
{
    Tally tally;
    tally.by = by;
    tally.total = qint64(content.listings.size());
    QHash<QString, qint64> counts;
    for (const PacketListing &listing : content.listings) {
        const QString value = valueOf(listing, by).simplified();
        if (value.isEmpty())
            ++tally.unstated;
        else
            ++counts[value];
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        tally.rows.emplace_back(it.key(), it.value());
    std::sort(tally.rows.begin(), tally.rows.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    for (; tally.rows.size() > size_t(most); tally.rows.pop_back()) {
        ++tally.rest;
        tally.restCount += tally.rows.back().second;
    }
    return tally;
}

} // namespace

std::vector<std::vector<int>> exhibitsOfEntities(const PacketContent &content)
{
    std::vector<std::vector<int>> exhibits(content.entities.size());
    for (const PacketLink &link : content.links) {
        append(exhibits[size_t(link.from)], link.exhibits);
        append(exhibits[size_t(link.to)], link.exhibits);
    }
    const Sellers sellers = sellersOf(content);
    for (const PacketListing &listing : content.listings) {
        auto seller = sellers.constFind({listing.market.toLower(), listing.seller.toLower()});
        if (seller == sellers.cend())
            seller = sellers.constFind({QString(), listing.seller.toLower()});
        if (seller != sellers.cend())
            append(exhibits[*seller], listing.exhibits);
    }
    for (std::vector<int> &indexes : exhibits)
        tidy(indexes);
    return exhibits;
}

std::vector<PacketEvent> timelineOf(const PacketContent &content)
{
    std::vector<PacketEvent> events = content.events;
    const bool saysWhenSeen = std::any_of(events.begin(), events.end(),
                                          [](const PacketEvent &event) { return event.clock == PacketClock::seen; });
    addOffers(content, events);
    addSeizures(content, events);
    if (!saysWhenSeen)
        addSightings(content, events);
    std::stable_sort(events.begin(), events.end(),
                     [](const PacketEvent &a, const PacketEvent &b) { return a.from.firstDay() < b.from.firstDay(); });
    return events;
}

std::vector<PacketEvent> nearEvents(std::vector<PacketEvent> events)
{
    QDate first;
    QDate last;
    for (const PacketEvent &event : events) {
        if (event.clock == PacketClock::seen)
            continue;
        first = first.isValid() ? std::min(first, event.from.firstDay()) : event.from.firstDay();
        last = last.isValid() ? std::max(last, lastDayOf(event)) : lastDayOf(event);
    }
    if (!last.isValid())
        return events;
    const QDate end = last.addDays(std::max<qint64>(62, first.daysTo(last)));
    std::erase_if(events, [&](const PacketEvent &event) {
        return event.clock == PacketClock::seen && event.from.firstDay() > end;
    });
    return events;
}

QString TimelineBins::label(const Bin &bin) const
{
    const QString day = bin.begin.toString(Qt::ISODate);
    return unit == Unit::day ? day : unit == Unit::month ? day.left(7) : day.left(4);
}

TimelineBins binsOf(const std::vector<PacketEvent> &events)
{
    TimelineBins bins;
    if (events.empty())
        return bins;
    QDate first = events.front().from.firstDay();
    QDate last = first;
    for (const PacketEvent &event : events) {
        first = std::min(first, event.from.firstDay());
        last = std::max(last, lastDayOf(event));
    }
    const qint64 days = first.daysTo(last) + 1;
    bins.unit = days <= 62        ? TimelineBins::Unit::day
                : days <= 366 * 6 ? TimelineBins::Unit::month
                                  : TimelineBins::Unit::year;
    bins.first = beginOf(first, bins.unit);
    for (QDate day = bins.first; day <= last; day = next(day, bins.unit))
        bins.bins.push_back({day, {}});
    for (const PacketEvent &event : events) {
        const size_t end = indexOf(bins, lastDayOf(event));
        for (size_t i = indexOf(bins, event.from.firstDay()); i <= end; ++i)
            ++bins.bins[i].counts[size_t(event.clock)];
    }
    return bins;
}

std::vector<Tally> talliesOf(const PacketContent &content, int most)
{
    std::vector<Tally> tallies;
    for (const Tally::By by :
         {Tally::By::seller, Tally::By::market, Tally::By::category, Tally::By::origin, Tally::By::destination}) {
        Tally tally = tallyOf(content, by, most);
        if (tally.rows.size() > 1 && tally.rows.front().second > 1)
            tallies.push_back(std::move(tally));
    }
    return tallies;
}

} // namespace interdict
