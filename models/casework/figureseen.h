// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/idtable.h"
#include "models/casework/figurework.h"
#include "models/metrics/lifespans.h"

// What the figures of lives and moves rest on: who was seen when, and when anybody looked.

namespace interdict::figures {

inline constexpr size_t mostLives = 25; ///< that are drawn

/// What was seen when, market by market. A market is told by the scope of its sellers.
struct Seen
{
    std::vector<SeenOnDay> sellers;
    std::vector<SeenOnDay> listings;
    IdTable<qint64> sellerOf;                     ///< of a listing; 0 where none is named
    IdTable<qint64> siteOf;                       ///< of a listing without a seller; 0 where none is known
    QHash<QString, std::vector<qint64>> lookedAt; ///< days, ascending, of a market, whatever the filters
    QHash<qint64, AccountName> names;
    qint64 sightings = 0;
    qint64 withoutDay = 0;

    [[nodiscard]] QString marketOf(qint64 seller) const
    {
        const auto found = names.constFind(seller);
        return found == names.cend() ? QString() : found->scope;
    }
    [[nodiscard]] QString marketOfListing(qint64 listing) const
    {
        const qint64 seller = sellerOf.value(listing);
        return seller > 0 ? marketOf(seller) : names.value(siteOf.value(listing)).key;
    }
    [[nodiscard]] qint64 lastDay(const QString &market) const
    {
        const auto found = lookedAt.constFind(market);
        return found == lookedAt.cend() || found->empty() ? 0 : found->back();
    }
};

enum class Ids { sellers, both };
[[nodiscard]] Result<Seen> readSeen(const Work &work, Ids ids);
/// Of the caption, where filters leave some of a market out: that it was looked at all the same.
[[nodiscard]] QString looksSentence(const Work &work);

[[nodiscard]] QDate dateOf(qint64 day);
[[nodiscard]] Figure newFigure(const Seen &seen, FigureShape shape, FigureScale scale);
[[nodiscard]] QString withoutDay(const Seen &seen); ///< of the caption
[[nodiscard]] QString noDays();                     ///< why there is nothing to draw
[[nodiscard]] FigureRow sellerRow(const Seen &seen, qint64 seller);
void setSpan(FigureRow &row, qint64 first, qint64 last);

} // namespace interdict::figures
