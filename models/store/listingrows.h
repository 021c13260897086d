// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/database.h"
#include "models/store/observation.h"

namespace interdict {

/// A listing's row as writers read and rewrite it, the text index with it. In the transaction of the caller.
class ListingRows
{
public:
    struct Counts
    {
        SeenDate first;
        SeenDate last;
        qint64 sightings = 0;
    };

    [[nodiscard]] static Result<ListingRows> prepare(const Database &database);

    /// What the listing shows; notFound where there is none.
    [[nodiscard]] Result<ListingContent> content(qint64 listing);
    /// The listing shows `now` instead of `before`. `taken` are the bits of the places that differ.
    [[nodiscard]] Outcome rewrite(qint64 listing, const ListingContent &before, const ListingContent &now, int taken);
    [[nodiscard]] Outcome writeCounts(qint64 listing, const Counts &counts);
    [[nodiscard]] Outcome addText(qint64 listing, const ListingContent &content);
    [[nodiscard]] Outcome addText(qint64 listing, const DraftRecord &draft);
    [[nodiscard]] Outcome removeText(qint64 listing, const ListingContent &content);

private:
    explicit ListingRows(std::vector<Statement> sql);
    static void bindCounts(Statement &statement, qint64 listing, const Counts &counts);
    [[nodiscard]] static Outcome runText(Statement &statement, qint64 listing, const ListingContent &content);
    [[nodiscard]] static Outcome runPairs(Statement &statement, qint64 listing, const QString &title,
                                          const QString &description, const QString &category);
    Statement m_select, m_update, m_counts, m_addText, m_removeText, m_addPairs, m_removePairs;
};

} // namespace interdict
