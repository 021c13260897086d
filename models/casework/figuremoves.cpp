// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/figureseen.h"
#include "models/casework/mergedentities.h"
#include "models/store/judgementtable.h"

#include <algorithm>
#include <map>

// Who moved to another market.

namespace interdict::figures {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamesakes = 8; ///< with so many of its name an account is tied, so that names cost little

/// Accounts of one person: judged the same, or of one name and not judged different. Each is named by one of them.
QHash<qint64, qint64> personsOf(const std::vector<LifeSpan> &spans, const Seen &seen,
                                std::span<const Judgement> judgements)
{
    QHash<QString, std::vector<qint64>> byName;
    std::vector<ClusterLink> links;
    for (const LifeSpan &span : spans) { // ascending by id
        const QString name = seen.names.value(span.id).key;
        if (name.isEmpty())
            continue;
        std::vector<qint64> &namesakes = byName[name];
        for (size_t i = 0; i < std::min(namesakes.size(), size_t(mostNamesakes)); ++i)
            links.push_back({namesakes[i], span.id, 1});
        namesakes.push_back(span.id);
    }
    QHash<qint64, qint64> persons;
    for (const LifeSpan &span : spans)
        persons.insert(span.id, span.id);
    const std::vector<PairJudgement> pairs = pairJudgements(judgements);
    for (const JudgedCluster &cluster : clusters(links, pairs, {0, 2, 0}).clusters) {
        for (const qint64 member : cluster.members)
            persons.insert(member, cluster.members.front());
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
                 merged.areOne(before, after) ? Words::tr("judged the same")
                 : from.key == to.key         ? Words::tr("same name")
                                              : Words::tr("by way of another account")};
    return row;
}

} // namespace

Result<Figure> moves(const Work &work)
{
    const Result<Seen> seen = readSeen(work, Ids::sellers);
    if (!seen)
        return tl::unexpected(seen.error());
    const Result<std::vector<Judgement>> judgements = allJudgements(work.database);
    if (!judgements)
        return tl::unexpected(judgements.error());
    const MergedEntities merged(*judgements);
    const std::vector<LifeSpan> spans = lifeSpans(seen->sellers);
    const QHash<qint64, qint64> persons = personsOf(spans, *seen, *judgements);
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
            figure.rows.push_back(moveRow(*seen, merged, move));
    }
    figure.caption = sentences(
        {Words::tr("Accounts that began on another market after the last day of the first one: %1, of %2 sellers on %3 "
                   "markets.")
             .arg(grouped(qint64(found.size())), grouped(qint64(spans.size())), grouped(qint64(marketIds.size()))),
         Words::tr("Taken for one: accounts judged the same, and accounts of the same name that were not judged "
                   "different, which proves nothing."),
         looksSentence(work), heldRows(qint64(found.size())), withoutDay(*seen)});
    if (figure.rows.empty())
        figure.empty = seen->sellers.empty() ? noDays() : sentences({Words::tr("None moved."), figure.caption});
    return figure;
}

} // namespace interdict::figures
