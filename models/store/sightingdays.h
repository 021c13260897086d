// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/database.h"
#include "models/store/groupcounts.h"

#include <algorithm>
#include <span>
#include <vector>

namespace interdict {

/// On which days, or in which months, each listing was seen, and how often: 12 bytes a sighting.
class SightingDays
{
public:
    static constexpr size_t fewListings = 20'000; ///< whose records are looked up rather than read through

    SightingDays() = default;
    /// `length`: how many characters of a date say its day (10) or month (7).
    [[nodiscard]] static Result<SightingDays> ofAll(const Database &database, int length);
    [[nodiscard]] static Result<SightingDays> ofListings(const Database &database, std::span<const qint64> listings,
                                                         int length);

    [[nodiscard]] const QByteArray &name(qint32 day) const { return m_names.text(day); } ///< empty: not known

    /// Asks for one listing after the other, most quickly in the order of their ids. One thread each.
    class Reading
    {
    public:
        explicit Reading(const SightingDays &days) : m_days(days), m_next(days.m_parts.size()) {}
        /// take(day, sightings) for each of the listing's.
        template <typename Take>
        void eachDay(qint64 listing, const Take &take)
        {
            find(listing);
            for (auto day = m_found.begin(); day != m_found.end();) {
                const auto next = std::find_if(day, m_found.end(), [day](qint32 each) { return each != *day; });
                take(*day, qint64(next - day));
                day = next;
            }
        }

    private:
        void find(qint64 listing);

        const SightingDays &m_days;
        std::vector<size_t> m_next; ///< of each part, the first sighting of the next listing
        std::vector<qint32> m_found;
    };

private:
    struct Seen
    {
        quint32 listing[2]; ///< the upper and the lower half of its id: 12 bytes in all, not 16
        qint32 day;

        friend auto operator<=>(const Seen &, const Seen &) = default;
    };
    using Part = std::vector<Seen>; ///< ascending
    static Seen seenOf(qint64 listing, qint32 day);
    void take(const Statement &row, qint64 listing, int length);

    std::vector<Part> m_parts;
    NumberedTexts m_names;
};

} // namespace interdict
