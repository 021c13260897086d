// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/metrics/referralfigures.h"

#include <algorithm>
#include <map>

namespace interdict {

namespace {

constexpr double secondsOfDay = 86'400;

void add(ReferralTally &tally, const ReferralRun &run)
{
    const bool isActed = run.actedAt.isValid();
    ++tally.sent;
    tally.acted += isActed;
    tally.refused += run.wasRefused && !isActed;
    tally.open += !run.wasRefused && !isActed;
    tally.reappeared += run.hasReappeared;
    tally.items += run.items;
    tally.gone += run.gone;
    tally.reduced += run.reduced;
    tally.up += run.up;
}

std::vector<ReferralTally> tallyBy(std::span<const ReferralRun> runs, QString ReferralRun::*name)
{
    std::map<QString, std::vector<ReferralRun>> groups;
    for (const ReferralRun &run : runs)
        groups[run.*name].push_back(run);
    std::vector<ReferralTally> tallies;
    for (const auto &[group, members] : groups) {
        tallies.push_back(tallyOf(members));
        tallies.back().name = group;
    }
    return tallies;
}

} // namespace

std::optional<double> median(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

ReferralTally tallyOf(std::span<const ReferralRun> runs)
{
    ReferralTally tally;
    std::vector<double> days;
    for (const ReferralRun &run : runs) {
        add(tally, run);
        if (run.actedAt.isValid())
            days.push_back(double(run.sentAt.secsTo(run.actedAt)) / secondsOfDay);
    }
    tally.medianDays = median(std::move(days));
    return tally;
}

std::vector<ReferralTally> tallyByRecipient(std::span<const ReferralRun> runs)
{
    return tallyBy(runs, &ReferralRun::recipient);
}

std::vector<ReferralTally> tallyByKind(std::span<const ReferralRun> runs)
{
    return tallyBy(runs, &ReferralRun::kind);
}

} // namespace interdict
