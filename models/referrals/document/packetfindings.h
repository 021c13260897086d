// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/packetcontent.h"

#include <array>
#include <utility>
#include <vector>

// What follows from a packet's content alone, so that a version of it that leaves something out leaves it out here too.

namespace interdict {

/// For each entity the exhibits that show it: of its links and, for a seller, of its listings; sorted, each once.
[[nodiscard]] std::vector<std::vector<int>> exhibitsOfEntities(const PacketContent &content);

/// The content's events, with those that follow from it: a listing was on offer from its first to its last date; the
/// shipments' dates are of their posting or seizure; where no event says when anything was seen, the sources' import
/// is. In the order of time.
[[nodiscard]] std::vector<PacketEvent> timelineOf(const PacketContent &content);

/// Without what was seen so long after everything that was offered or seized, as an import of old data is, that it
/// would leave the rest no room: by more than two months, and by more than the rest spans. All of them where there is
/// nothing else.
[[nodiscard]] std::vector<PacketEvent> nearEvents(std::vector<PacketEvent> events);

/// How many events of each clock fall into each day, month or year of the time they span.
struct TimelineBins
{
    enum class Unit { day, month, year };
    Unit unit = Unit::day;
    QDate first; ///< the first day of the first bin
    struct Bin
    {
        QDate begin;
        std::array<int, 3> counts{}; ///< by PacketClock
    };
    std::vector<Bin> bins; ///< without gaps

    [[nodiscard]] QString label(const Bin &bin) const; ///< ISO 8601: "2026-01-31", "2026-01", "2026"
};
[[nodiscard]] TimelineBins binsOf(const std::vector<PacketEvent> &events);

/// One count of listings by something, the most frequent first.
struct Tally
{
    enum class By { seller, market, category, origin, destination };
    By by = By::seller;
    std::vector<std::pair<QString, qint64>> rows; ///< text as found
    qint64 rest = 0;                              ///< groups beyond these
    qint64 restCount = 0;
    qint64 total = 0;
    qint64 unstated = 0; ///< listings that do not say
};
/// Those that tell more than one group apart, one of them of more than one listing.
[[nodiscard]] std::vector<Tally> talliesOf(const PacketContent &content, int most = 12);

} // namespace interdict
