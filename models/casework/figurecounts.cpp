// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/basics/idtable.h"
#include "models/casework/figurework.h"

#include <algorithm>
#include <map>

// What is counted over time.

namespace interdict::figures {

using namespace Qt::StringLiterals;

namespace {

struct SeenThings
{
    std::map<qint64, std::vector<qint64>> seen; ///< ids of things, by day, in the order of the records
    qint64 sightings = 0;
    qint64 withoutDay = 0;
    QDate first;
    QDate last;
    std::map<qint64, qint64> perDay; ///< sightings
};

enum class Thing { listing, seller };

Result<SeenThings> seenThings(const Work &work, Thing thing)
{
    SeenThings result;
    auto perDay = result.perDay.end(); // of the day before: days repeat from record to record
    std::vector<qint64> *seen = nullptr;
    const auto take = [&](const SightingFact &fact) {
        ++result.sightings;
        if (fact.day == 0) {
            ++result.withoutDay;
            return;
        }
        if (perDay == result.perDay.end() || perDay->first != fact.day) {
            perDay = result.perDay.try_emplace(fact.day, 0).first;
            seen = &result.seen[fact.day];
        }
        ++perDay->second;
        const qint64 id = thing == Thing::listing ? fact.listing.value() : fact.seller.value();
        if (id > 0 && (seen->empty() || seen->back() != id))
            seen->push_back(id);
    };
    if (Outcome read = eachSighting(work.database, work.request.scope, take, work.progress); !read)
        return tl::unexpected(read.error());
    if (!result.perDay.empty()) {
        result.first = QDate::fromJulianDay(result.perDay.begin()->first);
        result.last = QDate::fromJulianDay(result.perDay.rbegin()->first);
    }
    return result;
}

/// How many different things each bucket has, and how many stand in it for the first time.
struct Distinct
{
    std::map<QDate, qint64> counts;
    std::map<QDate, qint64> fresh;
    qint64 things = 0;
};

/// Days of one bucket lie together, so that a thing is new in a bucket where it was last counted in another.
Distinct distinctPer(const std::map<qint64, std::vector<qint64>> &seen, Bucket bucket)
{
    Distinct distinct;
    IdTable<qint64> lastStarts; // of each thing, the bucket it was counted in last; 0: none, which no bucket is
    for (const auto &[day, things] : seen) {
        const QDate start = bucketStart(QDate::fromJulianDay(day), bucket);
        qint64 counted = 0;
        qint64 fresh = 0;
        for (const qint64 thing : things) {
            qint64 &last = lastStarts[thing];
            if (last == start.toJulianDay())
                continue;
            ++counted;
            fresh += last == 0 ? 1 : 0;
            last = start.toJulianDay();
        }
        if (counted > 0)
            distinct.counts[start] += counted;
        if (fresh > 0)
            distinct.fresh[start] += fresh;
        distinct.things += fresh;
    }
    return distinct;
}

QString bucketTitle(Bucket bucket)
{
    return bucket == Bucket::day ? Words::tr("Day") : bucket == Bucket::week ? Words::tr("Week") : Words::tr("Month");
}

Figure overTime(const Work &work, const SeenThings &things)
{
    Figure figure;
    figure.shape = FigureShape::overTime;
    figure.bucket = work.request.bucket.value_or(chooseBucket(things.first, things.last));
    figure.columns = {{bucketTitle(figure.bucket), u"from"_s, FigureScale::date}};
    figure.listings = things.sightings;
    if (things.perDay.empty())
        figure.empty = things.sightings == 0
                           ? Words::tr("No listings.")
                           : Words::tr("No sighting has a day. Map the column of dates when importing to see them over "
                                       "time.");
    return figure;
}

/// The buckets with those between them that have none.
std::vector<DayCount> withGaps(const std::map<QDate, qint64> &counts, Bucket bucket)
{
    std::vector<DayCount> days;
    for (const auto &[day, count] : counts)
        days.push_back({day, count});
    return sightingsOverTime(days, bucket);
}

QString withoutDay(const SeenThings &things)
{
    return things.withoutDay > 0 ? Words::tr("Without a day and not shown: %1.").arg(grouped(things.withoutDay))
                                 : QString();
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

qint64 at(const std::map<QDate, qint64> &counts, QDate day)
{
    const auto found = counts.find(day);
    return found == counts.end() ? 0 : found->second;
}

FigureRow bucketRow(QDate start, Bucket bucket, qint64 count)
{
    FigureRow row;
    row.name = bucketName(start, bucket);
    row.day = start;
    row.value = double(count);
    row.filters = {seenIn(start, bucket)};
    row.cells = {bucket == Bucket::day ? FigureCell(start) : FigureCell(row.name), count};
    return row;
}

} // namespace

Result<Figure> sightings(const Work &work)
{
    const Result<SeenThings> things = seenThings(work, Thing::listing);
    if (!things)
        return tl::unexpected(things.error());
    Figure figure = overTime(work, *things);
    figure.columns.push_back({Words::tr("Listings"), u"listings"_s});
    figure.columns.push_back({Words::tr("Sightings"), u"sightings"_s});
    if (!figure.empty.isEmpty())
        return figure;
    const Distinct distinct = distinctPer(things->seen, figure.bucket);
    std::map<QDate, qint64> sightings;
    for (const auto &[day, count] : things->perDay)
        sightings[bucketStart(QDate::fromJulianDay(day), figure.bucket)] += count;
    for (const DayCount &each : withGaps(distinct.counts, figure.bucket)) {
        figure.rows.push_back(bucketRow(each.day, figure.bucket, each.count));
        figure.rows.back().cells.push_back(at(sightings, each.day));
    }
    figure.caption = sentences({Words::tr("Listings: %1, seen %2 times from %3 to %4.")
                                    .arg(grouped(distinct.things), grouped(things->sightings - things->withoutDay),
                                         iso(things->first), iso(things->last)),
                                withoutDay(*things)});
    return figure;
}

Result<Figure> sellersOver(const Work &work)
{
    const Result<SeenThings> things = seenThings(work, Thing::seller);
    if (!things)
        return tl::unexpected(things.error());
    Figure figure = overTime(work, *things);
    figure.columns.push_back({Words::tr("Sellers"), u"sellers"_s});
    figure.columns.push_back({Words::tr("First Seen Then"), u"new"_s});
    const bool isNobodyNamed =
        std::all_of(things->seen.begin(), things->seen.end(), [](const auto &each) { return each.second.empty(); });
    if (figure.empty.isEmpty() && isNobodyNamed)
        figure.empty = Words::tr("No listing names a seller.");
    if (!figure.empty.isEmpty())
        return figure;
    const Distinct distinct = distinctPer(things->seen, figure.bucket);
    for (const DayCount &each : withGaps(distinct.counts, figure.bucket)) {
        figure.rows.push_back(bucketRow(each.day, figure.bucket, each.count));
        figure.rows.back().cells.push_back(at(distinct.fresh, each.day));
    }
    figure.caption = sentences({Words::tr("Sellers: %1, seen from %2 to %3; each counts once in a bar.")
                                    .arg(grouped(distinct.things), iso(things->first), iso(things->last)),
                                withoutDay(*things)});
    return figure;
}

} // namespace interdict::figures
