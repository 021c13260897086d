// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/metrics/lifespans.h"

#include <algorithm>
#include <tuple>

namespace interdict {

std::vector<SeenOnDay> sortedSightings(std::vector<SeenOnDay> seen)
{
    std::sort(seen.begin(), seen.end());
    seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
    return seen;
}

std::vector<LifeSpan> lifeSpans(std::span<const SeenOnDay> seen)
{
    std::vector<LifeSpan> spans;
    for (const SeenOnDay &each : seen) {
        if (spans.empty() || spans.back().id != each.id)
            spans.push_back({each.id, each.day, each.day, 0});
        spans.back().last = each.day;
        ++spans.back().days;
    }
    return spans;
}

Stay stayOf(const LifeSpan &span, qint64 lastDay, qint64 quietDays)
{
    return {span.length(), span.last + quietDays < lastDay};
}

std::vector<SurvivalStep> survivalOf(std::span<const Stay> stays)
{
    std::map<qint64, std::pair<qint64, qint64>> lengths; // gone, ended
    for (const Stay &stay : stays) {
        lengths[stay.days].first += stay.hasGone;
        ++lengths[stay.days].second;
    }
    std::vector<SurvivalStep> steps;
    auto atRisk = qint64(stays.size());
    double share = 1;
    for (auto each = lengths.begin(); each != lengths.end(); ++each) {
        const auto [gone, ended] = each->second;
        share *= 1 - double(gone) / double(atRisk);
        if (gone > 0 || std::next(each) == lengths.end())
            steps.push_back({each->first, atRisk, gone, share});
        atRisk -= ended;
    }
    return steps;
}

std::optional<qint64> medianStay(std::span<const SurvivalStep> steps)
{
    const auto half =
        std::find_if(steps.begin(), steps.end(), [](const SurvivalStep &step) { return step.share <= 0.5; });
    return half == steps.end() ? std::nullopt : std::optional(half->days);
}

std::vector<Return> returnsOf(std::span<const SeenOnDay> seen, std::span<const qint64> lookedAt, qint64 leastGap)
{
    std::vector<Return> returns;
    for (size_t i = 1; i < seen.size(); ++i) {
        const SeenOnDay &before = seen[i - 1];
        const SeenOnDay &after = seen[i];
        if (before.id != after.id || after.day - before.day < leastGap)
            continue;
        const auto looked = std::upper_bound(lookedAt.begin(), lookedAt.end(), before.day);
        if (looked != lookedAt.end() && *looked < after.day)
            returns.push_back({before.id, before.day, after.day});
    }
    return returns;
}

std::vector<Move> movesOf(std::span<const MarketStay> stays, const std::map<qint64, qint64> &lastDays)
{
    std::map<qint64, std::vector<const MarketStay *>> persons;
    for (const MarketStay &stay : stays)
        persons[stay.person].push_back(&stay);
    std::vector<Move> moves;
    for (auto &[person, own] : persons) {
        std::sort(own.begin(), own.end(), [](const MarketStay *a, const MarketStay *b) {
            return std::tie(a->first, a->seller) < std::tie(b->first, b->seller);
        });
        for (const MarketStay *from : own) {
            const auto closed = lastDays.find(from->market);
            if (closed == lastDays.end())
                continue;
            const auto to = std::find_if(own.begin(), own.end(), [&](const MarketStay *each) {
                return each->market != from->market && each->first > closed->second;
            });
            if (to != own.end())
                moves.push_back({person, from->seller, (*to)->seller, from->last, closed->second, (*to)->first});
        }
    }
    std::sort(moves.begin(), moves.end(), [](const Move &a, const Move &b) {
        return std::tie(a.firstAfter, a.person, a.fromSeller) < std::tie(b.firstAfter, b.person, b.fromSeller);
    });
    return moves;
}

} // namespace interdict
