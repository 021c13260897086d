// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/graphtimes.h"

#include <algorithm>

namespace interdict {

namespace {

DaySpan spanOf(const std::optional<PartialDate> &first, const std::optional<PartialDate> &last)
{
    if (!first)
        return {};
    return {first->firstDay().toJulianDay(), (last ? *last : *first).lastDay().toJulianDay()};
}

} // namespace

void DaySpan::unite(const DaySpan &other)
{
    if (other.isEmpty())
        return;
    if (isEmpty()) {
        *this = other;
        return;
    }
    first = std::min(first, other.first);
    last = std::max(last, other.last);
}

std::vector<quint8> GraphTimes::outside(const CaseGraph &graph, const DaySpan &window) const
{
    std::vector<quint8> hidden(nodes.size(), 1);
    for (size_t node = 0; node < nodes.size(); ++node) {
        if (nodes[node].meets(window))
            hidden[node] = 0;
    }
    const std::vector<quint8> dated = hidden;
    for (size_t node = 0; node < nodes.size(); ++node) {
        if (!nodes[node].isEmpty())
            continue;
        const auto neighbours = graph.neighbours(int(node));
        const bool isNearOne = std::any_of(neighbours.begin(), neighbours.end(),
                                           [&dated](int neighbour) { return dated[size_t(neighbour)] == 0; });
        hidden[node] = isNearOne ? 0 : 1;
    }
    return hidden;
}

Result<GraphTimes> readTimes(const Database &database, const BuiltGraph &built, CaseClock clock,
                             const QHash<qint64, qint64> &stackedListings)
{
    GraphTimes times;
    times.clock = clock;
    times.nodes.resize(size_t(built.graph.nodeCount()));
    const Result<std::vector<RowTime<Entity>>> entities = entityTimes(database, clock);
    if (!entities)
        return tl::unexpected(entities.error());
    QHash<qint64, int> nodeOf;
    std::vector<RowId<Listing>> listings;
    for (int node = 0; node < built.graph.nodeCount(); ++node) {
        const GraphNode &it = built.graph.nodes()[size_t(node)];
        if (it.kind == NodeKind::listing && it.id > 0)
            listings.emplace_back(it.id);
        else if (it.kind != NodeKind::listing)
            nodeOf.insert(it.id, node);
    }
    for (const RowTime<Entity> &time : *entities) {
        const qint64 id = built.merged.value(time.id.value(), time.id.value());
        if (const auto node = nodeOf.constFind(id); node != nodeOf.cend())
            times.nodes[size_t(*node)].unite(spanOf(time.first, time.last));
    }
    for (auto one = stackedListings.cbegin(); one != stackedListings.cend(); ++one)
        listings.emplace_back(one.key());
    if (!listings.empty() && clock != CaseClock::seized) {
        const Result<std::vector<RowTime<Listing>>> shown = listingTimes(database, listings);
        if (!shown)
            return tl::unexpected(shown.error());
        for (const RowTime<Listing> &time : *shown) {
            const qint64 shownBy = stackedListings.value(time.id.value(), time.id.value());
            if (const auto node = built.graph.find(NodeKind::listing, shownBy))
                times.nodes[size_t(*node)].unite(spanOf(time.first, time.last));
        }
    }
    for (const DaySpan &span : times.nodes)
        times.all.unite(span);
    return times;
}

DaySpan windowOf(const RowFilter &filter)
{
    // Wider than any PartialDate, which is of the years 1000 to 9999.
    const QDate first = filter.from.value_or(QDate(1, 1, 1));
    const QDate last = filter.to.value_or(QDate(9999, 12, 31));
    return {first.toJulianDay(), last.toJulianDay()};
}

CaseClock clockOf(RowFilter::Field field)
{
    return field == RowFilter::Field::offered  ? CaseClock::offered
           : field == RowFilter::Field::seized ? CaseClock::seized
                                               : CaseClock::seen;
}

RowFilter::Field fieldOf(CaseClock clock)
{
    return clock == CaseClock::offered  ? RowFilter::Field::offered
           : clock == CaseClock::seized ? RowFilter::Field::seized
                                        : RowFilter::Field::seen;
}

} // namespace interdict
