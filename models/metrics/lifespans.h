// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QtGlobal>

#include <map>
#include <optional>
#include <span>
#include <vector>

// How long sellers and listings stay, and who comes back. Days are Julian day numbers of UTC days (QDate::toJulianDay),
// ids are rows of the case; plain functions of values, any thread.

namespace interdict {

/// Something was seen on a day.
struct SeenOnDay
{
    qint64 id = 0;
    qint64 day = 0;

    friend auto operator<=>(const SeenOnDay &, const SeenOnDay &) = default;
};

struct LifeSpan
{
    qint64 id = 0;
    qint64 first = 0; ///< day
    qint64 last = 0;  ///< day
    qint64 days = 0;  ///< on which it was seen

    [[nodiscard]] qint64 length() const { return last - first; } ///< 0 where it was seen on one day
    friend bool operator==(const LifeSpan &, const LifeSpan &) = default;
};
/// Ascending by id. `seen` is ascending and without repetitions, as sortedSightings() makes it.
[[nodiscard]] std::vector<LifeSpan> lifeSpans(std::span<const SeenOnDay> seen);
/// Sorted, each once.
[[nodiscard]] std::vector<SeenOnDay> sortedSightings(std::vector<SeenOnDay> seen);

/// How long one was there, and whether it was seen to go: one still there when the looking ended was not.
struct Stay
{
    qint64 days = 0;
    bool hasGone = false;
};
/// Gone is what was not seen in the last `quietDays` days before its market's last day (`lastDay`).
[[nodiscard]] Stay stayOf(const LifeSpan &span, qint64 lastDay, qint64 quietDays);

/// A step of the curve of survival (Kaplan and Meier 1958).
struct SurvivalStep
{
    qint64 days = 0;
    qint64 atRisk = 0; ///< those known to have stayed this long
    qint64 gone = 0;   ///< after exactly so many days
    double share = 1;  ///< that stays longer, estimated

    friend bool operator==(const SurvivalStep &, const SurvivalStep &) = default;
};
/// Ascending by days, one step for each length on which any went, and a last one for the longest stay.
[[nodiscard]] std::vector<SurvivalStep> survivalOf(std::span<const Stay> stays);
/// After how many days half has gone; nothing where more than half stays.
[[nodiscard]] std::optional<qint64> medianStay(std::span<const SurvivalStep> steps);

/// Gone for a while and back.
struct Return
{
    qint64 id = 0;
    qint64 lastBefore = 0; ///< day
    qint64 firstAfter = 0; ///< day

    [[nodiscard]] qint64 gap() const { return firstAfter - lastBefore; } ///< days
    friend bool operator==(const Return &, const Return &) = default;
};
/// The gaps of at least `leastGap` days within which its market was looked at: `lookedAt` are the days on which
/// anything of its market was seen, ascending. A gap in which nobody looked says nothing. In the order of `seen`, which
/// is of one market.
[[nodiscard]] std::vector<Return> returnsOf(std::span<const SeenOnDay> seen, std::span<const qint64> lookedAt,
                                            qint64 leastGap);

/// One person's account on a market.
struct MarketStay
{
    qint64 person = 0;
    qint64 seller = 0;
    qint64 market = 0;
    qint64 first = 0; ///< day
    qint64 last = 0;  ///< day
};
/// An account on a second market that was first seen after the first market's last day.
struct Move
{
    qint64 person = 0;
    qint64 fromSeller = 0;
    qint64 toSeller = 0;
    qint64 lastBefore = 0; ///< day, of the account on the market that closed
    qint64 closed = 0;     ///< the last day of anything on that market
    qint64 firstAfter = 0; ///< day

    friend bool operator==(const Move &, const Move &) = default;
};
/// From each account on a market to the person's next one elsewhere that began after that market's last day. A market
/// closed where anything of another market was seen later: `lastDays` holds the last day of each. Ascending by
/// firstAfter, then person.
[[nodiscard]] std::vector<Move> movesOf(std::span<const MarketStay> stays, const std::map<qint64, qint64> &lastDays);

} // namespace interdict
